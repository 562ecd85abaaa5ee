import { topicOf, type EventEnvelope } from '@baoxue/contracts';
import { byKey } from '@baoxue/domain';
import type { OutboxSource, OutgoingRecord } from '@baoxue/event-bus';
import type { Collection } from 'mongoose';
import type { AggregateDocument } from './aggregate.js';

/** Marks what no request asked for, in the database's own log and in our count of commands. */
export const BACKGROUND = 'background';

/**
 * The pending events of a collection, as the relay sees them. A claim writes a lease with a fencing token into each
 * aggregate; an acknowledgement counts only while that token still holds, so a relay that slept past its lease changes nothing.
 */
export function mongoOutbox(collection: Collection<AggregateDocument>): OutboxSource & { announce(): void } {
  const listeners: (() => void)[] = [];

  /** To be called after events were saved. */
  function announce(): void {
    for (const listener of listeners) listener();
  }

  const heldUnder = (token: string, among: readonly AggregateDocument[]): Promise<AggregateDocument[]> =>
    collection.find({ _id: { $in: among.map(({ _id }) => _id) }, 'lease.token': token } as never).toArray();

  return {
    onSaved: (listener) => void listeners.push(listener),
    announce,

    async claim({ limit, leaseMs, token }) {
      const now = Date.now(); // Real time: a moved business clock must not break a lease.
      const candidates = await collection
        .find({ pending: true }, { projection: { outbox: 1, lastSequence: 1, lease: 1 }, comment: BACKGROUND })
        .limit(limit)
        .toArray();
      const free = candidates.filter(({ lease }) => !lease || lease.until.getTime() <= now);
      if (free.length === 0) return [];
      const lease = { token, until: new Date(now + leaseMs) };
      // Guarded by what was seen: of two relays only one wins each aggregate, and none whose events are others by now. One write for all that are alike.
      let won = 0;
      for (const alike of byKey(free, ({ lastSequence, lease: before }) => `${lastSequence}|${before?.token}`).values()) {
        const [seen] = alike;
        const asSeen = { pending: true, lastSequence: seen?.lastSequence, 'lease.token': seen?.lease?.token ?? { $exists: false } };
        const ids = alike.map(({ _id }) => _id);
        won += (await collection.updateMany({ _id: { $in: ids }, ...asSeen } as never, { $set: { lease } })).matchedCount;
      }
      const claimed = won === free.length ? free : await heldUnder(token, free);
      return claimed.map(({ _id, outbox }) => ({ aggregateId: _id, records: outbox.map(toRecord) }));
    },

    async acknowledge(token, sent) {
      if (sent.length === 0) return;
      // While the lease holds nobody else takes events out: an outbox that is as long as what was sent holds nothing else.
      let matched = 0;
      for (const [length, same] of byKey(sent, ({ eventIds }) => eventIds.length)) {
        const done = await collection.updateMany(
          { _id: { $in: same.map(({ aggregateId }) => aggregateId) }, 'lease.token': token, outbox: { $size: length } } as never,
          { $set: { outbox: [], pending: false }, $unset: { lease: '' } } as never,
        );
        matched += done.matchedCount;
      }
      if (matched === sent.length) return;
      // One that got a new event meanwhile stays pending.
      await collection.bulkWrite(
        sent.map(({ aggregateId, eventIds }) => ({
          updateOne: {
            filter: { _id: aggregateId, 'lease.token': token },
            update: { $pull: { outbox: { id: { $in: [...eventIds] } } }, $unset: { lease: '' } },
          },
        })) as never,
        { ordered: false },
      );
      // Whoever saved it may have told another process, which found it leased.
      announce();
    },
  };
}

function toRecord(event: EventEnvelope): OutgoingRecord {
  const topic = topicOf(event);
  if (!topic) throw new Error(`No contract for event type ${event.type}`);
  return { topic, key: event.partitionkey, event };
}
