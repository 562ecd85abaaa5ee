/**
 * 巩固率, primary six years and junior three (A12). A child belongs to the cohort in which they began the stage, for good: one who repeats a grade
 * stays with it and graduates late, so no cohort gains graduates it never had.
 *
 *   raw = graduates ÷ entrants · adjusted = graduates ÷ (entrants + transferred in − died − transferred out)
 */
import { addDays, type SchoolDate } from '@baoxue/domain';
import { cohortOf, isFirstGrade, stepsOf, type Enrolment, type Stage, type Step } from '../enrolment/index.js';
import type { Weights, Within } from './terms.js';

/** On the roll at entry · known from a first list that was made later · came afterwards. */
export type CohortEntry = 'roll' | 'first-list' | 'arrival';
export type CohortOutcome = 'graduated' | 'here' | 'repeating' | 'in-transit' | 'dropped-out' | 'completed' | 'left' | 'died';

/** A child of a cohort, reduced to what the formula asks. */
export interface CohortChild {
  readonly id: string;
  readonly entry: CohortEntry;
  /** The schools of the stage in the order of time, each as often as the child came to it. */
  readonly schoolIds: readonly string[];
  /** How it ended at the last of them, or stands there. */
  readonly outcome: CohortOutcome;
}

/**
 * What a child is at a place. Whoever was here counts once: as an entrant or as transferred in; and where they are in the end says whether they are
 * taken off again. So the denominator is the number of children the place answers for.
 */
export function weighCohort({ entry, schoolIds, outcome }: CohortChild, within: Within): Weights {
  if (!schoolIds.some(within)) return {};
  const began = within(schoolIds[0] ?? null) && entry !== 'arrival' ? 'entrants' : 'transferred-in';
  return { [began]: 1, [within(schoolIds.at(-1) ?? null) ? ENDS[outcome] : 'transferred-out']: 1 };
}

const ENDS = {
  graduated: 'graduates',
  here: 'in-school',
  repeating: 'in-school',
  'in-transit': 'in-school',
  'dropped-out': 'dropped-out',
  completed: 'not-graduated',
  left: 'transferred-out',
  died: 'died',
} as const satisfies Record<CohortOutcome, string>;

/** What is known of a child beside the stays. */
export interface ChildNow {
  readonly id: string;
  readonly enrolments: readonly Enrolment[];
  readonly inTransit: boolean;
  readonly droppedOut: boolean;
}

/** The child as one of the stage on a day; null for one who had not begun it. */
export function cohortChildOf({ id, enrolments, inTransit, droppedOut }: ChildNow, stage: Stage, asOf: SchoolDate): CohortChild | null {
  const steps = stepsOf(enrolments, stage).filter(({ placement }) => placement.from <= asOf);
  const [first, last] = [steps[0], steps.at(-1)];
  if (!first || !last) return null;
  const stays = [...new Map(steps.map(({ stay }) => [stay.number, stay])).values()];
  return { id, entry: entryOf(first), schoolIds: stays.map(({ schoolId }) => schoolId), outcome: outcomeOf() };

  function outcomeOf(): CohortOutcome {
    // Whoever is out of school goes up in a nine-year school with the mark; a primary school would hold them. Neither is a graduation.
    if (!droppedOut && wentOn(last?.stay, enrolments, stage, asOf)) return 'graduated';
    const { to, exitReason } = last?.stay ?? {};
    if (to && to <= asOf && exitReason) return EXITS[exitReason];
    if (droppedOut) return 'dropped-out';
    if (inTransit) return 'in-transit';
    return first && last && cohortOf(last) > cohortOf(first) ? 'repeating' : 'here';
  }
}

const EXITS = {
  graduated: 'graduated',
  completed: 'completed',
  died: 'died',
  'moved-away': 'left',
  'transferred-out': 'left',
  'wrong-entry': 'left',
  duplicate: 'left',
} as const satisfies Record<NonNullable<Enrolment['exitReason']>, CohortOutcome>;

/** In a nine-year school nobody leaves after primary school: the step up on the first day of the next year is the graduation. */
const wentOn = (stay: Enrolment | undefined, enrolments: readonly Enrolment[], stage: Stage, asOf: SchoolDate): boolean =>
  stage === 'primary' &&
  stepsOf(enrolments, 'junior').some((step) => step.stay.number === stay?.number && step.placement.from <= addDays(asOf, 1));

function entryOf(first: Step): CohortEntry {
  const cameWithIt = first.stay.placements[0] === first.placement;
  if (!cameWithIt) return 'roll';
  const { entryReason } = first.stay;
  if (entryReason === 'transferred-in' || entryReason === 're-enrolled') return 'arrival';
  const onEntryRoll = isFirstGrade(first) && cohortOf(first) === schoolYearIn(first);
  if (onEntryRoll) return 'roll';
  return entryReason === 'registered' ? 'first-list' : 'arrival';
}

const schoolYearIn = ({ placement }: Step): string => placement.classId.split('-')[1] ?? '';
