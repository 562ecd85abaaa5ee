import { constantCase } from '@baoxue/domain';
import type { KeptImport } from './list-importing.js';

/** An import as the schemas of the services show it. @param uploadPath where the file is sent */
export function importToGraph({ id, state }: KeptImport, uploadPath: string) {
  const checked = state.status === 'awaiting-file' ? null : state;
  const entered = 'matchedCount' in state ? state : null;
  return {
    id,
    sourceList: state.sourceList,
    // Most services offer no stop; for them a stopped commit is one to be gone on with.
    status: constantCase(state.status === 'stopped' ? 'committing' : state.status),
    uploadPath,
    rowCount: checked?.rowCount ?? 0,
    acceptedCount: checked?.acceptedCount ?? 0,
    matchedCount: entered?.matchedCount ?? 0,
    unmatchedCount: entered?.unmatchedCount ?? 0,
    errors: checked ? [...checked.errors] : [],
  };
}
