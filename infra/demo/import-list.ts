/** A list on its way in through the front door: create, upload (the dry run), commit. */
import { command } from './command.js';
import type { Desk } from './desk.js';

/** How one kind of list is created and committed, and under which names its success comes. */
interface ListKind {
  /** What the mutations ask beside the list itself. */
  readonly input?: Readonly<Record<string, string>>;
  /** What the commit alone asks. */
  readonly inputToCommit?: Readonly<Record<string, boolean>>;
  readonly create: string;
  readonly commit: string;
  readonly created: string;
  readonly committed: string;
}

const LIST = 'id uploadPath status';
const batch = (kind: 'SCHOOLS' | 'STUDENTS'): ListKind => ({
  input: { kind },
  create: 'createImportBatch',
  commit: 'commitImportBatch',
  created: `... on ImportBatchSuccess { list: importBatch { ${LIST} } }`,
  committed: '... on ImportBatchSuccess { list: importBatch { status } }',
});

export const SCHOOLS = batch('SCHOOLS');
export const STUDENTS = batch('STUDENTS');
export const AID_LEDGER: ListKind = {
  create: 'createAidLedgerImport',
  commit: 'commitAidLedgerImport',
  created: `... on CreateAidLedgerImportSuccess { list: ledgerImport { ${LIST} } }`,
  committed: '... on CommitAidLedgerImportSuccess { list: ledgerImport { status } }',
};
export const LEFT_BEHIND: ListKind = { ...AID_LEDGER, create: 'createLeftBehindImport', commit: 'commitLeftBehindImport' };
export const MIGRANT_CHILDREN: ListKind = { ...AID_LEDGER, create: 'createMigrantImport', commit: 'commitMigrantImport' };
export const CERTIFICATES: ListKind = {
  create: 'createCertificateImport',
  commit: 'commitCertificateImport',
  created: `... on CreateCertificateImportSuccess { list: certificateImport { ${LIST} } }`,
  committed: '... on CommitCertificateImportSuccess { list: certificateImport { status } }',
};
/** Every certificate that the federation has: the denominator of the 95 %. */
export const ALL_CERTIFICATES: ListKind = { ...CERTIFICATES, inputToCommit: { isWhole: true } };
export const ROLL_HISTORY: ListKind = {
  create: 'createRollHistoryImport',
  commit: 'commitRollHistoryImport',
  created: `... on RollHistoryImportSuccess { list: rollHistoryImport { ${LIST} } }`,
  committed: '... on RollHistoryImportSuccess { list: rollHistoryImport { status } }',
};

export interface List {
  readonly name: string;
  readonly key: string;
  readonly content: string | Uint8Array<ArrayBuffer>;
}

interface CreatedList {
  readonly id: string;
  readonly uploadPath: string;
  readonly status: string;
}

/** The import of a list under a key, created or as it stands; its file goes to `uploadPath`. */
export async function createList(desk: Desk, kind: ListKind, { name, key }: Omit<List, 'content'>): Promise<CreatedList> {
  const input = { ...kind.input, idempotencyKey: key, sourceList: name };
  return (await command<{ readonly list: CreatedList }>(desk, kind.create, input, kind.created)).list;
}

/** The dry run. @throws Error when a row or the list is refused */
export async function checkList(desk: Desk, { uploadPath }: CreatedList, { name, content }: Omit<List, 'key'>): Promise<void> {
  const { errors } = await desk.upload<{ errors: readonly object[] }>(uploadPath, content);
  if (errors.length > 0) throw new Error(`The dry run of ${name} found errors: ${JSON.stringify(errors.slice(0, 5))}`);
}

/** Waits until the rows are in. */
export async function commitList(desk: Desk, kind: ListKind, { id, status }: CreatedList, key: string): Promise<void> {
  const input = { ...kind.input, ...kind.inputToCommit, idempotencyKey: key, importId: id };
  for (let now = status; now !== 'COMMITTED';) {
    const after = await command<{ readonly list: { readonly status: string } }>(desk, kind.commit, input, kind.committed);
    now = after.list.status;
  }
}

/** Brings one list in and waits until it is; one that is in already stays as it is. @throws Error when a row or the list is refused */
export async function importList(desk: Desk, kind: ListKind, { name, key, content }: List): Promise<void> {
  const list = await createList(desk, kind, { name, key });
  if (list.status === 'AWAITING_FILE' || list.status === 'CHECKED') await checkList(desk, list, { name, content });
  await commitList(desk, kind, list, key);
}
