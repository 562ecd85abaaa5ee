/** The rows of a list of movements, once more against the schools they name: days may lie between check and commit. Requirements A5 and A11. */
import { isOpen } from '../school/index.js';
import type { SchoolStore } from '../school/school.store.js';
import { atOtherSchool, otherSchoolOf, type MovementRow } from './movement-row.js';

/** Each row with its other school where it lies now, in their order; null where that school is not open any more. */
export const atOpenSchools =
  (schools: Pick<SchoolStore, 'findMany'>) =>
  async (rows: readonly MovementRow[]): Promise<readonly (MovementRow | null)[]> => {
    const named = await schools.findMany([...new Set(rows.flatMap((row) => otherSchoolOf(row) ?? []))]);
    return rows.map((row) => {
      const schoolId = otherSchoolOf(row);
      if (schoolId === null) return row;
      const school = named.get(schoolId)?.state;
      return isOpen(school) ? atOtherSchool(row, school.jurisdictions) : null;
    });
  };
