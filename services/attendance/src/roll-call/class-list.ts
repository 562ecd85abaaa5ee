import { IN_CLASS, type StudentCard } from '@baoxue/contracts';
import type { SchoolDate } from '@baoxue/domain';

/** Whether a school expects the child in class, and its register names it; docs/rules/movements.md. */
export const isExpectedInClass = ({ lifeStatus }: Pick<StudentCard, 'lifeStatus'>): boolean => IN_CLASS.includes(lifeStatus);

/** Who is on the list of a class on a day, as far as its present members tell: those enrolled at the school by then. */
export const presentMembersOn = (members: readonly StudentCard[], date: SchoolDate): ReadonlySet<string> =>
  new Set(members.filter((card) => isExpectedInClass(card) && card.enrolledOn <= date).map(({ studentId }) => studentId));

/** From a day on, a student belongs to a class, or no school expects it. Of the stays that have begun, the one heard of last holds. */
export interface ClassStay {
  /** Place of the movement among the student's. */
  readonly sequence: number;
  readonly classId: string;
  readonly from: SchoolDate;
  readonly expected: boolean;
}

/** A student whose place changed at least once, with every stay. */
export interface MovedStudent {
  readonly studentId: string;
  readonly stays: readonly ClassStay[];
}

export interface ClassList {
  /** The class by its names: as it is called today, and as it was called on the day. */
  readonly names: readonly string[];
  readonly present: readonly StudentCard[];
  /** All who ever belonged to the class and have moved since. */
  readonly moved: readonly MovedStudent[];
}

/**
 * Who was on the list of a class on a day, whoever belongs to it now: a register that is taken late names those of its own day.
 * Requirement B3.
 */
export function membersOn({ names, present, moved }: ClassList, date: SchoolDate): ReadonlySet<string> {
  const hasMoved = new Set(moved.map(({ studentId }) => studentId));
  const stayed = presentMembersOn(present, date);
  const then = moved.filter(({ stays }) => {
    const stay = stayOn(stays, date);
    return stay !== null && stay.expected && names.includes(stay.classId);
  });
  return new Set([...[...stayed].filter((id) => !hasMoved.has(id)), ...then.map(({ studentId }) => studentId)]);
}

const stayOn = (stays: readonly ClassStay[], date: SchoolDate): ClassStay | null =>
  stays
    .filter(({ from }) => from <= date)
    .reduce<ClassStay | null>((last, stay) => (last && last.sequence > stay.sequence ? last : stay), null);
