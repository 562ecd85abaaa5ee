import { authorise, can, scopeOf } from '@baoxue/auth';
import { constantCase, kebabCase, schoolDateOf, type Clock } from '@baoxue/domain';
import { scopeToFilter, type Kept, type PageRequest } from '@baoxue/mongo';
import { cleanText } from '@baoxue/pii';
import { answerOrConflictOf, byViewer, causeOf, connection, type MutationInput } from '@baoxue/service';
import type { Resolvers } from '../__generated__/resolvers.js';
import type { Context } from '../context.js';
import { enrolmentToGraph } from '../enrolment/index.js';
import { movementToGraph } from '../movement/index.js';
import { refuse } from '../refusals/index.js';
import { isRegistered, type InGraph } from '../student/index.js';
import type { KeptStudent, StudentStore } from '../student/student.store.js';
import { pairIdOf, type Duplicate, type DuplicateCommand, type Pair, type Records } from './duplicate.js';
import type { DuplicateStore } from './duplicate.store.js';
import type { resolvingDuplicates } from './resolving-duplicates.store.js';

export interface DuplicateResolversDeps {
  readonly duplicates: DuplicateStore;
  readonly students: StudentStore;
  readonly resolving: ReturnType<typeof resolvingDuplicates>;
  readonly clock: Clock;
}

const APPROVAL_MAX = 40;
const REPORT = 'duplicate:report';
const DECIDE = 'duplicate:decide';

/** Two records that may be one child. Requirement A3. */
export function duplicateResolvers({ duplicates, students, resolving, clock }: DuplicateResolversDeps) {
  const today = () => schoolDateOf(clock.now());

  /** @throws Refusal STUDENT_REMOVED: of what was de-identified nobody can say any more whose it is */
  async function identified(pair: Pair): Promise<readonly KeptStudent[]> {
    const records = [...(await students.findMany(pair)).values()].filter(isRegistered);
    if (records.some(({ state }) => state.removed?.registration)) throw refuse('STUDENT_REMOVED', { field: 'input.duplicateId' });
    return records;
  }

  async function recordsOf(pair: Pair): Promise<Records> {
    const records = await identified(pair);
    return {
      withTemporaryNumber: records.filter(({ state }) => state.temporaryNumber).map(({ id }) => id),
      mergedAlready: records.some(({ state }) => state.merged !== null),
    };
  }

  async function shown(id: string) {
    const kept = await duplicates.find(id);
    const duplicate = kept && toGraph(kept);
    if (!duplicate) throw refuse('DUPLICATE_UNKNOWN', { field: 'input.duplicateId' });
    return { __typename: 'DuplicateSuccess' as const, duplicate };
  }

  const answerOrConflict = answerOrConflictOf('DuplicatePair', async (id, { viewer }: Context) => {
    const kept = can(viewer, DECIDE, {}) ? await duplicates.find(id) : null;
    return kept && toGraph(kept);
  });

  type Asked = MutationInput & { readonly duplicateId: string };
  const decideOn = (input: Asked, context: Context, commandOn: (pair: Pair) => Promise<DuplicateCommand> | DuplicateCommand) =>
    answerOrConflict(context, async () => {
      const kept = await duplicates.find(input.duplicateId);
      authorise(context.viewer, DECIDE, {});
      if (!kept || kept.state.status === 'none') throw refuse('DUPLICATE_UNKNOWN', { field: 'input.duplicateId' });
      const command = await commandOn(kept.state.pair);
      await resolving.decide(input.duplicateId, command, byViewer(context, input));
      for (const id of kept.state.pair) context.loaders.student.clear(id);
      return shown(input.duplicateId);
    });

  const approvalIn = (text: string): string => cleanText(text, { maxLength: APPROVAL_MAX, field: 'input.approvalNumber' });

  return {
    Query: {
      duplicates(_root, { status, first, after }, { viewer }) {
        const scope = scopeToFilter(scopeOf(viewer, 'duplicate:read'));
        const filter = { $and: [scope, { 'state.status': kebabCase(status) }] };
        const read = (page: PageRequest) => duplicates.page({ ...page, filter, order: 'state.order' });
        return connection({ first, after }, scope && read, toGraph);
      },
    },

    DuplicatePair: {
      async students(duplicate, _arguments, { seen }) {
        const { pair } = duplicate as unknown as { pair: Pair };
        const found = (await Promise.all(pair.map((id) => seen.student(id)))).flatMap((student) => student ?? []);
        return [...new Map(found.map((student) => [student.id, student])).values()];
      },
    },

    Student: {
      async mergedRecords(student, _arguments, { loaders }) {
        const records = (await loaders.mergedRecords.load((student as unknown as InGraph).id)) ?? [];
        return records.flatMap(({ id, state: { merged, enrolments, movements } }) =>
          merged
            ? {
                id,
                mergedOn: merged.on,
                enrolments: enrolments.map((each) => enrolmentToGraph(id, each)),
                movements: movements.map((each) => movementToGraph(id, each)),
              }
            : [],
        );
      },
    },

    Mutation: {
      reportDuplicate: (_root, { input }, context) =>
        answerOrConflict(context, async () => {
          const { studentId, otherStudentId } = input;
          const kept = await context.loaders.student.loadMany([studentId, otherStudentId]);
          const [one, other] = kept.map((each) => (each && !(each instanceof Error) && isRegistered(each) ? each : null));
          for (const each of [one, other]) authorise(context.viewer, REPORT, each?.state.card ?? {});
          if (!one || !other) throw refuse('STUDENT_UNKNOWN', { field: one ? 'input.otherStudentId' : 'input.studentId' });
          await resolving.suspect(one, other, ['reported'], causeOf(context));
          return shown(pairIdOf(studentId, otherStudentId));
        }),

      rejectDuplicate: (_root, { input }, context) =>
        decideOn(input, context, () => ({ type: 'Distinguish', on: today(), approvalNumber: null })),

      mergeStudents: (_root, { input }, context) =>
        decideOn(input, context, async (pair) => {
          const { keptStudentId: keptId, approvalNumber } = input;
          return { type: 'Merge', keptId, records: await recordsOf(pair), on: today(), approvalNumber: approvalIn(approvalNumber) };
        }),

      undoMerge: (_root, { input }, context) =>
        decideOn(input, context, async (pair) => {
          await identified(pair);
          return { type: 'UndoMerge', on: today(), approvalNumber: approvalIn(input.approvalNumber) };
        }),
    },
  } satisfies Resolvers;
}

function toGraph({ id, version, state }: Kept<Duplicate>) {
  if (state.status === 'none') return null;
  const { status, pair, reasons, since } = state;
  return {
    id,
    version,
    status: constantCase(status),
    pair,
    reasons: reasons.map((reason) => constantCase(reason)),
    since,
    decidedOn: state.status === 'suspected' ? null : state.on,
    approvalNumber: state.status === 'suspected' ? null : state.approvalNumber,
  };
}
