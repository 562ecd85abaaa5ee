/** Keeps the test backends up for a development loop: `npm run test:backends`, then Ctrl-C. */
import { endWith } from './processes.js';
import { testBackends, type TestBackends } from './test-backends.js';

let backends: TestBackends | undefined;
endWith(async () => backends?.stop());
backends = await testBackends();
const { TEST_MONGODB_URIS, TEST_KAFKA_BROKERS } = backends.environment;
process.stdout.write(`${TEST_MONGODB_URIS}\n${TEST_KAFKA_BROKERS}\nCtrl-C stops them.\n`);
setInterval(() => {}, 60_000);
