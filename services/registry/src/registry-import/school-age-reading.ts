/** A line of the list of children of school age 适龄儿童名册, checked, hashed and sealed. Requirements A8 and A11. */
import { required, type Cells } from '@baoxue/list-import';
import { cleanText, parseIdNumber } from '@baoxue/pii';
import { refuse } from '../refusals/index.js';
import { belongsOnList, entryIdOf, firstSchoolYearOf, listedChildren, type AgeRules, type ListedEntry } from '../school-age/index.js';
import type { ReadingTools } from './student-reading.js';
import { NAME_MAX, type RowFacts } from './student-row.js';

/** 居住地代码 is where the child lives, 学校标识码 the school it is assigned to. */
export const SCHOOL_AGE_HEADS = { required: ['姓名', '身份证号', '居住地代码', '学校标识码'] };

/** @throws Refusal naming the column */
export function toListedEntry(
  cells: Cells,
  { school, home }: RowFacts,
  rulesAt: (jurisdictions: readonly string[]) => AgeRules,
  tools: ReadingTools,
): ListedEntry {
  const { cipher, blindIndexOf, today, schoolYearOf } = tools;
  const id = parseIdNumber(required(cells, '身份证号'), { today, field: '身份证号' });
  const name = cleanText(required(cells, '姓名'), { maxLength: NAME_MAX, field: '姓名' });
  required(cells, '居住地代码');
  if (home.length === 0) throw refuse('PLACE_UNKNOWN', { field: '居住地代码' });
  required(cells, '学校标识码');
  if (!school) throw refuse('SCHOOL_UNKNOWN', { field: '学校标识码' });
  const rules = rulesAt(school.jurisdictions);
  const schoolYear = firstSchoolYearOf(id.birthDate, rules);
  if (!belongsOnList(schoolYear, schoolYearOf(today), rules)) throw refuse('NOT_OF_SCHOOL_AGE', { field: '身份证号' });
  const numberIndex = blindIndexOf('idNumber', id.number);
  const sealedChild = listedChildren.seal(cipher, entryIdOf(numberIndex), { name, idNumber: id.number });
  return { numberIndex, sealedChild, schoolYear, schoolId: school.schoolId, jurisdictions: home };
}
