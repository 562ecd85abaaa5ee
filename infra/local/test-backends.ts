import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { startDatabase } from './database.js';
import { startKafka } from './kafka.js';
import { PORTS } from './ports.js';
import { isListening, LOCAL } from './processes.js';

/** As many as the processors that `npm test` promises to do with. */
export const WORKERS = 2;

export interface TestBackends {
  /** What the tests find in their environment; of the databases, a list with spaces between, each of jest's workers takes one (worker-database.mjs). */
  readonly environment: { readonly TEST_MONGODB_URIS: string; readonly TEST_KAFKA_BROKERS: string };
  /** Stops what was started here; what was up already stays up. */
  stop(): Promise<void>;
}

/**
 * Real backends for the tests, with empty data; used as they are when `npm run test:backends` keeps them up. A database for each worker: that of
 * a machine without mongod does one thing at a time, and two workers would wait for each other.
 */
export async function testBackends(): Promise<TestBackends> {
  const databasePorts = Array.from({ length: WORKERS }, (_, index) => PORTS.testDatabase + index);
  const environment = {
    TEST_MONGODB_URIS: databasePorts.map((port) => `mongodb://127.0.0.1:${port}/?directConnection=true`).join(' '),
    TEST_KAFKA_BROKERS: `127.0.0.1:${PORTS.testKafka}`,
  };
  if (await isListening(PORTS.testDatabase)) return { environment, stop: async () => {} };
  const home = join(LOCAL, 'test');
  rmSync(home, { recursive: true, force: true });
  // Suites that end their database in the middle have one of their own.
  const startOne = (port: number) => startDatabase({ port, dataDirectory: join(home, `database-${port}`, 'data'), lasting: false });
  const startDatabases = async () => {
    // The first installs it.
    const first = await startOne(PORTS.testDatabase);
    return [first, ...(await Promise.all(databasePorts.slice(1).map(startOne)))];
  };
  const [databases, kafka] = await Promise.all([
    startDatabases(),
    startKafka({ port: PORTS.testKafka, dataDirectory: join(home, 'kafka') }),
  ]);
  return {
    environment,
    async stop() {
      await Promise.all([...databases, kafka].map(({ running }) => running?.stop()));
    },
  };
}
