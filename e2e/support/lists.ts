import type { Desk } from './graph-client.js';

const CREATE = `mutation($input: CreateImportBatchInput!) { createImportBatch(input: $input) { __typename ... on ImportBatchSuccess { importBatch { id uploadPath } } ... on Refusal { code } } }`;
const COMMIT = `mutation($input: CommitImportBatchInput!) { commitImportBatch(input: $input) { __typename ... on ImportBatchSuccess { importBatch { status registeredCount alreadyRegisteredCount } } ... on Refusal { code } } }`;

interface DryRun {
  readonly rowCount: number;
  readonly acceptedCount: number;
  readonly errors: readonly { readonly row: number; readonly column: string | null; readonly code: string }[];
}

/** Sends a list as the bureau does; the answer is its dry run, and how to commit it. */
export async function importList(bureau: Desk, kind: 'SCHOOLS' | 'STUDENTS', content: string, key: string = kind) {
  const { createImportBatch } = await bureau.ask<{ createImportBatch: { importBatch: { id: string; uploadPath: string } } }>(CREATE, {
    input: { kind, sourceList: '示例', idempotencyKey: key },
  });
  const { id, uploadPath } = createImportBatch.importBatch;
  const dryRun = await bureau.upload<DryRun>(uploadPath, content);
  const commit = () =>
    bureau.ask<{ commitImportBatch: { importBatch: object } }>(COMMIT, { input: { kind, importId: id, idempotencyKey: `commit-${key}` } });
  return { dryRun, commit };
}
