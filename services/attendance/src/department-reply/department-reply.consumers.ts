import { REPLY_TYPE, type DepartmentReply, type EventEnvelope, type RecipientName } from '@baoxue/contracts';
import { commandHandler, schoolDateOf, type Cause, type Clock } from '@baoxue/domain';
import { causedBy, type EventHandlers } from '@baoxue/event-bus';
import { replyDecider } from './department-reply.js';
import type { ReplyStore } from './department-reply.store.js';

export interface ReplyDeps {
  readonly replies: ReplyStore;
  readonly clock: Clock;
  /** To whom a message was sent; null when there is none with this id. */
  readonly recipientOf: (messageId: string) => Promise<RecipientName | null>;
}

export interface DepartmentReplying {
  readonly handlers: EventHandlers;
  /**
   * Records an answer. The same id is recorded once.
   * @throws Refusal REPLY_TO_UNKNOWN_MESSAGE · DAY_TO_COME
   */
  record(replyId: string, recipient: RecipientName, reply: DepartmentReply, cause: Cause): Promise<void>;
}

/** Records what departments answer. The topic an answer stood on says who spoke; see `replyAsEvent`. */
export function departmentReplying({ replies, clock, recipientOf }: ReplyDeps): DepartmentReplying {
  const handle = commandHandler(replyDecider, replies);
  const record: DepartmentReplying['record'] = async (replyId, recipient, reply, cause) => {
    const context = { today: schoolDateOf(clock.now()), sentTo: await recipientOf(reply.messageId) };
    await handle(replyId, { type: 'RecordReply', recipient, reply }, { context, cause });
  };
  return {
    record,
    handlers: {
      [REPLY_TYPE]: (event: EventEnvelope<DepartmentReply & { recipient: RecipientName }>) => {
        const { recipient, ...reply } = event.data;
        return record(event.subject, recipient, reply, causedBy(event, 'attendance/department-reply'));
      },
    },
  };
}
