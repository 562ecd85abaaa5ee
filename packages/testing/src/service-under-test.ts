import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Viewer } from '@baoxue/auth';
import type { EventEnvelope } from '@baoxue/contracts';
import { fixedClock, newId } from '@baoxue/domain';
import { createMemoryBus, createMemoryDeadLetters, createMemoryInbox, startConsumer, startRelay, type EventBus } from '@baoxue/event-bus';
import { blindIndex, fieldCipher, fileKeyProvider, generateKeyFiles } from '@baoxue/pii';
import { createLogger, schemaOf, type ServiceDeps, type ServiceParts } from '@baoxue/service';
import { graphql } from 'graphql';
import { testDatabase } from './test-database.js';

export interface ServiceUnderTestOptions<C extends object> {
  readonly name: string;
  /** Shanghai time at which the clock stands until a test moves it. */
  readonly startsAt: string;
  readonly create: (deps: ServiceDeps) => ServiceParts<C>;
}

type Row = Readonly<Record<string, string>>;

/** The whole service on a database of its own and a bus in memory: asked through its schema, moved by events and a clock that stands. */
export async function startServiceUnderTest<C extends object>({ name, startsAt, create }: ServiceUnderTestOptions<C>) {
  const clock = fixedClock(startsAt);
  const logger = createLogger(name, 'silent');
  const { connection, drop } = await testDatabase(name);
  const directory = await mkdtemp(join(tmpdir(), `${name}-`));
  await generateKeyFiles(directory);
  const keys = await fileKeyProvider(directory);
  const blindIndexOf = blindIndex(keys);
  const service = create({ connection, clock, keys, cipher: fieldCipher(keys), blindIndexOf, logger });
  await service.syncIndexes();

  const sent: { readonly topic: string; readonly event: EventEnvelope }[] = [];
  const bus = keeping(createMemoryBus(), sent);
  const deadLetters = createMemoryDeadLetters();
  const consumers = await Promise.all(
    service.consumers.map((consumer) => startConsumer({ ...consumer, bus, inbox: createMemoryInbox(), deadLetters, logger })),
  );
  const relay = startRelay({ sources: service.outboxes, bus, logger });
  const schema = schemaOf(service.typeDefs, service.resolvers);

  /** The raw answer of an operation, errors included. */
  const run = (source: string, variableValues: object, viewer: Viewer) =>
    graphql({ schema, source, variableValues: { ...variableValues }, contextValue: service.context(viewer, {} as never) });

  return {
    clock,
    connection,
    bus,
    keys,
    blindIndexOf,
    service,
    run,

    /** Data of an operation. @throws Error when the answer holds errors */
    // oxlint-disable-next-line typescript/no-explicit-any -- a test reads answers it has no type for.
    async ask(source: string, variableValues: object, viewer: Viewer): Promise<any> {
      const { data, errors } = await run(source, variableValues, viewer);
      if (errors) throw new Error(errors.map(({ message }) => message).join('; '));
      return data;
    },

    /** What another service would send. */
    publish: (topic: string, ...events: readonly EventEnvelope[]) =>
      bus.publish(events.map((event) => ({ topic, key: event.partitionkey, event }))),

    /** Everything that was published, by the service or in place of others. */
    published: (topic: string): readonly EventEnvelope[] => sent.filter((each) => each.topic === topic).map(({ event }) => event),

    /** Sends the rows of a list to the route that takes it; the dry run, or the refusal of the whole file. */
    // oxlint-disable-next-line typescript/no-explicit-any -- a test reads answers it has no type for.
    async upload(importId: string, rows: readonly Row[], viewer: Viewer): Promise<any> {
      const file = join(directory, `${newId()}.csv`);
      const lines = [Object.keys(rows[0] ?? {}), ...rows.map((row) => Object.values(row))];
      await writeFile(file, lines.map((line) => line.join(',')).join('\n'));
      return service.routes?.[0]?.handle({ viewer, params: { importId }, file, contentType: 'text/csv' });
    },

    /** Fetches a file from the route that makes it, as the viewer would through the gateway. @throws Refusal */
    async download(params: Readonly<Record<string, string>>, viewer: Viewer) {
      const file = join(directory, newId());
      const route = service.downloads?.[0];
      if (!route) throw new Error(`${name} gives out no files`);
      return { ...(await route.handle({ viewer, params, file })), content: await readFile(file) };
    },

    /** Runs everything whose time has come. */
    async tick(): Promise<void> {
      for (const { store, tick } of service.dueWork) for (const id of await store.due(clock.now(), 100)) await tick(id);
    },

    async stop(): Promise<void> {
      await relay.stop();
      for (const consumer of consumers) await consumer.stop();
      await drop();
      await rm(directory, { recursive: true, force: true });
    },
  };
}

/** The same bus; what is published over it is kept in a list. */
const keeping = (bus: EventBus, sent: { topic: string; event: EventEnvelope }[]): EventBus => ({
  ...bus,
  async publish(records) {
    await bus.publish(records);
    sent.push(...records);
  },
});
