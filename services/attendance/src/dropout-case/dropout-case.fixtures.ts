import type { AbsenceRun } from '../absence-run/index.js';
import type { CaseContext, CaseSubject, DropoutCommand, DropoutEvent } from './dropout-case.js';
import { stepsAfterSuspicion, type CaseRules } from './steps.js';

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
];

export const rules: CaseRules = {
  version: 'qingtongxia-2018-49@1',
  suspectedFromSchoolDays: 3,
  droppedOutAfterSchoolDays: 5,
  homeVisitWithinSchoolDays: 3,
  confirmWithinSchoolDays: 2,
  receiptWithinSchoolDays: 3,
  observationDays: [7, 30, 60, 90],
};

export const on = (today: string): CaseContext => ({
  rules,
  today,
  addSchoolDays: (from, days) => SCHOOL_DAYS.filter((day) => day > from)[days - 1] ?? '2026-06-30',
});

export const subject: CaseSubject = {
  studentId: '0197a000-0000-7000-8000-000000000001',
  schoolId: '6499000001',
  classId: '6499000001-2025-22-01',
  jurisdictions: ['64', '6403', '640381', '640381105'],
};

export const runOf = (schoolDays: number): AbsenceRun => ({
  since: '2026-04-29',
  lastDay: SCHOOL_DAYS[schoolDays - 1] as string,
  schoolDays,
  missingRegisters: 0,
});

export const absentFor = (schoolDays: number): DropoutCommand => ({
  type: 'CountAbsence',
  subject,
  run: runOf(schoolDays),
  schoolDaysSinceOpening: schoolDays,
});

export const suspected: DropoutEvent = {
  type: 'StudentSuspected',
  subject,
  rulePack: rules.version,
  absentSince: '2026-04-29',
  schoolDaysAbsent: 3,
  on: '2026-05-06',
  steps: stepsAfterSuspicion('2026-05-06', 3, on('2026-05-06')),
};

export const recounted = (schoolDaysAbsent: number): DropoutEvent => ({
  type: 'AbsenceRecounted',
  schoolDaysAbsent,
  steps: suspected.type === 'StudentSuspected' ? suspected.steps : [],
});
