import type { AuditLog } from '@baoxue/audit';
import { authorise, can, notFound, scopeOf, type Action, type Viewer } from '@baoxue/auth';
import { isSchoolDate, kebabCase, schoolDateOf, type Clock } from '@baoxue/domain';
import { bothFilters, scopeToFilter, type PageRequest } from '@baoxue/mongo';
import type { FieldCipher } from '@baoxue/pii';
import { answer, answerOrConflictOf, byViewer, connection, type MutationInput } from '@baoxue/service';
import type { Resolvers } from '../__generated__/resolvers.js';
import type { Context } from '../context.js';
import { refuse } from '../refusals/index.js';
import { fileToGraph } from './left-behind-to-graph.js';
import type { LeftBehindCaring } from './left-behind.consumers.js';
import type { FileCommand } from './left-behind-file.js';
import { FILE_LISTS, guardianContacts, isKeptFile, type KeptFile, type LeftBehindFileStore } from './left-behind-file.store.js';
import { checkedGuardian } from './left-behind-list.js';

export interface LeftBehindResolverDeps {
  readonly files: LeftBehindFileStore;
  readonly decide: LeftBehindCaring['decide'];
  readonly cipher: FieldCipher;
  readonly clock: Clock;
  /** Resolves once the access is stored. */
  readonly record: AuditLog['record'];
}

const READ_GUARDIAN = 'left-behind:read-guardian';
const REVEAL = 'left-behind:reveal-guardian';
const GUARDIAN_FIELDS = { name: 'input.name', relation: 'input.relation', phone: 'input.phone' };

export const leftBehindResolvers = ({ files, decide, cipher, clock, record }: LeftBehindResolverDeps) => {
  function toGraph(kept: KeptFile, viewer: Viewer) {
    const mayRead = can(viewer, READ_GUARDIAN, kept.state.child ?? {});
    return fileToGraph(kept, mayRead ? (sealed) => guardianContacts.open(cipher, kept.id, sealed) : null);
  }

  /** A file out of scope looks like one that does not exist (abuse S4). */
  async function visible(id: string, { viewer, loaders }: Context) {
    const kept = await loaders.leftBehindFile.load(id);
    return kept && can(viewer, 'left-behind:read', kept.state.child ?? {}) ? toGraph(kept, viewer) : null;
  }

  const answerOrConflict = answerOrConflictOf('LeftBehindFile', visible);

  /** The files the viewer may see and asked for; null when that is nothing. */
  function filterFor(viewer: Viewer, schoolId: string | null | undefined, jurisdiction: string | null | undefined) {
    const scope = scopeToFilter(scopeOf(viewer, 'left-behind:read'));
    const asked = {
      ...(schoolId ? { 'state.schoolId': schoolId } : {}),
      ...(jurisdiction ? { 'state.jurisdictions': jurisdiction } : {}),
    };
    return scope && bothFilters(scope, asked);
  }

  async function authorisedFile(action: Action, fileId: string, viewer: Viewer): Promise<KeptFile> {
    const kept = await files.find(fileId);
    const file = kept && isKeptFile(kept) ? kept : null;
    authorise(viewer, action, file?.state.child ?? {});
    if (!file) throw notFound('input.fileId');
    return file;
  }

  /** A mutation on a file that exists. */
  const onFile =
    <I extends MutationInput & { readonly fileId: string }>(action: Action, toCommand: (input: I, viewer: Viewer) => FileCommand) =>
    (_root: unknown, { input }: { input: I }, context: Context) =>
      answerOrConflict(context, async () => {
        const file = await authorisedFile(action, input.fileId, context.viewer);
        const command = toCommand(input, context.viewer);
        const { state, version } = await decide(input.fileId, command, file.state.child?.jurisdictions, byViewer(context, input));
        const kept = { id: input.fileId, version, state };
        if (!isKeptFile(kept)) throw notFound('input.fileId');
        return { __typename: 'LeftBehindFileSuccess' as const, file: toGraph(kept, context.viewer) };
      });

  return {
    Query: {
      leftBehindFile: (_root, { id }, context) => visible(id, context),
      leftBehindFiles(_root, { list, schoolId, jurisdiction, first, after }, { viewer }) {
        const scope = filterFor(viewer, schoolId, jurisdiction);
        const { field, value, order } = FILE_LISTS[list];
        const read = (page: PageRequest) => files.page({ ...page, filter: { [field]: value, ...scope }, order });
        return connection({ first, after }, scope && read, (kept) => (isKeptFile(kept) ? toGraph(kept, viewer) : null));
      },
      async leftBehindFigures(_root, { schoolId, jurisdiction }, { viewer }) {
        const scope = filterFor(viewer, schoolId, jurisdiction);
        const count = async ({ field, value }: { field: string; value: unknown }, more: object = {}) =>
          scope ? files.count({ [field]: value, ...scope, ...more }) : 0;
        // The open list is ordered by the next contact due: what stands before today is overdue.
        const overdue = { [FILE_LISTS.OPEN.order]: { $lt: schoolDateOf(clock.now()) } };
        const { OPEN, WITHOUT_GUARDIAN, SCHOOL_PLACE_WANTED, BOARDING_WANTED } = FILE_LISTS;
        return {
          openCount: await count(OPEN),
          overdueCount: await count(OPEN, overdue),
          withoutGuardianCount: await count(WITHOUT_GUARDIAN),
          schoolPlaceWantedCount: await count(SCHOOL_PLACE_WANTED),
          boardingWantedCount: await count(BOARDING_WANTED),
        };
      },
    },
    Mutation: {
      nameEntrustedGuardian: onFile('left-behind:name-guardian', ({ fileId, name, relation, phone }) => {
        const details = checkedGuardian({ name, relation, phone }, GUARDIAN_FIELDS);
        return { type: 'NameGuardian', sealedContact: guardianContacts.seal(cipher, fileId, details) };
      }),
      recordGuardianContact: onFile('left-behind:record', ({ on, way, reached, concerns }, { post }) => {
        if (!isSchoolDate(on)) throw refuse('DATE_INVALID', { field: 'input.on' });
        const named = [...new Set(concerns.map((concern) => kebabCase(concern)))];
        return { type: 'RecordContact', on, way: kebabCase(way), reached, concerns: named, by: post };
      }),
      declareCareNeed: onFile('left-behind:record', ({ kind }) => ({ type: 'DeclareNeed', kind: kebabCase(kind) })),
      settleCareNeed: onFile('left-behind:settle-need', ({ number, result }) => ({
        type: 'SettleNeed',
        number,
        result: kebabCase(result),
      })),
      revealEntrustedGuardian: (_root, { input: { fileId, purpose } }, { viewer, correlationId }) =>
        answer(async () => {
          const { state } = await authorisedFile(REVEAL, fileId, viewer);
          if (!state.guardian) throw refuse('NO_GUARDIAN', { field: 'input.fileId' });
          // First the entry, then the data: who cannot be recorded is shown nothing.
          const fields = ['name', 'relation', 'phone'];
          await record({
            viewer,
            action: REVEAL,
            subjectType: state.child ? 'Student' : 'LeftBehindFile',
            subjectId: state.child?.studentId ?? fileId,
            fields,
            purpose,
            correlationId,
          });
          const details = guardianContacts.open(cipher, fileId, state.guardian.sealedContact);
          return { __typename: 'RevealEntrustedGuardianSuccess' as const, ...details };
        }),
    },
    StudentAid: {
      async leftBehind({ student }, _arguments, { viewer, loaders }) {
        const [kept] = student ? await loaders.leftBehindFilesOf.load(student.id) : [];
        return kept && can(viewer, 'left-behind:read', kept.state.child ?? {}) ? toGraph(kept, viewer) : null;
      },
    },
    LeftBehindFile: { __resolveReference: ({ id }, context) => visible(id, context) },
  } satisfies Resolvers;
};
