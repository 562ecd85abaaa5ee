/** Past registers on their way in: what the database knows about a row, and what a clean list becomes. See docs/adr/0004-roll-history.md. */
import type { RollEntry, StudentCard } from '@baoxue/contracts';
import { Refusal, schoolDateOf, type Cause, type Clock, type SchoolDate } from '@baoxue/domain';
import { idNumberIn, knownAhead, listImporting, listImportStore, type Cells } from '@baoxue/list-import';
import type { StudentCards } from '@baoxue/mongo';
import { readRows } from '@baoxue/spreadsheet';
import type mongoose from 'mongoose';
import type { AttendanceDaysStore } from '../absence-run/absence-run.store.js';
import { presentMembersOn, rollCallId } from '../roll-call/index.js';
import type { RollCallStore } from '../roll-call/roll-call.store.js';
import {
  HISTORY_HEADS,
  registerFrom,
  registerKey,
  registerNameIn,
  registersIn,
  rowPreview,
  saysAllPresent,
  toHistoryRow,
  type HistoryCalendar,
  type HistoryRow,
  type RegisterName,
  type RowFacts,
} from './roll-history.js';

export interface RollHistoryDeps extends Pick<HistoryCalendar, 'whyNoSchoolDay' | 'schoolYearOf'> {
  readonly connection: mongoose.Connection;
  readonly clock: Clock;
  readonly logger: { error(fields: object, message: string): void };
  readonly rolls: RollCallStore;
  readonly days: AttendanceDaysStore;
  readonly cards: StudentCards;
  readonly blindIndexOf: (field: string, value: string) => string;
  /** Those of these students who have a case that is not ended. */
  readonly withCase: (studentIds: readonly string[]) => Promise<ReadonlySet<string>>;
  /** Lets the case rule look at what the registers of these students now say; once per import. */
  readonly recount: (studentIds: readonly string[], trigger: { readonly id: string; readonly correlationid: string }) => Promise<void>;
}

const NOTHING: RowFacts = { members: new Set(), studentId: undefined, apart: false, contradicted: false };

export function rollHistory(deps: RollHistoryDeps) {
  const { connection, clock, logger, rolls, days, cards, blindIndexOf, withCase, recount, whyNoSchoolDay, schoolYearOf } = deps;
  const store = listImportStore<HistoryRow>({
    connection,
    clock,
    collection: 'roll_history_imports',
    source: 'baoxue/attendance/roll-history',
  });
  const calendar = (): HistoryCalendar => ({ today: schoolDateOf(clock.now()), whyNoSchoolDay, schoolYearOf });
  const ahead = knownAhead(NOTHING);

  /** What is learnt of a class is kept for the whole file, and so is where its registers stand. */
  function learningOfFile() {
    const members = new Map<string, readonly StudentCard[]>();
    const sequence = registerSequence();
    return async (rows: readonly Cells[]): Promise<readonly RowFacts[]> => {
      const names = rows.map(nameOrNull);
      const unknown = names.flatMap((name) => (name && !members.has(name.presentClassId) ? [name.presentClassId] : []));
      const [found, students] = await Promise.all([cards.byClasses(new Set(unknown)), cards.byIdNumberIndex(new Set(rows.map(indexOf)))]);
      for (const classId of unknown) members.set(classId, found.get(classId) ?? []);
      return rows.map((cells, at) => {
        const name = names[at];
        if (!name) return NOTHING;
        const ofDay = presentMembersOn(members.get(name.presentClassId) ?? [], name.date);
        return { members: ofDay, studentId: students.get(indexOf(cells))?.studentId, ...sequence(name, cells) };
      });
    };
  }

  const indexOf = (cells: Cells): string => blindIndexOf('idNumber', idNumberIn(cells));

  /** Null for a row that will be refused for its day or class. */
  function nameOrNull(cells: Cells): RegisterName | null {
    try {
      return registerNameIn(cells, calendar());
    } catch (error) {
      if (error instanceof Refusal) return null;
      throw error;
    }
  }

  async function compare(rows: readonly HistoryRow[]) {
    const idOf = ({ classId, date }: RegisterName) => rollCallId(classId, date);
    const known = await rolls.findMany([...new Set(rows.map(idOf))]);
    return rows.map((row) => rowPreview(row, known.get(idOf(row))?.state));
  }

  /** Writes the registers that are not there yet; one that a teacher has taken stands. Counts registers. */
  async function enter(rows: readonly HistoryRow[], _list: string, cause: Cause) {
    const known = await cards.byClasses(new Set(rows.map(({ presentClassId }) => presentClassId)));
    const registers = registersIn(rows).flatMap((own) => {
      const [name] = own;
      const members = known.get(name?.presentClassId ?? '') ?? [];
      const [first] = members;
      if (!name || !first) return [];
      const place = { classId: name.classId, schoolId: first.schoolId, jurisdictions: first.jurisdictions };
      const state = registerFrom(own, place, presentMembersOn(members, name.date), calendar());
      // History is no news: the register is stored without an event, and open runs are judged when the whole list is in.
      return [{ id: rollCallId(name.classId, name.date), state, events: [], cause }];
    });
    const { inserted, existing } = await rolls.insertMany(registers);
    const standing = await rolls.findMany(existing);
    const taken = registers.flatMap(({ id, state }) => {
      const stands = standing.get(id)?.state ?? state;
      return stands.status === 'Taken' ? [stands] : [];
    });
    await days.record(taken);
    await days.closeHistory(await lastDays(taken));
    return { matchedCount: inserted.length, unmatchedCount: existing.length };
  }

  /** Up to which day these registers are history for whom. A child with a case is followed by it, and everything counts. */
  async function lastDays(registers: readonly { readonly date: SchoolDate; readonly entries: readonly RollEntry[] }[]) {
    const last = new Map<string, SchoolDate>();
    for (const { date, entries } of registers) {
      for (const { studentId } of entries) if ((last.get(studentId) ?? '') < date) last.set(studentId, date);
    }
    for (const studentId of await withCase([...last.keys()])) last.delete(studentId);
    return last;
  }

  async function settle(rows: readonly HistoryRow[], importId: string, { correlationId }: Cause): Promise<void> {
    const known = await cards.byClasses(new Set(rows.map(({ presentClassId }) => presentClassId)));
    const studentIds = [...known.values()].flat().map(({ studentId }) => studentId);
    await recount(studentIds, { id: importId, correlationid: correlationId });
  }

  const importing = listImporting<HistoryRow>({
    store,
    logger,
    readRows: (file) => ahead.lookUp(readRows(file, HISTORY_HEADS), learningOfFile()),
    toRow: (cells) => toHistoryRow(cells, ahead.of(cells), calendar()),
    keyOf: (row) => `${registerKey(row)}|${row.entry?.studentId ?? ''}`,
    keyColumn: '学籍号',
    groupOf: registerKey,
    wholeFileOnly: true,
    compare,
    enter,
    settle,
  });
  return { importing, holds: async (importId: string) => (await store.find(importId)) !== null, syncIndexes: () => store.syncIndexes() };
}

/** Watches the registers of one file pass by: each must stand together, and 全勤 must stand alone. */
function registerSequence() {
  const finished = new Set<string>();
  let current = '';
  let rowsBefore = 0;
  let allPresentBefore = false;

  return (name: RegisterName, cells: Cells): Pick<RowFacts, 'apart' | 'contradicted'> => {
    const key = registerKey(name);
    if (key !== current) {
      finished.add(current);
      [current, rowsBefore, allPresentBefore] = [key, 0, false];
    }
    const contradicted = allPresentBefore || (saysAllPresent(cells) && rowsBefore > 0);
    rowsBefore += 1;
    allPresentBefore ||= saysAllPresent(cells);
    return { apart: finished.has(key), contradicted };
  };
}
