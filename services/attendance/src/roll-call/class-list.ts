import type { StudentCard } from '@baoxue/contracts';
import type { SchoolDate } from '@baoxue/domain';

/** Who was on the list of a class on a day, as far as its present members tell: those enrolled at the school by then. */
export const membersOn = (members: readonly StudentCard[], date: SchoolDate): ReadonlySet<string> =>
  new Set(
    members.filter(({ lifeStatus, enrolledOn }) => lifeStatus === 'enrolled' && enrolledOn <= date).map(({ studentId }) => studentId),
  );
