import { commandHandler, idFrom, newId, schoolDateOf, type Cause, type Clock, type SchoolDate } from '@baoxue/domain';
import type { Page, PageRequest } from '@baoxue/mongo';
import { dryRun, type DryRunOptions } from './dry-run.js';
import {
  committable,
  isEnded,
  isUndone,
  lastDayToUndo,
  listImportRule,
  nextChunk,
  refuseErrors,
  refuseReplacing,
  type Committed,
  type ListImport,
  type ListRowError,
  type TakenBack,
} from './list-import.js';
import type { ImportEffects } from './import-effect.store.js';
import type { ListImportStore, PreviewedRow } from './list-import.store.js';
import { addCounts, NO_ROWS, type RowOutcome, type RowPreview } from './preview.js';
import { refuseImport } from './refuse-import.js';

/** A row of an uploaded file as text by column head, or what was wrong with reading it. Row 1 holds the heads. */
export type ListRow =
  | { readonly row: number; readonly cells: Readonly<Record<string, string>> }
  | { readonly row: number; readonly error: ListRowError };

export interface ListImportingDeps<R> extends Omit<DryRunOptions<R>, 'stage'> {
  readonly store: ListImportStore<R>;
  readonly logger: { error(fields: object, message: string): void };
  /** Reads an uploaded file. @throws Refusal when it is not a list at all */
  readonly readRows: (file: string) => AsyncIterable<ListRow>;
  /** Nothing is taken over from a file with a wrong row; otherwise wrong rows are left out. */
  readonly wholeFileOnly?: boolean;
  /** Takes accepted rows over; must be safe to repeat. @param numbers where each row stands in the sheet */
  readonly enter: (
    rows: readonly R[],
    sourceList: string,
    cause: Cause,
    importId: string,
    numbers: readonly number[],
  ) => Promise<Committed>;
  /** Called with the same rows again once all are in, for what can be judged only then; must be safe to repeat. */
  readonly settle?: (rows: readonly R[], importId: string, cause: Cause) => Promise<void>;
  /** Says of each row, in their order, what the commit would do with it. */
  readonly compare?: (rows: readonly R[]) => Promise<readonly RowPreview[]>;
  /** For lists whose imports can be taken back. */
  readonly undoing?: Undoing;
}

/** How an import is taken back. */
export interface Undoing {
  readonly clock: Clock;
  /** Days after the commit in which it may be, by the rules of the day of the commit. */
  readonly withinDays: (committedOn: SchoolDate) => number;
  /** Takes back what some more rows did and says whether any were left; must be safe to repeat. */
  readonly takeBack: (importId: string, cause: Cause) => Promise<{ readonly more: boolean }>;
  /** Takes back what these rows of the sheet did though the undo has passed them: another process was still entering them. */
  readonly takeBackLate: (importId: string, numbers: readonly number[], cause: Cause) => Promise<void>;
  /** How many rows are taken back and how many are kept. */
  readonly counts: (importId: string) => Promise<TakenBack>;
  /** What became of the rows, in the order of the sheet. */
  readonly page: ImportEffects<never>['page'];
}

type AfterRows = (sourceList: string) => Promise<void>;

export interface KeptImport {
  readonly id: string;
  readonly state: Exclude<ListImport, { status: 'none' }>;
}

/** Well below the gateway's patience: a large list is still being taken over when the answer is given. */
const ANSWER_WITHIN_MS = 5_000;

/** The three steps of an import: create, check a file, commit. Each belongs to the viewer who created it. */
export function listImporting<R>(deps: ListImportingDeps<R>) {
  const { store, logger, readRows, wholeFileOnly = false, enter, settle, compare, undoing } = deps;
  const handle = commandHandler(listImportRule, store);
  /** Commits (`<id>`) and undos (`undo:<id>`) under way in this process: who asks again joins what runs. */
  const running = new Map<string, Promise<void>>();

  /** An import of the owner's; null for one that is not there or somebody else's. */
  async function find(id: string, owner: string): Promise<KeptImport | null> {
    const kept = await store.find(id);
    return kept && kept.state.status !== 'none' && kept.state.owner === owner ? { id, state: kept.state } : null;
  }

  async function owned(id: string, owner: string): Promise<KeptImport> {
    const kept = await find(id, owner);
    if (!kept) throw refuseImport('IMPORT_NOT_FOUND', { field: 'id' });
    return kept;
  }

  /** From the first chunk not taken over yet to the end, or to where it is stopped; a commit that broke off goes on where it stood. */
  async function takeOver(id: string, state: ListImport, cause: Cause, afterRows: AfterRows): Promise<void> {
    const { batch, chunkCount, sourceList } = committable(state);
    for (let chunk = nextChunk(state); chunk < chunkCount; chunk += 1) {
      const staged = await store.staged(batch, chunk);
      if (!staged) return refuseExpired(id);
      const { rows, numbers } = staged;
      const counts = await enter(rows, sourceList, cause, id, numbers);
      const after = await handle(id, { type: 'RecordChunk', batch, chunk, ...counts }, { context: null, cause });
      // Stopped, or ended by another process; an undo that has begun meanwhile may have passed these rows already.
      if (isUndone(after.state)) await takeBackLate(id, numbers, cause);
      if (after.state.status !== 'committing') return;
    }
    for (let chunk = 0; settle && chunk < chunkCount; chunk += 1) {
      const staged = await store.staged(batch, chunk);
      if (!staged) return refuseExpired(id);
      await settle(staged.rows, id, cause);
    }
    await afterRows(sourceList);
    await handle(id, { type: 'RecordCommit', batch, on: undoing ? schoolDateOf(undoing.clock.now()) : null }, { context: null, cause });
    await store.unstage(batch, chunkCount);
  }

  /** Rows that are gone were taken over or taken back by another process; else their week has passed. @throws Refusal ROWS_EXPIRED */
  async function refuseExpired(id: string): Promise<void> {
    if (!isEnded((await store.load(id)).state)) throw refuseImport('ROWS_EXPIRED', { field: 'input.importId' });
  }

  /** Row by row back to what was before; an undo that broke off goes on where it stood. */
  async function takeBack(id: string, undo: Undoing, cause: Cause): Promise<void> {
    // Rows of a stopped commit that are still on their way are taken back with the others.
    await running.get(id)?.catch(() => undefined);
    for (let more = true; more;) ({ more } = await undo.takeBack(id, cause));
    await recordUndo(id, undo, cause);
    // Whoever took late rows back before the import was undone has left the counting to this process.
    const state = await recordUndo(id, undo, cause);
    if (state.status === 'undone') await store.unstage(state.batch, state.chunkCount);
  }

  async function takeBackLate(id: string, numbers: readonly number[], cause: Cause): Promise<void> {
    if (!undoing) return;
    await undoing.takeBackLate(id, numbers, cause);
    if ((await store.load(id)).state.status === 'undone') await recordUndo(id, undoing, cause);
  }

  const recordUndo = async (id: string, { counts }: Undoing, cause: Cause): Promise<ListImport> =>
    (await handle(id, { type: 'RecordUndo', ...(await counts(id)) }, { context: null, cause })).state;

  function begin(key: string, importId: string, started: Promise<void>): Promise<void> {
    const work = started.finally(() => running.delete(key));
    // Whoever asked may have had their answer already; the log tells of a fault, and asking again goes on from there.
    work.catch((error: unknown) => logger.error({ err: error, importId }, 'list import: the work broke off'));
    running.set(key, work);
    return work;
  }

  return {
    find,

    /** The same key of the same viewer gives the same import. @throws Refusal SOURCE_LIST_REQUIRED */
    async create(sourceList: string, idempotencyKey: string, cause: Cause): Promise<KeptImport> {
      const id = idFrom('list-import', cause.actor, idempotencyKey);
      await handle(id, { type: 'Create', owner: cause.actor, sourceList }, { context: null, cause });
      return owned(id, cause.actor);
    },

    /** The dry run: every row is checked, the accepted ones wait for the commit. @throws Refusal IMPORT_NOT_FOUND · COMMIT_RUNNING · ALREADY_COMMITTED */
    async check(id: string, file: string, cause: Cause): Promise<KeptImport> {
      const { state } = await owned(id, cause.actor);
      refuseReplacing(state);
      const batch = newId();
      let preview = NO_ROWS;
      const found = await dryRun(readRows(file), {
        ...deps,
        async stage(chunk, staged) {
          const previews = compare ? await compare(staged.rows) : [];
          preview = addCounts(preview, previews);
          await store.stage(batch, chunk, staged, previews);
        },
      });
      const told = compare ? { preview } : {};
      await handle(id, { type: 'RecordCheck', batch, ...found, ...told }, { context: null, cause });
      return owned(id, cause.actor);
    },

    /** What a commit would do with each row, as of the dry run. Nothing is left to be told once all rows are taken over. */
    async preview(id: string, owner: string, outcome: RowOutcome | null, page: PageRequest): Promise<Page<PreviewedRow>> {
      const { state } = await owned(id, owner);
      return 'batch' in state ? store.previewed(state.batch, outcome, page) : { entries: [], hasNextPage: false };
    },

    /**
     * Takes the accepted rows over. A large list answers while it is still `committing`: committing again, with the same key, waits on.
     * @param afterRows what the list as a whole means, done once all rows are in; must be safe to repeat
     * @throws Refusal IMPORT_NOT_FOUND · FILE_MISSING · FILE_HAS_ERRORS · NOTHING_ACCEPTED · FILE_CHANGED · ROWS_EXPIRED
     */
    async commit(id: string, cause: Cause, afterRows: AfterRows = async () => undefined): Promise<KeptImport> {
      const kept = await owned(id, cause.actor);
      if (kept.state.status === 'committed') return kept;
      const checked = committable(kept.state);
      if (wholeFileOnly) refuseErrors(checked);
      // Before the commit begins: an import that is only checked still takes its file again.
      if (!running.has(id) && (await store.renew(checked.batch)) < checked.chunkCount) {
        await refuseExpired(id);
        return owned(id, cause.actor);
      }
      // Begun again before the rows of a stopped commit are all in, it goes on without a pause.
      const { state } = await handle(id, { type: 'Begin' }, { context: null, cause });
      if (state.status !== 'committed')
        await within(ANSWER_WITHIN_MS, running.get(id) ?? begin(id, id, takeOver(id, state, cause, afterRows)));
      return owned(id, cause.actor);
    },

    /**
     * Stops a commit between two chunks, so that every row is taken over whole or not at all; committing again goes on from there.
     * @throws Refusal IMPORT_NOT_FOUND · NOT_COMMITTING
     */
    async stop(id: string, cause: Cause): Promise<KeptImport> {
      await owned(id, cause.actor);
      await handle(id, { type: 'Stop' }, { context: null, cause });
      // A fault of the commit is its own caller's; the rows on their way are counted before the answer is given.
      await within(
        ANSWER_WITHIN_MS,
        (running.get(id) ?? Promise.resolve()).catch(() => undefined),
      );
      return owned(id, cause.actor);
    },

    /**
     * Takes back what the rows did, where nothing else has happened to a record since. A large import answers while it is still `undoing`: asking again waits on.
     * @throws Refusal IMPORT_NOT_FOUND · UNDO_NOT_OFFERED · NOTHING_TO_UNDO · UNDO_COMMIT_RUNNING · UNDO_TOO_LATE
     */
    async undo(id: string, cause: Cause): Promise<KeptImport> {
      const kept = await owned(id, cause.actor);
      if (!undoing) throw refuseImport('UNDO_NOT_OFFERED', { field: 'input.importId' });
      if (kept.state.status === 'undone') return kept;
      const today = schoolDateOf(undoing.clock.now());
      const committedOn = 'committedOn' in kept.state ? kept.state.committedOn : null;
      await handle(id, { type: 'BeginUndo', today, withinDays: undoing.withinDays(committedOn ?? today) }, { context: null, cause });
      const key = `undo:${id}`;
      await within(ANSWER_WITHIN_MS, running.get(key) ?? begin(key, id, takeBack(id, undoing, cause)));
      return owned(id, cause.actor);
    },

    /** Last day on which a committed import may be taken back; null while it is not committed, and for one that never may. */
    undoUntil: (state: KeptImport['state']): SchoolDate | null =>
      undoing && 'committedOn' in state && state.committedOn ? lastDayToUndo(state, undoing.withinDays(state.committedOn)) : null,

    undoneRows: async (...asked: Parameters<Undoing['page']>): ReturnType<Undoing['page']> =>
      undoing ? undoing.page(...asked) : { entries: [], hasNextPage: false },
  };
}

export type ListImporting = Pick<
  ReturnType<typeof listImporting>,
  'create' | 'check' | 'preview' | 'commit' | 'find' | 'stop' | 'undo' | 'undoUntil' | 'undoneRows'
>;

/** Waits for the work, but no longer than this. */
async function within(ms: number, work: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const patience = new Promise<void>((resolve) => (timer = setTimeout(resolve, ms)));
  await Promise.race([work, patience]).finally(() => clearTimeout(timer));
}
