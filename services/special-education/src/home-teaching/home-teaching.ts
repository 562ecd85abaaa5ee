import { addDays, fold, unreachable, type Decider, type SchoolDate } from '@baoxue/domain';
import { refuse } from '../refusals/index.js';
import { endOfSchoolYear, isSessionDay, type Schedule } from './schedule.js';

/**
 * The home teaching 送教上门 of one child in one school year (D4): a schedule, and a session for each of its school days. A session is held
 * with evidence, excused for a reason, or missed: nobody has to say so, the clock does, some days after. The child stays registered.
 *
 * Before any command the days that have run out are settled, so a late tick finds what a timely one would have found.
 */
export type HomeTeaching = { readonly status: 'none' } | Programme;

export interface Programme {
  readonly status: 'planned';
  readonly child: TaughtChild;
  /** By first day. */
  readonly schedules: readonly Schedule[];
  /** By day. */
  readonly sessions: readonly Session[];
  /** Days up to this one are settled. */
  readonly settledThrough: SchoolDate;
  /** First day without home teaching, when another placement took its place. */
  readonly endsOn: SchoolDate | null;
}

export interface TaughtChild {
  readonly studentId: string;
  /** The school that teaches, by the placement: it stays when the child is enrolled elsewhere, until the placement is decided anew. */
  readonly schoolId: string;
  /** Where the child is enrolled now. */
  readonly classId: string;
  readonly jurisdictions: readonly string[];
}

export const EVIDENCE_KINDS = ['signed-record', 'photograph', 'work-sample', 'remote-log'] as const;
/** 签字记录 · 照片 · 作业 · 远程教学记录. */
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];

export interface Evidence {
  readonly kind: EvidenceKind;
  /** SHA-256 of the document, which the school keeps: it shows later that it is the same one. */
  readonly digest: string;
}

export const EXCUSES = ['child-ill', 'family-away', 'teacher-ill', 'weather', 'road-closed'] as const;
export type Excuse = (typeof EXCUSES)[number];

export interface Held {
  readonly date: SchoolDate;
  readonly mode: 'visit' | 'remote';
  readonly minutes: number;
  readonly evidence: readonly Evidence[];
  /** The missed or excused day this session makes up for 补课. */
  readonly makesUpFor: SchoolDate | null;
}

export type Session =
  | (Held & { readonly outcome: 'held'; readonly recordedOn: SchoolDate; readonly late: boolean })
  | { readonly outcome: 'excused'; readonly date: SchoolDate; readonly reason: Excuse }
  | { readonly outcome: 'missed'; readonly date: SchoolDate };

export type HomeTeachingCommand =
  | { readonly type: 'SetSchedule'; readonly child: TaughtChild; readonly schedule: Schedule }
  | ({ readonly type: 'RecordSession' } & Held)
  | { readonly type: 'ExcuseSession'; readonly date: SchoolDate; readonly reason: Excuse }
  | { readonly type: 'End'; readonly on: SchoolDate }
  /** What ended it that day was no end. */
  | { readonly type: 'GoOn'; readonly endedOn: SchoolDate }
  | ({ readonly type: 'MoveChild' } & Enrolment)
  | { readonly type: 'Tick' };

export type Enrolment = Pick<TaughtChild, 'classId' | 'jurisdictions'>;

export type HomeTeachingEvent =
  | { readonly type: 'ScheduleSet'; readonly child: TaughtChild; readonly schedule: Schedule }
  | { readonly type: 'SessionHeld'; readonly session: Extract<Session, { outcome: 'held' }> }
  | { readonly type: 'SessionExcused'; readonly date: SchoolDate; readonly reason: Excuse }
  | { readonly type: 'SessionMissed'; readonly date: SchoolDate }
  | { readonly type: 'DaysSettled'; readonly through: SchoolDate }
  | { readonly type: 'HomeTeachingEnded'; readonly on: SchoolDate }
  | { readonly type: 'HomeTeachingGoesOn' }
  | ({ readonly type: 'ChildMoved' } & Enrolment);

export interface HomeTeachingContext {
  readonly today: SchoolDate;
  readonly isSchoolDay: (day: SchoolDate) => boolean;
  /** Calendar days in which a session is recorded or excused; after them it is missed. */
  readonly recordedWithinDays: number;
  /** Whether the placement in force on the schedule's first day is home teaching. */
  readonly isHomeTaught: boolean;
}

function decide(command: HomeTeachingCommand, state: HomeTeaching, context: HomeTeachingContext): readonly HomeTeachingEvent[] {
  const settled = settle(state, context);
  return [...settled, ...decideOn(command, fold(evolve, state, settled), context)];
}

/** Misses the sessions of the days that have run out. */
function settle(state: HomeTeaching, { today, isSchoolDay, recordedWithinDays }: HomeTeachingContext): readonly HomeTeachingEvent[] {
  if (state.status === 'none') return [];
  const through = addDays(today, -recordedWithinDays - 1);
  const events: HomeTeachingEvent[] = [];
  for (let day = addDays(state.settledThrough, 1); day <= through; day = addDays(day, 1)) {
    if (isExpected(state, day, isSchoolDay) && !sessionOn(state, day)) events.push({ type: 'SessionMissed', date: day });
  }
  return through > state.settledThrough ? [...events, { type: 'DaysSettled', through }] : [];
}

const sessionOn = ({ sessions }: Programme, day: SchoolDate): Session | undefined => sessions.find(({ date }) => date === day);

const isExpected = (state: Programme, day: SchoolDate, isSchoolDay: (day: SchoolDate) => boolean): boolean =>
  day <= lastDay(state) && isSessionDay(state.schedules, day, isSchoolDay);

/** The last day on which a session may be expected: the school year's, or the one before another placement begins. */
export function lastDay({ schedules, settledThrough, endsOn }: Programme): SchoolDate {
  const ofYear = endOfSchoolYear(schedules[0]?.from ?? settledThrough);
  return endsOn !== null && endsOn <= ofYear ? addDays(endsOn, -1) : ofYear;
}

function decideOn(command: HomeTeachingCommand, state: HomeTeaching, context: HomeTeachingContext): readonly HomeTeachingEvent[] {
  switch (command.type) {
    case 'SetSchedule':
      return setSchedule(command, context);
    case 'RecordSession':
      return recordSession(command, planned(state), context);
    case 'ExcuseSession':
      return excuse(command, planned(state), context);
    case 'End':
      // What has ended by then does not end once more: it would be taught until then, and go on after a merge.
      if (state.status === 'none' || (state.endsOn !== null && state.endsOn <= command.on)) return [];
      return [{ type: 'HomeTeachingEnded', on: command.on }];
    case 'GoOn':
      return state.status === 'none' || state.endsOn !== command.endedOn ? [] : [{ type: 'HomeTeachingGoesOn' }];
    case 'MoveChild':
      return move(command, state);
    case 'Tick':
      return [];
    default:
      return unreachable(command);
  }
}

function planned(state: HomeTeaching): Programme {
  if (state.status === 'none') throw refuse('NOT_FOUND', { field: 'input.homeTeachingId' });
  return state;
}

const MINUTES = { from: 10, to: 480 } as const;
const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7];

function setSchedule(
  { child, schedule }: Extract<HomeTeachingCommand, { type: 'SetSchedule' }>,
  { today, isHomeTaught }: HomeTeachingContext,
): readonly HomeTeachingEvent[] {
  const weekdays = [...new Set(schedule.weekdays)].sort();
  if (weekdays.length === 0 || !weekdays.every((day) => WEEKDAYS.includes(day)))
    throw refuse('WEEKDAYS_INVALID', { field: 'input.weekdays' });
  requireMinutes(schedule.minutes);
  if (schedule.from < today) throw refuse('SCHEDULE_IN_PAST', { field: 'input.from' });
  if (!isHomeTaught) throw refuse('NOT_HOME_TAUGHT', { field: 'input.studentId' });
  return [{ type: 'ScheduleSet', child, schedule: { ...schedule, weekdays } }];
}

function requireMinutes(minutes: number): void {
  if (minutes < MINUTES.from || minutes > MINUTES.to) throw refuse('MINUTES_INVALID', { field: 'input.minutes', ...MINUTES });
}

function move({ classId, jurisdictions }: Enrolment, state: HomeTeaching): readonly HomeTeachingEvent[] {
  if (state.status === 'none' || state.child.classId === classId) return [];
  return [{ type: 'ChildMoved', classId, jurisdictions }];
}

const DIGEST = /^[0-9a-f]{64}$/;

function recordSession(
  { type: _type, ...held }: Extract<HomeTeachingCommand, { type: 'RecordSession' }>,
  state: Programme,
  { today, isSchoolDay }: HomeTeachingContext,
): readonly HomeTeachingEvent[] {
  const { date, makesUpFor } = held;
  requireMinutes(held.minutes);
  if (date > today) throw refuse('DATE_IN_FUTURE', { field: 'input.date' });
  if (held.evidence.length === 0) throw refuse('EVIDENCE_REQUIRED', { field: 'input.evidence' });
  if (!held.evidence.every(({ digest }) => DIGEST.test(digest))) throw refuse('DIGEST_INVALID', { field: 'input.evidence' });
  const before = sessionOn(state, date);
  if (before && before.outcome !== 'missed') throw refuse('SESSION_RECORDED', { field: 'input.date' });
  if (makesUpFor === null && !isExpected(state, date, isSchoolDay)) throw refuse('NOT_SCHEDULED', { field: 'input.date' });
  if (makesUpFor !== null && !canBeMadeUp(state, makesUpFor)) throw refuse('NOTHING_TO_MAKE_UP', { field: 'input.makesUpFor' });
  return [{ type: 'SessionHeld', session: { ...held, outcome: 'held', recordedOn: today, late: before !== undefined } }];
}

const canBeMadeUp = (state: Programme, day: SchoolDate): boolean =>
  ['missed', 'excused'].includes(sessionOn(state, day)?.outcome ?? '') && !isMadeUp(state, day);

const isMadeUp = ({ sessions }: Programme, day: SchoolDate): boolean =>
  sessions.some((session) => session.outcome === 'held' && session.makesUpFor === day);

/** Missed days that no session has made up for. */
export const missedDays = (state: Programme): readonly SchoolDate[] =>
  state.sessions.filter(({ outcome, date }) => outcome === 'missed' && !isMadeUp(state, date)).map(({ date }) => date);

function excuse(
  { date, reason }: Extract<HomeTeachingCommand, { type: 'ExcuseSession' }>,
  state: Programme,
  { isSchoolDay }: HomeTeachingContext,
): readonly HomeTeachingEvent[] {
  const before = sessionOn(state, date);
  if (before?.outcome === 'missed') throw refuse('SESSION_MISSED', { field: 'input.date' });
  if (before) throw refuse('SESSION_RECORDED', { field: 'input.date' });
  if (!isExpected(state, date, isSchoolDay)) throw refuse('NOT_SCHEDULED', { field: 'input.date' });
  return [{ type: 'SessionExcused', date, reason }];
}

function evolve(state: HomeTeaching, event: HomeTeachingEvent): HomeTeaching {
  if (event.type === 'ScheduleSet') return withSchedule(state, event);
  if (state.status === 'none') return state;
  switch (event.type) {
    case 'SessionHeld':
      return withSession(state, event.session);
    case 'SessionExcused':
      return withSession(state, { outcome: 'excused', date: event.date, reason: event.reason });
    case 'SessionMissed':
      return withSession(state, { outcome: 'missed', date: event.date });
    case 'DaysSettled':
      return { ...state, settledThrough: event.through };
    case 'HomeTeachingEnded':
      return { ...state, endsOn: event.on };
    case 'HomeTeachingGoesOn':
      return { ...state, endsOn: null };
    case 'ChildMoved':
      return { ...state, child: { ...state.child, classId: event.classId, jurisdictions: event.jurisdictions } };
    default:
      return unreachable(event);
  }
}

/** A schedule from a day on takes the place of those that were to begin then or later. */
function withSchedule(state: HomeTeaching, { child, schedule }: Extract<HomeTeachingEvent, { type: 'ScheduleSet' }>): Programme {
  if (state.status === 'none')
    return { status: 'planned', child, schedules: [schedule], sessions: [], settledThrough: addDays(schedule.from, -1), endsOn: null };
  const schedules = [...state.schedules.filter(({ from }) => from < schedule.from), schedule];
  return { ...state, child, schedules, endsOn: null };
}

function withSession(state: Programme, session: Session): Programme {
  const others = state.sessions.filter(({ date }) => date !== session.date);
  return { ...state, sessions: [...others, session].sort((a, b) => (a.date < b.date ? -1 : 1)) };
}

export const homeTeachingRule: Decider<HomeTeachingCommand, HomeTeachingEvent, HomeTeaching, HomeTeachingContext> = {
  decide,
  evolve,
  initialState: () => ({ status: 'none' }),
};
