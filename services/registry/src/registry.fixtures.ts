/** A made-up school and its children as rows of the lists. The ID area prefix is assigned to nobody, so no number can belong to a person. */
import { idNumberCheckCharacter } from '@baoxue/pii';

export const SCHOOL = '6499000001';
export const OTHER_SCHOOL = '6499000002';
export const TOWN = '640381105';
export const CLASS = `${SCHOOL}-2025-22-01`;

/** A valid number of a boy born on 2012-03-15. @param index 0 to 400 */
export function idNumberOf(index: number): string {
  const first17 = `99010120120315${String(101 + index * 2)}`;
  return first17 + idNumberCheckCharacter(first17);
}

export type Row = Readonly<Record<string, string>>;

export const schoolRow = (school: string): Row => ({
  学校标识码: school,
  学校名称: `示范初级中学${school.slice(-1)}`,
  办学类别: '初中',
  所在地代码: TOWN,
  是否寄宿: '是',
});

/** @param changes replace single cells */
export const studentRow = (index: number, changes: Row = {}): Row => ({
  学籍号: `G${idNumberOf(index)}`,
  姓名: `示例甲${'一二三四五六七八九'.charAt(index)}`,
  性别: '男',
  出生日期: '2012-03-15',
  身份证号: idNumberOf(index),
  民族: '回族',
  学校标识码: SCHOOL,
  年级: '八年级',
  班级: '1班',
  就读方式: '走读',
  户籍地: '示例市示例镇示例村1号',
  现住址: '示例市示例镇示例村2号',
  监护人姓名: '示例家长',
  监护人关系: '父亲',
  监护人电话: '10000000001',
  ...changes,
});
