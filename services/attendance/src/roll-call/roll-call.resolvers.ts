import type { SchoolCalendar } from '@baoxue/calendar';
import { authorise, can, notFound } from '@baoxue/auth';
import type { AttendanceMark, RollEntry, StudentCard } from '@baoxue/contracts';
import { commandHandler, isSchoolDate, schoolDateOf, type Clock, type SchoolDate } from '@baoxue/domain';
import type { Kept, StudentCards } from '@baoxue/mongo';
import { answer, answerOrConflictOf, byViewer } from '@baoxue/service';
import type { Resolvers } from '../__generated__/resolvers.js';
import type { Context } from '../context.js';
import type { LeaveKind } from '../planned-leave/index.js';
import { refuse } from '../refusals/index.js';
import { classInYear } from './class-in-year.js';
import { isExpectedInClass, membersOn, type MovedStudent } from './class-list.js';
import { rollCallDecider, rollCallId, type RollCall, type RollContext } from './roll-call.js';
import type { RollCallStore } from './roll-call.store.js';

export interface RollCallDeps {
  readonly rolls: RollCallStore;
  readonly cards: StudentCards;
  /** Students who moved and were once in one of these classes. */
  readonly movedOf: (classIds: readonly string[]) => Promise<readonly MovedStudent[]>;
  readonly clock: Clock;
  /** Those of the students who are taught at home on the day. */
  readonly homeTaughtAmong: (studentIds: readonly string[], day: SchoolDate) => Promise<ReadonlySet<string>>;
  /** Those of the students who are on planned leave on the day. */
  readonly onLeaveAmong: (studentIds: readonly string[], day: SchoolDate) => Promise<ReadonlyMap<string, LeaveKind>>;
  readonly calendarOf: (schoolId: string | undefined) => Promise<SchoolCalendar>;
  readonly schoolYearOf: (date: SchoolDate) => string;
}

type Taken = Extract<RollCall, { status: 'Taken' }>;
type MarkInGraph = 'PRESENT' | 'LATE' | 'SICK' | 'APPROVED_LEAVE' | 'UNEXCUSED' | 'HOME_TAUGHT';

export function rollCallResolvers({ rolls, cards, movedOf, clock, homeTaughtAmong, onLeaveAmong, calendarOf, schoolYearOf }: RollCallDeps) {
  const handle = commandHandler(rollCallDecider, rolls);
  const answerOrConflict = answerOrConflictOf('RollCall', (id, context: Context) => visible(id, context));

  /** Present members of the class; where the class is, by the card of any of them. */
  async function membersOf(classId: string): Promise<StudentCard[]> {
    return (await cards.byClass(classId)).filter(isExpectedInClass);
  }

  async function contextFor(present: readonly StudentCard[], names: readonly string[], date: SchoolDate): Promise<RollContext> {
    const roster = membersOn({ names, present, moved: await movedOf(names) }, date);
    const studentIds = [...roster];
    const [{ whyNoSchoolDay }, homeTaught, onLeave] = await Promise.all([
      calendarOf(present[0]?.schoolId),
      homeTaughtAmong(studentIds, date),
      onLeaveAmong(studentIds, date),
    ]);
    return { today: schoolDateOf(clock.now()), whyNoSchoolDay, roster, homeTaught, onLeave };
  }

  /** A register is kept under the name its class had that school year. @throws Refusal DATE_INVALID · CLASS_UNKNOWN */
  function classOn(classId: string, date: string): string {
    if (!isSchoolDate(date)) throw refuse('DATE_INVALID', { field: 'input.date' });
    const then = classInYear(classId, schoolYearOf(date));
    if (then === null) throw refuse('CLASS_UNKNOWN', { field: 'input.date' });
    return then;
  }

  return {
    Mutation: {
      takeRoll: (_root, { input }, context) =>
        answer(async () => {
          const members = await membersOf(input.classId);
          const [first] = members;
          authorise(context.viewer, 'roll:take', {
            classId: input.classId,
            schoolId: first?.schoolId,
            jurisdictions: first?.jurisdictions,
          });
          if (!first) throw notFound('input.classId');
          const classId = classOn(input.classId, input.date);
          const place = { classId, schoolId: first.schoolId, jurisdictions: first.jurisdictions };
          const id = rollCallId(classId, input.date);
          const { state, version } = await handle(
            id,
            {
              type: 'TakeRoll',
              place,
              date: input.date,
              entries: input.entries.map(fromInput),
              othersPresent: input.othersPresent ?? false,
            },
            { ...byViewer(context, input), context: await contextFor(members, [input.classId, classId], input.date) },
          );
          return { __typename: 'RollCallSuccess' as const, rollCall: toGraph({ id, state, version }) };
        }),

      correctRoll: (_root, { input }, context) =>
        answerOrConflict(context, async () => {
          const members = await membersOf(input.classId);
          const [first] = members;
          authorise(context.viewer, 'roll:correct', {
            classId: input.classId,
            schoolId: first?.schoolId,
            jurisdictions: first?.jurisdictions,
          });
          const classId = classOn(input.classId, input.date);
          const id = rollCallId(classId, input.date);
          const { state, version } = await handle(
            id,
            { type: 'CorrectRoll', entries: input.entries.map(fromInput), by: context.viewer.post },
            { ...byViewer(context, input), context: await contextFor(members, [input.classId, classId], input.date) },
          );
          return { __typename: 'RollCallSuccess' as const, rollCall: toGraph({ id, state, version }) };
        }),
    },

    RollCall: { __resolveReference: ({ id }, context) => visible(id, context) },

    SchoolClass: {
      __resolveReference: ({ id }) => ({ id }),
      async roll({ id = '' }, { date }, context) {
        const then = isSchoolDate(date) ? classInYear(id, schoolYearOf(date)) : null;
        return then === null ? null : visible(rollCallId(then, date), context, id);
      },
    },
  } satisfies Resolvers;
}

/**
 * A register out of reach looks like one that was not taken (abuse S4).
 * @param classId as the class is called today: whoever reads it reads its registers of earlier years, when it had another name
 */
async function visible(id: string, { viewer, loaders }: Context, classId?: string) {
  const kept = await loaders.rollCall.load(id);
  if (kept?.state.status !== 'Taken') return null;
  const { place } = kept.state;
  return can(viewer, 'roll:read', { ...place, classId: classId ?? place.classId }) ? toGraph(kept) : null;
}

const fromInput = ({ studentId, mark }: { studentId: string; mark: MarkInGraph }): RollEntry => ({
  studentId,
  mark: mark.toLowerCase().replaceAll('_', '-') as AttendanceMark,
});

const markToGraph = (mark: AttendanceMark): MarkInGraph => mark.toUpperCase().replaceAll('-', '_') as MarkInGraph;

function toGraph({ id, state, version }: Kept<RollCall>) {
  const { place, date, takenOn, entries, corrections } = state as Taken;
  return {
    __typename: 'RollCall' as const,
    id,
    version,
    date,
    takenOn,
    schoolClass: { __typename: 'SchoolClass' as const, id: place.classId },
    entries: entries.map(({ studentId, mark }) => ({
      student: { __typename: 'Student' as const, id: studentId },
      mark: markToGraph(mark),
    })),
    corrections: corrections.map(({ studentId, from, to, on, by }) => ({
      student: { __typename: 'Student' as const, id: studentId },
      from: markToGraph(from),
      to: markToGraph(to),
      on,
      by,
    })),
  };
}
