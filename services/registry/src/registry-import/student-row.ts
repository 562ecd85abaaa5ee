/** A line of the students' list, checked and sealed: what may wait in the database between dry run and commit. */
import { GRADE_NAMES, type Grade } from '@baoxue/contracts';
import { Refusal } from '@baoxue/domain';
import { coded, required, written, type Cells } from '@baoxue/list-import';
import { parseDate } from '@baoxue/spreadsheet';
import type { Enrolment } from '../enrolment/index.js';
import { refuse } from '../refusals/index.js';
import { classPlaceOf, type School } from '../school/index.js';
import { contactKey } from '../guardian/index.js';
import { temporaryNumberOf, type WithoutNumber } from '../temporary-number/index.js';

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
export const SCHOOL_HEADS = { required: ['学校标识码', '学校名称', '办学类别', '所在地代码', '是否寄宿'], optional: ['办学性质'] };

/** What is known already about a row when it is checked. */
export interface RowFacts {
  /** The school the row names, if it is registered. */
  readonly school: School | undefined;
  /** Stays at schools of the child with this ID number; none for a child who is new. */
  readonly stays: readonly Enrolment[];
  /** The place the row says the child lives in, a village included, with all above it; empty where it says none, or one that is not there. */
  readonly home: readonly string[];
}

export const NAME_MAX = 60;

/**
 * The number under which the child of a row is known: the ID number as it is written or, for a child without one, the temporary number. Empty for a
 * row that cannot be read; the check says why.
 */
export function numberIn(cells: Cells, blindIndexOf: (field: string, value: string) => string): string {
  const idNumber = written(cells, '身份证号').toUpperCase();
  if (idNumber !== '') return idNumber;
  try {
    return temporaryNumberOf(withoutNumber(cells, blindIndexOf), blindIndexOf);
  } catch (error) {
    if (error instanceof Refusal) return '';
    throw error;
  }
}

/** What a child without a number is recognised by. @throws Refusal naming the column */
export const withoutNumber = (cells: Cells, blindIndexOf: (field: string, value: string) => string): WithoutNumber => ({
  name: required(cells, '姓名'),
  birthDate: parseDate(required(cells, '出生日期'), '出生日期'),
  sex: coded(cells, '性别', SEXES),
  guardianKey: blindIndexOf('contact', contactKey({ name: written(cells, '监护人姓名'), phone: written(cells, '监护人电话') })),
});

export const SEXES = { 男: '1', 女: '2' } as const;
export const BOARDING = { 走读: 'day', 住校: 'boarding' } as const;
export const YES_NO = { 是: 'yes', 否: 'no' } as const;
export const OWNERSHIPS = { 公办: 'public', 民办: 'private' } as const;
export const SCHOOL_KINDS = {
  小学: 'primary',
  教学点: 'teaching-point',
  初中: 'junior',
  九年一贯制: 'nine-year',
  特殊教育学校: 'special',
} as const;

/** What people write for a code. */
export const wordOf = <T extends string>(table: Readonly<Record<string, T>>, code: T): string =>
  Object.entries(table).find(([, each]) => each === code)?.[0] ?? code;

export const gradeName = (grade: string): string => GRADE_NAMES[grade as Grade] ?? grade;
export const className = (classId: string): string => `${classPlaceOf(classId)?.number ?? ''}班`;

export function phone(cells: Cells, column: string): string {
  const text = required(cells, column);
  if (!/^1\d{10}$/.test(text)) throw refuse('PHONE_SHAPE', { field: column });
  return text;
}
