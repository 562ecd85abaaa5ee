import type { LifeStatus } from '@baoxue/contracts';
import type { SchoolDate } from '@baoxue/domain';
import type { DisabilityKind } from '../certificate/index.js';

/**
 * 残疾儿童少年入学率 (A12, D5; plan 二: （8-14）周岁三类残疾儿童少年入学率达到95%以上): of the children the federation's list names who are of
 * age and of the three categories, the share that is enrolled. Whom no school knows counts against the target.
 */
export interface EnrolmentTarget {
  /** Completed years of age 周岁, both included. */
  readonly ages: readonly [from: number, to: number];
  readonly percent: number;
  readonly threeCategories: readonly string[];
}

/** A child as the list names it, and what is known of it. */
export interface ListedChild {
  readonly bornOn: SchoolDate;
  readonly kind: DisabilityKind;
  /** Null when no student has this ID number. */
  readonly lifeStatus: LifeStatus | null;
  /** A dropout is confirmed, and the child is not back. */
  readonly isDroppedOut: boolean;
}

export const ENROLMENT_STANDINGS = ['enrolled', 'dropped-out', 'not-enrolled', 'unknown'] as const;
/** 在读（含送教上门） · 已确认辍学 · 有学籍记录但不在读 · 查无此生. */
export type EnrolmentStanding = (typeof ENROLMENT_STANDINGS)[number];

/** Where a listed child stands on a day; null for one whom the target does not speak of. */
export function standingOf(
  { bornOn, kind, lifeStatus, isDroppedOut }: ListedChild,
  target: EnrolmentTarget,
  on: SchoolDate,
): EnrolmentStanding | null {
  const age = ageOn(bornOn, on);
  const [from, to] = target.ages;
  if (age < from || age > to || !target.threeCategories.includes(kind) || lifeStatus === 'died') return null;
  if (lifeStatus === null) return 'unknown';
  if (lifeStatus !== 'enrolled') return 'not-enrolled';
  return isDroppedOut ? 'dropped-out' : 'enrolled';
}

/** Completed years; who was born on 29 February is a year older on 1 March. */
export function ageOn(bornOn: SchoolDate, on: SchoolDate): number {
  const years = Number(on.slice(0, 4)) - Number(bornOn.slice(0, 4));
  return on.slice(5) < bornOn.slice(5) ? years - 1 : years;
}

export type EnrolmentCounts = Readonly<Record<EnrolmentStanding, number>>;

/** A child of the denominator, by its certificate. */
export interface CountedChild {
  readonly certificateId: string;
  /** Null for a child whom no school knows. */
  readonly studentId: string | null;
  readonly standing: EnrolmentStanding;
}

/** A child of the list, by its certificate, with what was known of it. */
export interface FrozenChild extends ListedChild, Pick<CountedChild, 'certificateId' | 'studentId'> {}

/** The terms of the figure, and the children who are not enrolled in the order they came in. */
export function countsOf(children: readonly FrozenChild[], target: EnrolmentTarget, on: SchoolDate) {
  const counted = children.flatMap(({ certificateId, studentId, ...child }): CountedChild[] => {
    const standing = standingOf(child, target, on);
    return standing === null ? [] : [{ certificateId, studentId, standing }];
  });
  const countOf = (standing: EnrolmentStanding) => counted.filter((child) => child.standing === standing).length;
  const counts = Object.fromEntries(ENROLMENT_STANDINGS.map((standing) => [standing, countOf(standing)])) as EnrolmentCounts;
  return { counts, children: counted, notEnrolled: counted.filter(({ standing }) => standing !== 'enrolled') };
}

/** Denominator, and per cent with two decimals; null when the list names nobody of age. */
export function rateOf(counts: EnrolmentCounts): { readonly denominator: number; readonly percent: number | null } {
  const denominator = ENROLMENT_STANDINGS.reduce((sum, standing) => sum + counts[standing], 0);
  // Rounded down: 94.999 per cent is not 95.
  return { denominator, percent: denominator === 0 ? null : Math.floor((counts.enrolled * 10_000) / denominator) / 100 };
}
