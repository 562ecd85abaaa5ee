/** Fault F24: every consumer reads everything from the beginning again; the state is the same to the byte, and nobody is told twice. */
import { createHash } from 'node:crypto';
import kafkajs from 'kafkajs';
import { databasesOf, recordsOf } from '../support/everything-written.js';
import { eventually } from '../support/graph-client.js';
import type { TestGraph } from '../support/test-graph.js';

/** @param startAnew starts the stopped graph again, with what it has written */
export function fullReplayChangesNothing(graphOf: () => TestGraph, startAnew: () => Promise<TestGraph>): void {
  describe('A full replay', () => {
    it('fault F24 leaves the same state and sends nothing', async () => {
      const first = graphOf();
      const records = await recordsOf(first);
      await first.stop();
      const before = await hashOf(first);

      expect(await readFromTheBeginning(first)).toBeGreaterThan(5);
      const again = await startAnew();
      await eventually(
        () => unreadOf(first),
        (unread) => unread === 0,
        'every consumer to have read everything again',
        240_000,
      );
      expect((await recordsOf(first)).length).toBe(records.length);
      await again.stop();
      expect(await hashOf(first)).toEqual(before);
    }, 600_000);
  });
}

/** A hash of each collection, so that a difference says where it is. */
async function hashOf(of: TestGraph): Promise<Record<string, string>> {
  const dump = await databasesOf(of);
  return Object.fromEntries(
    [...dump].map(([name, documents]) => [name, createHash('sha256').update(JSON.stringify(documents)).digest('hex')]),
  );
}

async function withAdmin<T>({ kafkaBrokers }: TestGraph, work: (admin: kafkajs.Admin) => Promise<T>): Promise<T> {
  const admin = new kafkajs.Kafka({ brokers: [...kafkaBrokers], logLevel: kafkajs.logLevel.NOTHING }).admin();
  await admin.connect();
  try {
    return await work(admin);
  } finally {
    await admin.disconnect();
  }
}

const groupsOf = async (admin: kafkajs.Admin, { installation }: TestGraph): Promise<string[]> => {
  const { groups } = await admin.listGroups();
  const services = /^(registry|attendance|poverty-aid|special-education)\./;
  return groups
    .map(({ groupId }) => groupId)
    .filter((id) => id.startsWith(`${installation}.`) && services.test(id.slice(installation.length + 1)));
};

/** Sets the offsets of every service's groups to the earliest; how many groups there are. */
const readFromTheBeginning = (of: TestGraph): Promise<number> =>
  withAdmin(of, async (admin) => {
    const groups = await groupsOf(admin, of);
    // Each is joined and left for it, which takes its time; they do not wait for one another.
    await Promise.all(
      groups.map(async (groupId) => {
        for (const { topic } of await admin.fetchOffsets({ groupId })) await admin.resetOffsets({ groupId, topic, earliest: true });
      }),
    );
    return groups.length;
  });

/** Records that some service's group has still to read. */
const unreadOf = (of: TestGraph): Promise<number> =>
  withAdmin(of, async (admin) => {
    let unread = 0;
    // Each question is a conversation of its own with the broker.
    await new Promise((wait) => setTimeout(wait, 1_000));
    for (const groupId of await groupsOf(admin, of)) {
      for (const { topic, partitions } of await admin.fetchOffsets({ groupId })) {
        const ends = await admin.fetchTopicOffsets(topic);
        for (const { partition, offset } of partitions) {
          const end = Number(ends.find((each) => each.partition === partition)?.high ?? 0);
          unread += Math.max(0, end - Math.max(0, Number(offset)));
        }
      }
    }
    return unread;
  });
