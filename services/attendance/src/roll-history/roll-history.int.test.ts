import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Viewer } from '@baoxue/auth';
import type { EventEnvelope } from '@baoxue/contracts';
import { newId } from '@baoxue/domain';
import type { RawRecord } from '@baoxue/event-bus';
import { idNumberCheckCharacter } from '@baoxue/pii';
import { eventually, SCHOOL, startAttendance, viewer, type TestAttendance } from '../attendance.fixtures.js';

const TODAY = '2026-04-28';
/** Three classes of grade 8, four children each; the last child of a class came to the school this September. */
const CLASSES = [1, 2, 3].map((number) => `${SCHOOL}-2025-22-0${number}`) as [string, string, string];
const [CLASS, OTHER_CLASS, TAUGHT_CLASS] = CLASSES;
const CHILDREN = ['amin', 'bo', 'chun', 'dan'] as const;
type Child = (typeof CHILDREN)[number];

const idNumberOf = (classId: string, child: Child): string => {
  const first17 = `99010120120315${100 * (CLASSES.indexOf(classId) + 1) + CHILDREN.indexOf(child)}`;
  return first17 + idNumberCheckCharacter(first17);
};
const bureau = viewer('bureau-officer');
const teacherOf = (classIds: readonly string[]): Viewer => viewer('class-teacher', { classIds });
const teacher = teacherOf(CLASSES);

let attendance: TestAttendance;
let directory: string;
const published: EventEnvelope[] = [];
const studentIds = new Map<string, string>();
const idOf = (classId: string, child: Child): string => studentIds.get(`${classId} ${child}`) ?? '';

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'roll-history-'));
  attendance = await startAttendance(`${TODAY}T09:00:00+08:00`);
  const keep = async ({ value }: RawRecord) => void published.push(JSON.parse(String(value)) as EventEnvelope);
  await attendance.bus.subscribe({ group: 'watch', topics: ['baoxue.attendance.roll', 'baoxue.attendance.dropout-case'], handle: keep });
  for (const classId of CLASSES) {
    for (const child of CHILDREN) {
      const enrolledOn = child === 'dan' ? '2025-09-01' : '2024-09-01';
      const idNumberIndex = attendance.blindIndexOf('idNumber', idNumberOf(classId, child));
      studentIds.set(`${classId} ${child}`, await attendance.enrol({ classId, enrolledOn, idNumberIndex }));
    }
  }
});

afterAll(async () => {
  await attendance?.stop();
  await rm(directory, { recursive: true, force: true });
});

interface Line {
  readonly date: string;
  readonly child?: Child;
  readonly result?: string;
  readonly classId?: string;
  readonly grade?: string;
  readonly expected?: string;
}
const HEADS = '学校标识码,年级,班级,日期,应到人数,学籍号,考勤结果';
const rowOf = ({ date, child, result = '全勤', classId = CLASS, grade = '八年级', expected = '' }: Line): string =>
  `${SCHOOL},${grade},${Number(classId.slice(-2))}班,${date},${expected},${child ? `G${idNumberOf(classId, child)}` : ''},${result}`;

const create = (who: Viewer = bureau) =>
  attendance.command(
    'createRollHistoryImport',
    { sourceList: '历史考勤' },
    '... on RollHistoryImportSuccess { rollHistoryImport { id } }',
    who,
  );
async function dryRun(lines: readonly Line[], who: Viewer = bureau) {
  const file = join(directory, `${newId()}.csv`);
  await writeFile(file, [HEADS, ...lines.map(rowOf)].join('\n'));
  const importId = (await create()).rollHistoryImport.id as string;
  const upload = { viewer: who, params: { importId }, file, contentType: 'text/csv' };
  const answer: any = await attendance.service.routes?.[0]?.handle(upload);
  return { importId, errors: answer.errors.map(({ row, column, code }: any) => [row, column, code]) as unknown[][] };
}
const commit = (importId: string) =>
  attendance.command(
    'commitRollHistoryImport',
    { importId },
    '... on RollHistoryImportSuccess { rollHistoryImport { status writtenCount alreadyTakenCount } }',
    bureau,
  );
async function importHistory(lines: readonly Line[]) {
  const { importId, errors } = await dryRun(lines);
  expect(errors).toEqual([]);
  return (await commit(importId)).rollHistoryImport;
}

async function registerOf(classId: string, date: string, who = bureau): Promise<Record<string, string> | null> {
  const query = `query ($date: Date!) { _entities(representations: [{ __typename: "SchoolClass", id: "${classId}" }]) { ... on SchoolClass { roll(date: $date) { entries { student { id } mark } } } } }`;
  const { _entities } = await attendance.ask(query, { date }, who);
  const names = new Map([...studentIds].map(([name, id]) => [id, name.split(' ')[1] ?? '']));
  return _entities[0].roll && Object.fromEntries(_entities[0].roll.entries.map((entry: any) => [names.get(entry.student.id), entry.mark]));
}

/** The children of a class with a case of any status, and their school days of absence. */
async function cases(classId: string): Promise<Record<string, number>> {
  const { dropoutCases } = await attendance.ask(
    `{ dropoutCases(first: 100) { edges { node { schoolDaysAbsent student { id } } } } }`,
    {},
    bureau,
  );
  const names = new Map(CHILDREN.map((child) => [idOf(classId, child), child]));
  const nodes: any[] = dropoutCases.edges.map(({ node }: any) => node).filter(({ student }: any) => names.has(student.id));
  return Object.fromEntries(nodes.map(({ student, schoolDaysAbsent }) => [names.get(student.id), schoolDaysAbsent]));
}

async function take(classId: string, date: string, child: Child, mark: string): Promise<void> {
  const entries = [{ studentId: idOf(classId, child), mark }];
  expect(await attendance.command('takeRoll', { classId, date, entries, othersPresent: true }, '', teacher)).toEqual({
    __typename: 'RollCallSuccess',
  });
}
const absent = (child: Child, dates: readonly string[], classId: string = CLASS): Line[] =>
  dates.map((date) => ({ date, child, result: '无故缺课', classId }));

/** School days before the import: 20 April is a Monday. */
const APRIL = ['2026-04-20', '2026-04-21', '2026-04-22', '2026-04-23', '2026-04-24', '2026-04-27'] as const;

describe('Past registers from a list', () => {
  it('A11 B2 are refused by row and column, and none of such a file is written', async () => {
    const { importId, errors } = await dryRun([
      { date: '2025-10-01' },
      { date: '2026-04-29' },
      { date: '2025-09-29', grade: '三年级' },
      { date: '2025-09-28', expected: '5' },
      { date: '2025-09-26', child: 'amin', result: '病假' },
      { date: '2025-09-26', child: 'amin', result: '事假' },
      { date: '2025-09-26' },
      { date: '2025-09-25', child: 'amin', result: '请假' },
      { date: '2025-03-05', grade: '七年级', child: 'dan', result: '病假' },
      { date: '2025-09-26', child: 'bo', result: '病假' },
    ]);
    expect(errors).toEqual([
      [2, '日期', 'NOT_A_SCHOOL_DAY'],
      [3, '日期', 'DATE_IN_FUTURE'],
      [4, '班级', 'CLASS_UNKNOWN'],
      [5, '应到人数', 'ROSTER_DIFFERS'],
      [7, '学籍号', 'ROW_TWICE'],
      [8, '考勤结果', 'ALL_PRESENT_CONTRADICTED'],
      [9, '考勤结果', 'CODE_UNKNOWN'],
      [10, '学籍号', 'STUDENT_NOT_IN_CLASS'],
      [11, '日期', 'REGISTER_APART'],
    ]);
    expect(await commit(importId)).toMatchObject({ code: 'FILE_HAS_ERRORS' });
    expect(await registerOf(CLASS, '2025-09-26')).toBeNull();
  });

  it('A11 are the bureau’s to import', async () => {
    await expect(dryRun([{ date: '2025-09-29' }], teacher)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    expect(await create(teacher)).toMatchObject({ code: 'FORBIDDEN' });
  });

  it('A11 B1 become registers of the class as it was called then; whoever is not named was there', async () => {
    const history: Line[] = [
      { date: '2025-03-05', grade: '七年级', child: 'bo', result: '迟到', expected: '3' },
      { date: '2025-09-29', child: 'amin', result: '病假' },
      { date: '2025-09-29', child: 'bo', result: '事假' },
      { date: '2025-09-30' },
    ];
    expect(await importHistory(history)).toEqual({ status: 'COMMITTED', writtenCount: 3, alreadyTakenCount: 0 });
    expect(await registerOf(CLASS, '2025-03-05')).toEqual({ amin: 'PRESENT', bo: 'LATE', chun: 'PRESENT' });
    expect(await registerOf(CLASS, '2025-09-29')).toEqual({ amin: 'SICK', bo: 'APPROVED_LEAVE', chun: 'PRESENT', dan: 'PRESENT' });
    expect(await registerOf(CLASS, '2025-09-30')).toEqual({ amin: 'PRESENT', bo: 'PRESENT', chun: 'PRESENT', dan: 'PRESENT' });
    expect(await registerOf(CLASS, '2025-03-05', teacherOf([CLASS]))).not.toBeNull();
    expect(await registerOf(CLASS, '2025-03-05', teacherOf([OTHER_CLASS]))).toBeNull();
    expect(await importHistory(history)).toEqual({ status: 'COMMITTED', writtenCount: 0, alreadyTakenCount: 3 });
  });

  it('B1 never overwrite a register that a teacher has taken', async () => {
    await take(CLASS, '2026-04-17', 'chun', 'SICK');
    const written = await importHistory([...absent('chun', ['2026-04-16', '2026-04-17'])]);
    expect(written).toMatchObject({ writtenCount: 1, alreadyTakenCount: 1 });
    expect(await registerOf(CLASS, '2026-04-17')).toMatchObject({ chun: 'SICK' });
  });

  it('A11 say before the commit which register would be written and which stands; a commit that has ended is not stopped', async () => {
    const { importId } = await dryRun([...absent('chun', ['2026-04-15', '2026-04-16', '2026-04-17'])]);
    const PREVIEW = `query ($id: ID!) { rollHistoryImport(id: $id) { preview { newCount unchangedCount protectedCount }
      previewRows { edges { node { outcome kept { column before after } } } } } }`;
    const told = (await attendance.ask(PREVIEW, { id: importId }, bureau)).rollHistoryImport;
    expect(told.preview).toEqual({ newCount: 1, unchangedCount: 1, protectedCount: 1 });
    expect(told.previewRows.edges[2].node).toEqual({
      outcome: 'PROTECTED',
      kept: [{ column: '考勤结果', before: '病假', after: '无故缺课' }],
    });
    const cancel = (who: Viewer) => attendance.command('cancelRollHistoryImport', { importId }, '', who);
    expect(await cancel(bureau)).toMatchObject({ code: 'NOT_COMMITTING' });
    expect(await cancel(teacher)).toMatchObject({ code: 'FORBIDDEN' });
  });

  it('B3 B4 open no case for absence that ended, and one for a run that is still open on the last day', async () => {
    const [first, second, third, fourth, fifth, last] = APRIL;
    await importHistory([
      ...absent('amin', [first]),
      ...absent('amin', [second]),
      ...absent('amin', [third]),
      ...[fourth, fifth, last].map((date) => ({ date, child: 'bo' as const, result: '旷课' })),
    ]);
    expect(await cases(CLASS)).toEqual({ bo: 3 });
    const suspected = await eventually(async () => published.find(({ type }) => type === 'dropout.suspected.v1'));
    expect(suspected.data).toMatchObject({ studentId: idOf(CLASS, 'bo'), absentSince: fourth, markedOn: TODAY });
  });

  it('F1 publish no event for a register: history is no news', () => {
    const days = published.filter(({ type }) => type === 'roll.taken.v1').map(({ data }) => (data as { date: string }).date);
    expect(days).toEqual(['2026-04-17']);
  });

  it('B4 leave ended absence in peace when the next register is taken', async () => {
    await take(CLASS, TODAY, 'bo', 'UNEXCUSED');
    await eventually(async () => (await cases(CLASS))['bo'] === 4);
    expect(await cases(CLASS)).toEqual({ bo: 4 });
  });

  it('B3 count an open run exactly as registers taken one by one', async () => {
    const days = APRIL.slice(2);
    await importHistory(absent('amin', days, OTHER_CLASS));
    for (const date of days) await take(TAUGHT_CLASS, date, 'amin', 'UNEXCUSED');
    const oneByOne = await eventually(async () => {
      const counted = await cases(TAUGHT_CLASS);
      return counted['amin'] === days.length && counted;
    });
    expect(await cases(OTHER_CLASS)).toEqual(oneByOne);
  });
});
