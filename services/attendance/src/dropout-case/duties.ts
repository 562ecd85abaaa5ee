/** What a case asks of each post, and how far up it has gone: what a desk 工作台 lists and counts. Requirements B5 and E5. */
import { instantOf, schoolDateOf, type SchoolDate } from '@baoxue/domain';
import { isOwed, nextLookAt } from '../obligation/index.js';
import { isUnended, type DropoutCase, type OpenedCase } from './case-state.js';
import type { Step, StepKind } from './steps.js';

/** The highest post that was told of something still owed, `in-time` when none was. */
export const CASE_LEVELS = ['in-time', 'head', 'bureau-officer', 'leading-group-office'] as const;
export type CaseLevel = (typeof CASE_LEVELS)[number];

/** What is still owed on a case: nothing once it has ended. */
export const owedOn = (state: DropoutCase): readonly Step[] => (isUnended(state) ? state.steps.filter(isOwed) : []);

export function levelOf(state: DropoutCase): CaseLevel {
  const told = new Set<string>(owedOn(state).flatMap(({ escalations }) => escalations.map(({ to }) => to)));
  return CASE_LEVELS.findLast((level) => told.has(level)) ?? 'in-time';
}

/** At midnight no desk is open: what falls due on a day is told when schools begin to work. */
const MORNING_HOUR = 7;
const HOUR_MS = 3_600_000;

/** The last day whose morning has come at an instant. */
export const lastMorningAt = (now: Date): SchoolDate => schoolDateOf(new Date(now.getTime() - MORNING_HOUR * HOUR_MS));

/** Steps still owed of whose day nobody was told yet. */
const notTold = ({ steps, dueToldThrough }: OpenedCase): readonly Step[] =>
  steps.filter((step) => isOwed(step) && step.dueOn > dueToldThrough);

/** What fell due and was not told, day by day. A step whose day was put off falls due on its new day. */
export function fallingDue(state: OpenedCase, lastMorning: SchoolDate): readonly { dueOn: SchoolDate; kinds: readonly StepKind[] }[] {
  const due = notTold(state).filter(({ dueOn }) => dueOn <= lastMorning);
  const days = [...new Set(due.map(({ dueOn }) => dueOn))].sort();
  return days.map((day) => ({ dueOn: day, kinds: due.filter(({ dueOn }) => dueOn === day).map(({ kind }) => kind) }));
}

/** When somebody must look at a case again: a level is told, or the morning of a due day comes. */
export function nextLookAtCase(state: DropoutCase): Date | null {
  if (!isUnended(state)) return null;
  const mornings = notTold(state).map(({ dueOn }) => instantOf(dueOn, MORNING_HOUR));
  const looks = [nextLookAt(state.steps), ...mornings].filter((look) => look !== null);
  return looks.reduce<Date | null>((first, look) => (first === null || look < first ? look : first), null);
}

/** What is owed on a day and by whom, as a desk asks for it: `2026-05-07|class-teacher`. */
export const dueKey = (day: SchoolDate, post: string): string => `${day}|${post}`;

/** The keys of everything still owed. */
export const dueKeysOf = (state: DropoutCase): readonly string[] => [
  ...new Set(owedOn(state).map(({ dueOn, accountable }) => dueKey(dueOn, accountable))),
];
