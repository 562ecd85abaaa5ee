export { enrolDecider, type Enrol } from './enrol.js';
export {
  openEnrolment,
  overlaps,
  presentEnrolment,
  type Enrolment,
  type EntryReason,
  type ExitReason,
  type Opening,
  type Placement,
} from './enrolment.js';
