import { addDays } from '@baoxue/domain';
import { subject } from '../dropout-case/dropout-case.fixtures.js';
import type { IssueNotice } from './ladder.js';
import type { LadderContext } from './ladder-state.js';
import type { Body, Issuer } from './rungs.js';

export const bodies: Readonly<Record<Body, Issuer>> = {
  school: { body: 'school', code: '6499000001' },
  town: { body: 'town', code: '640381105' },
  bureau: { body: 'bureau', code: '640381' },
  justice: { body: 'justice', code: '640381' },
};
/** 裕民街道: a sub-district office, by its code. */
export const subDistrict: Issuer = { body: 'town', code: '640381001' };

/** Every day is a school day here: calendars have tests of their own. */
export const on = (today: string): LadderContext => ({
  rules: {
    complyWithinDays: { 'return-notice': 7, criticism: 5, 'rectification-order': 7, 'judicial-document': 10, 'legal-liability': 30 },
    serviceWithinSchoolDays: 3,
    outcomeWithinSchoolDays: 2,
    escalationEverySchoolDays: 2,
  },
  today,
  addSchoolDays: addDays,
});

export const issue = (rung: IssueNotice['rung'], issuer: Issuer, changes: Partial<IssueNotice['dropout']> = {}): IssueNotice => ({
  type: 'IssueNotice',
  id: `notice-${rung}`,
  rung,
  issuer,
  serial: 1,
  by: 'town-officer',
  sealedNames: 'sealed',
  dropout: { caseId: 'case-1', subject, isDroppedOut: true, absentSince: '2026-04-29', schoolDaysAbsent: 6, ...changes },
});
