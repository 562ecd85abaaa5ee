import type { SchoolDate } from '@baoxue/domain';
import { FEEDING_DAYS_PER_YEAR } from '@baoxue/rules';
import type { AdmittedYear } from './meal-year.js';

export interface ShortfallContext {
  readonly today: SchoolDate;
  /** The school days of a month, `2025-09`. */
  readonly schoolDaysOf: (month: string) => readonly SchoolDate[];
}

/** A school year's months in their order: 09 … 12 of its first year, 01 … 08 of the next. */
const MONTHS = [9, 10, 11, 12, 1, 2, 3, 4, 5, 6, 7, 8];
const monthsOf = (schoolYear: string): readonly string[] =>
  MONTHS.map((month) => `${Number(schoolYear) + (month < 9 ? 1 : 0)}-${String(month).padStart(2, '0')}`);

/**
 * Days on which there was school and no meal 缺供, month by month, and how many of the plan's feeding days of the year are left. A month that is
 * over counts whole, recorded or not, from the month of the school's admission on; of the running month, the days before it was last recorded.
 */
export function shortfalls({ schoolYear, admittedOn, months }: AdmittedYear, { today, schoolDaysOf }: ShortfallContext) {
  const running = today.slice(0, 7);
  const recorded = months.map(({ month, servedOn, recordedOn }) => {
    const schoolDays = schoolDaysOf(month);
    const isMissed = (day: SchoolDate) => !servedOn.includes(day) && (month < running || day < recordedOn);
    return { month, recordedOn, servedDays: servedOn.length, schoolDays: schoolDays.length, missedOn: schoolDays.filter(isMissed) };
  });
  const isOpen = (month: string) =>
    month >= (admittedOn ?? '').slice(0, 7) && month < running && !months.some((each) => each.month === month);
  const unrecorded = monthsOf(schoolYear).filter((month) => isOpen(month) && schoolDaysOf(month).length > 0);
  const servedDays = sum(recorded.map((month) => month.servedDays));
  return {
    servedDays,
    plannedDays: FEEDING_DAYS_PER_YEAR,
    remainingDays: Math.max(0, FEEDING_DAYS_PER_YEAR - servedDays),
    months: recorded,
    unrecordedMonths: unrecorded,
    missedDays: sum(recorded.map(({ missedOn }) => missedOn.length)) + sum(unrecorded.map((month) => schoolDaysOf(month).length)),
  };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);
