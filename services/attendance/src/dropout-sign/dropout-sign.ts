/**
 * Signs of dropping out 辍学苗头 seen in a child whom no case follows, and the persuasion 劝返 that school and responsible inspector owe.
 *
 *   (none) ── a sign is recorded ──▶ Watched: both owe persuasion ── a further sign ──▶ both owe it anew
 *                                      ├── 疑似辍学: what was seen and said leads into the case ──▶ ended: case ── wrong alarm ──▶ Watched
 *                                      └── no school expects the child any more ──▶ ended: not-expected
 *
 * A child that has been watched before is watched again by a new sign once its case is over. Persuasion not done on its day is missed and
 * counted as such, also when it is done later: the next level up is told.
 * Plan 〔2018〕49, 三（一）3 “发现学生有辍学苗头的，学校要第一时间会同责任督学开展劝返复学工作”; docs/rules/dropout-signs.md; requirement B4.
 */
import { unreachable, type Decider, type SchoolDate } from '@baoxue/domain';
import type { CaseSubject } from '../dropout-case/index.js';
import { done, escalated, escalationsDue, isOwed, owedBy, owing, type AddSchoolDays, type EscalationDue } from '../obligation/index.js';
import { refuse } from '../refusals/index.js';
import { NOTHING, partOf, restOf, together, type Gathered, type GivenBack } from './merged-watch.js';
import {
  lastWatch,
  openWatch,
  owedOn,
  type ChildWatch,
  type EarlyPersuasion,
  type Sign,
  type Watch,
  type WatchedChild,
  type WatchStep,
} from './watch-state.js';

export type SignCommand =
  | {
      readonly type: 'RecordSign';
      readonly subject: CaseSubject;
      readonly sign: Sign;
      /** False for a child who has left, graduated or is suspended: nobody is there to persuade. */
      readonly isExpected: boolean;
    }
  | { readonly type: 'RecordPersuasion'; readonly persuasion: EarlyPersuasion }
  /** A case follows the child from now on. */
  | { readonly type: 'PassToCase'; readonly caseId: string }
  /** The case was a wrong alarm: what led into it is open again. */
  | { readonly type: 'ReopenWatch'; readonly caseId: string; readonly subject: CaseSubject }
  /** What another record of the child gathered goes on under this one: watched, or in the case that took that record's case over. */
  | { readonly type: 'TakeOver'; readonly subject: CaseSubject; readonly gathered: Gathered; readonly caseId: string | null }
  /** Another record stands for itself again. */
  | { readonly type: 'GiveBack'; readonly records: GivenBack }
  /** The child sits in another class, or no school expects it any more. */
  | { readonly type: 'FollowChild'; readonly subject: CaseSubject; readonly ends: boolean }
  | { readonly type: 'Tick' };

export type SignEvent =
  | { readonly type: 'SignRecorded'; readonly subject: CaseSubject; readonly sign: Sign; readonly owed: readonly WatchStep[] }
  | {
      readonly type: 'FamilyPersuaded';
      readonly persuasion: EarlyPersuasion;
      readonly met: readonly WatchStep['kind'][];
      /** What a sign of a later day asks for all the same. */
      readonly owed?: readonly WatchStep[];
    }
  | { readonly type: 'WatchEnded'; readonly on: SchoolDate; readonly caseId: string | null }
  | { readonly type: 'WatchReopened'; readonly subject: CaseSubject; readonly steps: readonly WatchStep[] }
  | { readonly type: 'WatchTakenOver'; readonly subject: CaseSubject; readonly gathered: Gathered; readonly ended: Watch['ended'] }
  | { readonly type: 'WatchGivenBack'; readonly on: SchoolDate; readonly records: GivenBack }
  | { readonly type: 'WatchFollowedChild'; readonly subject: CaseSubject }
  | ({ readonly type: 'WatchEscalated' } & EscalationDue<WatchStep['kind']>);

export interface SignContext {
  readonly today: SchoolDate;
  /** The case that follows the child now, or null. */
  readonly openCaseId: string | null;
  readonly rules: { readonly persuadeWithinSchoolDays: number; readonly escalationEverySchoolDays: number };
  readonly addSchoolDays: AddSchoolDays;
}

const INSPECTOR = 'responsible-inspector';
const KINDS = ['persuade-by-school', 'persuade-by-inspector'] as const;
const SCHOOL_POSTS: readonly string[] = ['class-teacher', 'registry-administrator', 'head'];

function decide(command: SignCommand, state: ChildWatch, context: SignContext): readonly SignEvent[] {
  if (command.type === 'RecordSign') return recordSign(command, context);
  if (command.type === 'TakeOver') return takeOver(command, state, context);
  if (command.type === 'GiveBack') {
    const last = lastWatch(state);
    return last && partOf(last, command.records) ? [{ type: 'WatchGivenBack', on: context.today, records: command.records }] : [];
  }
  if (command.type === 'ReopenWatch') return reopen(command, state, context);
  const watch = openWatch(state);
  if (command.type === 'RecordPersuasion') return recordPersuasion(command.persuasion, watch, context);
  if (state.status === 'None' || watch === null) return [];
  switch (command.type) {
    case 'PassToCase':
      return passToCase(command.caseId, watch, context);
    case 'FollowChild': {
      if (command.ends) return [{ type: 'WatchEnded', on: context.today, caseId: null }];
      const { subject } = command;
      return state.subject.classId === subject.classId ? [] : [{ type: 'WatchFollowedChild', subject }];
    }
    case 'Tick':
      return context.openCaseId === null ? missed(owedOn(watch), context) : passToCase(context.openCaseId, watch, context);
    default:
      return unreachable(command);
  }
}

/** Both clocks run from the day on which the sign is on record: at first hand 第一时间 is when somebody knows. */
function recordSign(
  { subject, sign, isExpected }: Extract<SignCommand, { type: 'RecordSign' }>,
  context: SignContext,
): readonly SignEvent[] {
  const { today, openCaseId } = context;
  if (openCaseId !== null) throw refuse('CASE_FOLLOWS', { field: 'input.studentId' });
  if (!isExpected) throw refuse('CHILD_NOT_EXPECTED', { field: 'input.studentId' });
  if (sign.on > today) throw refuse('DAY_TO_COME', { field: 'input.on' });
  return [{ type: 'SignRecorded', subject, sign, owed: KINDS.map((kind) => stepOf(kind, sign.on, context)) }];
}

/** A step that a sign asks for, on the clock that runs from today. */
const stepOf = (kind: WatchStep['kind'], raisedOn: SchoolDate, { today, rules, addSchoolDays }: SignContext): WatchStep => ({
  ...owedBy(kind === 'persuade-by-school' ? 'head' : INSPECTOR, kind, addSchoolDays(today, rules.persuadeWithinSchoolDays)),
  raisedOn,
});

/**
 * Whoever took part has done what they owe: the school, the inspector, or both together. It answers the signs up to its day; what was seen
 * after it asks for persuasion still.
 */
function recordPersuasion(persuasion: EarlyPersuasion, watch: Watch | null, context: SignContext): readonly SignEvent[] {
  if (context.openCaseId !== null) throw refuse('CASE_FOLLOWS', { field: 'input.studentId' });
  if (watch === null) throw refuse('NO_SIGN', { field: 'input.studentId' });
  const { on, participants } = persuasion;
  const days = watch.signs.map((sign) => sign.on).sort();
  const earliest = days[0] ?? on;
  if (on < earliest) throw refuse('DAY_BEFORE_SIGN', { field: 'input.on' });
  if (on > context.today) throw refuse('DAY_TO_COME', { field: 'input.on' });
  const takesPart = ({ kind }: WatchStep) =>
    kind === 'persuade-by-inspector' ? participants.includes(INSPECTOR) : participants.some((post) => SCHOOL_POSTS.includes(post));
  const met = owedOn(watch).filter((step) => takesPart(step) && (step.raisedOn ?? earliest) <= on);
  const seenAfter = days.find((day) => day > on);
  const owed = seenAfter === undefined ? [] : met.map(({ kind }) => stepOf(kind, seenAfter, context));
  // Recorded late, but done in time: nobody had to be told.
  const late = met.filter(({ dueOn }) => dueOn < on);
  return [...missed(late, context), { type: 'FamilyPersuaded', persuasion, met: met.map(({ kind }) => kind), owed }];
}

/** What led into a case leads into the one that took it over; nothing is carried to a record whose own case asks for persuasion. */
function takeOver(
  { subject, gathered, caseId }: Extract<SignCommand, { type: 'TakeOver' }>,
  state: ChildWatch,
  context: SignContext,
): readonly SignEvent[] {
  if (caseId === null) return context.openCaseId === null ? [{ type: 'WatchTakenOver', subject, gathered, ended: null }] : [];
  const own = openWatch(state);
  const late = own ? missed(owedOn(own), context) : [];
  return [...late, { type: 'WatchTakenOver', subject, gathered, ended: { on: context.today, caseId } }];
}

const passToCase = (caseId: string, watch: Watch, context: SignContext): readonly SignEvent[] => [
  ...missed(owedOn(watch), context),
  { type: 'WatchEnded', on: context.today, caseId },
];

/** Nobody persuaded on behalf of the watch while the case asked for it: what was still owed is owed anew, on a clock that runs from today. */
function reopen(
  { caseId, subject }: Extract<SignCommand, { type: 'ReopenWatch' }>,
  state: ChildWatch,
  context: SignContext,
): readonly SignEvent[] {
  const last = lastWatch(state);
  if (last?.ended?.caseId !== caseId || last.givenBackTo !== undefined || context.openCaseId !== null) return [];
  const anew = (step: WatchStep): WatchStep => {
    const { dueOn, escalatesTo, escalatesAfter } = stepOf(step.kind, context.today, context);
    return isOwed(step) ? { ...step, dueOn, escalatesTo, escalatesAfter } : step;
  };
  return [{ type: 'WatchReopened', subject, steps: last.steps.map(anew) }];
}

const missed = (steps: readonly WatchStep[], { today, rules, addSchoolDays }: SignContext): readonly SignEvent[] =>
  escalationsDue(steps, today, rules.escalationEverySchoolDays, addSchoolDays).map((due) => ({ type: 'WatchEscalated', ...due }));

function evolve(state: ChildWatch, event: SignEvent): ChildWatch {
  if (event.type === 'SignRecorded') {
    const { subject, sign, owed } = event;
    return watched(state, subject, null, ({ signs, persuasions, steps }) => {
      return { signs: [...signs, sign], persuasions, steps: owed.reduce<Watch['steps']>(owing, steps) };
    });
  }
  if (event.type === 'WatchTakenOver') return watched(state, event.subject, event.ended, (own) => together(own, event.gathered));
  if (state.status === 'None') return state;
  const change = (changed: (last: Watch) => Partial<Watch>): WatchedChild => {
    const last = lastWatch(state) as Watch;
    return { ...state, watches: state.watches.with(-1, { ...last, ...changed(last) }) };
  };
  switch (event.type) {
    case 'FamilyPersuaded': {
      const { persuasion, met, owed = [] } = event;
      const after = (steps: Watch['steps']) =>
        owed.reduce<Watch['steps']>(
          owing,
          met.reduce((kept, kind) => done(kept, kind, persuasion.on), steps),
        );
      return change(({ persuasions, steps }) => ({ persuasions: [...persuasions, persuasion], steps: after(steps) }));
    }
    case 'WatchEnded':
      return change(() => ({ ended: { on: event.on, caseId: event.caseId } }));
    case 'WatchReopened':
      return { ...change(() => ({ steps: event.steps, ended: null })), subject: event.subject };
    case 'WatchGivenBack': {
      const { on, records } = event;
      return change((watch) => restOf(watch, records) ?? { ended: watch.ended ?? { on, caseId: null }, givenBackTo: records[0] ?? '' });
    }
    case 'WatchFollowedChild':
      return { ...state, subject: event.subject };
    case 'WatchEscalated':
      return change(({ steps }) => ({ steps: escalated(steps, event) }));
    default:
      return unreachable(event);
  }
}

/** The child with more on the watch that is open, on that which led into the same case, or on a new one. */
function watched(state: ChildWatch, subject: CaseSubject, ended: Watch['ended'], more: (before: Gathered) => Gathered): ChildWatch {
  const last = lastWatch(state);
  const goesOn = last && (last.ended === null || (ended !== null && last.ended.caseId === ended.caseId)) ? last : null;
  const all = state.status === 'None' ? [] : state.watches;
  return { status: 'Watched', subject, watches: [...all.filter((watch) => watch !== goesOn), { ...more(goesOn ?? NOTHING), ended }] };
}

export const signDecider: Decider<SignCommand, SignEvent, ChildWatch, SignContext> = {
  decide,
  evolve,
  initialState: () => ({ status: 'None' }),
};
