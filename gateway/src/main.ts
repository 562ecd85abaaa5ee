/** The gateway's composition root: keys, identity provider, broker, supergraph; then listen until SIGTERM. */
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { accessTokenVerifier, loadInternalKeys, providerKeys } from '@baoxue/auth';
import { createKafkaBus } from '@baoxue/event-bus';
import { createLogger } from '@baoxue/service';
import { config } from './config.js';
import { startGateway } from './server.js';

const logger = createLogger('gateway', config.logLevel);
const replica = randomUUID();
const bus = await createKafkaBus({
  brokers: config.kafkaBrokers,
  clientId: 'gateway',
  logger,
  onFatal: (error) => {
    logger.fatal({ err: error }, 'a consumer was lost');
    process.exit(1);
  },
});
const gateway = await startGateway({
  ...config,
  replica,
  bus,
  supergraphSdl: readFileSync(config.supergraphFile, 'utf8'),
  keys: loadInternalKeys(config.keysDirectory),
  verify: accessTokenVerifier({ ...config, keys: providerKeys(new URL('/jwks', config.issuer)) }),
});
logger.info({ port: gateway.port }, 'the gateway is listening');

for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  process.once(
    signal,
    () =>
      void gateway
        .stop()
        .then(() => bus.close())
        .then(() => process.exit(0)),
  );
}
