/**
 * What this service holds of a record whose years are over, and removes (G4). Marks of the registers, leave, calls to guardians, signs and holds
 * are codes and days under the id: they stay, and figures with them.
 */
import type { EventHandlers } from '@baoxue/event-bus';
import { dataRemovalHandlers, holding, type StudentCards } from '@baoxue/mongo';
import { withoutWords } from '@baoxue/pii';
import type { DropoutCaseStore } from './dropout-case/dropout-case.store.js';
import type { FindingStore } from './integrity/integrity.store.js';
import { supportRecordId, type LearningSupportStore } from './learning-support/learning-support.store.js';
import type { LadderStore } from './notice/notice.store.js';
import type { ReferralStore } from './referral/referral.store.js';

export interface DataRemovalDeps {
  readonly cards: Pick<StudentCards, 'removeNumber'>;
  readonly cases: DropoutCaseStore;
  readonly ladders: LadderStore;
  readonly referrals: ReferralStore;
  readonly findings: FindingStore;
  readonly supports: LearningSupportStore;
}

export const attendanceDataRemoval = ({ cards, cases, ladders, referrals, findings, supports }: DataRemovalDeps): EventHandlers =>
  dataRemovalHandlers(
    {
      registration: [cards.removeNumber],
      case: [
        holding(cases, (studentId) => ({ 'state.studentId': studentId }), withoutWords),
        holding(ladders, (studentId) => ({ 'state.ladder.subject.studentId': studentId }), withoutWords),
        holding(referrals, (studentId) => ({ 'state.opened.subject.studentId': studentId }), withoutWords),
        holding(findings, (studentId) => ({ 'state.found.observation.studentId': studentId }), withoutWords),
        holding(supports, (studentId) => ({ _id: supportRecordId(studentId) }), withoutWords),
      ],
    },
    'attendance/data-removal',
  );
