import type { ConsumerWatch, Inbox } from '@baoxue/event-bus';
import { Counter, Gauge, type Registry } from 'prom-client';
import { within } from './within.js';

const WAITING_FOR = ['gap', 'parked'] as const;

/** The metrics of a service's consumers. Alarms hang on `event_streams_waiting{why="parked"}`: above zero, a person must look. */
export function consumerWatches(metrics: Registry): (consumer: string, inbox: Inbox) => ConsumerWatch {
  const registers = [metrics];
  const inboxes = new Map<string, Inbox>();
  const outcomes = new Counter({
    name: 'event_outcomes_total',
    help: 'What became of events, by consumer: handled, refused by a rule, dead letter, stream parked.',
    labelNames: ['consumer', 'outcome'],
    registers,
  });
  const lag = new Gauge({
    name: 'event_lag_records',
    help: 'Records of a partition that a consumer has not read yet, as of its last batch.',
    labelNames: ['consumer', 'topic', 'partition'],
    registers,
  });
  new Gauge({
    name: 'event_streams_waiting',
    help: 'Streams that do not go on: a gap still expected to be filled, or parked until a person looks.',
    labelNames: ['consumer', 'why'],
    registers,
    async collect() {
      this.reset();
      await Promise.all(
        [...inboxes].flatMap(([consumer, inbox]) =>
          WAITING_FOR.map(async (why) => {
            // While the database is silent this gauge is empty; the others are wanted then more than ever (fault F16).
            const count = await within(inbox.countWaiting(why)).catch(() => null);
            if (count !== null) this.set({ consumer, why }, count);
          }),
        ),
      );
    },
  });
  return (consumer, inbox) => {
    inboxes.set(consumer, inbox);
    return {
      outcome: (outcome) => outcomes.inc({ consumer, outcome }),
      lag: (topic, partition, records) => lag.set({ consumer, topic, partition }, records),
    };
  };
}
