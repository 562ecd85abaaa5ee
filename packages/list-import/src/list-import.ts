import { refusals, unreachable, type Decider } from '@baoxue/domain';

/**
 * A department's list on its way in. The file may be sent again until its rows are taken over, chunk by chunk.
 *
 *   none ── create ──▶ awaiting-file ── file checked ──▶ checked ── first chunk ──▶ committing ── all chunks ──▶ committed
 *                                                         ▲   │ file sent again
 *                                                         └───┘
 */
export type ListImport =
  | { readonly status: 'none' }
  | (Created & { readonly status: 'awaiting-file' })
  | (Created & Checked & { readonly status: 'checked' })
  | (Created & Checked & Committed & { readonly status: 'committing'; readonly enteredChunks: number })
  | (Created & Checked & Committed & { readonly status: 'committed' });

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
}

/** How many of the rows taken over so far met a registered student, or were new: what is counted, the list says. */
export interface Committed {
  readonly matchedCount: number;
  readonly unmatchedCount: number;
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
  | ({ readonly type: 'RecordChunk'; readonly batch: string; readonly chunk: number } & Committed)
  | { readonly type: 'RecordCommit'; readonly batch: string };

export type ListImportEvent =
  | ({ readonly type: 'ImportCreated' } & Created)
  | ({ readonly type: 'FileChecked' } & Checked)
  | ({ readonly type: 'ChunkEntered' } & Committed)
  | { readonly type: 'ListCommitted' };

/** Everything an import of a list may refuse. */
export const refuseImport = refusals({
  IMPORT_NOT_FOUND: { rule: 'E2', zh: '没有找到该导入，或不是您创建的。', en: 'There is no such import of yours.' },
  SOURCE_LIST_REQUIRED: {
    rule: 'C1',
    zh: '请填写来源名单名称（1 至 100 个字）。',
    en: 'Name the department’s list (1 to 100 characters).',
  },
  ALREADY_COMMITTED: { rule: 'A11', zh: '该导入已提交，请新建导入。', en: 'This import is committed; start another one.' },
  COMMIT_RUNNING: { rule: 'A11', zh: '该导入正在提交，不能更换文件。', en: 'This import is being committed; its file cannot be replaced.' },
  FILE_HAS_ERRORS: {
    rule: 'A11',
    zh: '文件中有 {count} 行有误，请改正后重新上传再提交。',
    en: 'The file has {count} wrong rows; correct and send it again, then commit.',
  },
  FILE_MISSING: { rule: 'A11', zh: '尚未上传文件，无法提交。', en: 'No file has been sent yet.' },
  NOTHING_ACCEPTED: { rule: 'A11', zh: '文件中没有可导入的行。', en: 'The file has no row that can be taken over.' },
  FILE_CHANGED: {
    rule: 'A11',
    zh: '提交期间文件被重新上传，请再次提交。',
    en: 'The file was sent again during the commit; commit once more.',
  },
  ROW_TWICE: { rule: 'A11', zh: '与第 {first} 行重复。', en: 'The same as row {first}.' },
});

const SOURCE_LIST_LENGTH_MAX = 100;

function decide(command: ListImportCommand, state: ListImport): readonly ListImportEvent[] {
  switch (command.type) {
    case 'Create':
      return create(command, state);
    case 'RecordCheck':
      return recordCheck(command, state);
    case 'RecordChunk':
      return recordChunk(command, state);
    case 'RecordCommit':
      return recordCommit(command.batch, state);
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

function recordCheck({ batch, rowCount, acceptedCount, chunkCount, errors }: Checked, state: ListImport): ListImportEvent[] {
  refuseReplacing(state);
  return [{ type: 'FileChecked', batch, rowCount, acceptedCount, chunkCount, errors }];
}

type RecordChunk = Extract<ListImportCommand, { type: 'RecordChunk' }>;

function recordChunk({ batch, chunk, matchedCount, unmatchedCount }: RecordChunk, state: ListImport): ListImportEvent[] {
  if (state.status === 'committed' || chunk < nextChunk(state)) return [];
  if (committable(state).batch !== batch) throw refuseImport('FILE_CHANGED', { field: 'input.importId' });
  return [{ type: 'ChunkEntered', matchedCount, unmatchedCount }];
}

function recordCommit(batch: string, state: ListImport): ListImportEvent[] {
  if (state.status === 'committed') return [];
  const { batch: present, chunkCount } = committable(state);
  if (present !== batch || nextChunk(state) < chunkCount) throw refuseImport('FILE_CHANGED', { field: 'input.importId' });
  return [{ type: 'ListCommitted' }];
}

/** Refuses another file for an import whose rows are on their way or taken over. @throws Refusal IMPORT_NOT_FOUND · COMMIT_RUNNING · ALREADY_COMMITTED */
export function refuseReplacing(state: ListImport): void {
  if (state.status === 'none') throw refuseImport('IMPORT_NOT_FOUND', { field: 'id' });
  if (state.status === 'committing') throw refuseImport('COMMIT_RUNNING', { field: 'id' });
  if (state.status === 'committed') throw refuseImport('ALREADY_COMMITTED', { field: 'id' });
}

/**
 * The checked file of an import that may be committed.
 * @throws Refusal IMPORT_NOT_FOUND · FILE_MISSING · NOTHING_ACCEPTED · ALREADY_COMMITTED
 */
export function committable(state: ListImport): Created & Checked {
  if (state.status === 'none') throw refuseImport('IMPORT_NOT_FOUND', { field: 'input.importId' });
  if (state.status === 'awaiting-file') throw refuseImport('FILE_MISSING', { field: 'input.importId' });
  if (state.status === 'committed') throw refuseImport('ALREADY_COMMITTED', { field: 'input.importId' });
  if (state.acceptedCount === 0) throw refuseImport('NOTHING_ACCEPTED', { field: 'input.importId' });
  return state;
}

/** For lists that are worse than none when half of them is taken over. @throws Refusal FILE_HAS_ERRORS */
export function refuseErrors({ errors, rowCount, acceptedCount }: Checked): void {
  if (errors.length > 0) throw refuseImport('FILE_HAS_ERRORS', { field: 'input.importId', count: rowCount - acceptedCount });
}

/** The first chunk that has not been taken over, counted from 0. */
export const nextChunk = (state: ListImport): number => (state.status === 'committing' ? state.enteredChunks : 0);

function evolve(state: ListImport, event: ListImportEvent): ListImport {
  switch (event.type) {
    case 'ImportCreated':
      return { status: 'awaiting-file', owner: event.owner, sourceList: event.sourceList };
    case 'FileChecked': {
      const { owner, sourceList } = state as Created;
      const { type: _type, ...checked } = event;
      return { status: 'checked', owner, sourceList, ...checked };
    }
    case 'ChunkEntered': {
      const before = state as Created & Checked & Partial<Committed>;
      return {
        ...before,
        status: 'committing',
        enteredChunks: nextChunk(state) + 1,
        matchedCount: (before.matchedCount ?? 0) + event.matchedCount,
        unmatchedCount: (before.unmatchedCount ?? 0) + event.unmatchedCount,
      };
    }
    case 'ListCommitted': {
      const { enteredChunks: _all, ...committing } = state as Extract<ListImport, { status: 'committing' }>;
      return { ...committing, status: 'committed' };
    }
    default:
      return unreachable(event);
  }
}

export const listImportRule: Decider<ListImportCommand, ListImportEvent, ListImport, null> = {
  decide,
  evolve,
  initialState: () => ({ status: 'none' }),
};
