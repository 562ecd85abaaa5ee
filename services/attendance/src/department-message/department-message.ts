/**
 * A message 部门通报、转办 to a partner department: a notice that a child dropped out or returned, a
 * referral that asks it to act, or the withdrawal of either that asks it to act. What leaves
 * is decided by the department's data-sharing agreement: without one in force, nothing. Requirements F1, F3.
 */
import {
  agreementInForce,
  departmentOf,
  messageTypeOf,
  messageUnder,
  type MessageHead,
  type NoticeContent,
  type RecipientName,
  type ReferralContent,
  type SharingAgreement,
  WITHDRAWAL_FIELDS,
  type WithdrawalContent,
} from '@baoxue/contracts';
import type { Decider, SchoolDate } from '@baoxue/domain';
import { refuse } from '../refusals/index.js';

export type MessageContent = MessageHead & Partial<NoticeContent & WithdrawalContent & ReferralContent>;

export type Message = { readonly status: 'None' } | SentMessage;

export interface SentMessage {
  readonly status: 'Sent';
  readonly recipient: RecipientName;
  /** Id of the agreement under which it was sent: why the department has it. */
  readonly agreement: string;
  readonly type: string;
  /** What left, to the letter. */
  readonly content: MessageContent;
  readonly sentOn: SchoolDate;
}

export type SendMessage =
  | {
      readonly type: 'SendWithdrawal';
      readonly messageId: string;
      readonly recipient: RecipientName;
      readonly content: WithdrawalContent;
    }
  | { readonly type: 'SendNotice'; readonly messageId: string; readonly recipient: RecipientName; readonly content: NoticeContent }
  | { readonly type: 'SendReferral'; readonly messageId: string; readonly recipient: RecipientName; readonly content: ReferralContent };

export interface MessageSent {
  readonly type: 'MessageSent';
  readonly message: SentMessage;
}

export interface MessageContext {
  readonly today: SchoolDate;
  readonly agreements: readonly SharingAgreement[];
}

/** A notice nobody agreed on is not sent; a referral nobody agreed on is refused, because somebody is waiting for its answer. */
function decide(command: SendMessage, state: Message, { today, agreements }: MessageContext): readonly MessageSent[] {
  if (state.status === 'Sent') return [];
  const agreement = agreementInForce(departmentOf(command.recipient), today, agreements);
  if (command.type === 'SendNotice') return agreement ? notice(command, agreement, today) : [];
  if (command.type === 'SendWithdrawal') return agreement ? [withdrawal(command, agreement, today)] : [];
  return [referral(command, agreement, today)];
}

function notice(command: Extract<SendMessage, { type: 'SendNotice' }>, agreement: SharingAgreement, today: SchoolDate): MessageSent[] {
  const { messageId, recipient, content } = command;
  if (!agreement.notices?.of.includes(content.mark)) return [];
  const shared = messageUnder(agreement, agreement.notices.fields, messageId, content);
  return [sent(recipient, agreement, messageTypeOf(agreement, 'notice'), shared, today)];
}

function withdrawal(
  { messageId, recipient, content }: Extract<SendMessage, { type: 'SendWithdrawal' }>,
  agreement: SharingAgreement,
  today: SchoolDate,
): MessageSent {
  const shared = messageUnder(agreement, WITHDRAWAL_FIELDS, messageId, content);
  return sent(recipient, agreement, messageTypeOf(agreement, 'withdrawal'), shared, today);
}

function referral(
  { messageId, recipient, content }: Extract<SendMessage, { type: 'SendReferral' }>,
  agreement: SharingAgreement | undefined,
  today: SchoolDate,
): MessageSent {
  if (!agreement?.referrals?.about.includes(content.matter)) throw refuse('NOT_AGREED', { field: 'recipient' });
  const shared = messageUnder(agreement, agreement.referrals.fields, messageId, content);
  return sent(recipient, agreement, messageTypeOf(agreement, 'referral'), shared, today);
}

const sent = (
  recipient: RecipientName,
  { id }: SharingAgreement,
  type: string,
  content: MessageContent,
  sentOn: SchoolDate,
): MessageSent => ({
  type: 'MessageSent',
  message: { status: 'Sent', recipient, agreement: id, type, content, sentOn },
});

export const messageDecider: Decider<SendMessage, MessageSent, Message, MessageContext> = {
  decide,
  evolve: (_state, { message }) => message,
  initialState: () => ({ status: 'None' }),
};
