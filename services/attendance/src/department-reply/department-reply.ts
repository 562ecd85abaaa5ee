/** What a department answered 部门回复 to a notice or a referral. An answer counts only from the recipient of the message. Requirement F3. */
import type { DepartmentReply, RecipientName } from '@baoxue/contracts';
import type { Decider, SchoolDate } from '@baoxue/domain';
import { refuse } from '../refusals/index.js';

export type Reply = { readonly status: 'None' } | RecordedReply;

export interface RecordedReply extends DepartmentReply {
  readonly status: 'Recorded';
  readonly recipient: RecipientName;
}

export interface RecordReply {
  readonly type: 'RecordReply';
  readonly recipient: RecipientName;
  readonly reply: DepartmentReply;
}

export interface ReplyRecorded {
  readonly type: 'ReplyRecorded';
  readonly reply: RecordedReply;
}

export interface ReplyContext {
  readonly today: SchoolDate;
  /** To whom the message that is answered was sent; null when there is no such message. */
  readonly sentTo: RecipientName | null;
}

export const replyDecider: Decider<RecordReply, ReplyRecorded, Reply, ReplyContext> = {
  decide({ recipient, reply }, state, { today, sentTo }) {
    if (state.status === 'Recorded') return [];
    // The same answer as for a message that is not there: a department learns nothing of what others were told.
    if (sentTo !== recipient) throw refuse('REPLY_TO_UNKNOWN_MESSAGE', { field: 'data.messageId' });
    if (reply.on > today) throw refuse('DAY_TO_COME', { field: 'data.on' });
    return [{ type: 'ReplyRecorded', reply: { ...reply, status: 'Recorded', recipient } }];
  },
  evolve: (_state, { reply }) => reply,
  initialState: () => ({ status: 'None' }),
};
