import { constantCase, kebabCase, type SchoolDate } from '@baoxue/domain';
import type { PageRequest } from '@baoxue/mongo';
import { connection, type PageArguments } from '@baoxue/service';
import type { UndoneRow } from './import-effect.store.js';
import type { PreviewedRow } from './list-import.store.js';
import type { KeptImport, ListImporting } from './list-importing.js';
import type { PreviewCounts } from './preview.js';

/** An import as the schemas of the services show it. @param uploadPath where the file is sent */
export function importToGraph({ id, state }: KeptImport, { undoUntil }: Pick<ListImporting, 'undoUntil'>, uploadPath: string) {
  const checked = state.status === 'awaiting-file' ? null : state;
  const entered = 'matchedCount' in state ? state : null;
  const { takenBackCount, keptCount } = state.status === 'undone' ? state : { takenBackCount: 0, keptCount: 0 };
  return {
    id,
    sourceList: state.sourceList,
    status: constantCase(state.status),
    uploadPath,
    rowCount: checked?.rowCount ?? 0,
    acceptedCount: checked?.acceptedCount ?? 0,
    matchedCount: entered?.matchedCount ?? 0,
    unmatchedCount: entered?.unmatchedCount ?? 0,
    errors: checked ? [...checked.errors] : [],
    preview: checked?.preview ? previewToGraph(checked.preview) : null,
    undoUntil: undoUntil(state) satisfies SchoolDate | null,
    takenBackCount,
    keptCount,
  };
}

const previewToGraph = ({ new: newCount, changed, unchanged, protected: protectedCount }: PreviewCounts) => ({
  newCount,
  changedCount: changed,
  unchangedCount: unchanged,
  protectedCount,
});

type InGraph = Pick<ReturnType<typeof importToGraph>, 'id' | 'status'>;
type Outcome = 'NEW' | 'CHANGED' | 'UNCHANGED' | 'PROTECTED';

/** While the rows wait for their commit or its end. */
const PREVIEWED: readonly string[] = ['CHECKED', 'COMMITTING', 'STOPPED'];

/** What a commit would do with each row of an import; null where nobody can say any more. @param owner of the import */
export function previewRowsOf(
  importing: Pick<ListImporting, 'preview'>,
  { id, status }: InGraph,
  { outcome, ...page }: PageArguments & { readonly outcome?: Outcome | null | undefined },
  owner: string,
) {
  if (!PREVIEWED.includes(status)) return null;
  const read = (request: PageRequest) => importing.preview(id, owner, outcome ? kebabCase(outcome) : null, request);
  return connection(page, read, previewRowToGraph);
}

/** What became of each row of an import that was taken back; null for one that was not. */
export function undoneRowsOf(
  importing: Pick<ListImporting, 'undoneRows'>,
  { id, status }: InGraph,
  { result, ...page }: PageArguments & { readonly result: 'TAKEN_BACK' | 'KEPT' },
) {
  if (status !== 'UNDOING' && status !== 'UNDONE') return null;
  return connection(page, (request) => importing.undoneRows(id, kebabCase(result), request), undoneRowToGraph);
}

const previewRowToGraph = ({ row, outcome, changes, kept }: PreviewedRow) => ({
  row,
  outcome: constantCase(outcome),
  changes: [...changes],
  kept: [...kept],
});

function undoneRowToGraph({ row, recordId, ...undone }: UndoneRow) {
  if (undone.result === 'none') return null;
  const { code = null, zh = null, en = null } = undone.result === 'kept' ? undone.because : {};
  return { row, recordId, result: constantCase(undone.result), code, zh, en };
}
