import type { CaseReference, DepartmentReply, EventEnvelope, ReferralEnded, ReferralReference } from '@baoxue/contracts';
import { causedBy, type EventHandlers } from '@baoxue/event-bus';
import type { DepartmentMessaging } from '../department-message/department-message.consumers.js';
import { townOf } from '../department-message/index.js';
import type { DropoutCommand } from '../dropout-case/index.js';
import { putsChildInReach, type ReferralCommand } from './referral.js';
import { referralsIdsOf, type ReferralStore } from './referral.store.js';

export interface ReferralEffects {
  readonly referrals: ReferralStore;
  readonly messaging: Pick<DepartmentMessaging, 'refer' | 'withdraw'>;
  readonly handleReferrals: (id: string, command: ReferralCommand, event: EventEnvelope) => Promise<unknown>;
  readonly handleCase: (caseId: string, command: DropoutCommand, event: EventEnvelope) => Promise<unknown>;
}

type Sent = ReferralReference & { readonly sentOn: string; readonly answerDueOn: string };
const ACTOR = 'attendance/referral';

export function referralHandlers({ referrals, messaging, handleReferrals, handleCase }: ReferralEffects) {
  /** A case withdrawn takes back what was referred of it. */
  const ofCases: EventHandlers = {
    'dropout.case.withdrawn.v1': async (event: EventEnvelope<CaseReference>) => {
      const found = await referrals.findMany(referralsIdsOf(event.data));
      for (const id of found.keys()) await handleReferrals(id, { type: 'CaseFell', caseId: event.data.caseId }, event);
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
