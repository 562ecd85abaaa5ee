import { addDays, unreachable, type Decider, type SchoolDate } from '@baoxue/domain';
import type { PreviewCounts } from './preview.js';
import { refuseImport } from './refuse-import.js';

/**
 * A department's list on its way in. The file may be sent again until its rows are taken over, chunk by chunk.
 *
 *   none ── create ──▶ awaiting-file ── file checked ──▶ checked ── commit ──▶ committing ── all chunks ──▶ committed
 *                                                         ▲   │ file sent again      │  ▲
 *                                                         └───┘                 stop ▼  │ commit again              │ undo
 *                                                                                   stopped ────── undo ──▶ undoing ◀┘
 *                                                                                                              └─ all rows ──▶ undone
 */
export type ListImport =
  | { readonly status: 'none' }
  | (Created & { readonly status: 'awaiting-file' })
  | (Created & Checked & { readonly status: 'checked' })
  | (Created & Checked & Committed & { readonly status: 'committing'; readonly enteredChunks: number })
  | (Created & Checked & Committed & { readonly status: 'stopped'; readonly enteredChunks: number })
  | (Created & Checked & Committed & Dated & { readonly status: 'committed' })
  | (Created & Checked & Committed & Dated & { readonly status: 'undoing' })
  | (Created & Checked & Committed & Dated & TakenBack & { readonly status: 'undone' });

type Begun = Extract<ListImport, { status: 'committing' | 'stopped' }>;

interface Created {
  /** Subject of the token that created the import; nobody else may use it. */
  readonly owner: string;
  /** Name of the department's list. */
  readonly sourceList: string;
}

/** What the dry run found. */
export interface Checked {
  /** Where the accepted rows are staged. */
  readonly batch: string;
  readonly rowCount: number;
  readonly acceptedCount: number;
  /** The accepted rows are staged in so many chunks. */
  readonly chunkCount: number;
  readonly errors: readonly ListRowError[];
  /** What the commit would do with the accepted rows; only of lists that say so. */
  readonly preview?: PreviewCounts | undefined;
}

/** How many of the rows taken over so far met a registered student, or were new: what is counted, the list says. */
export interface Committed {
  readonly matchedCount: number;
  readonly unmatchedCount: number;
}

interface Dated {
  /** Day of the commit; null for lists that cannot be taken back. */
  readonly committedOn?: SchoolDate | null;
}

/** How many rows were taken back, and how many were kept because something else had happened since. */
export interface TakenBack {
  readonly takenBackCount: number;
  readonly keptCount: number;
}

/** One error of a file by row (1 = the heads) and column; never quotes what stands there. */
export interface ListRowError {
  readonly row: number;
  readonly column: string | null;
  readonly code: string;
  readonly rule: string | null;
  readonly zh: string;
  readonly en: string;
}

export type ListImportCommand =
  | ({ readonly type: 'Create' } & Created)
  | ({ readonly type: 'RecordCheck' } & Checked)
  | { readonly type: 'Begin' | 'Stop' }
  | ({ readonly type: 'RecordChunk'; readonly batch: string; readonly chunk: number } & Committed)
  | { readonly type: 'RecordCommit'; readonly batch: string; readonly on: SchoolDate | null }
  | { readonly type: 'BeginUndo'; readonly today: SchoolDate; readonly withinDays: number }
  | ({ readonly type: 'RecordUndo' } & TakenBack);

export type ListImportEvent =
  | ({ readonly type: 'ImportCreated' } & Created)
  | ({ readonly type: 'FileChecked' } & Checked)
  | { readonly type: 'CommitBegan' | 'CommitStopped' }
  | ({ readonly type: 'ChunkEntered' } & Committed)
  | { readonly type: 'ListCommitted'; readonly on: SchoolDate | null }
  | { readonly type: 'UndoBegan' }
  | ({ readonly type: 'ImportUndone' } & TakenBack);

const SOURCE_LIST_LENGTH_MAX = 100;

function decide(command: ListImportCommand, state: ListImport): readonly ListImportEvent[] {
  switch (command.type) {
    case 'Create':
      return create(command, state);
    case 'RecordCheck':
      return recordCheck(command, state);
    case 'Begin':
      // Who waits for the end may ask just after it.
      return state.status === 'committed' || committable(state).status === 'committing' ? [] : [{ type: 'CommitBegan' }];
    case 'Stop':
      return stop(state);
    case 'RecordChunk':
      return recordChunk(command, state);
    case 'RecordCommit':
      return recordCommit(command, state);
    case 'BeginUndo':
      return beginUndo(command, state);
    case 'RecordUndo':
      return recordUndo(command, state);
    default:
      return unreachable(command);
  }
}

function create({ owner, sourceList }: Created, state: ListImport): ListImportEvent[] {
  if (state.status !== 'none') return [];
  const name = sourceList.trim();
  if (name.length === 0 || name.length > SOURCE_LIST_LENGTH_MAX) throw refuseImport('SOURCE_LIST_REQUIRED', { field: 'input.sourceList' });
  return [{ type: 'ImportCreated', owner, sourceList: name }];
}

function recordCheck(
  { type: _type, ...checked }: Extract<ListImportCommand, { type: 'RecordCheck' }>,
  state: ListImport,
): ListImportEvent[] {
  refuseReplacing(state);
  return [{ type: 'FileChecked', ...checked }];
}

/** Rows that are on their way this moment are still taken over; after them nothing is. @throws Refusal NOT_COMMITTING */
function stop({ status }: ListImport): ListImportEvent[] {
  if (status === 'stopped') return [];
  if (status !== 'committing') throw refuseImport('NOT_COMMITTING', { field: 'input.importId' });
  return [{ type: 'CommitStopped' }];
}

type RecordChunk = Extract<ListImportCommand, { type: 'RecordChunk' }>;

function recordChunk({ batch, chunk, matchedCount, unmatchedCount }: RecordChunk, state: ListImport): ListImportEvent[] {
  if (isEnded(state) || chunk < nextChunk(state)) return [];
  if (committable(state).batch !== batch) throw refuseImport('FILE_CHANGED', { field: 'input.importId' });
  return [{ type: 'ChunkEntered', matchedCount, unmatchedCount }];
}

function recordCommit({ batch, on }: Extract<ListImportCommand, { type: 'RecordCommit' }>, state: ListImport): ListImportEvent[] {
  if (isEnded(state)) return [];
  const { batch: present, chunkCount } = committable(state);
  if (present !== batch || nextChunk(state) < chunkCount) throw refuseImport('FILE_CHANGED', { field: 'input.importId' });
  return [{ type: 'ListCommitted', on }];
}

/** @throws Refusal NOTHING_TO_UNDO · UNDO_COMMIT_RUNNING · UNDO_TOO_LATE */
function beginUndo({ today, withinDays }: Extract<ListImportCommand, { type: 'BeginUndo' }>, state: ListImport): ListImportEvent[] {
  if (state.status === 'undoing' || state.status === 'undone') return [];
  if (state.status === 'committing') throw refuseImport('UNDO_COMMIT_RUNNING', { field: 'input.importId' });
  if (state.status !== 'stopped' && state.status !== 'committed') throw refuseImport('NOTHING_TO_UNDO', { field: 'input.importId' });
  // What was committed before this could be undone has no day, and nothing is known of what its rows did.
  const until = state.status === 'stopped' ? today : lastDayToUndo(state, withinDays);
  if (until === null || today > until) throw refuseImport('UNDO_TOO_LATE', { field: 'input.importId', days: withinDays });
  return [{ type: 'UndoBegan' }];
}

/** Counted again when rows that another process was still entering have been taken back late. */
function recordUndo({ takenBackCount, keptCount }: TakenBack, state: ListImport): ListImportEvent[] {
  const counted = state.status === 'undone' && state.takenBackCount === takenBackCount && state.keptCount === keptCount;
  return isUndone(state) && !counted ? [{ type: 'ImportUndone', takenBackCount, keptCount }] : [];
}

/** Last day on which a committed import may be taken back; null when it never may. */
export const lastDayToUndo = ({ committedOn }: Dated, withinDays: number): SchoolDate | null =>
  committedOn ? addDays(committedOn, withinDays) : null;

/** Nothing more is taken over. */
export const isEnded = (state: ListImport): boolean => state.status === 'committed' || isUndone(state);

/** Taken back, or on the way there. */
export const isUndone = ({ status }: ListImport): boolean => status === 'undoing' || status === 'undone';

/** Refuses another file for an import whose rows are on their way or taken over. @throws Refusal IMPORT_NOT_FOUND · COMMIT_RUNNING · ALREADY_COMMITTED · IMPORT_UNDONE */
export function refuseReplacing(state: ListImport): void {
  if (state.status === 'none') throw refuseImport('IMPORT_NOT_FOUND', { field: 'id' });
  if (state.status === 'committing' || state.status === 'stopped') throw refuseImport('COMMIT_RUNNING', { field: 'id' });
  if (state.status === 'committed') throw refuseImport('ALREADY_COMMITTED', { field: 'id' });
  if (state.status === 'undoing' || state.status === 'undone') throw refuseImport('IMPORT_UNDONE', { field: 'id' });
}

type Committable = Extract<ListImport, { status: 'checked' | 'committing' | 'stopped' }>;

/**
 * The checked file of an import that may be committed.
 * @throws Refusal IMPORT_NOT_FOUND · FILE_MISSING · NOTHING_ACCEPTED · ALREADY_COMMITTED · IMPORT_UNDONE
 */
export function committable(state: ListImport): Committable {
  if (state.status === 'none') throw refuseImport('IMPORT_NOT_FOUND', { field: 'input.importId' });
  if (state.status === 'awaiting-file') throw refuseImport('FILE_MISSING', { field: 'input.importId' });
  if (state.status === 'committed') throw refuseImport('ALREADY_COMMITTED', { field: 'input.importId' });
  if (state.status === 'undoing' || state.status === 'undone') throw refuseImport('IMPORT_UNDONE', { field: 'input.importId' });
  if (state.acceptedCount === 0) throw refuseImport('NOTHING_ACCEPTED', { field: 'input.importId' });
  return state;
}

/** For lists that are worse than none when half of them is taken over. @throws Refusal FILE_HAS_ERRORS */
export function refuseErrors({ errors, rowCount, acceptedCount }: Checked): void {
  if (errors.length > 0) throw refuseImport('FILE_HAS_ERRORS', { field: 'input.importId', count: rowCount - acceptedCount });
}

/** The first chunk that has not been taken over, counted from 0. */
export const nextChunk = (state: ListImport): number => ('enteredChunks' in state ? state.enteredChunks : 0);

function evolve(state: ListImport, event: ListImportEvent): ListImport {
  switch (event.type) {
    case 'ImportCreated':
      return { status: 'awaiting-file', owner: event.owner, sourceList: event.sourceList };
    case 'FileChecked': {
      const { owner, sourceList } = state as Created;
      const { type: _type, ...checked } = event;
      return { status: 'checked', owner, sourceList, ...checked };
    }
    case 'CommitBegan':
      return { ...begun(state), status: 'committing' };
    case 'CommitStopped':
      return { ...begun(state), status: 'stopped' };
    case 'ChunkEntered': {
      const before = begun(state);
      return {
        ...before,
        enteredChunks: before.enteredChunks + 1,
        matchedCount: before.matchedCount + event.matchedCount,
        unmatchedCount: before.unmatchedCount + event.unmatchedCount,
      };
    }
    case 'ListCommitted': {
      const { enteredChunks: _all, ...committing } = begun(state);
      return { ...committing, status: 'committed', committedOn: event.on };
    }
    case 'UndoBegan':
      return { ...(state as Extract<ListImport, { status: 'committed' }>), status: 'undoing' };
    case 'ImportUndone': {
      const { type: _type, ...counts } = event;
      return { ...(state as Extract<ListImport, { status: 'undoing' }>), status: 'undone', ...counts };
    }
    default:
      return unreachable(event);
  }
}

/** What has been taken over so far; nothing yet of a file that was only checked. */
function begun(state: ListImport): Begun {
  const before = state as (Created & Checked & { status: 'checked' }) | Begun;
  return before.status === 'checked' ? { ...before, status: 'committing', enteredChunks: 0, matchedCount: 0, unmatchedCount: 0 } : before;
}

export const listImportRule: Decider<ListImportCommand, ListImportEvent, ListImport, null> = {
  decide,
  evolve,
  initialState: () => ({ status: 'none' }),
};
