import { byKey, type Clock } from '@baoxue/domain';
import { aggregateStore, type AggregateStore, type Kept } from '@baoxue/mongo';
import type mongoose from 'mongoose';
import { replyDecider, type RecordedReply, type Reply, type ReplyRecorded } from './department-reply.js';

export type KeptReply = Kept<RecordedReply>;

export interface ReplyStore extends AggregateStore<Reply, ReplyRecorded> {
  /** The answers to these messages, each message's by day. */
  ofMessages(messageIds: readonly string[]): Promise<Map<string, KeptReply[]>>;
}

/** More answers to one message have no reader. */
const REPLIES_PER_MESSAGE_MAX = 50;

export function replyStore(connection: mongoose.Connection, clock: Clock): ReplyStore {
  const store = aggregateStore<Reply, ReplyRecorded>({
    connection,
    clock,
    collection: 'department_replies',
    source: 'baoxue/attendance/department-reply',
    initialState: replyDecider.initialState,
    toStored: (reply) => reply,
    fromStored: (reply) => reply,
    publish: ({ reply: { status: _status, ...data } }) => ({ type: 'department.replied.v1', partitionkey: data.messageId, data }),
    indexes: [{ key: { 'state.messageId': 1, 'state.on': 1 } }],
  });
  return {
    ...store,
    async ofMessages(messageIds) {
      const found = await store.query(
        { 'state.messageId': { $in: [...messageIds] } },
        { limit: messageIds.length * REPLIES_PER_MESSAGE_MAX },
      );
      const oldestFirst = (found as KeptReply[]).sort((a, b) => a.state.on.localeCompare(b.state.on));
      return byKey(oldestFirst, ({ state }) => state.messageId);
    },
  };
}
