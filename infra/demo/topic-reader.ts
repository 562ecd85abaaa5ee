/** Reads topics as a partner department would: any Kafka client, a group of its own, from the beginning; what comes twice is known by its id. */
import type { EventEnvelope } from '@baoxue/contracts';
import { newId } from '@baoxue/domain';
import { createKafkaBus } from '@baoxue/event-bus';

export interface TopicReader {
  /** Each event once, in the order of arrival. */
  events(): readonly EventEnvelope<Readonly<Record<string, unknown>>>[];
  /** How often an event came again; delivery is at least once. */
  redelivered(): number;
  stop(): Promise<void>;
}

export interface TopicReaderOptions {
  readonly brokers: readonly string[];
  readonly installation: string;
  readonly topics: readonly string[];
}

const silent = { info() {}, warn() {}, error() {} };

export async function readTopics({ brokers, installation, topics }: TopicReaderOptions): Promise<TopicReader> {
  const byId = new Map<string, EventEnvelope<Readonly<Record<string, unknown>>>>();
  let again = 0;
  const bus = await createKafkaBus({ brokers, installation, clientId: 'demo-department', logger: silent, onFatal() {} });
  await bus.subscribe({
    group: `demo-department.${newId()}`,
    topics,
    handle: async ({ value }) => {
      const event = JSON.parse(String(value)) as EventEnvelope<Readonly<Record<string, unknown>>>;
      if (byId.has(event.id)) again += 1;
      else byId.set(event.id, event);
    },
  });
  return { events: () => [...byId.values()], redelivered: () => again, stop: () => bus.close() };
}
