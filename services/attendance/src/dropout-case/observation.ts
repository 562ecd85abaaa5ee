/**
 * After the return 复学: checks on calendar days, each judged by what the registers show, until the case is closed 销号.
 * A tick proves nothing; neither does a missing register. Requirement B5.
 */
import { addDays, type SchoolDate } from '@baoxue/domain';
import { wasTaught, type AttendanceDays } from '../absence-run/index.js';
import { refuse } from '../refusals/index.js';
import type { DropoutEvent } from './case-commands.js';
import { isOpen, type CaseContext, type DropoutCase, type ObservationCheck, type OpenedCase } from './case-state.js';
import { isOwed, owing } from '../obligation/index.js';
import { observationSteps, stepDue, type Step } from './steps.js';

/** A person says that the child is back. */
export function recordReturn(returnedOn: SchoolDate, state: DropoutCase, { rules, today }: CaseContext): readonly DropoutEvent[] {
  if (!isOpen(state)) throw refuse('CASE_NOT_OPEN');
  if (returnedOn <= state.absentSince) throw refuse('DAY_BEFORE_CASE', { field: 'input.returnedOn' });
  if (returnedOn > today) throw refuse('DAY_TO_COME', { field: 'input.returnedOn' });
  return [{ type: 'StudentReturned', returnedOn, shownBy: 'person', steps: observationSteps(returnedOn, rules) }];
}

/** What the registers say of a period: null while one of them is missing, for then nothing is known. */
interface Evidence {
  readonly schoolDays: number;
  /** School days less those of illness and approved leave. */
  readonly expected: number;
  readonly attended: number;
}

export function evidenceOf(
  { marks }: AttendanceDays,
  [from, to]: readonly [SchoolDate, SchoolDate],
  { schoolDaysBetween }: Pick<CaseContext, 'schoolDaysBetween'>,
): Evidence | null {
  const days = schoolDaysBetween(from, to);
  if (days.some((day) => !(day in marks))) return null;
  const expected = days.filter((day) => marks[day] !== 'sick' && marks[day] !== 'approved-leave');
  return { schoolDays: days.length, expected: expected.length, attended: expected.filter((day) => wasTaught(marks[day])).length };
}

/**
 * Judges the checks whose day is over, in order; stops at the first that cannot be judged yet. A failed check begins the observation anew
 * and calls for persuasion; the last one passed closes the case.
 */
export function judgeChecks(days: AttendanceDays, state: OpenedCase, context: CaseContext): readonly DropoutEvent[] {
  const { today, rules, addSchoolDays } = context;
  const events: DropoutEvent[] = [];
  let { steps } = state;
  let checks = state.checks;
  for (let check = nextCheck(steps); check && check.dueOn < today; check = nextCheck(steps)) {
    const { dueOn } = check;
    const evidence = evidenceOf(days, [periodStart(state, checks, dueOn), dueOn], context);
    if (evidence === null) break;
    if (evidence.expected === 0) {
      steps = steps.map((step) =>
        step === check ? stepDue('observation-check', addSchoolDays(dueOn, rules.postponedBySchoolDays)) : step,
      );
      events.push({ type: 'ObservationPostponed', dueOn, steps });
      continue;
    }
    const passed = evidence.attended * 100 >= evidence.expected * rules.attendancePercentMin;
    const judged: ObservationCheck = {
      dueOn,
      judgedOn: today,
      passed,
      schoolDaysExpected: evidence.expected,
      schoolDaysAttended: evidence.attended,
    };
    steps = steps.map((step) => (step === check ? { ...step, doneOn: today } : step));
    if (!passed) steps = beginAnew(steps, context);
    checks = [...checks, judged];
    events.push({ type: 'ObservationChecked', check: judged, steps });
  }
  const isOver = nextCheck(steps) === undefined && checks.at(-1)?.passed === true;
  return isOver ? [...events, { type: 'CaseClosed', on: today }] : events;
}

const nextCheck = (steps: readonly Step[]): Step | undefined =>
  steps.filter((step) => step.kind === 'observation-check' && isOwed(step)).sort((a, b) => a.dueOn.localeCompare(b.dueOn))[0];

/** The day after the last check that was judged, or the day of the return. */
function periodStart({ returnedOn }: OpenedCase, checks: readonly ObservationCheck[], dueOn: SchoolDate): SchoolDate {
  const since = returnedOn ?? dueOn;
  const last = checks.at(-1);
  if (last === undefined || last.dueOn < since) return since;
  // After a failed check the observation began anew on the day of the judgement.
  return addDays(last.passed ? last.dueOn : last.judgedOn, 1);
}

/** The later checks fall away; what authorities owe each other, and persuasion that is owed already, do not. */
function beginAnew(steps: readonly Step[], { rules, today, addSchoolDays }: CaseContext): readonly Step[] {
  const others = steps.filter((step) => step.kind !== 'observation-check' || !isOwed(step));
  const persuade = stepDue('persuade', addSchoolDays(today, rules.persuasionWithinSchoolDays));
  return [...owing(others, persuade), ...observationSteps(today, rules)];
}
