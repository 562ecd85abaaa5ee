/** The whole service on a real database, asked as the gateway would ask it; what it publishes is kept. For `*.int.test.ts`. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { hmacSigner } from '@baoxue/audit';
import type { Viewer } from '@baoxue/auth';
import { fixedClock, newId } from '@baoxue/domain';
import {
  createMemoryBus,
  createMemoryDeadLetters,
  createMemoryInbox,
  startConsumer,
  startRelay,
  type RawRecord,
  type Subscription,
} from '@baoxue/event-bus';
import { connectMongo } from '@baoxue/mongo';
import { blindIndex, fieldCipher, fileKeyProvider, generateKeyFiles } from '@baoxue/pii';
import { graphql, Kind, parse } from 'graphql';
import { createRegistry } from './registry.js';
import { CLASS, csvOf, idNumberOf, OTHER_SCHOOL, SCHOOL, TOWN, type Row } from './registry.fixtures.js';

const silent = { info() {}, warn() {}, error() {} };

/** A post at the first school of the fixtures. @param place replaces where the viewer works */
export const viewerOf = (post: Viewer['post'], place: Partial<Viewer> = {}): Viewer => ({
  subject: `${post}-1`,
  post,
  jurisdictions: [TOWN],
  schoolIds: [SCHOOL],
  classIds: [CLASS],
  ...place,
});
export const bureau = viewerOf('bureau-officer');
/** Another school in another town. */
export const elsewhere = { schoolIds: [OTHER_SCHOOL], classIds: [`${OTHER_SCHOOL}-2025-22-01`], jurisdictions: ['640381100'] };

type ListKind = 'SCHOOLS' | 'STUDENTS';
const CREATE = `mutation ($input: CreateImportBatchInput!) { createImportBatch(input: $input) { ... on ImportBatchSuccess { importBatch { id uploadPath } } } }`;
const COMMIT = `mutation ($input: CommitImportBatchInput!) { commitImportBatch(input: $input) { __typename ... on Refusal { code field } ... on ImportBatchSuccess { importBatch { status registeredCount alreadyRegisteredCount } } } }`;

/** Asks until something is found. */
export async function eventually<T>(read: () => Promise<T | null | undefined | false>): Promise<T> {
  for (let tries = 0; tries < 200; tries += 1) {
    const found = await read();
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error('It did not come to pass');
}

export async function startRegistryUnderTest({ startsAt, mongoUri = '' }: { startsAt: string; mongoUri: string | undefined }) {
  const clock = fixedClock(startsAt);
  const bus = createMemoryBus();
  const published: string[] = [];
  const running: Subscription[] = [];
  const connection = await connectMongo({ uri: mongoUri, databaseName: `registry-${newId()}` });
  const directory = await mkdtemp(join(tmpdir(), 'registry-'));
  await generateKeyFiles(directory);
  const keys = await fileKeyProvider(directory);
  const tools = { cipher: fieldCipher(keys), blindIndexOf: blindIndex(keys) };
  const service = createRegistry({ connection, clock, keys, ...tools, logger: silent as never });
  await service.syncIndexes();
  const slices = [service.resolvers].flat().map((resolvers) => ({ typeDefs: { kind: Kind.DOCUMENT, definitions: [] }, resolvers }));
  const schema = buildSubgraphSchema([parse(service.typeDefs), ...(slices as never[])]);
  const keep = async ({ value }: RawRecord) => void published.push(String(value));
  running.push(await bus.subscribe({ group: 'canary', topics: ['baoxue.registry.student', 'baoxue.registry.school'], handle: keep }));
  for (const consumer of service.consumers)
    running.push(
      await startConsumer({ bus, inbox: createMemoryInbox(), deadLetters: createMemoryDeadLetters(), logger: silent, ...consumer }),
    );
  const relay = startRelay({ sources: service.outboxes, bus, logger: silent, pollMs: 20 });

  async function ask(source: string, variableValues: object = {}, who: Viewer = bureau): Promise<any> {
    const contextValue = service.context(who, {} as never);
    const result = await graphql({ schema, source, variableValues: { ...variableValues }, contextValue });
    expect(result.errors).toBeUndefined();
    return result.data;
  }

  /** Creates an import and sends its file; what the dry run answered, or the refusal of the whole file. */
  async function dryRun(kind: ListKind, rows: readonly Row[]) {
    const file = join(directory, `${newId()}.csv`);
    await writeFile(file, csvOf(rows));
    const { createImportBatch } = await ask(CREATE, { input: { kind, sourceList: '示例', idempotencyKey: newId() } });
    const { id, uploadPath } = createImportBatch.importBatch;
    const importId = uploadPath.split('/').at(-2);
    const answer: any = await service.routes?.[0]?.handle({ viewer: bureau, params: { importId }, file, contentType: 'text/csv' });
    return { id, answer, errors: answer.errors.map(({ row, column, code }: any) => [row, column, code]) };
  }
  const commit = async (kind: ListKind, importId: string) =>
    (await ask(COMMIT, { input: { kind, importId, idempotencyKey: newId() } })).commitImportBatch;

  return {
    clock,
    bus,
    published,
    connection,
    service,
    signer: hmacSigner(keys.checkpointKey),
    ask,
    dryRun,
    commit,
    async imported(kind: ListKind, rows: readonly Row[]): Promise<any> {
      const { id, errors } = await dryRun(kind, rows);
      expect(errors).toEqual([]);
      return commit(kind, id);
    },
    /** The id of the child with this number, if the viewer reaches it. */
    idOf: async (index: number, who = bureau): Promise<string | undefined> =>
      (await ask(`query ($n: String) { students(filter: { idNumber: $n }) { edges { node { id } } } }`, { n: idNumberOf(index) }, who))
        .students.edges[0]?.node.id,
    /** What the ticker does once a second: everything that is due now. */
    async tick(): Promise<void> {
      for (const { due, tick } of service.dueWork) for (const id of await due(clock.now(), 100)) await tick(id);
    },
    /** Published events of a type, in their order. */
    sent: (type: string): any[] => published.map((each) => JSON.parse(each)).filter((event) => event.type === type),
    async stop() {
      await relay.stop();
      for (const each of running) await each.stop();
      await connection.dropDatabase();
      await connection.close();
      await rm(directory, { recursive: true, force: true });
    },
  };
}

export type RegistryUnderTest = Awaited<ReturnType<typeof startRegistryUnderTest>>;
