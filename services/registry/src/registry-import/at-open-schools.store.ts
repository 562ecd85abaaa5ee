/** The rows of a list, once more against the schools they name: days may lie between check and commit. Requirements A5 and A11. */
import { isOpen } from '../school/index.js';
import type { SchoolStore } from '../school/school.store.js';

export interface RowsAtSchools<R> {
  /** The school that a row names, or null. */
  readonly schoolOf: (row: R) => string | null;
  /** The row with its school at the place where that lies now. */
  readonly at: (row: R, jurisdictions: readonly string[]) => R;
}

/** Each row with its school where it lies now, in their order; null where that school is not open any more. */
export const atOpenSchools =
  <R>(schools: Pick<SchoolStore, 'findMany'>, { schoolOf, at }: RowsAtSchools<R>) =>
  async (rows: readonly R[]): Promise<readonly (R | null)[]> => {
    const named = await schools.findMany([...new Set(rows.flatMap((row) => schoolOf(row) ?? []))]);
    return rows.map((row) => {
      const schoolId = schoolOf(row);
      if (schoolId === null) return row;
      const school = named.get(schoolId)?.state;
      return isOpen(school) ? at(row, school.jurisdictions) : null;
    });
  };
