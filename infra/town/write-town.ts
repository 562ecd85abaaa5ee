/** The town as files: the lists to be imported, in the order of their import, and a summary to find one's way by. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeCsvFile, writeXlsx } from '@baoxue/spreadsheet';
import { demoPostsOf } from './demo-posts.js';
import { aidLedgerList, certificateList, leftBehindList, migrantList, registerList, schoolList, studentList, type List } from './lists.js';
import { summaryOf } from './summary.js';
import type { Town } from './town.js';

/** Departments send workbooks; what schools send in bulk is CSV, the same to the byte for the same seed. */
export const FILES = {
  schools: 'schools.xlsx',
  students: 'students.csv',
  aidLedger: 'aid-ledger.xlsx',
  certificates: 'certificates.xlsx',
  leftBehind: 'left-behind.xlsx',
  migrants: 'migrant-children.xlsx',
  registers: (termId: string) => `registers-${termId}.csv`,
  summary: 'town.json',
  demoPosts: 'demo-posts.json',
} as const;

/** Writes all of it. @param progress told of each file */
export async function writeTown(town: Town, directory: string, progress: (line: string) => void = () => {}): Promise<void> {
  mkdirSync(directory, { recursive: true });
  const lists: (readonly [file: string, list: List])[] = [
    [FILES.schools, schoolList(town)],
    [FILES.students, studentList(town)],
    [FILES.aidLedger, aidLedgerList(town)],
    [FILES.certificates, certificateList(town)],
    [FILES.leftBehind, leftBehindList(town)],
    [FILES.migrants, migrantList(town)],
    ...town.terms.map((term) => [FILES.registers(term.id), registerList(town, term)] as const),
  ];
  for (const [file, list] of lists) {
    await (file.endsWith('.xlsx') ? writeXlsx : writeCsvFile)(join(directory, file), list);
    progress(file);
  }
  const asJson = (content: unknown): string => `${JSON.stringify(content, null, 2)}\n`;
  writeFileSync(join(directory, FILES.demoPosts), asJson(demoPostsOf(town)));
  writeFileSync(join(directory, FILES.summary), asJson(summaryOf(town)));
}
