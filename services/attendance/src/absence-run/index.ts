export {
  absenceRuns,
  countsFromOfHistory,
  currentRun,
  daysFrom,
  latestRunOf,
  lengthOf,
  wasTaught,
  withMarks,
  type AbsenceRun,
  type AttendanceDays,
  type RunLength,
  type SchoolDaysBetween,
} from './absence-run.js';
