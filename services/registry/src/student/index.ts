export { isAtSchool, sitsInClass, WHILE_AT_SCHOOL } from './at-school.js';
export { LIFE_STATUS_WORDS } from './life-status-words.js';
export { nameIndexOf, nameIndexOfRecord, plainName } from './name-index.js';
export { bareIdNumber } from './bare-id-number.js';
export { downToTown, withoutApproval } from './data-removal.js';
export { leftOn } from './left-on.js';
export { isPersonOrder, refuseWithoutSchool, type StudentOrder } from './person-order.js';
export {
  isRegistered,
  persons,
  type Guardianship,
  type KeyGroup,
  type StatedFact,
  type GuardianshipKind,
  type Person,
  type RegisteredStudent,
  type Registration,
  type Restated,
  type Student,
} from './student-state.js';
export { atPlace, evolveStudent, openRecord, type StudentEvent } from './student.js';
export type { InGraph } from './student-in-graph.js';
