import { AT_SCHOOL, IN_CLASS } from '@baoxue/contracts';
import type { RegisteredStudent, Student } from './student-state.js';

/** Whether a school keeps the child's registration, and this record stands for the child. */
export const isAtSchool = (state: Student): boolean =>
  state.status === 'Registered' && !state.merged && AT_SCHOOL.includes(state.card.lifeStatus);

/** Of students as they are stored, those whose registration a school keeps: who graduated, left or died is not among them. */
export const WHILE_AT_SCHOOL = { 'state.lifeStatus': { $in: [...AT_SCHOOL] } };

/** Whether the child has a seat in class: one on the way to another school still has; one who is suspended, graduated or gone has none. */
export const sitsInClass = ({ card }: RegisteredStudent): boolean => IN_CLASS.includes(card.lifeStatus);
