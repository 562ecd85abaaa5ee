/** What a case asks of each post, and how far up it has gone: what a desk 工作台 lists and counts. Requirements B5 and E5. */
import type { SchoolDate } from '@baoxue/domain';
import { isOwed, type Accountable } from '../obligation/index.js';
import { isUnended, type DropoutCase } from './case-state.js';
import type { Step } from './steps.js';

/** The highest post that was told of something still owed, `in-time` when none was. */
export const CASE_LEVELS = ['in-time', 'head', 'bureau-officer', 'leading-group-office'] as const;
export type CaseLevel = (typeof CASE_LEVELS)[number];

/** Whether a post answers for a step that is still owed, or was told of it. */
export const isDutyOf = (post: string, step: Step): boolean =>
  isOwed(step) && (step.accountable === post || step.escalations.some(({ to }) => to === post));

/** For each post with a duty on the case, the day on which its first one is due; nothing once the case has ended. */
export function firstDutyDays(state: DropoutCase): Readonly<Partial<Record<Accountable, SchoolDate>>> {
  const first: Partial<Record<Accountable, SchoolDate>> = {};
  if (!isUnended(state)) return first;
  for (const { accountable, escalations, dueOn } of state.steps.filter(isOwed)) {
    for (const post of [accountable, ...escalations.map(({ to }) => to)]) {
      const known = first[post];
      if (known === undefined || dueOn < known) first[post] = dueOn;
    }
  }
  return first;
}

export function levelOf(state: DropoutCase): CaseLevel {
  if (!isUnended(state)) return 'in-time';
  const told = new Set<string>(state.steps.filter(isOwed).flatMap(({ escalations }) => escalations.map(({ to }) => to)));
  return CASE_LEVELS.findLast((level) => told.has(level)) ?? 'in-time';
}
