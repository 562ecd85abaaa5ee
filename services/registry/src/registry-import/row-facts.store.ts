/** What the database knows about the rows of a students' list: looked up for a chunk of rows at once, asked for row by row. */
import { inChunks, written, type Cells } from '@baoxue/list-import';
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
/** Three `$in` questions for each chunk; 30,000 rows need 180 of them. */
const ROWS_PER_LOOK_UP = 500;

export function rowFacts({ schools, students, villages, blindIndexOf }: RowFactsDeps) {
  // Keyed by the row itself: two uploads at one time never see each other's facts, and a row that is done with takes them along.
  const facts = new WeakMap<Cells, RowFacts>();
  const indexOf = (cells: Cells): string => blindIndexOf('idNumber', numberIn(cells, blindIndexOf));
  const homeOf = (cells: Cells): string => written(cells, '居住地代码');
  const schoolOf = (cells: Cells): string => (cells['学校标识码'] ?? '').trim();

  async function learn(rows: readonly Cells[]): Promise<void> {
    const [named, registered, places] = await Promise.all([
      schools.findMany([...new Set(rows.map(schoolOf))]),
      students.byIdNumberIndex([...new Set(rows.map(indexOf))]),
      villages.pathsOf(rows.map(homeOf)),
    ]);
    for (const cells of rows) {
      const school = named.get(schoolOf(cells))?.state;
      facts.set(cells, {
        school: isOpen(school) ? school : undefined,
        stays: registered.get(indexOf(cells))?.state.enrolments ?? [],
        home: places.get(homeOf(cells)) ?? [],
      });
    }
  }

  return {
    of: (cells: Cells): RowFacts => facts.get(cells) ?? NOTHING,

    /** The same rows in the same order, each known about when it arrives. */
    async *lookUp(rows: AsyncIterable<SheetRow>): AsyncGenerator<SheetRow> {
      for await (const chunk of inChunks(rows, ROWS_PER_LOOK_UP)) {
        await learn(chunk.flatMap((each) => ('cells' in each ? [each.cells] : [])));
        yield* chunk;
      }
    },
  };
}

export type RowFactsLookUp = ReturnType<typeof rowFacts>;
