import type { LifeStatus } from '@baoxue/contracts';
import type { RegisteredStudent, Student } from './student.js';

/** A school keeps the registration of a child who is in class, away for a time, or on the way to another school. */
export const AT_SCHOOL: readonly LifeStatus[] = ['enrolled', 'suspended', 'in-transit'];

/** Whether a school keeps the child's registration, and this record stands for the child. */
export const isAtSchool = (state: Student): boolean =>
  state.status === 'Registered' && !state.merged && AT_SCHOOL.includes(state.card.lifeStatus);

/** Whether the child has a seat in class: one on the way to another school still has; one who is suspended, graduated or gone has none. */
export const sitsInClass = ({ card }: RegisteredStudent): boolean => card.lifeStatus === 'enrolled' || card.lifeStatus === 'in-transit';
