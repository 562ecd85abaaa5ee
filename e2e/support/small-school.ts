import { idNumberCheckCharacter } from '@baoxue/pii';

/** A made-up school with one class. The area prefix is assigned to nobody, so no number can belong to a person. */
export const SCHOOL = '6499000001';
export const TOWN = '640381105';
export const CLASS = `${SCHOOL}-2025-22-01`;
const UNASSIGNED_PREFIX = '990101';

/** A valid number of the shape, for the `index`-th child of the class. */
export function idNumberOf(index: number): string {
  const first17 = `${UNASSIGNED_PREFIX}20120315${String(100 + index * 2 + 1)}`;
  return first17 + idNumberCheckCharacter(first17);
}

const GIVEN = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];
export const nameOf = (index: number): string => `示例${GIVEN[Math.floor(index / 10) % 10] ?? ''}${GIVEN[index % 10] ?? ''}`;

export const schoolsCsv = `学校标识码,学校名称,办学类别,所在地代码,是否寄宿\n${SCHOOL},示范初级中学,初中,${TOWN},是\n`;

const HEADS = '学籍号,姓名,性别,出生日期,身份证号,民族,学校标识码,年级,班级,就读方式,户籍地,现住址,监护人姓名,监护人关系,监护人电话';

/** One row of the students' list; `changes` replace single columns. */
export function studentRow(index: number, changes: Readonly<Record<string, string>> = {}): string {
  const id = idNumberOf(index);
  const cells: Record<string, string> = {
    学籍号: `G${id}`,
    姓名: nameOf(index),
    性别: '男',
    出生日期: '2012-03-15',
    身份证号: id,
    民族: '回族',
    学校标识码: SCHOOL,
    年级: '八年级',
    班级: '1班',
    就读方式: '走读',
    户籍地: '示例省示例市峡口镇示例村1号',
    现住址: '示例省示例市峡口镇示例村1号',
    监护人姓名: '示例家长',
    监护人关系: '父亲',
    监护人电话: '10000000001',
    ...changes,
  };
  return HEADS.split(',')
    .map((head) => cells[head])
    .join(',');
}

export const studentsCsv = (rows: readonly string[]): string => `${HEADS}\n${rows.join('\n')}\n`;
