/** The import of a list of classes 班级名单: opens those that are not there. Requirements A2 and A11. */
import { Refusal, schoolDateOf } from '@baoxue/domain';
import { knownAhead, listImporting, NEW_ROW, previewOf, type Cells } from '@baoxue/list-import';
import { readRows } from '@baoxue/spreadsheet';
import { classOpeningDecider } from '../class-opening/index.js';
import { classIdOf, type SchoolState } from '../school/index.js';
import type { SchoolClassStore, SchoolStore } from '../school/school.store.js';
import { CLASS_HEADS, classAskedIn, classIdIn, toClassRow, type ClassFacts, type ClassRow } from './class-reading.js';
import { importParts, type ImportPartsDeps, type RegistryImport } from './import-parts.store.js';
import { rowEntering } from './row-entering.store.js';

export interface ClassImportDeps extends ImportPartsDeps {
  readonly schools: SchoolStore;
  readonly classes: SchoolClassStore;
}

interface ClassRowAtSchool extends ClassRow {
  readonly school?: SchoolState | undefined;
}

/** There is no undo: other services know a class once it is opened, and nothing is expected of one nobody sits in. */
export function classImport({ schools, classes, ...deps }: ClassImportDeps): RegistryImport {
  const { effects, list, asked } = importParts<ClassRowAtSchool, null>(deps, 'class-import');
  const today = () => schoolDateOf(deps.clock.now());
  const ahead = knownAhead<ClassFacts>({ school: undefined, schoolClass: null });

  async function learn(rows: readonly Cells[]): Promise<readonly ClassFacts[]> {
    const named = rows.map(classNamedIn);
    const known = named.flatMap((each) => each ?? []);
    const [atSchools, opened] = await Promise.all([
      schools.findMany([...new Set(known.map(({ schoolId }) => schoolId))]),
      classes.findMany([...new Set(known.map(classIdOf))]),
    ]);
    return named.map((each) => ({
      school: each && atSchools.get(each.schoolId)?.state,
      schoolClass: (each && opened.get(classIdOf(each))?.state) ?? null,
    }));
  }

  return {
    ...listImporting<ClassRowAtSchool>({
      ...list,
      readRows: (file) => ahead.lookUp(readRows(file, CLASS_HEADS), learn),
      toRow: (cells) => toClassRow(cells, ahead.of(cells), today()),
      keyOf: classIdIn,
      keyColumn: '班级',
      async compare(rows) {
        const known = await classes.findMany(rows.map(classIdIn));
        return rows.map((row) => (known.has(classIdIn(row)) ? previewOf({}) : NEW_ROW));
      },
      enter: rowEntering({
        store: classes,
        decider: classOpeningDecider,
        effects,
        idOf: classIdIn,
        commandOf: (row: ClassRowAtSchool) => ({ type: 'OpenClass' as const, asked: row.asked, school: row.school }),
        contextOf: () => ({ today: today() }),
        beforeOf: () => null,
        // Days may lie between check and commit: the school may have closed, or lie elsewhere.
        async asTheyStand(rows) {
          const known = await schools.findMany([...new Set(rows.map((row) => row.asked.schoolId))]);
          return rows.map((row) => ({ ...row, school: known.get(row.asked.schoolId)?.state }));
        },
      }),
    }),
    ...asked,
  };
}

/** Undefined for a row that cannot be read; the check says why. */
function classNamedIn(cells: Cells): ClassRow['asked'] | undefined {
  try {
    return classAskedIn(cells);
  } catch (error) {
    if (error instanceof Refusal) return undefined;
    throw error;
  }
}
