export { MARKS, nationalStatusOf, studentDecider, type Mark, type Person, type RegisteredStudent, type Student, type StudentCommand, type StudentEvent } from './student.js';
