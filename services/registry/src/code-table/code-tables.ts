/**
 * The code tables 代码表 the registry speaks, each with the standard it comes from and how surely it is known (A2). A code is never deleted: a
 * table that changes is a new version.
 */
import { GRADE_NAMES } from '@baoxue/contracts';
import { FORBIDDEN, MOVEMENTS, REASONS } from '../movement/index.js';

/** Two independent sources agree · one source · general knowledge. */
export type SourceStatus = 'two-sources' | 'one-source' | 'unverified';

export interface CodeTable {
  readonly id: string;
  readonly name: string;
  readonly standard: string;
  readonly version: string;
  readonly status: SourceStatus;
  readonly codes: readonly Code[];
}

export interface Code {
  readonly code: string;
  readonly name: string;
  /** How surely this code is known, where it differs from the table. */
  readonly status: SourceStatus;
}

const VERSION = '1';

/** 学生当前状态. None means 疑似辍学 or 辍学: the monitoring mark stands beside it. */
const STATUSES = {
  '01': '在读',
  '02': '休学',
  '03': '退学',
  '04': '停学',
  '05': '复学',
  '06': '流失',
  '07': '毕业',
  '08': '结业',
  '09': '肄业',
  '10': '转学（转出）',
  '11': '死亡',
  '12': '保留入学资格',
  '13': '公派出国',
  '14': '开除',
  '15': '下落不明',
  '99': '其他',
};
const SURE_STATUSES = 13;

const SEXES = { '0': '未知', '1': '男', '2': '女', '9': '未说明' };

function table(id: string, name: string, standard: string, status: SourceStatus, names: Readonly<Record<string, string>>): CodeTable {
  const codes = Object.entries(names).map(([code, text]) => ({ code, name: text, status }));
  return { id, name, standard, version: VERSION, status, codes: codes.sort((a, b) => a.code.localeCompare(b.code)) };
}

function statusTable(): CodeTable {
  const { codes, ...rest } = table('student-status', '学生当前状态', 'XSDQZT', 'two-sources', STATUSES);
  return { ...rest, codes: codes.map((each) => ({ ...each, status: Number(each.code) <= SURE_STATUSES ? 'two-sources' : 'one-source' })) };
}

const known = [...Object.values(MOVEMENTS), ...Object.values(FORBIDDEN)];
/** Where several of our words share a code, as 其他 does, the first one names it. */
const movementNames = (codeOf: (each: (typeof known)[number]) => string | null): Record<string, string> =>
  Object.fromEntries([...known].reverse().flatMap((each) => (codeOf(each) === null ? [] : [[codeOf(each), each.zh]])));

export const codeTables: readonly CodeTable[] = [
  statusTable(),
  table('movement', '学籍异动类别', 'XJYDLB', 'one-source', { ...movementNames(({ code }) => code), '99': '其他' }),
  table('movement-reason', '异动原因', 'XJYDYY', 'one-source', REASONS),
  table('grade', '年级', '基础教育年级代码', 'one-source', GRADE_NAMES),
  table('sex', '性别', 'GB/T 2261.1', 'one-source', SEXES),
];
