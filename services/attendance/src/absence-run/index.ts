export { currentRun, type AbsenceRun, type AttendanceDays } from './absence-run.js';
