import {
  sharingAgreements,
  type CaseReference,
  type EventEnvelope,
  type NoticeMark,
  type RecipientName,
  type ReferralContent,
  type WithdrawalContent,
} from '@baoxue/contracts';
import { commandHandler, idFrom, schoolDateOf, type Cause, type Clock } from '@baoxue/domain';
import { causedBy, type EventHandlers } from '@baoxue/event-bus';
import { messageDecider, type SendMessage } from './department-message.js';
import { recipientsFor, townOf } from './recipients.js';
import type { MessageStore } from './department-message.store.js';

type Confirmed = CaseReference & { readonly markedOn: string };
type Withdrawn = CaseReference & { readonly withdrawnOn: string };
type Returned = CaseReference & { readonly returnedOn: string; readonly wasDroppedOut: boolean };

export interface DepartmentMessaging {
  /** Tells the departments of a confirmed dropout, and of the return or the withdrawal of what they were told. */
  readonly handlers: EventHandlers;
  /**
   * Sends a referral 转办. The same id is sent once.
   * @throws Refusal NOT_AGREED when no agreement in force covers the matter
   */
  refer(referralId: string, recipient: RecipientName, content: ReferralContent, cause: Cause): Promise<void>;
  /** Takes a message back, from whoever received it. The same one is taken back once. */
  withdraw(messageId: string, content: Omit<WithdrawalContent, 'withdraws'>, cause: Cause): Promise<void>;
}

const ACTOR = 'attendance/department-message';

export function departmentMessaging(messages: MessageStore, clock: Clock): DepartmentMessaging {
  const handle = commandHandler(messageDecider, messages);
  const send = (command: SendMessage, cause: Cause) =>
    handle(command.messageId, command, { context: { today: schoolDateOf(clock.now()), agreements: sharingAgreements }, cause });

  async function tell(event: EventEnvelope<CaseReference>, mark: NoticeMark, markedOn: string): Promise<void> {
    const { caseId, studentId, schoolId, jurisdictions } = event.data;
    const town = townOf(jurisdictions);
    for (const recipient of recipientsFor(town)) {
      const messageId = idFrom('department-notice', recipient, event.id);
      const content = { caseId, studentId, town, schoolId, mark, markedOn };
      await send({ type: 'SendNotice', messageId, recipient, content }, causedBy(event, ACTOR));
    }
  }

  /** Takes back what departments still believe. */
  async function takeBack(event: EventEnvelope<Withdrawn>): Promise<void> {
    const { caseId, withdrawnOn, jurisdictions } = event.data;
    const content = { town: townOf(jurisdictions), withdrawnOn };
    for (const { id } of await messages.standingNotices(caseId)) await withdraw(id, content, causedBy(event, ACTOR));
  }

  async function withdraw(withdraws: string, content: Omit<WithdrawalContent, 'withdraws'>, cause: Cause): Promise<void> {
    const sent = await messages.find(withdraws);
    if (sent?.state.status !== 'Sent') return;
    const messageId = idFrom('department-withdrawal', withdraws);
    await send({ type: 'SendWithdrawal', messageId, recipient: sent.state.recipient, content: { withdraws, ...content } }, cause);
  }

  return {
    handlers: {
      'dropout.confirmed.v1': (event: EventEnvelope<Confirmed>) => tell(event, 'dropped-out', event.data.markedOn),
      'dropout.returned.v1': async (event: EventEnvelope<Returned>) => {
        if (event.data.wasDroppedOut) await tell(event, 'returned', event.data.returnedOn);
      },
      'dropout.case.withdrawn.v1': takeBack,
    },
    async refer(referralId, recipient, content, cause) {
      await send({ type: 'SendReferral', messageId: referralId, recipient, content }, cause);
    },
    withdraw,
  };
}
