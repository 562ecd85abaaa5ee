import { HARDSHIP_CATEGORIES, type LedgerCategory, type LifeStatus } from '@baoxue/contracts';
import { addDays, type SchoolDate } from '@baoxue/domain';
import type { Stage } from '@baoxue/rules';

/** What the registry said of a child, from a day on. */
export interface EnrolmentFact {
  readonly from: SchoolDate;
  /** Order in which the registry said it: what was said later holds from its day on, whatever was said before. */
  readonly sequence: number;
  readonly schoolId: string;
  readonly grade: string;
  readonly boarding: boolean;
  readonly lifeStatus: LifeStatus;
  readonly jurisdictions: readonly string[];
}

/** A stay on a ledger; the day of leaving is the first day off it. */
export interface LedgerFact {
  readonly category: LedgerCategory;
  readonly from: SchoolDate;
  readonly leftOn: SchoolDate | null;
}

/** Meals served at a school, and the days on which this child took none. */
export interface MealFact {
  readonly schoolId: string;
  readonly servedOn: readonly SchoolDate[];
  readonly notTakenOn: readonly SchoolDate[];
}

/** Everything entitlement depends on, in any order. */
export interface StudentFacts {
  readonly enrolments: readonly EnrolmentFact[];
  /** Enrolments under records of the child that come before this one; none for most children. */
  readonly before?: readonly (readonly EnrolmentFact[])[];
  readonly ledgers: readonly LedgerFact[];
  readonly meals: readonly MealFact[];
}

/** The enrolments and ledgers of one record of a child. */
export type RecordFacts = Pick<StudentFacts, 'enrolments' | 'ledgers'>;

/**
 * What counts for one of the records of a child (A3, C5), the records in the order in which they stand. Ledgers are the child's, whichever
 * record they name; a day on which the child is enrolled under several records counts under the first of them.
 */
export const factsOfRecord = (at: number, records: readonly RecordFacts[]): Omit<StudentFacts, 'meals'> => ({
  enrolments: records[at]?.enrolments ?? [],
  before: records.slice(0, at).map(({ enrolments }) => enrolments),
  ledgers: records.flatMap(({ ledgers }) => ledgers),
});

/** A stretch of days on which nothing changes for the child. */
export interface Stretch {
  readonly from: SchoolDate;
  readonly to: SchoolDate;
  /** Null while the child is enrolled nowhere. */
  readonly state: ChildState | null;
}

export interface ChildState {
  readonly schoolId: string;
  readonly jurisdictions: readonly string[];
  readonly stage: Stage;
  readonly boarding: boolean;
  readonly enrolledSince: SchoolDate;
  readonly boardingSince: SchoolDate;
  /** The ledger of families in hardship that the child has been on longest; null when on none. */
  readonly hardship: { readonly category: LedgerCategory; readonly since: SchoolDate } | null;
}

/**
 * The days from `from` to `to`, cut wherever a fact changes or one of `alsoAt` falls. Stretches are gap-free and do not overlap, so a day
 * has one state and one school, whatever order the facts came in.
 */
export function stretchesOf(
  facts: StudentFacts,
  { from, to }: { from: SchoolDate; to: SchoolDate },
  alsoAt: readonly SchoolDate[],
): Stretch[] {
  const cuts = [
    from,
    ...[facts.enrolments, ...(facts.before ?? [])].flatMap((record) => record.map((fact) => fact.from)),
    ...facts.ledgers.flatMap(({ from: entered, leftOn }) => (leftOn === null ? [entered] : [entered, leftOn])),
    ...alsoAt,
  ];
  const starts = [...new Set(cuts)].filter((day) => from <= day && day <= to).sort();
  return starts.map((start, index) => {
    const next = starts[index + 1];
    return { from: start, to: next === undefined ? to : addDays(next, -1), state: stateOn(start, facts) };
  });
}

/** Where a child is enrolled on a day, as far as the registry has said; null when nowhere. */
export function enrolledOn(day: SchoolDate, enrolments: readonly EnrolmentFact[]) {
  const now = enrolmentOn(day, enrolments);
  if (now?.lifeStatus !== 'enrolled') return null;
  const { schoolId, jurisdictions, boarding, grade } = now;
  const stage: Stage = grade.startsWith('1') ? 'primary' : 'junior';
  return { now, place: { schoolId, jurisdictions, stage, boarding } };
}

function stateOn(day: SchoolDate, { enrolments, before = [], ledgers }: StudentFacts): ChildState | null {
  const enrolled = enrolledOn(day, enrolments);
  if (!enrolled || before.some((record) => enrolledOn(day, record))) return null;
  const { now, place } = enrolled;
  return {
    ...place,
    enrolledSince: since(now, enrolments, (fact) => fact.lifeStatus === 'enrolled' && fact.schoolId === now.schoolId),
    boardingSince: since(now, enrolments, (fact) => fact.lifeStatus === 'enrolled' && fact.boarding === now.boarding),
    hardship: hardshipOn(day, ledgers),
  };
}

function enrolmentOn(day: SchoolDate, enrolments: readonly EnrolmentFact[]): EnrolmentFact | null {
  return enrolments.reduce<EnrolmentFact | null>(
    (latest, fact) => (fact.from <= day && (latest === null || fact.sequence > latest.sequence) ? fact : latest),
    null,
  );
}

/** The first day from which something has held without a break. */
function since(now: EnrolmentFact, enrolments: readonly EnrolmentFact[], holds: (fact: EnrolmentFact) => boolean): SchoolDate {
  let first = now.from;
  for (;;) {
    const before = enrolmentOn(addDays(first, -1), enrolments);
    if (before === null || !holds(before)) return first;
    first = before.from;
  }
}

/** Of several ledgers the oldest is named; of two with one day, the one the plan names first. */
function hardshipOn(day: SchoolDate, ledgers: readonly LedgerFact[]): ChildState['hardship'] {
  const on = ledgers.filter(({ category, from, leftOn }) => rankOf(category) >= 0 && from <= day && (leftOn === null || day < leftOn));
  const [oldest] = on.sort((a, b) => a.from.localeCompare(b.from) || rankOf(a.category) - rankOf(b.category));
  return oldest ? { category: oldest.category, since: oldest.from } : null;
}

const rankOf = (category: LedgerCategory): number => HARDSHIP_CATEGORIES.findIndex((each) => each === category);
