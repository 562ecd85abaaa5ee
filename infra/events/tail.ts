/** What passes on the topics, one line per event. */
import { topics } from '@baoxue/contracts';
import { newId } from '@baoxue/domain';
import { createKafkaBus, silent, type KafkaLogin } from '@baoxue/event-bus';

export interface TailOptions {
  readonly brokers: readonly string[];
  readonly login: KafkaLogin;
  readonly installation: string;
  /** All topics when empty. */
  readonly topics: readonly string[];
  readonly type?: string | undefined;
  readonly key?: string | undefined;
  readonly fromBeginning: boolean;
  readonly print: (line: string) => void;
}

/** Prints until stopped. The group is its own, so nothing is taken from anybody. */
export async function tail({
  brokers,
  login,
  installation,
  topics: named,
  type,
  key,
  fromBeginning,
  print,
}: TailOptions): Promise<() => Promise<void>> {
  const bus = createKafkaBus({
    brokers,
    login,
    installation,
    clientId: 'events-tail',
    logger: silent,
    onFatal: ({ message }) => print(message),
  });
  await bus.subscribe({
    group: `events-tail.${newId()}`,
    topics: named.length > 0 ? named : topics.map(({ name }) => name),
    fromBeginning,
    async handle({ topic, key: recordKey, value, place }) {
      if (key !== undefined && recordKey !== key) return;
      const event = parsed(value);
      if (type !== undefined && event?.type !== type) return;
      const where = `${topic}/${place.partition}@${place.offset}`;
      print(
        event
          ? `${event.time}  ${event.type}  ${event.subject} #${event.sequence}  ${where}  ${JSON.stringify(event.data)}`
          : `not an event  ${where}`,
      );
    },
  });
  return () => bus.close();
}

interface Event {
  readonly time: string;
  readonly type: string;
  readonly subject: string;
  readonly sequence: number;
  readonly data: object;
}

function parsed(value: Buffer | null): Event | null {
  try {
    return JSON.parse(String(value)) as Event | null;
  } catch {
    return null;
  }
}
