import { commandHandler, idFrom, newId, Refusal, type Cause } from '@baoxue/domain';
import { committable, listImportRule, refuseImport, type Committed, type ListImport, type ListRowError } from './list-import.js';
import type { ListImportStore } from './list-import.store.js';

/** A row of an uploaded file as text by column head, or what was wrong with reading it. Row 1 holds the heads. */
export type ListRow =
  { readonly row: number; readonly cells: Readonly<Record<string, string>> } | { readonly row: number; readonly error: ListRowError };

export interface ListImportingDeps<R> {
  readonly store: ListImportStore<R>;
  /** Reads an uploaded file. @throws Refusal when it is not a list at all */
  readonly readRows: (file: string) => AsyncIterable<ListRow>;
  /** Checks one row and turns it into what may be stored: numbers hashed or sealed. @throws Refusal, whose field is the column */
  readonly toRow: (cells: Readonly<Record<string, string>>) => R;
  /** Two rows with one key are the same line of the list. */
  readonly keyOf: (row: R) => string;
  /** Takes accepted rows over; must be safe to repeat. */
  readonly enter: (rows: readonly R[], sourceList: string, cause: Cause, importId: string) => Promise<Committed>;
}

export interface KeptImport {
  readonly id: string;
  readonly state: Exclude<ListImport, { status: 'none' }>;
}

/** Enough to correct a file by; more errors mean the wrong file. */
const ERRORS_KEPT_MAX = 500;

/** The three steps of an import: create, check a file, commit. Each belongs to the viewer who created it. */
export function listImporting<R>({ store, readRows, toRow, keyOf, enter }: ListImportingDeps<R>) {
  const handle = commandHandler(listImportRule, store);

  async function owned(id: string, owner: string): Promise<KeptImport> {
    const kept = await store.find(id);
    if (!kept || kept.state.status === 'none' || kept.state.owner !== owner) throw refuseImport('IMPORT_NOT_FOUND', { field: 'id' });
    return { id, state: kept.state };
  }

  return {
    owned,

    /** The same key of the same viewer gives the same import. @throws Refusal SOURCE_LIST_REQUIRED */
    async create(sourceList: string, idempotencyKey: string, cause: Cause): Promise<KeptImport> {
      const id = idFrom('list-import', cause.actor, idempotencyKey);
      await handle(id, { type: 'Create', owner: cause.actor, sourceList }, { context: null, cause });
      return owned(id, cause.actor);
    },

    /** The dry run: every row is checked, the accepted ones wait for the commit. @throws Refusal IMPORT_NOT_FOUND · ALREADY_COMMITTED */
    async check(id: string, file: string, cause: Cause): Promise<KeptImport> {
      const { state } = await owned(id, cause.actor);
      if (state.status === 'committed') throw refuseImport('ALREADY_COMMITTED', { field: 'id' });
      const { rowCount, accepted, errors } = await checkRows(readRows(file), toRow, keyOf);
      const batch = newId();
      await store.stage(batch, accepted);
      await handle(id, { type: 'RecordCheck', batch, rowCount, acceptedCount: accepted.length, errors }, { context: null, cause });
      return owned(id, cause.actor);
    },

    /**
     * Takes the accepted rows over, chunk by chunk. A commit that broke off is simply made again; a second one changes nothing.
     * @param afterRows what the list as a whole means, done once all rows are in; must be safe to repeat
     */
    async commit(id: string, cause: Cause, afterRows: () => Promise<void> = async () => undefined): Promise<KeptImport> {
      const { state } = await owned(id, cause.actor);
      if (state.status === 'committed') return { id, state };
      const { batch, acceptedCount, sourceList } = committable(state);
      const total = { matchedCount: 0, unmatchedCount: 0 };
      for await (const rows of store.staged(batch, acceptedCount)) {
        const part = await enter(rows, sourceList, cause, id);
        total.matchedCount += part.matchedCount;
        total.unmatchedCount += part.unmatchedCount;
      }
      await afterRows();
      await handle(id, { type: 'RecordCommit', batch, ...total }, { context: null, cause });
      await store.unstage(batch, acceptedCount);
      return owned(id, cause.actor);
    },
  };
}

export type ListImporting = Pick<ReturnType<typeof listImporting>, 'create' | 'check' | 'commit' | 'owned'>;

async function checkRows<R>(rows: AsyncIterable<ListRow>, toRow: ListImportingDeps<R>['toRow'], keyOf: ListImportingDeps<R>['keyOf']) {
  const accepted: R[] = [];
  const errors: ListRowError[] = [];
  const firstRowOf = new Map<string, number>();
  let rowCount = 0;
  for await (const each of rows) {
    rowCount += 1;
    const checked = 'error' in each ? each.error : attempt(each.row, () => onceOnly(toRow(each.cells), each.row));
    if (isError(checked)) errors.push(checked);
    else accepted.push(checked.value);
  }
  return { rowCount, accepted, errors: errors.slice(0, ERRORS_KEPT_MAX) };

  function onceOnly(value: R, row: number): R {
    const first = firstRowOf.get(keyOf(value));
    if (first !== undefined) throw refuseImport('ROW_TWICE', { first });
    firstRowOf.set(keyOf(value), row);
    return value;
  }
}

const isError = <R>(checked: ListRowError | { value: R }): checked is ListRowError => 'code' in checked;

function attempt<R>(row: number, read: () => R): { value: R } | ListRowError {
  try {
    return { value: read() };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { row, column: error.field ?? null, code: error.code, rule: error.rule ?? null, zh: error.zh, en: error.en };
  }
}
