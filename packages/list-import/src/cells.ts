/** What stands in the cells of a list, as text by column head. */
import { GRADE_NAMES } from '@baoxue/contracts';
import { refusals } from '@baoxue/domain';

export type Cells = Readonly<Record<string, string>>;

const refuse = refusals({
  VALUE_REQUIRED: { rule: 'A11', zh: '必填。', en: 'A value is required.' },
  CODE_UNKNOWN: { rule: 'codes', zh: '填写的内容不在代码表内（可填：{allowed}）。', en: 'Not in the code table (allowed: {allowed}).' },
  CLASS_SHAPE: { rule: 'A2', zh: '班级应为 1 至 99 的数字。', en: 'A class is a number from 1 to 99.' },
});

/** The text of a cell, or '' where the column or the text is missing. */
export const written = (cells: Cells, column: string): string => (cells[column] ?? '').trim();

/** The text of a cell. @throws Refusal VALUE_REQUIRED naming the column */
export function required(cells: Cells, column: string): string {
  const text = written(cells, column);
  if (text === '') throw refuse('VALUE_REQUIRED', { field: column });
  return text;
}

/** 身份证号, or the one in a 学籍号, without the letter before it; '' where the row has neither. */
export const idNumberIn = (cells: Cells): string =>
  (written(cells, '学籍号').replace(/^[GJL]/i, '') || written(cells, '身份证号')).toUpperCase();

/** The column in which the number of a row stands, for a refusal to name. */
export const numberColumnOf = (cells: Cells): string => (written(cells, '学籍号') === '' ? '身份证号' : '学籍号');

/** The code for what people write. @throws Refusal CODE_UNKNOWN listing what may be written */
export function coded<T extends string>(cells: Cells, column: string, table: Readonly<Record<string, T>>): T {
  const text = required(cells, column);
  const code = Object.hasOwn(table, text) ? table[text] : undefined;
  if (code === undefined) throw refuse('CODE_UNKNOWN', { field: column, allowed: Object.keys(table).join('、') });
  return code;
}

/** Grades as schools write them, and as the national list codes them. */
const GRADES: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(GRADE_NAMES).flatMap(([code, name]) => [
    [name, code],
    [code, code],
  ]),
);

/** Column 年级: the national code of the grade. @throws Refusal VALUE_REQUIRED · CODE_UNKNOWN */
export const gradeIn = (cells: Cells): string => coded(cells, '年级', GRADES);

/** Column 班级: `3班` or `3`. @throws Refusal VALUE_REQUIRED · CLASS_SHAPE */
export function classNumberIn(cells: Cells): number {
  const text = required(cells, '班级').replace(/班$/, '');
  if (!/^[1-9]\d?$/.test(text)) throw refuse('CLASS_SHAPE', { field: '班级' });
  return Number(text);
}
