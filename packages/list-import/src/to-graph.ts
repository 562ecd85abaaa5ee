import { constantCase } from '@baoxue/domain';
import type { KeptImport } from './list-importing.js';

/** An import as the schemas of the services show it. @param uploadPath where the file is sent */
export function importToGraph({ id, state }: KeptImport, uploadPath: string) {
  const checked = state.status === 'awaiting-file' ? null : state;
  const entered = state.status === 'committing' || state.status === 'committed' ? state : null;
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
  };
}
