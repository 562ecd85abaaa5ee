import {
  sharingAgreements,
  type CaseReference,
  type EventEnvelope,
  type NoticeContent,
  type RecipientName,
  type ReferralContent,
} from '@baoxue/contracts';
import { commandHandler, idFrom, schoolDateOf, type Cause, type Clock, type SchoolDate } from '@baoxue/domain';
import { causedBy, type EventHandlers } from '@baoxue/event-bus';
import { messageDecider, type SendMessage } from './department-message.js';
import { recipientsFor, townOf } from './recipients.js';
import type { MessageStore } from './department-message.store.js';

type Confirmed = CaseReference & { readonly markedOn: string };
type Withdrawn = CaseReference & { readonly withdrawnOn: string };
type Updated = CaseReference & { readonly what: string };
type Returned = CaseReference & { readonly returnedOn: string; readonly wasDroppedOut: boolean };

export interface DepartmentMessaging {
  /** Tells the departments of a confirmed dropout, and of the return or the withdrawal of what they were told. */
  readonly handlers: EventHandlers;
  /**
   * Sends a referral 转办. The same id is sent once.
   * @throws Refusal NOT_AGREED when no agreement in force covers the matter
   */
  refer(referralId: string, recipient: RecipientName, content: ReferralContent, cause: Cause): Promise<void>;
  /** Takes a message back, from whoever received it and for the town that it named. The same one is taken back once. */
  withdraw(messageId: string, withdrawnOn: SchoolDate, cause: Cause): Promise<void>;
}

const ACTOR = 'attendance/department-message';

export function departmentMessaging(messages: MessageStore, clock: Clock): DepartmentMessaging {
  const handle = commandHandler(messageDecider, messages);
  const send = (command: SendMessage, cause: Cause) =>
    handle(command.messageId, command, { context: { today: schoolDateOf(clock.now()), agreements: sharingAgreements }, cause });

  async function tell(event: EventEnvelope, recipient: RecipientName, content: NoticeContent): Promise<void> {
    const messageId = idFrom('department-notice', recipient, event.id);
    await send({ type: 'SendNotice', messageId, recipient, content }, causedBy(event, ACTOR));
  }

  async function tellOfDropout(event: EventEnvelope<Confirmed>): Promise<void> {
    const { caseId, studentId, schoolId, jurisdictions, markedOn } = event.data;
    const town = townOf(jurisdictions);
    for (const recipient of recipientsFor(town))
      await tell(event, recipient, { caseId, studentId, town, schoolId, mark: 'dropped-out', markedOn });
  }

  /** The town of the child's new school has not heard of the dropout; the others need not hear where the child went. */
  async function tellNewTown(event: EventEnvelope<CaseReference>): Promise<void> {
    const { caseId, studentId, schoolId, jurisdictions } = event.data;
    const [standing, town] = [await messages.standingNotices(caseId), townOf(jurisdictions)];
    const told = new Set(standing.map(({ state }) => state.recipient));
    const markedOn = standing.find(({ state }) => state.content.markedOn !== undefined)?.state.content.markedOn;
    if (markedOn === undefined) return;
    for (const recipient of recipientsFor(town).filter((each) => !told.has(each)))
      await tell(event, recipient, { caseId, studentId, town, schoolId, mark: 'dropped-out', markedOn });
  }

  /** Whoever was told of the dropout is told of the return, as of the town and the school that it was told of. */
  async function tellOfReturn(event: EventEnvelope<Returned>): Promise<void> {
    const { caseId, studentId, schoolId, jurisdictions, returnedOn: markedOn } = event.data;
    const now = { town: townOf(jurisdictions), schoolId };
    for (const { state } of await messages.dropoutNotices(caseId)) {
      const { town = now.town, schoolId: school = now.schoolId } = state.content;
      await tell(event, state.recipient, { caseId, studentId, town, schoolId: school, mark: 'returned', markedOn });
    }
  }

  /** Takes back what departments still believe. */
  async function takeBack(event: EventEnvelope<Withdrawn>): Promise<void> {
    const { caseId, withdrawnOn } = event.data;
    for (const { id } of await messages.standingNotices(caseId)) await withdraw(id, withdrawnOn, causedBy(event, ACTOR));
  }

  async function withdraw(withdraws: string, withdrawnOn: SchoolDate, cause: Cause): Promise<void> {
    const sent = await messages.find(withdraws);
    if (sent?.state.status !== 'Sent') return;
    const { recipient, content } = sent.state;
    // Never so: every agreement shares the town, which a test of the contracts holds.
    if (content.town === undefined) return;
    const messageId = idFrom('department-withdrawal', withdraws);
    await send({ type: 'SendWithdrawal', messageId, recipient, content: { withdraws, town: content.town, withdrawnOn } }, cause);
  }

  return {
    handlers: {
      'dropout.confirmed.v1': tellOfDropout,
      'dropout.returned.v1': async (event: EventEnvelope<Returned>) => {
        if (event.data.wasDroppedOut) await tellOfReturn(event);
      },
      'dropout.case.updated.v1': async (event: EventEnvelope<Updated>) => {
        if (event.data.what === 'moved') await tellNewTown(event);
      },
      'dropout.case.withdrawn.v1': takeBack,
    },
    async refer(referralId, recipient, content, cause) {
      await send({ type: 'SendReferral', messageId: referralId, recipient, content }, cause);
    },
    withdraw,
  };
}
