/** The whole service on a real database, asked as the gateway would ask it; what it publishes is kept. For `*.int.test.ts`. */
import { setTimeout } from 'node:timers/promises';
import { hmacSigner } from '@baoxue/audit';
import type { Viewer } from '@baoxue/auth';
import { contractOf } from '@baoxue/contracts';
import { newId } from '@baoxue/domain';
import { startServiceUnderTest } from '@baoxue/testing';
import { createRegistry } from './registry.js';
import { CLASS, idNumberOf, OTHER_SCHOOL, SCHOOL, TOWN, type Row } from './registry.fixtures.js';

export { eventually } from '@baoxue/testing';

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

type ListKind = 'SCHOOLS' | 'CLASSES' | 'STUDENTS' | 'MOVEMENTS' | 'GUARDIANS' | 'SCHOOL_AGE_CHILDREN';
const CREATE = `mutation ($input: CreateImportBatchInput!) { createImportBatch(input: $input) { ... on ImportBatchSuccess { importBatch { id uploadPath } } } }`;
const COMMIT = `mutation ($input: CommitImportBatchInput!) { commitImportBatch(input: $input) { __typename ... on Refusal { code field } ... on ImportBatchSuccess { importBatch { status registeredCount alreadyRegisteredCount } } } }`;
const STATUS = `query ($kind: ImportKind!, $id: ID!) { importBatch(kind: $kind, id: $id) { status } }`;

const EXPORT = `mutation ($input: ExportLedgerInput!) { exportLedger(input: $input) { __typename ... on Refusal { code field }
  ... on ExportLedgerSuccess { fileName contentType contentBase64 lineCount } } }`;

/** @param startsAt Shanghai time */
export async function startRegistryUnderTest(startsAt: string) {
  const registry = await startServiceUnderTest({ name: 'registry', startsAt, create: createRegistry });
  const ask = (source: string, variableValues: object = {}, who: Viewer = bureau) => registry.ask(source, variableValues, who);

  /** Creates an import and sends its file; what the dry run answered, or the refusal of the whole file. */
  async function dryRun(kind: ListKind, rows: readonly Row[], who = bureau) {
    const { createImportBatch } = await ask(CREATE, { input: { kind, sourceList: '示例', idempotencyKey: newId() } }, who);
    const { id, uploadPath } = createImportBatch.importBatch;
    const importId = uploadPath.split('/').at(-2);
    const answer = await registry.upload(importId, rows, who);
    return { id, answer, errors: answer.errors.map(({ row, column, code }: any) => [row, column, code]) };
  }
  const commit = async (kind: ListKind, importId: string, who = bureau) =>
    (await ask(COMMIT, { input: { kind, importId, idempotencyKey: newId() } }, who)).commitImportBatch;

  /** The id of the child with this number, if the viewer reaches it. */
  async function idOfNumber(n: string, who = bureau): Promise<string | undefined> {
    const source = `query ($n: String) { students(filter: { idNumber: $n }) { edges { node { id } } } }`;
    return (await ask(source, { n }, who)).students.edges[0]?.node.id;
  }

  return {
    ...registry,
    signer: hmacSigner(registry.keys.checkpointKey),
    ask,
    dryRun,
    commit,
    async imported(kind: ListKind, rows: readonly Row[]): Promise<any> {
      const { id, errors } = await dryRun(kind, rows);
      expect(errors).toEqual([]);
      const answer = await commit(kind, id);
      // A long list is taken over behind the answer.
      const status = async () => (await ask(STATUS, { kind, id })).importBatch.status;
      for (let now = answer.importBatch.status; now !== 'COMMITTED'; now = await status()) await setTimeout(200);
      return answer;
    },
    /** A ledger as a CSV file, or the refusal. @param more school, period, format, purpose */
    async exported(ledger: string, who = bureau, more: object = {}): Promise<any> {
      const input = { idempotencyKey: newId(), ledger, format: 'CSV', purpose: '示例核对', ...more };
      const { contentBase64, ...file } = (await ask(EXPORT, { input }, who)).exportLedger;
      return { ...file, text: contentBase64 && Buffer.from(contentBase64, 'base64').toString() };
    },
    idOfNumber,
    idOf: (index: number, who = bureau): Promise<string | undefined> => idOfNumber(idNumberOf(index), who),
    /** Published events of a type, in their order. */
    sent: (type: string): readonly any[] => registry.published(contractOf(type)?.topic ?? '').filter((event) => event.type === type),
  };
}

export type RegistryUnderTest = Awaited<ReturnType<typeof startRegistryUnderTest>>;
