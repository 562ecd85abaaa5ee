export { enrolmentToGraph } from './enrolment-in-graph.js';
export { endsStage, gradeAfter, gradesBetween, teaches } from './grades.js';
export {
  changePlacement,
  classesBetween,
  closeEnrolment,
  openEnrolment,
  isNoStay,
  overlaps,
  presentEnrolment,
  type Enrolment,
  type EntryReason,
  type ExitReason,
  type Opening,
  type Placement,
} from './enrolment.js';
export { cohortKey, cohortOf, isFirstGrade, keysOfRoll, rollKeysOf, stepsOf, yearKey, type Stage, type Step } from './stage.js';
