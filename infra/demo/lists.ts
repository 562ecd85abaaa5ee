/** The lists of school and departments come in through the front door: create, upload (the dry run), commit. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeCsv, writeXlsx } from '@baoxue/spreadsheet';
import { certificateRows, ledgerRows, schoolRows, studentRows, type DemoSchool } from './demo-school.js';
import { eventually, type Desk } from './desk.js';
import { AID_LEDGER, CERTIFICATES, importList, SCHOOLS, STUDENTS } from './import-list.js';
import { childrenInGraph, knownToAttendance } from './situation.js';
import type { Stage } from './story.js';

type Row = Readonly<Record<string, string>>;

const NAME = '示范名单';

/** Schools as CSV, students as XLSX. */
export async function importStudents({ school, cast, days, moveTo }: Stage): Promise<string> {
  const { bureau, teachers } = cast;
  moveTo(days[0] ?? '');
  await importSchool(bureau, school);
  await importList(bureau, STUDENTS, { name: NAME, key: school.id, content: await xlsxOf(studentRows(school)) });
  // A teacher takes the roll of the children that the attendance service has heard of: all of them first.
  for (const [classId, teacher] of teachers) {
    const size = school.students.filter((student) => student.classId === classId).length;
    await eventually(
      () => knownToAttendance(teacher, classId),
      (known) => known >= size,
      'the class to be known',
    );
  }
  return `${school.students.length} students of ${school.classIds.length} classes are registered`;
}

/** The school alone, without its students. */
export const importSchool = (bureau: Desk, school: DemoSchool): Promise<void> =>
  importList(bureau, SCHOOLS, { name: NAME, key: school.id, content: csvOf(schoolRows(school)) });

/** Both departments match children by ID number, which no service keeps in clear. */
export async function importDepartmentLists({ school, cast }: Stage): Promise<string> {
  const { poverty, federation } = cast;
  const [ledger, certificates] = [ledgerRows(school), certificateRows(school)];
  await importList(poverty, AID_LEDGER, { name: NAME, key: school.id, content: csvOf(ledger) });
  await importList(federation, CERTIFICATES, { name: NAME, key: school.id, content: csvOf(certificates) });
  const matched = async () => {
    const children = await childrenInGraph({ school, cast });
    return {
      ledger: children.filter(({ aid }) => aid?.ledgers.length).length,
      certificates: children.filter(({ specialEducation }) => specialEducation?.certificates.length).length,
    };
  };
  const all = (now: Awaited<ReturnType<typeof matched>>) => now.ledger >= ledger.length && now.certificates >= certificates.length;
  await eventually(matched, all, 'the lists to meet the children');
  return `${ledger.length} children are on a ledger, ${certificates.length} have a certificate`;
}

const table = (rows: readonly Row[]) => ({ heads: Object.keys(rows[0] ?? {}), rows: rows.map((row) => Object.values(row)) });

export function csvOf(list: readonly Row[]): string {
  const { heads, rows } = table(list);
  return writeCsv(heads, rows);
}

async function xlsxOf(list: readonly Row[]): Promise<Uint8Array<ArrayBuffer>> {
  const directory = await mkdtemp(join(tmpdir(), 'baoxue-demo-'));
  try {
    const file = join(directory, 'students.xlsx');
    await writeXlsx(file, table(list));
    return new Uint8Array(await readFile(file));
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}
