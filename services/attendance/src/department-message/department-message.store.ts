import type { NoticeMark } from '@baoxue/contracts';
import type { Clock } from '@baoxue/domain';
import { aggregateStore, type AggregateStore, type Kept } from '@baoxue/mongo';
import type mongoose from 'mongoose';
import { messageDecider, type Message, type MessageSent, type SentMessage } from './department-message.js';

export type MessageStore = AggregateStore<Message, MessageSent> & {
  /** Who was told of the dropout of a case, in the notice each received. */
  dropoutNotices(caseId: string): Promise<readonly Kept<SentMessage>[]>;
  /** Those of them that stand: no return was told since. */
  standingNotices(caseId: string): Promise<readonly Kept<SentMessage>[]>;
};

/** A case is told of, ends, and is told of no more. */
const MESSAGES_OF_CASE_MAX = 100;

/** Lists are read by recipient, latest day last; `order` is unique, so that pages neither skip nor repeat. */
export function messageStore(connection: mongoose.Connection, clock: Clock): MessageStore {
  const store = aggregateStore<Message, MessageSent>({
    connection,
    clock,
    collection: 'department_messages',
    source: 'baoxue/attendance/department-message',
    initialState: messageDecider.initialState,
    toStored: (message, id) => (message.status === 'Sent' ? { ...message, order: `${message.sentOn}|${id}` } : message),
    fromStored: ({ order: _order, ...message }: Message & { order?: string }) => message,
    // The key would tell which child, so it is the child only where the agreement says so.
    publish: ({ message: { type, content } }) => ({ type, partitionkey: content.studentId ?? content.messageId, data: content }),
    indexes: [{ key: { 'state.recipient': 1, 'state.order': 1 } }, { key: { 'state.content.caseId': 1 } }],
  });

  /** The notices of a case, by what they told. */
  async function noticesOf(caseId: string) {
    const found = await store.query({ 'state.content.caseId': caseId }, { limit: MESSAGES_OF_CASE_MAX });
    const sent = found.filter((kept): kept is Kept<SentMessage> => kept.state.status === 'Sent');
    return (mark: NoticeMark) => sent.filter(({ state }) => state.content.mark === mark);
  }

  return {
    ...store,
    dropoutNotices: async (caseId) => (await noticesOf(caseId))('dropped-out'),
    async standingNotices(caseId) {
      const toldOf = await noticesOf(caseId);
      const heardOfReturn = new Set(toldOf('returned').map(({ state }) => state.recipient));
      return toldOf('dropped-out').filter(({ state }) => !heardOfReturn.has(state.recipient));
    },
  };
}
