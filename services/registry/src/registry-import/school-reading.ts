/** A line of the schools' list, checked. */
import { coded, required, written, type Cells } from '@baoxue/list-import';
import { cleanText } from '@baoxue/pii';
import { pathOf } from '../jurisdiction/index.js';
import { refuse } from '../refusals/index.js';
import type { School } from '../school/index.js';
import { NAME_MAX, OWNERSHIPS, SCHOOL_KINDS, YES_NO } from './student-row.js';

/** @throws Refusal naming the column */
export function toSchool(cells: Cells): School {
  const schoolId = required(cells, '学校标识码');
  if (!/^\d{10}$/.test(schoolId)) throw refuse('SCHOOL_CODE_SHAPE', { field: '学校标识码' });
  const jurisdictions = pathOf(required(cells, '所在地代码'));
  if (jurisdictions.length === 0) throw refuse('PLACE_UNKNOWN', { field: '所在地代码' });
  const name = cleanText(required(cells, '学校名称'), { maxLength: NAME_MAX, field: '学校名称' });
  return {
    schoolId,
    name,
    jurisdictions,
    kind: coded(cells, '办学类别', SCHOOL_KINDS),
    boarding: coded(cells, '是否寄宿', YES_NO) === 'yes',
    ...(written(cells, '办学性质') === '' ? {} : { ownership: coded(cells, '办学性质', OWNERSHIPS) }),
  };
}
