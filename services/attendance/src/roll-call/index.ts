export { isExpectedInClass, membersOn, presentMembersOn, type ClassList, type MovedStudent } from './class-list.js';
export { classInYear } from './class-in-year.js';
export {
  rollCallDecider,
  rollCallId,
  type ClassPlace,
  type Correction,
  type RollCall,
  type RollContext,
  type TakenRoll,
} from './roll-call.js';
