/**
 * A line of past registers 历史考勤 as schools keep them: a row for each child who was not simply there, one 全勤 where everybody was.
 * The rows of one register stand together. Requirements A11, B1.
 */
import type { AttendanceMark, RollEntry } from '@baoxue/contracts';
import { byKey, fold, type SchoolDate } from '@baoxue/domain';
import {
  classNumberIn,
  coded,
  differing,
  gradeIn,
  idNumberIn,
  NEW_ROW,
  numberColumnOf,
  previewOf,
  required,
  written,
  type Cells,
  type RowPreview,
} from '@baoxue/list-import';
import { parseIdNumber } from '@baoxue/pii';
import { parseDate } from '@baoxue/spreadsheet';
import { refuse } from '../refusals/index.js';
import { classInYear, rollCallDecider, type ClassPlace, type RollCall } from '../roll-call/index.js';

export const HISTORY_HEADS = {
  required: ['学校标识码', '年级', '班级', '日期', '考勤结果'],
  optional: ['应到人数', '学籍号', '身份证号', '姓名'],
};

/** Of which class and day a row speaks. */
export interface RegisterName {
  /** The class as it was called in the school year of the day. */
  readonly classId: string;
  /** The same class as it is called today: by this it is known who sits in it. */
  readonly presentClassId: string;
  readonly date: SchoolDate;
}

/** A row as staged. */
export interface HistoryRow extends RegisterName {
  /** Null for 全勤. */
  readonly entry: RollEntry | null;
}

export interface HistoryCalendar {
  readonly today: SchoolDate;
  readonly whyNoSchoolDay: (date: SchoolDate) => { readonly zh: string; readonly en: string } | null;
  readonly schoolYearOf: (date: SchoolDate) => string;
}

/** What is known about a row when it is checked. */
export interface RowFacts {
  /** Students of the class who were enrolled on the day. */
  readonly members: ReadonlySet<string>;
  /** The student with the row's number; undefined for an unknown one. */
  readonly studentId: string | undefined;
  /** The rows of this register do not stand together. */
  readonly apart: boolean;
  /** 全勤 stands beside other rows of the same register. */
  readonly contradicted: boolean;
}

/** 考勤结果 as registers write it. */
const RESULTS: Readonly<Record<string, AttendanceMark | 'all-present'>> = {
  全勤: 'all-present',
  出勤: 'present',
  迟到: 'late',
  病假: 'sick',
  事假: 'approved-leave',
  无故缺课: 'unexcused',
  旷课: 'unexcused',
  送教上门: 'home-taught',
};

/** What a commit does with a row, beside the register that is there already: one that a teacher has taken stands. */
export function rowPreview({ entry }: HistoryRow, standing: RollCall | undefined): RowPreview {
  if (standing?.status !== 'Taken') return NEW_ROW;
  const markOf = (studentId: string) => standing.entries.find((each) => each.studentId === studentId)?.mark;
  const everybodyThere = standing.entries.every(({ mark }) => mark === 'present');
  const before = entry ? (markOf(entry.studentId) ?? null) : everybodyThere ? 'all-present' : null;
  return previewOf({ kept: differing('考勤结果', before && wordOf(before), wordOf(entry?.mark ?? 'all-present')) });
}

const wordOf = (result: AttendanceMark | 'all-present'): string =>
  Object.entries(RESULTS).find(([, mark]) => mark === result)?.[0] ?? result;

/** True for a row that says that everybody was there. */
export const saysAllPresent = (cells: Cells): boolean => written(cells, '考勤结果') === '全勤';

export const registerKey = ({ classId, date }: RegisterName): string => `${classId}|${date}`;

/** @throws Refusal naming the column: no such day, no school day, a day to come, a class that did not exist then */
export function registerNameIn(cells: Cells, { today, whyNoSchoolDay, schoolYearOf }: HistoryCalendar): RegisterName {
  const date = parseDate(required(cells, '日期'), '日期');
  if (date > today) throw refuse('DATE_IN_FUTURE', { field: '日期' });
  const reason = whyNoSchoolDay(date);
  if (reason) throw refuse('NOT_A_SCHOOL_DAY', { field: '日期', date, reason: `${reason.zh} (${reason.en})` });
  const number = String(classNumberIn(cells)).padStart(2, '0');
  const classId = `${required(cells, '学校标识码')}-${schoolYearOf(date)}-${gradeIn(cells)}-${number}`;
  const presentClassId = classInYear(classId, schoolYearOf(today));
  if (presentClassId === null) throw refuse('CLASS_UNKNOWN', { field: '班级' });
  return { classId, presentClassId, date };
}

/** @throws Refusal naming the column */
export function toHistoryRow(cells: Cells, { members, studentId, apart, contradicted }: RowFacts, calendar: HistoryCalendar): HistoryRow {
  const name = registerNameIn(cells, calendar);
  const mark = coded(cells, '考勤结果', RESULTS);
  if (members.size === 0) throw refuse('CLASS_UNKNOWN', { field: '班级' });
  const expected = written(cells, '应到人数');
  if (expected !== '' && expected !== String(members.size)) throw refuse('ROSTER_DIFFERS', { field: '应到人数', known: members.size });
  if (apart) throw refuse('REGISTER_APART', { field: '日期' });
  if (contradicted) throw refuse('ALL_PRESENT_CONTRADICTED', { field: '考勤结果' });
  if (mark === 'all-present') return { ...name, entry: null };
  const column = numberColumnOf(cells);
  parseIdNumber(idNumberIn(cells), { today: calendar.today, field: column });
  if (studentId === undefined || !members.has(studentId)) throw refuse('STUDENT_NOT_IN_CLASS', { field: column, count: 1 });
  return { ...name, entry: { studentId, mark } };
}

/** The rows of each register together. */
export const registersIn = (rows: readonly HistoryRow[]): readonly (readonly HistoryRow[])[] => [...byKey(rows, registerKey).values()];

/**
 * The register that these rows describe, by the same rule as one that a teacher takes: whoever is not named was there. Who was named when
 * the file was checked stays named, even if the class has changed since.
 */
export function registerFrom(
  rows: readonly HistoryRow[],
  place: ClassPlace,
  members: ReadonlySet<string>,
  { today, whyNoSchoolDay }: Omit<HistoryCalendar, 'schoolYearOf'>,
): RollCall {
  const entries = rows.flatMap(({ entry }) => entry ?? []);
  const roster = new Set([...members, ...entries.map(({ studentId }) => studentId)]);
  const command = { type: 'TakeRoll', place, date: rows[0]?.date ?? today, entries, othersPresent: true } as const;
  const state = rollCallDecider.initialState();
  // A past register names those taught at home itself: what placements the service knows of began later.
  const context = { today, whyNoSchoolDay, roster, homeTaught: new Set<string>(), onLeave: new Map() };
  return fold(rollCallDecider.evolve, state, rollCallDecider.decide(command, state, context));
}
