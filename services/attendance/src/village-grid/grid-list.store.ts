/** The list of a village grid on its way in, and back: rows are checked within the reach of whoever sends them. Requirements A11, B12. */
import { schoolDateOf, type Cause, type CommandOptions, type SchoolDate } from '@baoxue/domain';
import {
  effectsOfRows,
  enteredKey,
  idNumberIn,
  knownAhead,
  listImporting,
  takingBack,
  undoableList,
  type Cells,
} from '@baoxue/list-import';
import type { MergedRecords, StudentCards } from '@baoxue/mongo';
import type { ServiceDeps } from '@baoxue/service';
import { readRows } from '@baoxue/spreadsheet';
import { subjectOf } from '../dropout-case/index.js';
import { GRID_HEADS, gridRowPreview, toGridRow, type GridReach, type GridRow } from './grid-list.js';
import { isFreeToList, type GridChild, type GridCommand } from './village-grid.js';
import { gridChildId, type GridStore } from './village-grid.store.js';

export interface GridListDeps extends Pick<ServiceDeps, 'connection' | 'clock' | 'logger' | 'blindIndexOf'> {
  readonly grid: GridStore;
  readonly cards: StudentCards;
  readonly records: Pick<MergedRecords, 'standingFor'>;
  /** The cases that follow these children, by child. */
  readonly withCase: (studentIds: readonly string[]) => Promise<ReadonlyMap<string, { readonly id: string }>>;
  readonly handle: (studentId: string, command: GridCommand, options: Omit<CommandOptions<never>, 'context'>) => Promise<unknown>;
  /** Days after the commit in which a list may be taken back. */
  readonly undoWithinDays: (committedOn: SchoolDate) => number;
}

const NOT_ON_RECORD: GridChild = { status: 'None' };

export function gridList({
  connection,
  clock,
  logger,
  blindIndexOf,
  grid,
  cards,
  records,
  withCase,
  handle,
  undoWithinDays,
}: GridListDeps) {
  const list = undoableList<GridRow, never>({
    ...{ connection, clock, service: 'attendance', concept: 'grid-list-import', withinDays: undoWithinDays },
  });
  const { store, effects, undoing } = list;
  const ahead = knownAhead<string | undefined>(undefined);
  const indexOf = (cells: Cells) => blindIndexOf('idNumber', idNumberIn(cells));
  const idOf = ({ studentId }: GridRow) => gridChildId(studentId);

  /** The child of each row, under the record that stands for it. */
  async function childrenOf(rows: readonly Cells[]): Promise<readonly (string | undefined)[]> {
    const found = await cards.byIdNumberIndex(new Set(rows.map(indexOf)));
    const standing = await records.standingFor([...found.values()].map(({ studentId }) => studentId));
    return rows.map((cells) => standing.get(found.get(indexOf(cells))?.studentId ?? ''));
  }

  async function compare(rows: readonly GridRow[], reaches: GridReach) {
    const known = await grid.findMany(rows.map(idOf));
    return rows.map((row) => gridRowPreview(row, known.get(idOf(row))?.state ?? NOT_ON_RECORD, reaches));
  }

  async function enter(rows: readonly GridRow[], _list: string, cause: Cause, importId: string, numbers: readonly number[]) {
    const studentIds = rows.map(({ studentId }) => studentId);
    const [known, places, followed] = await Promise.all([grid.findMany(rows.map(idOf)), cards.find(studentIds), withCase(studentIds)]);
    const isFree = (row: GridRow) => places.has(row.studentId) && isFreeToList(known.get(idOf(row))?.state ?? NOT_ON_RECORD);
    const recordOf = (row: GridRow) => (isFree(row) ? idOf(row) : null);
    await effects.remember(effectsOfRows({ importId, rows, numbers, recordOf, versionOf: (id) => known.get(id)?.version }));
    for (const { studentId, village } of rows.filter(isFree)) {
      const card = places.get(studentId);
      const openCaseId = followed.get(studentId)?.id ?? null;
      const options = { cause, commandKey: enteredKey(importId) };
      if (card) await handle(studentId, { type: 'ListFromFile', subject: subjectOf(card), village, openCaseId }, options);
    }
    // Those of a process that died in the middle of the chunk among them.
    const { size: matchedCount } = await effects.changing(importId, rows.map(idOf));
    return { matchedCount, unmatchedCount: rows.length - matchedCount };
  }

  const importingWithin = (reaches: GridReach) =>
    listImporting<GridRow>({
      ...{ store, logger, enter },
      compare: (rows) => compare(rows, reaches),
      readRows: (file) => ahead.lookUp(readRows(file, GRID_HEADS), childrenOf),
      toRow: (cells) => toGridRow(cells, ahead.of(cells), reaches, schoolDateOf(clock.now())),
      keyOf: ({ studentId }) => studentId,
      keyColumn: '身份证号',
      wholeFileOnly: true,
      undoing: {
        ...undoing,
        ...takingBack<GridChild, never>({
          effects,
          store: grid,
          undo: (_effect, state, options) =>
            state.status === 'None' ? Promise.resolve() : handle(state.subject.studentId, { type: 'TakeRowBack' }, options),
        }),
      },
    });

  return {
    // Who commits what was checked commits it in one place: who asks again joins what runs.
    ...importingWithin(() => false),
    checkWithin: (reaches: GridReach) => importingWithin(reaches).check,
    holds: async (importId: string) => (await store.find(importId)) !== null,
    syncIndexes: () => list.syncIndexes(),
  };
}

export type GridList = ReturnType<typeof gridList>;
