import { constantCase } from '@baoxue/domain';
import type { KeptImport } from './list-importing.js';

/** An import as the schemas of the services show it. @param uploadPath where the file is sent */
export function importToGraph({ id, state }: KeptImport, uploadPath: string) {
  const checked = state.status === 'awaiting-file' ? null : state;
  const entered = 'matchedCount' in state ? state : null;
  return {
    id,
    sourceList: state.sourceList,
    status: constantCase(plainStatusOf(state)),
    uploadPath,
    rowCount: checked?.rowCount ?? 0,
    acceptedCount: checked?.acceptedCount ?? 0,
    matchedCount: entered?.matchedCount ?? 0,
    unmatchedCount: entered?.unmatchedCount ?? 0,
    errors: checked ? [...checked.errors] : [],
  };
}

/** Most services offer neither stop nor undo: for them a stopped commit is one to be gone on with, and what is committed stays so. */
function plainStatusOf({ status }: KeptImport['state']) {
  if (status === 'stopped') return 'committing';
  return status === 'undoing' || status === 'undone' ? 'committed' : status;
}
