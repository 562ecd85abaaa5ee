export { sealPerson } from './person.js';
export type { Person, RegisteredStudent, Student } from './student.js';
