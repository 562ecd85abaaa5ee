/** All that a graph has written anywhere but into its answers: databases, topics, logs, metrics. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { topics } from '@baoxue/contracts';
import { newId } from '@baoxue/domain';
import { createKafkaBus, silent, type ReceivedRecord } from '@baoxue/event-bus';
import { connectMongo } from '@baoxue/mongo';
import { eventually } from './graph-client.js';
import type { TestGraph } from './test-graph.js';

/** Every document of every database of the installation, by `database.collection`, in the order of their ids. */
export async function databasesOf({ installation }: TestGraph): Promise<Map<string, object[]>> {
  const connection = await connectMongo({ uri: process.env['TEST_MONGODB_URI'] ?? '', databaseName: 'admin' });
  const client = connection.getClient();
  try {
    const dump = new Map<string, object[]>();
    const { databases } = await client.db().admin().listDatabases();
    for (const { name } of databases.filter((each) => each.name.endsWith(`-${installation}`))) {
      for (const { name: collection } of await client.db(name).listCollections().toArray()) {
        const documents = await client.db(name).collection(collection).find().toArray();
        dump.set(
          `${name}.${collection}`,
          documents.sort((a, b) => (String(a._id) < String(b._id) ? -1 : 1)),
        );
      }
    }
    return dump;
  } finally {
    await connection.close();
  }
}

/** Every record of every topic of the installation. */
export async function recordsOf({ kafkaBrokers, installation }: TestGraph): Promise<ReceivedRecord[]> {
  const bus = createKafkaBus({ brokers: kafkaBrokers, installation, clientId: 'reader', logger: silent, onFatal() {} });
  const records: ReceivedRecord[] = [];
  try {
    await bus.subscribe({ group: newId(), topics: topics.map(({ name }) => name), handle: async (record) => void records.push(record) });
    // The topics are at rest when nothing more comes for a while.
    let before = -1;
    await eventually(
      async () => {
        await new Promise((wait) => setTimeout(wait, 1_500));
        const more = records.length - before;
        before = records.length;
        return more;
      },
      (more) => more === 0 && records.length > 0,
      'the end of the topics',
    );
    return records;
  } finally {
    await bus.close();
  }
}

/** The output of every process of the graph. */
export function logsOf({ directory }: TestGraph): string {
  const logs = join(directory, 'logs');
  return readdirSync(logs)
    .map((file) => readFileSync(join(logs, file), 'utf8'))
    .join('\n');
}

/** The metrics of the gateway and of each subgraph. */
export async function metricsOf({ url, subgraphs }: TestGraph): Promise<string> {
  const texts = [url, ...subgraphs.values()].map(async (address) => (await fetch(`${address}/metrics`)).text());
  return (await Promise.all(texts)).join('\n');
}
