/** The clocks of a case: pauses with a reason and an end, the morning of a due day, and the next level up for what is overdue. B5, E5. */
import type { SchoolDate } from '@baoxue/domain';
import { refuse } from '../refusals/index.js';
import type { DropoutCommand, DropoutEvent } from './case-commands.js';
import { isOpen, isUnended, type CaseContext, type DropoutCase, type OpenedCase, type Pause } from './case-state.js';
import { judgeChecks } from './observation.js';
import { fallingDue } from './duties.js';
import { escalated, escalationsDue } from '../obligation/index.js';
import { isHeldByPause, stepDue, type Step } from './steps.js';

type Command<T extends DropoutCommand['type']> = Extract<DropoutCommand, { type: T }>;

/**
 * Moves every held obligation by the school days of the pause. What one authority owes another is not held, nor what is overdue already.
 * @throws Refusal PAUSE_TOO_LONG when all pauses of the case together pass the rule pack's limit
 */
export function pauseCase({ reason, until, by }: Command<'PauseCase'>, state: DropoutCase, context: CaseContext): readonly DropoutEvent[] {
  const { today, rules, schoolDaysBetween } = context;
  if (!isOpen(state)) throw refuse('CASE_NOT_OPEN');
  if (currentPause(state, today)) throw refuse('ALREADY_PAUSED');
  if (until < today) throw refuse('PAUSE_ENDS_BEFORE', { field: 'input.until' });
  const days = schoolDaysBetween(today, until).length;
  const used = state.pauses.reduce((sum, pause) => sum + schoolDaysBetween(pause.from, pause.until).length, 0);
  const limit = rules.pauseSchoolDaysMax;
  if (used + days > limit) throw refuse('PAUSE_TOO_LONG', { field: 'input.until', days: used + days, limit });
  const held = state.steps.filter(isHeldByPause).map(({ kind, dueOn }) => ({ kind, dueOn }));
  const pause: Pause = { reason, from: today, until, held, by };
  return [{ type: 'CasePaused', pause, steps: movedBy(days, pause, state, context) }];
}

/** Ends a pause early: obligations come back by the school days that were not needed. */
export function resumeCase(state: DropoutCase, context: CaseContext): readonly DropoutEvent[] {
  const { today, schoolDaysBetween } = context;
  const pause = isOpen(state) ? currentPause(state, today) : undefined;
  if (!isOpen(state) || !pause) throw refuse('NOT_PAUSED');
  const days = schoolDaysBetween(pause.from, today).length;
  return [{ type: 'CaseResumed', on: today, steps: movedBy(days, pause, state, context) }];
}

/** The pause that holds on a day. */
export const currentPause = ({ pauses }: OpenedCase, today: SchoolDate): Pause | undefined =>
  pauses.find(({ from, until }) => from <= today && today <= until);

function movedBy(days: number, { held }: Pause, { steps }: OpenedCase, { addSchoolDays }: CaseContext): readonly Step[] {
  return steps.map((step) => {
    const before = held.find(({ kind }) => kind === step.kind);
    return before && isHeldByPause(step) && days > 0 ? stepDue(step.kind, addSchoolDays(before.dueOn, days)) : step;
  });
}

/** Looks at what is due and not yet done, and at nothing else. */
export function tick({ days }: Command<'Tick'>, state: DropoutCase, context: CaseContext): readonly DropoutEvent[] {
  if (!isUnended(state)) return [];
  const fellDue = fallingDue(state, context.lastMorning).map((due) => ({ type: 'StepsFellDue' as const, ...due }));
  const judged = state.status === 'Returned' ? judgeChecks(days, state, context) : [];
  if (judged.length > 0) return [...fellDue, ...judged];
  const { today, rules, addSchoolDays } = context;
  const overdue = escalationsDue(state.steps, today, rules.escalationEverySchoolDays, addSchoolDays);
  return [...fellDue, ...overdue.map((due) => ({ type: 'StepEscalated' as const, ...due }))];
}

type Clocked = Extract<DropoutEvent, { type: 'CasePaused' | 'CaseResumed' | 'StepsFellDue' | 'StepEscalated' }>;

/** The case after a clock was held, let go, or ran out. */
export function withClock(state: OpenedCase, event: Clocked): OpenedCase {
  switch (event.type) {
    case 'CasePaused':
      return { ...state, pauses: [...state.pauses, event.pause], steps: event.steps };
    case 'CaseResumed':
      return { ...state, pauses: state.pauses.map((pause) => endedEarly(pause, event.on)), steps: event.steps };
    case 'StepsFellDue':
      return { ...state, dueToldThrough: event.dueOn };
    case 'StepEscalated':
      return { ...state, steps: escalated(state.steps, event) };
  }
}

const endedEarly = (pause: Pause, on: SchoolDate): Pause => (pause.from <= on && on < pause.until ? { ...pause, until: on } : pause);
