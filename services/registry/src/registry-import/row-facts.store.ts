/** What the database knows about the rows of a students' list: looked up for a chunk of rows at once, asked for row by row. */
import { knownAhead, written, type Cells } from '@baoxue/list-import';
import type { SheetRow } from '@baoxue/spreadsheet';
import { isOpen } from '../school/index.js';
import type { SchoolStore } from '../school/school.store.js';
import type { StudentStore } from '../student/student.store.js';
import type { VillageStore } from '../village/village.store.js';
import { numberIn, type RowFacts } from './student-row.js';

export interface RowFactsDeps {
  readonly schools: SchoolStore;
  readonly students: StudentStore;
  readonly villages: Pick<VillageStore, 'pathsOf'>;
  readonly blindIndexOf: (field: string, value: string) => string;
}

const NOTHING: RowFacts = { school: undefined, stays: [], home: [] };

export function rowFacts({ schools, students, villages, blindIndexOf }: RowFactsDeps) {
  const ahead = knownAhead(NOTHING);
  const indexOf = (cells: Cells): string => blindIndexOf('idNumber', numberIn(cells, blindIndexOf));
  const homeOf = (cells: Cells): string => written(cells, '居住地代码');
  const schoolOf = (cells: Cells): string => (cells['学校标识码'] ?? '').trim();

  async function learn(rows: readonly Cells[]): Promise<readonly RowFacts[]> {
    const [named, registered, places] = await Promise.all([
      schools.findMany([...new Set(rows.map(schoolOf))]),
      students.byIdNumberIndex([...new Set(rows.map(indexOf))]),
      villages.pathsOf(rows.map(homeOf)),
    ]);
    return rows.map((cells) => {
      const school = named.get(schoolOf(cells))?.state;
      return {
        school: isOpen(school) ? school : undefined,
        stays: registered.get(indexOf(cells))?.state.enrolments ?? [],
        home: places.get(homeOf(cells)) ?? [],
      };
    });
  }

  return { of: ahead.of, lookUp: (rows: AsyncIterable<SheetRow>) => ahead.lookUp(rows, learn) };
}

export type RowFactsLookUp = ReturnType<typeof rowFacts>;
