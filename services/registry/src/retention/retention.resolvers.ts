import { authorise, can, scopeOf } from '@baoxue/auth';
import { commandHandler, constantCase, kebabCase, schoolDateOf, type Clock, KINDS_OF_DATA } from '@baoxue/domain';
import { scopeToFilter, type PageRequest } from '@baoxue/mongo';
import { cleanText, type FieldCipher } from '@baoxue/pii';
import type { RulePack } from '@baoxue/rules';
import { answer, byViewer, connection, type MutationInput } from '@baoxue/service';
import type { Resolvers } from '../__generated__/resolvers.js';
import type { Context } from '../context.js';
import { refuse } from '../refusals/index.js';
import { isRegistered, leftOn } from '../student/index.js';
import type { StudentStore } from '../student/student.store.js';
import { holdWords, legalHoldDecider, type LegalHoldCommand } from './legal-hold.js';
import { holdingRecord, joinedHolds, type HoldOfRecord } from './joined-holds.js';
import { keptUntil, leftBefore, NAME_OF_KIND } from './retention.js';
import type { LegalHoldStore } from './retention.store.js';

export interface RetentionResolversDeps {
  readonly holds: LegalHoldStore;
  readonly students: Pick<StudentStore, 'leftBefore'>;
  readonly cipher: FieldCipher;
  readonly clock: Clock;
  /** The rule pack's part on a day: years after the child has left. */
  readonly scheduleOn: (day: string) => { readonly version: string; readonly years: RulePack['retention'] };
}

const READ = 'legal-hold:read';
const PLACE = 'legal-hold:place';
const TEXT_MAX = 500;

/** How long records are kept, and what keeps them longer. Requirement G4. */
export function retentionResolvers({ holds, students, cipher, clock, scheduleOn }: RetentionResolversDeps) {
  const handle = commandHandler(legalHoldDecider, holds);
  const today = () => schoolDateOf(clock.now());
  const words = (text: string, field: string) => cleanText(text, { maxLength: TEXT_MAX, field, multiline: true });

  const holdToGraph = ({ recordId, hold: { reason, sealedText, placedOn, placedBy, lifted } }: HoldOfRecord) => ({
    ...{ reason: constantCase(reason), placedOn, placedBy, liftedOn: lifted && lifted.on },
    text: holdWords.text.open(cipher, recordId, sealedText),
    liftNote: lifted && holdWords.note.open(cipher, recordId, lifted.sealedNote),
  });

  /** The record that stands for a child, then those for which it stands: a hold stays under the record it was placed on. */
  async function recordsOf(id: string, { loaders }: Pick<Context, 'loaders'>): Promise<readonly string[]> {
    return [id, ...((await loaders.mergedRecords.load(id)) ?? []).map((merged) => merged.id)];
  }

  async function holdsOf(id: string, context: Pick<Context, 'loaders'>): Promise<readonly HoldOfRecord[]> {
    const records = await recordsOf(id, context);
    const kept = await Promise.all(records.map((recordId) => context.loaders.legalHolds.load(recordId)));
    return joinedHolds(records.map((recordId, index) => ({ recordId, holds: kept[index]?.state.holds ?? [] })));
  }

  type Asked = MutationInput & { readonly studentId: string };
  interface Change {
    /** The record whose hold is changed, of all those of the child; without it, the one that stands. */
    readonly recordIn?: (records: readonly string[], commandKey: string | undefined) => Promise<string>;
    /** What is sealed in it is sealed under that record. */
    readonly command: (recordId: string) => LegalHoldCommand;
  }
  const change = (input: Asked, context: Context, { recordIn, command }: Change) =>
    answer(async () => {
      const { viewer, loaders, seen } = context;
      const kept = await loaders.standingStudent.load(input.studentId);
      authorise(viewer, PLACE, kept?.state.card ?? {});
      // A new hold stands under the record that stands for the child.
      if (kept?.id !== input.studentId) throw refuse(kept ? 'STUDENT_MERGED' : 'STUDENT_UNKNOWN', { field: 'input.studentId' });
      const options = { ...byViewer(context, input), context: null };
      const recordId = recordIn ? await recordIn(await recordsOf(kept.id, context), options.commandKey) : kept.id;
      await handle(recordId, command(recordId), options);
      loaders.legalHolds.clear(recordId);
      const student = await seen.student(kept.id);
      if (!student) throw refuse('STUDENT_UNKNOWN', { field: 'input.studentId' });
      return { __typename: 'LegalHoldSuccess' as const, student };
    });

  return {
    Query: {
      retentionSchedule(_root, _arguments, { viewer }) {
        authorise(viewer, 'processing-purpose:read', {});
        const { version, years } = scheduleOn(today());
        return KINDS_OF_DATA.map((kind) => ({
          ...{ kind: constantCase(kind), name: NAME_OF_KIND[kind], years: years[kind], rulePack: version },
        }));
      },

      recordsDueForRemoval(_root, { kind: asked, first, after }, { viewer }) {
        const scope = scopeToFilter(scopeOf(viewer, READ));
        const kind = kebabCase(asked);
        const years = scheduleOn(today()).years[kind];
        const read = (page: PageRequest) => students.leftBefore(leftBefore(today(), years), kind, page);
        return connection({ first, after }, scope && read, (kept) => {
          const left = isRegistered(kept) ? leftOn(kept.state) : null;
          return left === null ? null : { studentId: kept.id, leftOn: left, keptUntil: keptUntil(left, years) };
        });
      },
    },

    RecordDueForRemoval: {
      student: (due, _arguments, { seen }) => seen.student(idIn(due)),
      async legalHold(due, _arguments, context) {
        const present = (await holdsOf(idIn(due), context)).findLast(({ hold }) => hold.lifted === null);
        return present ? holdToGraph(present) : null;
      },
    },

    Student: {
      async legalHolds({ id = '' }, _arguments, context) {
        if (!can(context.viewer, READ, {})) return null;
        return (await holdsOf(id, context)).map(holdToGraph);
      },
    },

    Mutation: {
      placeLegalHold: (_root, { input }, context) =>
        change(input, context, {
          command: (recordId) => ({
            ...{ type: 'Place', reason: kebabCase(input.reason), placedOn: today(), placedBy: context.viewer.post },
            sealedText: holdWords.text.seal(cipher, recordId, words(input.text, 'input.text')),
          }),
        }),

      liftLegalHold: (_root, { input }, context) =>
        change(input, context, {
          recordIn: async (records, commandKey) => {
            const found = await Promise.all(records.map(async (recordId) => ({ recordId, ...(await holds.load(recordId, commandKey)) })));
            return holdingRecord(found) ?? input.studentId;
          },
          command: (recordId) => ({
            ...{ type: 'Lift', on: today(), by: context.viewer.post },
            sealedNote: holdWords.note.seal(cipher, recordId, words(input.note, 'input.note')),
          }),
        }),
    },
  } satisfies Resolvers;
}

const idIn = (due: object): string => (due as { readonly studentId: string }).studentId;
