import type { AttendanceMark } from '@baoxue/contracts';
import { withMarks } from '../absence-run/absence-run.js';
import type { AttendanceDays } from '../absence-run/index.js';
import type { CountAbsence, DropoutEvent, StudentSuspected } from './case-commands.js';
import type { CaseRules } from './case-rules.js';
import type { CaseContext, CaseSubject } from './case-state.js';
import { stepsAfterSuspicion } from './steps.js';

/** School days around Labour Day 2026; Saturday 9 May is made up. */
export const SCHOOL_DAYS = [
  '2026-04-29',
  '2026-04-30',
  '2026-05-06',
  '2026-05-07',
  '2026-05-08',
  '2026-05-09',
  '2026-05-11',
  '2026-05-12',
  '2026-05-13',
  '2026-05-14',
  '2026-05-15',
  '2026-05-18',
  '2026-05-19',
  '2026-05-20',
  '2026-05-21',
  '2026-05-22',
];

export const rules: CaseRules = {
  version: 'qingtongxia-2018-49@1',
  suspectedFrom: { count: 3, unit: 'school-day' },
  droppedOutAfter: { count: 5, unit: 'school-day' },
  homeVisitWithinSchoolDays: 3,
  confirmWithinSchoolDays: 2,
  receiptWithinSchoolDays: 3,
  persuasionWithinSchoolDays: 1,
  causesWithinSchoolDays: 5,
  familyLocatedWithinSchoolDays: 3,
  returnMarkedWithinSchoolDays: 1,
  escalationEverySchoolDays: 2,
  unreachedBeforeTown: 3,
  pauseSchoolDaysMax: 5,
  attendancePercentMin: 90,
  postponedBySchoolDays: 5,
  observationDays: [7, 30, 60, 90],
};

const addSchoolDays = (from: string, days: number) => SCHOOL_DAYS.filter((day) => day > from)[days - 1] ?? '2026-06-30';

export const schoolDaysBetween = (from: string, to: string): readonly string[] => SCHOOL_DAYS.filter((day) => from <= day && day <= to);

export const on = (today: string): CaseContext => ({
  rules,
  today,
  lastMorning: today,
  addSchoolDays,
  schoolDaysBetween,
});

export const subject: CaseSubject = {
  studentId: '0197a000-0000-7000-8000-000000000001',
  schoolId: '6499000001',
  classId: '6499000001-2025-22-01',
  jurisdictions: ['64', '6403', '640381', '640381105'],
};

/** The registers of the first school days, one word each: `days('unexcused', 'unexcused', 'present')`. */
export const days = (...marks: (AttendanceMark | 'missing')[]): AttendanceDays =>
  marks.reduce((known, mark, index) => (mark === 'missing' ? known : withMarks(known, { [SCHOOL_DAYS[index] ?? '']: mark })), {
    marks: {},
  } as AttendanceDays);

/** `schoolDays` days without excuse, and then as it says. */
export const away = (schoolDays: number, ...then: (AttendanceMark | 'missing')[]): AttendanceDays =>
  days(...Array.from({ length: schoolDays }, () => 'unexcused' as const), ...then);

export const count = (known: AttendanceDays): CountAbsence => ({
  type: 'CountAbsence',
  subject,
  days: known,
  reopens: null,
  countsFrom: null,
});

export const suspected: StudentSuspected = {
  type: 'StudentSuspected',
  subject,
  rulePack: rules.version,
  transfer: null,
  reopens: null,
  countsFrom: null,
  absentSince: '2026-04-29',
  lastAbsentOn: '2026-05-06',
  schoolDaysAbsent: 3,
  on: '2026-05-06',
  steps: stepsAfterSuspicion('2026-05-06', '2026-04-29', on('2026-05-06')),
};

export const recounted = (schoolDaysAbsent: number): DropoutEvent => ({
  type: 'AbsenceRecounted',
  countsFrom: null,
  absentSince: '2026-04-29',
  lastAbsentOn: SCHOOL_DAYS[schoolDaysAbsent - 1] ?? '',
  schoolDaysAbsent,
  steps: suspected.steps,
});
