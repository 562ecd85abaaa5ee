import type { StudentCard } from '@baoxue/contracts';
import type { SchoolDate } from '@baoxue/domain';

/** A child in transit 在途 is looked after by the school that sends it until the other has received it (A5, docs/rules/movements.md). */
const EXPECTED: readonly StudentCard['lifeStatus'][] = ['enrolled', 'in-transit'];

/** Whether a school expects the child in class, and its register names it. */
export const isExpectedInClass = ({ lifeStatus }: Pick<StudentCard, 'lifeStatus'>): boolean => EXPECTED.includes(lifeStatus);

/** Who was on the list of a class on a day, as far as its present members tell: those enrolled at the school by then. */
export const membersOn = (members: readonly StudentCard[], date: SchoolDate): ReadonlySet<string> =>
  new Set(members.filter((card) => isExpectedInClass(card) && card.enrolledOn <= date).map(({ studentId }) => studentId));
