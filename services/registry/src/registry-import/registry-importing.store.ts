/** The imports of the registry: schools first, then students with their families, and the children of school age. Requirement A11. */
import { defaultTerms, schoolCalendar } from '@baoxue/calendar';
import { commandHandler, schoolDateOf, type Cause } from '@baoxue/domain';
import { listImporting, listImportStore } from '@baoxue/list-import';
import { readRows } from '@baoxue/spreadsheet';
import type mongoose from 'mongoose';
import type { HomeTools } from '../household/index.js';
import { schoolDecider, type School } from '../school/index.js';
import type { SchoolStore } from '../school/school.store.js';
import { registrationRulesOf } from '../registration-rules.js';
import { entryIdOf, schoolAgeDecider, type ListedEntry } from '../school-age/index.js';
import type { SchoolAgeStore } from '../school-age/school-age.store.js';
import { rowFacts } from './row-facts.store.js';
import { SCHOOL_AGE_HEADS, toListedEntry } from './school-age-reading.js';
import { toSchool } from './school-reading.js';
import { studentEntering, type StudentEnteringDeps } from './student-entering.store.js';
import { toStudent, type StudentRow } from './student-reading.js';
import { SCHOOL_HEADS, STUDENT_HEADS } from './student-row.js';

export interface RegistryImportingDeps extends StudentEnteringDeps, HomeTools {
  readonly connection: mongoose.Connection;
  readonly schools: SchoolStore;
  readonly schoolAge: SchoolAgeStore;
  readonly logger: { error(fields: object, message: string): void };
}

export function registryImporting({
  connection,
  clock,
  cipher,
  blindIndexOf,
  schools,
  schoolAge,
  logger,
  ...family
}: RegistryImportingDeps) {
  const store = <R>(collection: string, concept: string) =>
    listImportStore<R>({ connection, clock, collection, source: `baoxue/registry/${concept}` });
  const schoolImports = store<School>('school_imports', 'school-import');
  const studentImports = store<StudentRow>('student_imports', 'student-import');
  const schoolAgeImports = store<ListedEntry>('school_age_imports', 'school-age-import');
  const registerSchool = commandHandler(schoolDecider, schools);
  const listChild = commandHandler(schoolAgeDecider, schoolAge);
  const facts = rowFacts({ schools, students: family.students, blindIndexOf });
  const { schoolYearOf } = schoolCalendar({ terms: defaultTerms });

  async function enterSchools(rows: readonly School[], _list: string, cause: Cause) {
    let matchedCount = 0;
    for (const school of rows) {
      const { events } = await registerSchool(school.schoolId, { type: 'RegisterSchool', school }, { context: null, cause });
      matchedCount += events.length;
    }
    return { matchedCount, unmatchedCount: rows.length - matchedCount };
  }

  async function enterListed(rows: readonly ListedEntry[], _list: string, cause: Cause) {
    let matchedCount = 0;
    for (const entry of rows) {
      const { events } = await listChild(entryIdOf(entry.numberIndex), { type: 'List', ...entry }, { context: null, cause });
      matchedCount += events.length;
    }
    return { matchedCount, unmatchedCount: rows.length - matchedCount };
  }

  return {
    SCHOOLS: listImporting<School>({
      store: schoolImports,
      logger,
      wholeFileOnly: true,
      readRows: (file) => readRows(file, SCHOOL_HEADS),
      toRow: toSchool,
      keyOf: ({ schoolId }) => schoolId,
      keyColumn: '学校标识码',
      enter: enterSchools,
    }),
    STUDENTS: listImporting<StudentRow>({
      store: studentImports,
      logger,
      wholeFileOnly: true,
      readRows: (file) => facts.lookUp(readRows(file, STUDENT_HEADS)),
      toRow(cells) {
        const today = schoolDateOf(clock.now());
        return toStudent(cells, facts.of(cells), { today, schoolYear: schoolYearOf(today), cipher, blindIndexOf });
      },
      keyOf: ({ student }) => student.card.idNumberIndex,
      keyColumn: '身份证号',
      enter: studentEntering({ clock, ...family }).enter,
    }),
    SCHOOL_AGE_CHILDREN: listImporting<ListedEntry>({
      store: schoolAgeImports,
      logger,
      wholeFileOnly: true,
      readRows: (file) => facts.lookUp(readRows(file, SCHOOL_AGE_HEADS)),
      toRow(cells) {
        const today = schoolDateOf(clock.now());
        const known = facts.of(cells);
        const rulesAt = (jurisdictions: readonly string[]) => registrationRulesOf({ jurisdictions, date: today });
        return toListedEntry(cells, known, rulesAt, { today, schoolYear: schoolYearOf(today), cipher, blindIndexOf });
      },
      keyOf: ({ numberIndex }) => numberIndex,
      keyColumn: '身份证号',
      enter: enterListed,
    }),
    async syncIndexes() {
      await schoolImports.syncIndexes();
      await studentImports.syncIndexes();
      await schoolAgeImports.syncIndexes();
    },
  };
}
