import type { CaseReference, DepartmentReply, EventEnvelope, ReferralEnded, ReferralReference } from '@baoxue/contracts';
import { causedBy, type EventHandlers } from '@baoxue/event-bus';
import type { DepartmentMessaging } from '../department-message/department-message.consumers.js';
import { townOf } from '../department-message/index.js';
import { subjectOf, type DropoutCommand } from '../dropout-case/index.js';
import { putsChildInReach } from './referral-state.js';
import type { ReferralCommand } from './referral.js';
import type { ReferralStore } from './referral.store.js';

export interface ReferralEffects {
  readonly referrals: ReferralStore;
  readonly messaging: Pick<DepartmentMessaging, 'refer' | 'withdraw'>;
  readonly handleReferrals: (id: string, command: ReferralCommand, event: EventEnvelope) => Promise<unknown>;
  readonly handleCase: (caseId: string, command: DropoutCommand, event: EventEnvelope) => Promise<unknown>;
}

type Sent = ReferralReference & { readonly sentOn: string; readonly answerDueOn: string };
const ACTOR = 'attendance/referral';

export function referralHandlers({ referrals, messaging, handleReferrals, handleCase }: ReferralEffects) {
  async function tellAll(command: ReferralCommand, event: EventEnvelope<CaseReference>): Promise<void> {
    for (const { id } of await referrals.recordsOf(event.data.caseId)) await handleReferrals(id, command, event);
  }

  /** A case withdrawn takes back what was referred of it; one that moves takes it along. */
  const ofCases: EventHandlers = {
    'dropout.case.withdrawn.v1': (event: EventEnvelope<CaseReference>) => tellAll({ type: 'CaseFell', caseId: event.data.caseId }, event),
    'dropout.case.updated.v1': async (event: EventEnvelope<CaseReference & { what: string }>) => {
      if (event.data.what === 'moved') await tellAll({ type: 'FollowCase', subject: subjectOf(event.data) }, event);
    },
  };

  /** Only a reply to a referral concerns us; one to a notice is passed over. */
  const ofReplies: EventHandlers = {
    'department.replied.v1': async (event: EventEnvelope<DepartmentReply>) => {
      const { messageId: id, answer, outcome = null, on } = event.data;
      const kept = answer === 'received' ? null : await referrals.holding(id);
      if (kept && answer !== 'received') await handleReferrals(kept.id, { type: 'TakeReply', id, answer, outcome, on }, event);
    },
  };

  /** The department is told; and when it says where the child is, the school persuades again at once. */
  const ofReferrals: EventHandlers = {
    'referral.sent.v1': async (event: EventEnvelope<Sent>) => {
      const { referralId, recipient, caseId, studentId, schoolId, jurisdictions, matter, sentOn, answerDueOn } = event.data;
      const content = { caseId, studentId, town: townOf(jurisdictions), schoolId, matter, sentOn, answerDueOn };
      await messaging.refer(referralId, recipient, content, causedBy(event, ACTOR));
    },
    'referral.ended.v1': async (event: EventEnvelope<ReferralEnded>) => {
      const { referralId, caseId, recipient, how, outcome, endedOn } = event.data;
      if (how === 'withdrawn') await messaging.withdraw(referralId, endedOn, causedBy(event, ACTOR));
      if (putsChildInReach(recipient, outcome)) await handleCase(caseId, { type: 'NoteChildFound', on: endedOn }, event);
    },
  };

  return { ofCases, ofReplies, ofReferrals };
}
