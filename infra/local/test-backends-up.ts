/** Keeps the test backends up for a development loop: `npm run test:backends`, then Ctrl-C. */
import { testBackends } from './test-backends.js';

const { environment, stop } = await testBackends();
process.stdout.write(`${environment.TEST_MONGODB_URI}\n${environment.TEST_KAFKA_BROKERS}\nCtrl-C stops both.\n`);
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void stop().then(() => process.exit(0)));
setInterval(() => {}, 60_000);
