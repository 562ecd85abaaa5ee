export { currentRun, withMarks, type AbsenceRun, type AttendanceDays } from './absence-run.js';
