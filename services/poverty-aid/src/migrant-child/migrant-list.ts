import { isSchoolDate, type SchoolDate } from '@baoxue/domain';
import { coded, required, type Cells } from '@baoxue/list-import';
import { refuse } from '../refusals/index.js';
import type { Listed, Origin } from './migrant-child.js';

/** Columns of the list 随迁子女名单; the child's name may stand in it and is not kept. */
export const MIGRANT_COLUMNS = { required: ['身份证号', '户籍所在地', '居住地代码', '来本地日期'], optional: ['姓名'] };

const ORIGINS: Readonly<Record<string, Origin>> = { 省内市外: 'same-province', 省外: 'other-province' };
/** A town or subdistrict of the national code list. */
const TOWNSHIP = /^\d{9}$/;

/** @throws Refusal naming the column */
export function migrantLineOf(cells: Cells, today: SchoolDate): Omit<Listed, 'idNumberIndex'> {
  const residence = required(cells, '居住地代码');
  if (!TOWNSHIP.test(residence)) throw refuse('RESIDENCE_CODE', { field: '居住地代码' });
  const livesHereSince = required(cells, '来本地日期');
  if (!isSchoolDate(livesHereSince)) throw refuse('DATE_INVALID', { field: '来本地日期' });
  if (livesHereSince > today) throw refuse('DATE_IN_FUTURE', { field: '来本地日期' });
  return { origin: coded(cells, '户籍所在地', ORIGINS), residence, livesHereSince };
}
