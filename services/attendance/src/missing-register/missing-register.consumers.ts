/** What makes a class watched, and what makes somebody look: a new class, a register that comes in, the end of a day. */
import type { ClassOpened, EventEnvelope, RollTaken, StudentCard } from '@baoxue/contracts';
import { commandHandler, schoolDateOf, type Cause, type Clock, type SchoolDate } from '@baoxue/domain';
import type { SchoolCalendar } from '@baoxue/calendar';
import { causedBy, type EventHandlers } from '@baoxue/event-bus';
import type { RulePack } from '@baoxue/rules';
import { CLASS_DESKS, isOwed } from '../obligation/index.js';
import { officeRegister } from '../office-register.js';
import { membersOn, type MovedStudent } from '../roll-call/index.js';
import {
  classWatchDecider,
  daysInQuestion,
  type ClassWatch,
  type WatchCommand,
  type WatchContext,
  type WatchedClass,
} from './class-watch.js';
import { missingToGraph } from './missing-register.resolvers.js';
import type { ClassWatchStore } from './missing-register.store.js';

export interface MissingRegisterDeps {
  readonly watches: ClassWatchStore;
  readonly clock: Clock;
  readonly membersOf: (classId: string) => Promise<readonly StudentCard[]>;
  /** Students who moved and were once in one of these classes. */
  readonly movedOf: (classIds: readonly string[]) => Promise<readonly MovedStudent[]>;
  readonly homeTaughtAmong: (studentIds: readonly string[], day: SchoolDate) => Promise<ReadonlySet<string>>;
  /** For each of these days whose register is there, the day on which it was taken. */
  readonly registersTakenOn: (classId: string, days: readonly SchoolDate[]) => Promise<ReadonlyMap<SchoolDate, SchoolDate>>;
  readonly calendarOf: (schoolId: string | undefined) => Promise<SchoolCalendar>;
  readonly rulesAt: (jurisdictions: readonly string[]) => RulePack;
}

const ACTOR = 'attendance/missing-register';

export function missingRegisters({
  watches,
  clock,
  membersOf,
  movedOf,
  homeTaughtAmong,
  registersTakenOn,
  calendarOf,
  rulesAt,
}: MissingRegisterDeps) {
  const handle = commandHandler(classWatchDecider, watches);

  async function contextFor({ schoolId, jurisdictions }: WatchedClass['place']): Promise<WatchContext> {
    const { schoolDaysBetween, addSchoolDays } = await calendarOf(schoolId);
    const { escalationEverySchoolDays } = rulesAt(jurisdictions).deadlines;
    return { today: schoolDateOf(clock.now()), escalationEverySchoolDays, schoolDaysBetween, addSchoolDays };
  }

  /** Days on which the class had nobody to expect. */
  async function emptyAmong(classId: string, days: readonly SchoolDate[]): Promise<ReadonlySet<SchoolDate>> {
    const [present, moved] = await Promise.all([membersOf(classId), movedOf([classId])]);
    const empty = new Set<SchoolDate>();
    for (const day of days) {
      const roster = membersOn({ names: [classId], present, moved }, day);
      const atHome = await homeTaughtAmong([...roster], day);
      if ([...roster].every((studentId) => atHome.has(studentId))) empty.add(day);
    }
    return empty;
  }

  async function look(watch: WatchedClass, cause: Cause, commandKey?: string): Promise<void> {
    const { classId } = watch.place;
    const context = await contextFor(watch.place);
    const days = daysInQuestion(watch, context);
    const takenOn = await registersTakenOn(classId, days);
    const nobodyExpected = await emptyAmong(
      classId,
      days.filter((day) => !takenOn.has(day)),
    );
    await handle(classId, { type: 'LookAtRegisters', takenOn, nobodyExpected }, { cause, context, commandKey });
  }

  async function watchedClass(classId: string): Promise<WatchedClass | null> {
    const kept = await watches.find(classId);
    return kept?.state.status === 'Watched' ? kept.state : null;
  }

  const handlers: EventHandlers = {
    'class.opened.v1': async (event: EventEnvelope<ClassOpened>) => {
      const { classId, schoolId, jurisdictions, schoolYear } = event.data;
      const place = { classId, schoolId, jurisdictions };
      const command: WatchCommand = { type: 'WatchClass', place, schoolYear, from: schoolDateOf(new Date(event.time)) };
      await handle(classId, command, { cause: causedBy(event, ACTOR), context: await contextFor(place), commandKey: event.id });
    },
    'roll.taken.v1': async (event: EventEnvelope<RollTaken>) => {
      const { classId, date } = event.data;
      const watch = await watchedClass(classId);
      const isMissed = watch?.owed.some((owed) => owed.dueOn === date && isOwed(owed));
      if (watch && isMissed) await look(watch, causedBy(event, ACTOR), event.id);
    },
  };

  async function tick(classId: string): Promise<void> {
    const watch = await watchedClass(classId);
    if (watch) await look(watch, { actor: 'attendance/clock', correlationId: classId });
  }

  const register = officeRegister<ClassWatch, WatchedClass>({
    ...{ of: 'registers', seenBy: 'roll:read', desks: CLASS_DESKS, store: watches },
    show: ({ state }) => ({ matter: { __typename: 'MissingRegisters', ...missingToGraph(state) }, owed: state.owed }),
  });

  return { handlers, register, dueWork: { store: watches, tick } };
}
