import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { startDatabase } from './database.js';
import { startKafka } from './kafka.js';
import { PORTS } from './ports.js';
import { isListening, LOCAL } from './processes.js';

export interface TestBackends {
  /** What the tests find in their environment. */
  readonly environment: { readonly TEST_MONGODB_URI: string; readonly TEST_KAFKA_BROKERS: string };
  /** Stops what was started here; what was up already stays up. */
  stop(): Promise<void>;
}

/** Real backends for the tests, with empty data; used as they are when `npm run test:backends` keeps them up. */
export async function testBackends(): Promise<TestBackends> {
  const environment = {
    TEST_MONGODB_URI: `mongodb://127.0.0.1:${PORTS.testDatabase}/?directConnection=true`,
    TEST_KAFKA_BROKERS: `127.0.0.1:${PORTS.testKafka}`,
  };
  if (await isListening(PORTS.testDatabase)) return { environment, stop: async () => {} };
  const home = join(LOCAL, 'test');
  rmSync(home, { recursive: true, force: true });
  // The first time each installs its own, which takes a while and little of the machine.
  const [database, kafka] = await Promise.all([
    // Suites that end their database in the middle have one of their own.
    startDatabase({ port: PORTS.testDatabase, dataDirectory: join(home, 'database'), lasting: false }),
    startKafka({ port: PORTS.testKafka, dataDirectory: join(home, 'kafka') }),
  ]);
  return {
    environment,
    async stop() {
      await Promise.all([database, kafka].map(({ running }) => running?.stop()));
    },
  };
}
