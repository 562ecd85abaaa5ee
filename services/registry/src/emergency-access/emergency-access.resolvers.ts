import type { AuditLog } from '@baoxue/audit';
import { authorise, can, notFound, scopeOf, type Viewer } from '@baoxue/auth';
import { commandHandler, constantCase, idFrom, kebabCase, schoolDateOf, type Clock } from '@baoxue/domain';
import { scopeToFilter, type Kept, type PageRequest } from '@baoxue/mongo';
import { cleanText, type FieldCipher } from '@baoxue/pii';
import { answer, answerOrConflictOf, byViewer, connection } from '@baoxue/service';
import type { Resolvers } from '../__generated__/resolvers.js';
import type { Context } from '../context.js';
import { contactOf } from '../guardian/index.js';
import { refuse } from '../refusals/index.js';
import { bareIdNumber, persons, type RegisteredStudent } from '../student/index.js';
import type { KeptStudent, StudentStore } from '../student/student.store.js';
import {
  emergencyAccessDecider,
  findings,
  grounds,
  isOpenAt,
  isReviewOverdue,
  type EmergencyAccess,
  type EmergencyRules,
  type KnownAccess,
} from './emergency-access.js';
import type { EmergencyAccessStore, EmergencyTriesStore } from './emergency-access.store.js';
import { emergencyTriesDecider, triesIdOf } from './emergency-tries.js';

export interface EmergencyAccessResolversDeps {
  readonly accesses: EmergencyAccessStore;
  readonly tries: EmergencyTriesStore;
  readonly students: Pick<StudentStore, 'byIdNumberIndex'>;
  readonly cipher: FieldCipher;
  readonly blindIndexOf: (field: string, value: string) => string;
  readonly clock: Clock;
  /** The rule pack's part on a day. */
  readonly rulesOn: (day: string) => EmergencyRules & { readonly perPersonPerDayMax: number };
  /** Resolves once the access is stored. */
  readonly record: AuditLog['record'];
}

const OPEN = 'emergency-access:open';
const READ = 'emergency-access:read';
const REVIEW = 'emergency-access:review';
const FIELDS = ['name', 'school', 'class', 'town', 'guardians'];
const TEXT_MAX = 500;

interface InGraph {
  readonly id: string;
  readonly access: KnownAccess;
}

/** Looking beyond one's reach in an emergency, and its review. Requirement E2. */
export function emergencyAccessResolvers(deps: EmergencyAccessResolversDeps) {
  const { accesses, tries, students, cipher, blindIndexOf, clock, rulesOn, record } = deps;
  const handle = commandHandler(emergencyAccessDecider, accesses);
  const countTry = commandHandler(emergencyTriesDecider, tries);
  const today = () => schoolDateOf(clock.now());

  const childUnder = async (index: string): Promise<KeptStudent | null> => (await students.byIdNumberIndex([index])).get(index) ?? null;

  function toGraph({ id, version, state }: Kept<EmergencyAccess>) {
    if (state.status === 'None') return null;
    const { reason, by, openedAt, expiresAt, reviewBy } = state;
    return {
      ...{ id, version, access: state, reason: constantCase(reason), openedByPost: by.post, openedAt, expiresAt, reviewBy },
      text: grounds.open(cipher, id, state.sealedText),
      isOpen: isOpenAt(state, clock.now()),
      reviewOverdue: isReviewOverdue(state, today()),
      review: state.review && { ...state.review, note: findings.open(cipher, id, state.review.sealedNote) },
    };
  }

  const success = (kept: Kept<EmergencyAccess>) => {
    const access = toGraph(kept);
    if (!access) throw notFound('input.accessId');
    return { __typename: 'EmergencyAccessSuccess' as const, access };
  };

  async function visible(id: string, { viewer }: Context) {
    const kept = can(viewer, READ, {}) ? await accesses.find(id) : null;
    return kept && mayRead(viewer, kept.state) ? toGraph(kept) : null;
  }
  const answerOrConflict = answerOrConflictOf('EmergencyAccess', visible);

  async function guardiansOf({ guardianships }: RegisteredStudent, { loaders }: Context) {
    const present = guardianships.filter(({ to }) => to === null);
    const found = await Promise.all(present.map(({ guardianId }) => loaders.guardian.load(guardianId)));
    return present.flatMap(({ relation }, index) => {
      const contact = contactOf(cipher, found[index]);
      return contact ? [{ relation, ...contact }] : [];
    });
  }

  return {
    Query: {
      emergencyAccess: (_root, { id }, context) => visible(id, context),

      emergencyAccesses(_root, { status, first, after }, { viewer }) {
        const scope = scopeToFilter(scopeOf(viewer, READ));
        const whose = can(viewer, REVIEW, {}) ? {} : { 'state.by.subject': viewer.subject };
        const filter = { ...whose, 'state.status': status === 'REVIEWED' ? 'Reviewed' : 'Opened' };
        const read = (page: PageRequest) => accesses.page({ ...page, filter, order: 'state.order' });
        return connection({ first, after }, scope && read, toGraph);
      },
    },

    EmergencyAccess: {
      async record(holder, _arguments, context) {
        const { access } = holder as unknown as InGraph;
        const { viewer, correlationId, loaders } = context;
        if (access.by.subject !== viewer.subject || !isOpenAt(access, clock.now())) return null;
        const kept = await loaders.standingStudent.load(access.studentId);
        if (!kept) return null;
        const purpose = constantCase(access.reason);
        // First the entry, then the data: who cannot be recorded is shown nothing.
        await record({ viewer, action: READ, subjectType: 'Student', subjectId: kept.id, fields: FIELDS, purpose, correlationId });
        const { name } = persons.open(cipher, kept.id, kept.state.sealedPerson);
        return { name, grade: kept.state.card.grade, child: kept.state };
      },
      student: (holder, _arguments, { seen }) => seen.student((holder as unknown as InGraph).access.studentId),
    },

    EmergencyRecord: {
      school: (holder, _arguments, { seen }) => seen.namedSchool(childIn(holder).card.schoolId),
      async classNumber(holder, _arguments, { loaders }) {
        return (await loaders.schoolClass.load(childIn(holder).card.classId))?.state?.number ?? null;
      },
      town: (holder, _arguments, { seen }) => seen.jurisdiction(childIn(holder).card.jurisdictions.at(-1) ?? ''),
      guardians: (holder, _arguments, context) => guardiansOf(childIn(holder), context),
    },

    Mutation: {
      openEmergencyAccess: (_root, { input }, context) =>
        answer(async () => {
          const { viewer } = context;
          authorise(viewer, OPEN, {});
          const index = blindIndexOf('idNumber', bareIdNumber(input.idNumber));
          // Under one key each number is a try of its own: else one key would go through as many numbers as it likes.
          const idempotencyKey = `${input.idempotencyKey}:${index}`;
          const id = idFrom('emergency-access', viewer.subject, idempotencyKey);
          const text = cleanText(input.text, { maxLength: TEXT_MAX, field: 'input.text', multiline: true });
          const child = await childUnder(index);
          if (child && knows(viewer, child.state)) throw refuse('EMERGENCY_IN_REACH', { field: 'input.idNumber' });
          const options = byViewer(context, { ...input, idempotencyKey });
          const rules = rulesOn(today());
          await countTry(triesIdOf(viewer.subject, today()), { type: 'Try' }, { ...options, context: rules });
          if (!child) throw notFound('input.idNumber');
          const opened = {
            studentId: child.id,
            by: { subject: viewer.subject, post: viewer.post },
            reason: kebabCase(input.reason),
            sealedText: grounds.seal(cipher, id, text),
            openedAt: clock.now().toISOString(),
          };
          return success({ id, ...(await handle(id, { type: 'Open', ...opened }, { ...options, context: rules })) });
        }),

      reviewEmergencyAccess: (_root, { input }, context) =>
        answerOrConflict(context, async () => {
          const { viewer } = context;
          authorise(viewer, REVIEW, {});
          const note = cleanText(input.note, { maxLength: TEXT_MAX, field: 'input.note', multiline: true });
          const sealedNote = findings.seal(cipher, input.accessId, note);
          const by = { subject: viewer.subject, post: viewer.post };
          const review = { type: 'Review' as const, justified: input.justified, sealedNote, by, on: today() };
          const options = { ...byViewer(context, input), context: rulesOn(today()) };
          return success({ id: input.accessId, ...(await handle(input.accessId, review, options)) });
        }),
    },
  } satisfies Resolvers;
}

/** The child of a record, for the fields that are loaded only when they are asked for. */
const childIn = (holder: object): RegisteredStudent => (holder as unknown as { readonly child: RegisteredStudent }).child;

/** A post whose reach covers the child has no emergency with the system. */
const knows = (viewer: Viewer, { card, transfer }: RegisteredStudent): boolean =>
  can(viewer, 'student:read-name', card) || can(viewer, 'transfer:receive', transfer?.to ?? {});

const mayRead = (viewer: Viewer, state: EmergencyAccess): boolean =>
  state.status !== 'None' && (can(viewer, REVIEW, {}) || state.by.subject === viewer.subject);
