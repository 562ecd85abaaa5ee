/** A line of the students' list, checked and sealed: what may wait in the database between dry run and commit. */
import type { Enrolment } from '../enrolment/index.js';
import { refuse } from '../refusals/index.js';
import type { School } from '../school/index.js';

export const STUDENT_HEADS = {
  required: [
    '学籍号',
    '姓名',
    '性别',
    '出生日期',
    '身份证号',
    '民族',
    '学校标识码',
    '年级',
    '班级',
    '就读方式',
    '户籍地',
    '现住址',
    '监护人姓名',
    '监护人关系',
    '监护人电话',
  ],
  optional: [
    '残疾人证号',
    '资助类别',
    '入学日期',
    '批准文号',
    '居住地代码',
    '监护人2姓名',
    '监护人2关系',
    '监护人2电话',
    '代理监护人姓名',
    '代理监护人关系',
    '代理监护人电话',
  ],
};
export const SCHOOL_HEADS = { required: ['学校标识码', '学校名称', '办学类别', '所在地代码', '是否寄宿'] };

export type Cells = Readonly<Record<string, string>>;

/** What is known already about a row when it is checked. */
export interface RowFacts {
  /** The school the row names, if it is registered. */
  readonly school: School | undefined;
  /** Stays at schools of the child with this ID number; none for a child who is new. */
  readonly stays: readonly Enrolment[];
}

export const NAME_MAX = 60;

/** The text of a cell, or '' where the column or the text is missing. */
export const written = (cells: Cells, column: string): string => (cells[column] ?? '').trim();

/** The text of a cell. @throws Refusal VALUE_REQUIRED naming the column */
export function required(cells: Cells, column: string): string {
  const text = written(cells, column);
  if (text === '') throw refuse('VALUE_REQUIRED', { field: column });
  return text;
}

/** The code for what people write. @throws Refusal CODE_UNKNOWN listing what may be written */
export function coded<T extends string>(cells: Cells, column: string, table: Readonly<Record<string, T>>): T {
  const text = required(cells, column);
  const code = Object.hasOwn(table, text) ? table[text] : undefined;
  if (code === undefined) throw refuse('CODE_UNKNOWN', { field: column, allowed: Object.keys(table).join('、') });
  return code;
}

export const SEXES = { 男: '1', 女: '2' } as const;
export const BOARDING = { 走读: 'day', 住校: 'boarding' } as const;
export const YES_NO = { 是: 'yes', 否: 'no' } as const;
export const SCHOOL_KINDS = {
  小学: 'primary',
  教学点: 'teaching-point',
  初中: 'junior',
  九年一贯制: 'nine-year',
  特殊教育学校: 'special',
} as const;
/** Grades as schools write them, and as the national list codes them. */
export const GRADES: Readonly<Record<string, string>> = Object.fromEntries(
  ['一年级', '二年级', '三年级', '四年级', '五年级', '六年级']
    .flatMap((name, index) => [
      [name, `1${index + 1}`],
      [`1${index + 1}`, `1${index + 1}`],
    ])
    .concat(
      ['七年级', '八年级', '九年级'].flatMap((name, index) => [
        [name, `2${index + 1}`],
        [`2${index + 1}`, `2${index + 1}`],
      ]),
    ),
);

export function classNumber(cells: Cells): number {
  const text = required(cells, '班级').replace(/班$/, '');
  if (!/^[1-9]\d?$/.test(text)) throw refuse('CLASS_SHAPE', { field: '班级' });
  return Number(text);
}

export function phone(cells: Cells, column: string): string {
  const text = required(cells, column);
  if (!/^1\d{10}$/.test(text)) throw refuse('PHONE_SHAPE', { field: column });
  return text;
}
