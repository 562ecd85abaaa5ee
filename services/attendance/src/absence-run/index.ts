export { currentRun, unexcusedDaysAround, withMarks, type AbsenceRun, type AttendanceDays } from './absence-run.js';
