/**
 * Last year's registers under other rules: which children would have been marked, which would not. Both packs look at the same runs of
 * absence, so what differs is the rule and nothing else. docs/rules/rule-simulation.md.
 */
import { addDays, type SchoolDate } from '@baoxue/domain';
import {
  absenceRuns,
  lengthOf,
  type AbsenceRun,
  type AttendanceDays,
  type RunLength,
  type SchoolDaysBetween,
} from '../absence-run/index.js';

export interface MarkRules {
  readonly suspectedFrom: RunLength;
  readonly droppedOutAfter: RunLength;
}

/** How far a run of absence leads: nowhere, to 疑似辍学, or to where a dropout may be confirmed. */
export const MARK_LEVELS = ['none', 'suspected', 'may-be-confirmed'] as const;
export type MarkLevel = (typeof MARK_LEVELS)[number];

export interface Marking {
  readonly level: MarkLevel;
  /** The day whose register makes the child suspected; null when none does. */
  readonly markedOn: SchoolDate | null;
}

/** What one pack makes of a run. */
export function markingOf(run: AbsenceRun, { marks }: AttendanceDays, { suspectedFrom, droppedOutAfter }: MarkRules): Marking {
  if (lengthOf(run, suspectedFrom.unit) < suspectedFrom.count) return { level: 'none', markedOn: null };
  const isConfirmable = lengthOf(run, droppedOutAfter.unit) > droppedOutAfter.count;
  const days = Object.keys(marks)
    .filter((day) => run.since <= day && day <= run.lastDay)
    .sort();
  const markedOn =
    suspectedFrom.unit === 'school-day'
      ? (days[suspectedFrom.count - 1] ?? null)
      : (days.find((day) => day >= addDays(run.since, suspectedFrom.count - 1)) ?? null);
  return { level: isConfirmable ? 'may-be-confirmed' : 'suspected', markedOn };
}

export const CHANGE_KINDS = ['gained', 'lost', 'raised', 'lowered', 'earlier', 'later'] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** A run of absence of which the two packs make something different. */
export interface Change {
  readonly kind: ChangeKind;
  readonly studentId: string;
  readonly since: SchoolDate;
  readonly lastDay: SchoolDate;
  readonly schoolDays: number;
  readonly before: Marking;
  readonly after: Marking;
}

export interface Replayed {
  /** Cases under the pack in force, and under the other. */
  readonly casesBefore: number;
  readonly casesAfter: number;
  readonly changes: readonly Change[];
}

/** A child as one school sees it: what all registers say of it, and on which days they were this school's. */
export interface ReplayedChild {
  readonly known: AttendanceDays;
  readonly registeredHere: ReadonlySet<SchoolDate>;
}

/**
 * Replays the registers of a school's children under two packs. A run goes on across a transfer, as it does when it happens; it is counted
 * once, at the school that registered its last day, for a case follows the child.
 */
export function replay(
  children: ReadonlyMap<string, ReplayedChild>,
  [before, after]: readonly [MarkRules, MarkRules],
  schoolDaysBetween: SchoolDaysBetween,
): Replayed {
  let [casesBefore, casesAfter] = [0, 0];
  const changes: Change[] = [];
  for (const [studentId, { known, registeredHere }] of children) {
    for (const run of absenceRuns(known, schoolDaysBetween)) {
      if (!registeredHere.has(run.lastDay)) continue;
      const [was, would] = [markingOf(run, known, before), markingOf(run, known, after)];
      if (was.level !== 'none') casesBefore += 1;
      if (would.level !== 'none') casesAfter += 1;
      const kind = changeOf(was, would);
      const { since, lastDay, schoolDays } = run;
      if (kind) changes.push({ kind, studentId, since, lastDay, schoolDays, before: was, after: would });
    }
  }
  return { casesBefore, casesAfter, changes };
}

function changeOf(was: Marking, would: Marking): ChangeKind | null {
  if (was.level === would.level) {
    if (was.markedOn === would.markedOn || was.markedOn === null || would.markedOn === null) return null;
    return would.markedOn < was.markedOn ? 'earlier' : 'later';
  }
  if (was.level === 'none') return 'gained';
  if (would.level === 'none') return 'lost';
  return would.level === 'may-be-confirmed' ? 'raised' : 'lowered';
}
