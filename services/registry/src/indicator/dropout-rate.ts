/** 辍学率 (A12): dropped out in the school year ÷ roll at its start; those who returned within the year are shown apart. */
import type { SchoolDate } from '@baoxue/domain';
import { isNoStay, type Enrolment } from '../enrolment/index.js';
import type { Weights, Within } from './terms.js';

/** A confirmed dropout 辍学 of the school year that was not withdrawn. */
export interface Dropout {
  readonly schoolId: string;
  /** By the day that is counted. */
  readonly returned: boolean;
}

export interface RollChild {
  readonly id: string;
  /** School of the child on the roll at the start; null for one who came later. */
  readonly rollSchoolId: string | null;
  readonly dropouts: readonly Dropout[];
}

/** A child counts once, however often; and as returned only when every time ended with the return. */
export function weighDropout({ rollSchoolId, dropouts }: RollChild, within: Within): Weights {
  const here = dropouts.filter(({ schoolId }) => within(schoolId));
  return {
    'roll-at-start': rollSchoolId !== null && within(rollSchoolId) ? 1 : 0,
    'dropped-out': here.length > 0 ? 1 : 0,
    returned: here.length > 0 && here.every(({ returned }) => returned) ? 1 : 0,
  };
}

/** The school whose roll the child was on that day; null when on none. A suspended child is on the roll 在籍. */
export const rollSchoolOn = (enrolments: readonly Enrolment[], day: SchoolDate): string | null =>
  enrolments.find((stay) => stay.from <= day && (stay.to === null || stay.to >= day) && !isNoStay(stay))?.schoolId ?? null;
