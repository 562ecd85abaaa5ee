/** Reads topics as a partner department would: any Kafka client, a group of its own, from the beginning; what comes twice is known by its id. */
import type { EventEnvelope } from '@baoxue/contracts';
import { newId } from '@baoxue/domain';
import { createKafkaBus, onceBrokerAnswers, silent, type Subscription } from '@baoxue/event-bus';

/** An event that was valid when it was published; its data is that of its type. */
export type TopicEvent = EventEnvelope<Readonly<Record<string, unknown>>>;

export interface TopicReader {
  /** Each event once, in the order of arrival. */
  events(): readonly TopicEvent[];
  /** How often an event came; delivery is at least once. */
  deliveriesOf(eventId: string): number;
  /** How many events came again, each time counted. */
  redelivered(): number;
  stop(): Promise<void>;
}

export interface TopicReaderOptions {
  readonly brokers: readonly string[];
  readonly installation: string;
  readonly topics: readonly string[];
}

export async function readTopics({ brokers, installation, topics }: TopicReaderOptions): Promise<TopicReader> {
  const byId = new Map<string, TopicEvent>();
  const deliveries = new Map<string, number>();
  const group = `demo-department.${newId()}`;
  let again: Subscription | undefined;
  // A service ends when its consumer is lost for good, and is started again; a reader without one takes the group up where it left it.
  const bus = createKafkaBus({
    brokers,
    installation,
    clientId: 'demo-department',
    logger: silent,
    onFatal: () => void (again = onceBrokerAnswers(listen, { logger: silent })),
  });
  const listen = () =>
    bus.subscribe({
      group,
      topics,
      handle: async ({ value }) => {
        const event = JSON.parse(String(value)) as TopicEvent;
        byId.set(event.id, event);
        deliveries.set(event.id, (deliveries.get(event.id) ?? 0) + 1);
      },
    });
  await listen();
  return {
    events: () => [...byId.values()],
    deliveriesOf: (eventId) => deliveries.get(eventId) ?? 0,
    redelivered: () => [...deliveries.values()].reduce((again, count) => again + count - 1, 0),
    async stop() {
      await again?.stop();
      await bus.close();
    },
  };
}
