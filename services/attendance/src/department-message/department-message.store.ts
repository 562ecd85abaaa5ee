import type { Clock } from '@baoxue/domain';
import { aggregateStore, type AggregateStore } from '@baoxue/mongo';
import type mongoose from 'mongoose';
import { messageDecider, type Message, type MessageSent } from './department-message.js';

export type MessageStore = AggregateStore<Message, MessageSent>;

/** Lists are read by recipient, latest day last; `order` is unique, so that pages neither skip nor repeat. */
export const messageStore = (connection: mongoose.Connection, clock: Clock): MessageStore =>
  aggregateStore<Message, MessageSent>({
    connection,
    clock,
    collection: 'department_messages',
    source: 'baoxue/attendance/department-message',
    initialState: messageDecider.initialState,
    toStored: (message, id) => (message.status === 'Sent' ? { ...message, order: `${message.sentOn}|${id}` } : message),
    fromStored: ({ order: _order, ...message }: Message & { order?: string }) => message,
    // The key would tell which child, so it is the child only where the agreement says so.
    publish: ({ message: { type, content } }) => ({ type, partitionkey: content.studentId ?? content.messageId, data: content }),
    indexes: [{ key: { 'state.recipient': 1, 'state.order': 1 } }],
  });
