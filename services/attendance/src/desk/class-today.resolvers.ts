import { scopeOf } from '@baoxue/auth';
import { constantCase, type SchoolDate } from '@baoxue/domain';
import { scopeToFilter, type PageRequest, type StudentCards } from '@baoxue/mongo';
import { connection } from '@baoxue/service';
import type { Resolvers } from '../__generated__/resolvers.js';
import type { Context } from '../context.js';
import type { WatchedClass } from '../missing-register/class-watch.js';
import type { ClassWatchStore } from '../missing-register/missing-register.store.js';
import type { LeaveKind } from '../planned-leave/index.js';
import { rollCallId } from '../roll-call/index.js';
import type { RollCallStore } from '../roll-call/roll-call.store.js';
import { calendarOf } from '../school-calendar/index.js';
import { classToday, type ChildToday } from './class-today.js';

export interface ClassTodayDeps {
  readonly watches: ClassWatchStore;
  readonly rolls: RollCallStore;
  readonly cards: StudentCards;
  readonly homeTaughtAmong: (studentIds: readonly string[], day: SchoolDate) => Promise<ReadonlySet<string>>;
  readonly onLeaveAmong: (studentIds: readonly string[], day: SchoolDate) => Promise<ReadonlyMap<string, LeaveKind>>;
  readonly schoolYearOf: (day: SchoolDate) => string;
  readonly today: () => SchoolDate;
}

export function classTodayResolvers({ watches, rolls, cards, homeTaughtAmong, onLeaveAmong, schoolYearOf, today }: ClassTodayDeps) {
  /** Shows classes: one question to each store, however many there are. */
  async function show(found: readonly WatchedClass[], day: SchoolDate, { loaders }: Context) {
    const members = await cards.byClasses(found.map(({ place }) => place.classId));
    const studentIds = [...members.values()].flat().map(({ studentId }) => studentId);
    const [registers, onLeave, homeTaught, schools] = await Promise.all([
      rolls.findMany(found.map(({ place }) => rollCallId(place.classId, day))),
      onLeaveAmong(studentIds, day),
      homeTaughtAmong(studentIds, day),
      Promise.all(found.map(({ place }) => loaders.schoolCalendar.load(place.schoolId))),
    ]);
    return found.map(({ place: { classId } }, index) => {
      const register = registers.get(rollCallId(classId, day))?.state ?? null;
      const known = classToday({ members: members.get(classId) ?? [], register, onLeave, homeTaught }, day);
      return {
        ...known,
        schoolClass: { __typename: 'SchoolClass' as const, id: classId },
        date: day,
        noSchoolBecause: calendarOf(schools[index]?.state ?? { status: 'Unknown' }).whyNoSchoolDay(day)?.zh ?? null,
        children: known.children.map(childToGraph),
        away: known.away.map(childToGraph),
      };
    });
  }

  return {
    Query: {
      async classesToday(_root, { first, after }, context) {
        const day = today();
        const scope = scopeToFilter(scopeOf(context.viewer, 'roll:read'));
        const filter = { ...scope, 'state.schoolYear': schoolYearOf(day) };
        const read = async (request: PageRequest) => {
          const { entries, hasNextPage } = await watches.page({ ...request, filter, order: 'state.position' });
          const nodes = await show(
            entries.map(({ entry }) => entry.state as WatchedClass),
            day,
            context,
          );
          return { hasNextPage, entries: entries.map(({ position }, index) => ({ position, entry: nodes[index] ?? null })) };
        };
        const page = await connection({ first, after }, scope && read, (node) => node);
        return { ...page, totalCount: scope ? await watches.count(filter) : 0 };
      },
    },
  } satisfies Resolvers;
}

const childToGraph = ({ studentId, mark, onLeave, taughtAtHome }: ChildToday) => ({
  student: { __typename: 'Student' as const, id: studentId },
  mark: mark && constantCase(mark),
  onLeave: onLeave && constantCase(onLeave),
  taughtAtHome,
});
