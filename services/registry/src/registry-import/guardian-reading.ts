/** A line of a list of guardians 监护人名单, as the exported ledger of guardians writes it, checked against the child's record. Requirements A4 and A11. */
import { coded, required, written, type Cells } from '@baoxue/list-import';
import { cleanText } from '@baoxue/pii';
import { parseDate } from '@baoxue/spreadsheet';
import { GUARDIANSHIPS, RELATIONS } from '../guardian/index.js';
import { refuse } from '../refusals/index.js';
import { bareIdNumber, nameIndexOf, type GuardianshipKind, type RegisteredStudent } from '../student/index.js';
import { byColumn } from './by-column.js';
import { doingOf, type GuardianOnRecord, type GuardianRow, type GuardianRowTools, type ListedGuardian } from './guardian-row.js';
import type { ListReach } from './movement-reach.js';
import { NAME_MAX, phone } from './student-row.js';

/** Where the child is is written for whoever reads the file. */
export const GUARDIAN_HEADS = {
  required: ['学生姓名', '监护人姓名', '监护人关系', '监护人电话'],
  optional: ['学生编号', '学籍号', '学生身份证号', '学校标识码', '年级', '班级', '监护类型', '起始日期'],
};

/** What is known already about a row when it is checked. */
export interface GuardianFacts {
  readonly student: RegisteredStudent | undefined;
  /** Those who answer for the child, or have done so. */
  readonly guardians: readonly GuardianOnRecord[];
}

export interface GuardianReadingTools extends GuardianRowTools {
  readonly reaches: ListReach;
}

/** @throws Refusal naming the column */
export function toGuardianRow(cells: Cells, { student: found, guardians }: GuardianFacts, tools: GuardianReadingTools): GuardianRow {
  const { blindIndexOf, reaches } = tools;
  const childName = nameIn(cells, '学生姓名');
  const field = numberColumnIn(cells);
  required(cells, field);
  // One beyond reach is unknown, so that no list tells who is in the registry (abuse S4, S21).
  if (!found || !reaches('guardian:write', found.card)) throw refuse('STUDENT_UNKNOWN', { field });
  // A slip in the number must not give another child a guardian.
  if (nameIndexOf(childName, blindIndexOf) !== found.nameIndex) throw refuse('NAME_OF_ANOTHER', { field: '学生姓名' });
  const { studentId, schoolId } = found.card;
  const listed = guardianIn(cells, tools.today);
  const columns = { 'input.studentId': field, 'input.name': '监护人姓名', 'input.phone': '监护人电话' };
  return {
    studentId,
    registeredAt: schoolId,
    key: [studentId, listed.relation, nameIndexOf(listed.name, blindIndexOf)].join(':'),
    ...byColumn(columns, () => doingOf(listed, found, guardians, tools)),
  };
}

function guardianIn(cells: Cells, today: string): ListedGuardian {
  coded(cells, '监护人关系', RELATIONS);
  const from = written(cells, '起始日期') === '' ? null : parseDate(written(cells, '起始日期'), '起始日期');
  if (from !== null && from > today) throw refuse('DATE_INVALID', { field: '起始日期' });
  return {
    name: nameIn(cells, '监护人姓名'),
    relation: required(cells, '监护人关系'),
    phone: required(cells, '监护人电话').includes('*') ? written(cells, '监护人电话') : phone(cells, '监护人电话'),
    kind: written(cells, '监护类型') === '' ? null : coded(cells, '监护类型', KINDS),
    from,
  };
}

const KINDS: Readonly<Record<string, GuardianshipKind>> = Object.fromEntries(
  (Object.entries(GUARDIANSHIPS) as [GuardianshipKind, string][]).map(([kind, word]) => [word, kind]),
);

const nameIn = (cells: Cells, column: string): string => cleanText(required(cells, column), { maxLength: NAME_MAX, field: column });

/** The exported file masks ID numbers, and says by 学生编号 which child it is. */
const NUMBER_COLUMNS = ['学生编号', '学籍号', '学生身份证号'] as const;
const numberColumnIn = (cells: Cells): (typeof NUMBER_COLUMNS)[number] =>
  NUMBER_COLUMNS.find((column) => written(cells, column) !== '') ?? '学籍号';

/** By what the child of a row is looked up: the id of its record, or else the number under which it is known. */
export function childSoughtIn(cells: Cells): { readonly id: string } | { readonly number: string } {
  const column = numberColumnIn(cells);
  return column === '学生编号' ? { id: written(cells, column) } : { number: bareIdNumber(written(cells, column)) };
}
