/**
 * The code tables 代码表 the registry speaks, each with the standard it comes from and how surely it is known (A2). A code is never deleted: a
 * table that changes is a new version.
 */
import { GRADE_NAMES } from '@baoxue/contracts';
import type { SchoolDate } from '@baoxue/domain';
import { FORBIDDEN, MOVEMENTS, REASONS } from '../movement/index.js';
import { BASIC_MOVEMENTS, ETHNIC_GROUPS, OTHER_MOVEMENTS, SCHOOL_TYPES, SEXES, STATUSES, WAYS_OF_ATTENDING } from './national-codes.js';

/** Two independent sources agree · one source · general knowledge. */
export type SourceStatus = 'two-sources' | 'one-source' | 'unverified';

export interface CodeTable {
  readonly id: string;
  readonly name: string;
  readonly standard: string;
  readonly version: string;
  /** First and last day of use here; a table is superseded by its next version, and null says that it is in use. */
  readonly validFrom: SchoolDate;
  readonly validTo: SchoolDate | null;
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

/** The day of the plan: on it the first version of each table came into use here. */
const IN_USE_SINCE = '2018-04-28';
const SURE_STATUSES = 13;
const SURE_ETHNIC_GROUPS = 56;

function table(id: string, name: string, standard: string, status: SourceStatus, names: Readonly<Record<string, string>>): CodeTable {
  const codes = Object.entries(names).map(([code, text]) => ({ code, name: text, status }));
  const inUse = { version: VERSION, validFrom: IN_USE_SINCE, validTo: null };
  return { id, name, standard, ...inUse, status, codes: codes.sort((a, b) => a.code.localeCompare(b.code)) };
}

/** The table, of which codes beyond a number are less surely known than it is as a whole. */
const sureUpTo = (last: number, otherwise: SourceStatus, { codes, ...rest }: CodeTable): CodeTable => ({
  ...rest,
  codes: codes.map((each) => (Number(each.code) <= last ? each : { ...each, status: otherwise })),
});

const known = [...Object.values(MOVEMENTS), ...Object.values(FORBIDDEN)];
/** Where several of our words share a code, as 其他 does, the first one names it. */
const movementNames: Readonly<Record<string, string>> = Object.fromEntries(
  [...known].reverse().flatMap(({ code, zh }) => (code === null ? [] : [[code, zh]])),
);

export const codeTables: readonly CodeTable[] = [
  sureUpTo(SURE_STATUSES, 'one-source', table('student-status', '学生当前状态', 'XSDQZT', 'two-sources', STATUSES)),
  table('movement', '学籍异动类别', 'XJYDLB', 'one-source', { ...movementNames, ...OTHER_MOVEMENTS }),
  table('movement-basic', '基础教育学籍异动类别', '基础教育学籍异动代码', 'one-source', BASIC_MOVEMENTS),
  table('movement-reason', '异动原因', 'XJYDYY', 'one-source', REASONS),
  table('grade', '年级', '基础教育年级代码', 'one-source', GRADE_NAMES),
  table('sex', '性别', 'GB/T 2261.1', 'one-source', SEXES),
  sureUpTo(SURE_ETHNIC_GROUPS, 'unverified', table('ethnic-group', '民族', 'GB/T 3304', 'two-sources', ETHNIC_GROUPS)),
  table('attending', '就读方式', '就读方式代码', 'two-sources', WAYS_OF_ATTENDING),
  table('school-type', '学校办学类型', '学校办学类型代码', 'two-sources', SCHOOL_TYPES),
];
