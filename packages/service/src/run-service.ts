/**
 * One service, from its configuration to its life: database → indexes → broker → consumers, relay, ticker → HTTP.
 * What the service is, it says itself in `create`; everything here is the same for all four.
 */
import { auditReading, hmacSigner } from '@baoxue/audit';
import { loadInternalKeys, type Viewer } from '@baoxue/auth';
import { topics } from '@baoxue/contracts';
import type { Clock } from '@baoxue/domain';
import { createKafkaBus, onceBrokerAnswers, startConsumer, startRelay, type ConsumerOptions, type OutboxSource } from '@baoxue/event-bus';
import { connectMongo, mongoDeadLetters, mongoInboxes } from '@baoxue/mongo';
import { blindIndex, fieldCipher, fileKeyProvider, type FieldCipher, type KeyProvider } from '@baoxue/pii';
import type { Request } from 'express';
import type { Logger } from 'pino';
import { Registry } from 'prom-client';
import { accessLogResolvers } from './access-log.js';
import { commandCounter } from './command-counter.js';
import type { ServiceConfig } from './config.js';
import { consumerWatches } from './consumer-watch.js';
import { clockFrom } from './development-clock.js';
import type { DownloadRoute } from './download.js';
import { eventDeskResolvers } from './event-desk.js';
import { createLogger } from './logger.js';
import { startSubgraph, type Subgraph } from './start-subgraph.js';
import { startTicker, type DueWork } from './ticker.js';
import type { UploadRoute } from './upload.js';

/** What `create` is given: everything real, ready to use. */
export interface ServiceDeps {
  readonly connection: Awaited<ReturnType<typeof connectMongo>>;
  readonly clock: Clock;
  readonly keys: KeyProvider;
  readonly cipher: FieldCipher;
  readonly blindIndexOf: ReturnType<typeof blindIndex>;
  readonly logger: Logger;
}

/** What a service consists of. */
export interface ServiceParts<C extends object> {
  readonly typeDefs: string;
  readonly resolvers: object;
  readonly context: (viewer: Viewer, request: Request) => C;
  readonly outboxes: readonly OutboxSource[];
  readonly consumers: readonly Pick<ConsumerOptions, 'name' | 'topics' | 'handlers' | 'read'>[];
  readonly dueWork: readonly DueWork[];
  readonly routes?: readonly UploadRoute[];
  readonly downloads?: readonly DownloadRoute[];
  /** Before any data arrives. */
  readonly syncIndexes: () => Promise<void>;
}

/** Starts the service and keeps it running until SIGTERM. Exits non-zero when a consumer is lost, for the supervisor to start it anew. */
export async function runService<C extends object>(
  name: string,
  config: ServiceConfig,
  create: (deps: ServiceDeps) => ServiceParts<C>,
): Promise<Subgraph> {
  const logger = createLogger(name, config.logLevel);
  const clock = clockFrom(config.clockFile);
  const personalKeys = await fileKeyProvider(config.keysDirectory);
  const metrics = new Registry();
  const connection = await connectMongo({
    uri: config.mongoUri,
    databaseName: config.databaseName,
    onCommand: commandCounter(metrics),
  });
  const parts = create({
    connection,
    clock,
    keys: personalKeys,
    cipher: fieldCipher(personalKeys),
    blindIndexOf: blindIndex(personalKeys),
    logger,
  });
  const deadLetters = mongoDeadLetters(connection);
  await parts.syncIndexes();
  await deadLetters.syncIndexes();
  const inboxes = mongoInboxes(connection);
  await inboxes.syncIndexes();

  const accessLog = auditReading({ connection, clock, signer: hmacSigner(personalKeys.checkpointKey) });
  await accessLog.syncIndexes();

  const bus = createKafkaBus({
    brokers: config.kafkaBrokers,
    login: config.kafkaLogin,
    installation: config.installation,
    clientId: name,
    logger,
    onFatal: (error) => {
      logger.fatal({ err: error }, 'a consumer was lost');
      process.exit(1);
    },
  });
  const relay = startRelay({ sources: parts.outboxes, bus, logger });
  const watchOf = consumerWatches(metrics);
  const consumers = parts.consumers.map((consumer): ConsumerOptions => {
    const inbox = inboxes.of(consumer.name);
    const watch = watchOf(consumer.name, inbox);
    return { ...consumer, bus, inbox, deadLetters, logger, watch, gapParkedAfterMs: config.gapParkedAfterMs };
  });
  const topicsMade = once(() => bus.ensureTopics(topics));
  const reading = consumers.map((consumer) => onceBrokerAnswers(() => topicsMade().then(() => startConsumer(consumer)), { logger }));

  return startSubgraph<C>({
    name,
    config,
    keys: loadInternalKeys(config.keysDirectory),
    logger,
    metrics,
    typeDefs: parts.typeDefs,
    resolvers: [
      parts.resolvers,
      eventDeskResolvers({ service: name, consumers, deadLetters }),
      accessLogResolvers({ service: name, log: accessLog }),
    ].flat(),
    context: parts.context,
    routes: parts.routes,
    downloads: parts.downloads,
    workers: [...reading, relay, startTicker(parts.dueWork, { clock, logger, outboxes: parts.outboxes })],
    checks: { database: () => connection.asPromise().then(({ db }) => db?.command({ ping: 1 })) },
    close: [() => bus.close(), () => connection.close()],
  });
}

/** Shares one success among all who ask; a failure is tried again by the next. */
function once(work: () => Promise<void>): () => Promise<void> {
  let done: Promise<void> | undefined;
  return () =>
    (done ??= work().catch((error: unknown) => {
      done = undefined;
      throw error;
    }));
}
