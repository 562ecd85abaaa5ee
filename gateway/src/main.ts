/** The gateway's composition root: keys, identity provider, broker, supergraph; then listen until SIGTERM. */
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { accessTokenVerifier, loadInternalKeys, providerKeys } from '@baoxue/auth';
import { createKafkaBus } from '@baoxue/event-bus';
import { createLogger } from '@baoxue/service';
import { readConfig } from './config.js';
import { startGateway } from './server.js';

const config = readConfig();
const logger = createLogger('gateway', config.logLevel);
const bus = createKafkaBus({
  brokers: config.kafkaBrokers,
  login: config.kafkaLogin,
  installation: config.installation,
  clientId: 'gateway',
  logger,
  onFatal: (error) => {
    logger.fatal({ err: error }, 'a consumer was lost');
    process.exit(1);
  },
});
const gateway = await startGateway({
  ...config,
  logger,
  bus,
  replica: randomUUID(),
  supergraphSdl: readFileSync(config.supergraphFile, 'utf8'),
  keys: loadInternalKeys(config.keysDirectory),
  verify: accessTokenVerifier({ ...config, keys: providerKeys(new URL('/jwks', config.issuer)) }),
});

async function end(): Promise<void> {
  await gateway.stop();
  await bus.close();
  process.exit(0);
}
for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void end());
