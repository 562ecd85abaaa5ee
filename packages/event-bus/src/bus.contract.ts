import type { EventEnvelope } from '@baoxue/contracts';
import { newId } from '@baoxue/domain';
import type { EventBus, RawRecord, ReceivedRecord } from './ports.js';

/** A valid event for tests: the `sequence`th of `subject`. */
export const eventOf = (subject: string, sequence: number): EventEnvelope => ({
  specversion: '1.0',
  id: newId(),
  source: 'baoxue/poverty-aid/ledger',
  type: 'ledger.changed.v1',
  subject,
  time: '2026-05-06T01:00:00.000Z',
  datacontenttype: 'application/json',
  dataschema: 'baoxue:/schemas/ledger.changed.v1.json',
  sequence,
  partitionkey: subject,
  correlationid: 'test',
  data: { studentId: '0197a000-0000-7000-8000-000000000001', category: 'registered-poor', change: 'entered', on: '2025-09-01' },
});

export const TOPIC = 'baoxue.poverty-aid.ledger';
export const recordOf = (subject: string, sequence: number) => ({ topic: TOPIC, key: subject, event: eventOf(subject, sequence) });

export async function until(condition: () => boolean | Promise<boolean>, what: string, timeoutMs = 30_000): Promise<void> {
  const deadline = Date.now() + timeoutMs;
  while (!(await condition())) {
    if (Date.now() > deadline) throw new Error(`Waited in vain for: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** What every bus promises. Run over memory and over Kafka. */
export function describeBus(name: string, create: () => Promise<EventBus>): void {
  describe(`The ${name} bus`, () => {
    let bus: EventBus;
    beforeAll(async () => {
      bus = await create();
      await bus.ensureTopics([{ name: TOPIC, partitions: 3, retentionMs: -1 }]);
    });
    afterAll(() => bus.close());

    const collect = async (group: string, mine: (key: string | null) => boolean) => {
      const received: ReceivedRecord[] = [];
      const subscription = await bus.subscribe({
        group,
        topics: [TOPIC],
        handle: async (record) => {
          if (mine(record.key)) received.push(record);
        },
      });
      return { received, subscription };
    };

    it('F1 delivers to a new group what was published before it came, in order per key', async () => {
      const [a, b] = [newId(), newId()];
      await bus.publish([recordOf(a, 1), recordOf(b, 1), recordOf(a, 2), recordOf(b, 2)]);
      await bus.publish([recordOf(a, 3)]);
      const { received, subscription } = await collect(newId(), (key) => key === a || key === b);
      await until(() => received.length === 5, 'five records');
      const sequences = (key: string) =>
        received.filter((r) => r.key === key).map((r) => (JSON.parse(String(r.value)) as EventEnvelope).sequence);
      expect([sequences(a), sequences(b)]).toEqual([
        [1, 2, 3],
        [1, 2],
      ]);
      await subscription.stop();
    });

    it('F1 lets a group go on where it stopped', async () => {
      const [key, group] = [newId(), newId()];
      const first = await collect(group, (each) => each === key);
      await bus.publish([recordOf(key, 1)]);
      await until(() => first.received.length === 1, 'the first record');
      await first.subscription.stop();
      await bus.publish([recordOf(key, 2)]);
      const second = await collect(group, (each) => each === key);
      await until(() => second.received.length === 1, 'the second record');
      expect((JSON.parse(String(second.received[0]?.value)) as EventEnvelope).sequence).toBe(2);
      await second.subscription.stop();
    });

    it('F1 goes on with a consumer whose handler throws', async () => {
      const keys = [newId(), newId()];
      const received: (string | null)[] = [];
      const subscription = await bus.subscribe({
        group: newId(),
        topics: [TOPIC],
        handle: async ({ key }) => {
          received.push(key);
          throw key === keys[0] ? new TypeError('a bug') : new SyntaxError('another');
        },
      });
      for (const key of keys) await bus.publish([recordOf(key, 1)]);
      await until(() => keys.every((key) => received.includes(key)), 'both records');
      await subscription.stop();
    });

    it('F4 reads a record again at its place', async () => {
      const key = newId();
      await bus.publish([recordOf(key, 1), recordOf(key, 2)]);
      const { received, subscription } = await collect(newId(), (each) => each === key);
      await until(() => received.length === 2, 'two records');
      await subscription.stop();
      const [first, second] = received;
      expect(first && (await bus.readAt(first.place))).toEqual(first);
      expect(second && (await bus.readAt(second.place))).toEqual(second);
    });

    it('F4 carries records without key or value to the consumer', async () => {
      const nothing: RawRecord[] = [];
      const subscription = await bus.subscribe({
        group: newId(),
        topics: [TOPIC],
        fromBeginning: true,
        handle: async (record) => {
          if (record.value === null) nothing.push(record);
        },
      });
      await bus.publishRaw([{ topic: TOPIC, key: null, value: null }]);
      await until(() => nothing.length > 0, 'the empty record');
      await subscription.stop();
    });
  });
}
