import { AT_SCHOOL } from '@baoxue/contracts';
import type { SchoolDate } from '@baoxue/domain';
import type { RegisteredStudent } from './student-state.js';

/** The day on which the child left compulsory education here: graduated, moved out of the city or died; null for one who has not. */
export function leftOn({ card, enrolments, merged }: Pick<RegisteredStudent, 'card' | 'enrolments' | 'merged'>): SchoolDate | null {
  // A record that another one stands for goes with that one.
  if (merged || AT_SCHOOL.includes(card.lifeStatus)) return null;
  return (
    enrolments
      .flatMap(({ to }) => to ?? [])
      .sort()
      .at(-1) ?? null
  );
}
