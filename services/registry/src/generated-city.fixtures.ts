/** A sample of a generated city, as the lists that its bureau and schools would send, and a note for each child of what is done to it. */
import { nobodysIdNumber } from '@baoxue/testing';
import { schoolList, studentList, type List } from '../../../infra/town/lists.js';
import { DEFAULT_SEED, DEFAULT_STUDENTS, townOf } from '../../../infra/town/town.js';
import type { Row } from './registry.fixtures.js';

/** `CITY_STUDENTS=30000` takes every child of a city of that size; without it, one child in so many of the demo town's is imported, school by school. */
const WHOLE_CITY = Number(process.env['CITY_STUDENTS'] ?? 0);
const EVERY = WHOLE_CITY > 0 ? 1 : 16;

/** What is done to a child, on its last day at the old school or its first at the new one. */
export interface Deed {
  readonly what:
    | 'transferred'
    | 'admitted'
    | 'moved away'
    | 'died'
    | 'graduated'
    /** From primary to junior grades of the same school. */
    | 'graduated inside'
    | 'sent'
    | 'suspended'
    | 'dropped out'
    | 'returned'
    | 'merged'
    | 'mistake';
  readonly on: string;
  /** The school the child comes to. */
  readonly to?: string;
}
/** A line of the students' list, with the note. */
export interface Child {
  readonly row: Row;
  readonly done: Deed[];
}

export const cell = ({ row }: Child, head: string): string => row[head] ?? '';
export const schoolOf = (child: Child): string => cell(child, '学校标识码');

const rowsOf = ({ heads, rows }: List): Row[] =>
  [...rows].map((cells) => Object.fromEntries(heads.map((head, at) => [head, cells[at] ?? ''])));

export type GeneratedCity = ReturnType<typeof generatedCity>;

/** @param today the day the lists are made; the grades are those of its school year */
export function generatedCity(today: string) {
  const town = townOf({ seed: DEFAULT_SEED, students: WHOLE_CITY || DEFAULT_STUDENTS, today });
  const children: Child[] = rowsOf(studentList(town))
    .filter((_row, index) => index % EVERY === 0)
    .map((row) => ({ row, done: [] }));
  const inSample = new Set(children.map(schoolOf));
  const schools = rowsOf(schoolList(town)).filter((row) => inSample.has(row['学校标识码'] ?? ''));
  const schoolRow = (id: string): Row => schools.find((row) => row['学校标识码'] === id) ?? {};
  const sizeOf = (id: string) => children.filter((child) => schoolOf(child) === id).length;
  const bySize = schools.map((row) => row['学校标识码'] ?? '').sort((a, b) => sizeOf(b) - sizeOf(a));
  const taken = new Set<Child>();

  return {
    children,
    schools,
    schoolIds: bySize,
    kindOf: (id: string) => schoolRow(id)['办学类别'],
    townOf: (id: string) => schoolRow(id)['所在地代码'] ?? '',

    /** A child of a class who has no part in the year yet. @throws Error when the sample is too small */
    take(schoolId: string, grade: string): Child {
      const found = children.find((child) => schoolOf(child) === schoolId && cell(child, '年级') === grade && !taken.has(child));
      if (!found) throw new Error(`Nobody is left in ${grade} of ${schoolId}.`);
      taken.add(found);
      return found;
    },

    /** The child once more, with a number that was misread. */
    enteredTwice(child: Child): Child {
      const number = nobodysIdNumber(cell(child, '出生日期'), cell(child, '性别') === '男' ? 901 : 902);
      const again: Child = { row: { ...child.row, 学籍号: `G${number}`, 身份证号: number }, done: [] };
      children.push(again);
      taken.add(again);
      return again;
    },
  };
}

/** A line of the list of movements 学籍异动. */
export const movementRow = ({ row }: Child, kind: string, on: string, more: Row = {}): Row => ({
  学籍号: row['学籍号'] ?? '',
  姓名: row['姓名'] ?? '',
  异动类别: kind,
  异动日期: on,
  ...{ 异动原因: '', 审批文号: '示例〔2026〕9号', 休学截止日期: '', 转入学校标识码: '', 班级: '', 就读方式: '', 接收回执编号: '' },
  ...more,
});

/** The primary school's graduates, on the list of the junior school that admits them 招生. */
export const admissionRow = ({ row }: Child, schoolId: string, on: string): Row => ({
  ...row,
  ...{ 学校标识码: schoolId, 年级: '七年级', 班级: '1班', 就读方式: '走读', 入学日期: on },
});
