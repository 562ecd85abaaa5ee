export { STUDENTS, type Person, type RegisteredStudent, type Student } from './student.js';
