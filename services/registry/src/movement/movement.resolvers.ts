import { authorise, scopeOf, type Action } from '@baoxue/auth';
import { commandHandler, constantCase, kebabCase, schoolDateOf, type Clock } from '@baoxue/domain';
import { scopeToFilter, type PageRequest } from '@baoxue/mongo';
import { byViewer, connection, type MutationInput } from '@baoxue/service';
import type { Resolvers } from '../__generated__/resolvers.js';
import { answerOrConflictOnStudent } from '../answer-on-student.js';
import type { Context } from '../context.js';
import { refuse } from '../refusals/index.js';
import type { InGraph } from '../student/index.js';
import type { StudentStore } from '../student/student.store.js';
import { groundsOf } from './grounds.js';
import { movementDecider, type MovementCommand, type MovementContext } from './movement-decider.js';
import { movementToGraph } from './movement-in-graph.js';
import type { MovementPlace } from './movement.js';
import type { MovementLedger } from './movement-ledger.store.js';
import { schoolBefore } from '../school-before.js';

export interface MovementResolversDeps {
  readonly students: StudentStore;
  readonly ledger: MovementLedger;
  readonly clock: Clock;
  /** The rule pack's part for movements at a place on a day. */
  readonly rulesOf: (place: { jurisdictions: readonly string[]; date: string }) => MovementContext['rules'];
}

type Asked = MovementCommand | Promise<MovementCommand>;

const RECORD = 'movement:record';
const CORRECT = 'movement:correct';

/** Movements 学籍异动. Requirements A5 and A6. */
export function movementResolvers({ students, ledger, clock, rulesOf }: MovementResolversDeps) {
  const handle = commandHandler(movementDecider, students);

  /** Authorises, lets the rule decide, and shows the student as it stands. `command` is asked for once the viewer may act. */
  const record = (action: Action, input: MutationInput & { studentId: string }, context: Context, command: () => Asked) =>
    answerOrConflictOnStudent(context, async () => {
      const { viewer, loaders, seen } = context;
      const { studentId } = input;
      const kept = await loaders.student.load(studentId);
      const card = kept?.state.status === 'Registered' ? kept.state.card : null;
      authorise(viewer, action, card ?? {});
      if (!card) throw refuse('STUDENT_UNKNOWN', { field: 'input.studentId' });
      const today = schoolDateOf(clock.now());
      const rules = rulesOf({ jurisdictions: card.jurisdictions, date: today });
      await handle(studentId, await command(), { ...byViewer(context, input), context: { today, rules } });
      loaders.student.clear(studentId);
      const student = await seen.student(studentId);
      if (!student) throw refuse('STUDENT_UNKNOWN', { field: 'input.studentId' });
      return { __typename: 'MovementSuccess' as const, student };
    });

  async function knownClass(classId: string, { loaders }: Context): Promise<string> {
    if (!(await loaders.schoolClass.load(classId))) throw refuse('CLASS_UNKNOWN', { field: 'input.classId' });
    return classId;
  }

  return {
    Query: {
      movements(_root, { filter, first, after }, { viewer }) {
        const scope = scopeToFilter(scopeOf(viewer, 'movement:read'));
        const asked = {
          ...(filter?.schoolId ? { 'state.schoolId': filter.schoolId } : {}),
          ...(filter?.kind ? { 'state.kind': kebabCase(filter.kind) } : {}),
        };
        const read = (page: PageRequest) =>
          ledger.page({ ...page, filter: { $and: [scope, asked] }, order: 'state.order', descending: true });
        return connection({ first, after }, scope && read, ({ state }) => state && movementToGraph(state.studentId, state.movement));
      },
    },

    Movement: {
      student: (movement, _arguments, { seen }) => seen.student((movement as unknown as { studentId: string }).studentId),
    },
    MovementPlace: {
      school: (place, _arguments, { seen }) => seen.namedSchool((place as unknown as MovementPlace).schoolId),
      schoolClass: (place, _arguments, { seen }) => seen.schoolClass((place as unknown as MovementPlace).classId),
    },

    Student: {
      movements(student) {
        const { id, registered } = student as unknown as InGraph;
        return registered.movements.map((movement) => movementToGraph(id, movement));
      },
      suspension(student) {
        const { suspension } = (student as unknown as InGraph).registered;
        return suspension && { ...suspension, kind: constantCase(suspension.kind) };
      },
    },

    Mutation: {
      changeClass: (_root, { input }, context) =>
        record(RECORD, input, context, async () => ({
          type: 'MoveClass',
          kind: kebabCase(input.kind),
          classId: await knownClass(input.classId, context),
          grounds: groundsOf(input.grounds, clock),
        })),

      suspendStudent: (_root, { input }, context) =>
        record(RECORD, input, context, () => ({
          type: 'Suspend',
          kind: kebabCase(input.kind),
          until: input.until,
          grounds: groundsOf(input.grounds, clock),
        })),

      resumeStudent: (_root, { input }, context) =>
        record(RECORD, input, context, async () => ({
          type: 'Resume',
          classId: input.classId ? await knownClass(input.classId, context) : null,
          grounds: groundsOf(input.grounds, clock),
        })),

      endEnrolment: (_root, { input }, context) =>
        record(input.kind === 'WRONG_ENTRY' ? CORRECT : RECORD, input, context, () => ({
          type: 'EndEnrolment',
          kind: kebabCase(input.kind),
          grounds: groundsOf(input.grounds, clock),
        })),

      endRegistration: (_root, { input }, context) =>
        record(RECORD, input, context, () => ({ type: 'EndRegistration', kind: kebabCase(input.kind) })),

      reverseMovement: (_root, { input }, context) =>
        record(CORRECT, input, context, async () => ({
          type: 'ReverseMovement',
          number: input.number,
          grounds: groundsOf(input.grounds, clock),
          returnsTo: await schoolBefore((await context.loaders.student.load(input.studentId))?.state, (id) =>
            context.loaders.school.load(id),
          ),
        })),
    },
  } satisfies Resolvers;
}
