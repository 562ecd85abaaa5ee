/** The two imports of the registry: what a row must be, and what it becomes. Requirement A11. */
import { defaultTerms, schoolCalendar } from '@baoxue/calendar';
import type { StudentCard } from '@baoxue/contracts';
import { commandHandler, idFrom, schoolDateOf, type Cause, type Clock } from '@baoxue/domain';
import { listImporting, listImportStore } from '@baoxue/list-import';
import { cleanText, parseIdNumber, type FieldCipher } from '@baoxue/pii';
import { readRows } from '@baoxue/spreadsheet';
import type mongoose from 'mongoose';
import { pathOf } from '../jurisdiction/index.js';
import { refuse } from '../refusals/index.js';
import { classIdOf, schoolDecider, type School } from '../school/index.js';
import type { SchoolClassStore, SchoolStore } from '../school/school.store.js';
import { sealPerson, type Person, type RegisteredStudent } from '../student/index.js';
import type { StudentStore } from '../student/student.store.js';
import { rowFacts } from './row-facts.store.js';
import {
  BOARDING,
  classNumber,
  coded,
  dayOf,
  GRADES,
  phone,
  required,
  SCHOOL_HEADS,
  SCHOOL_KINDS,
  SEXES,
  STUDENT_HEADS,
  YES_NO,
  type Cells,
} from './student-row.js';

export interface RegistryImportingDeps {
  readonly connection: mongoose.Connection;
  readonly clock: Clock;
  readonly cipher: FieldCipher;
  readonly blindIndexOf: (field: string, value: string) => string;
  readonly schools: SchoolStore;
  readonly classes: SchoolClassStore;
  readonly students: StudentStore;
}

/** A student as staged: the card in clear, the person sealed for the id it will have. */
interface StudentRow extends Omit<RegisteredStudent, 'status' | 'card'> {
  readonly card: StudentCard;
  readonly schoolYear: string;
  readonly classNumber: number;
}

const NAME_MAX = 60;
const ADDRESS_MAX = 200;

export function registryImporting({ connection, clock, cipher, blindIndexOf, schools, classes, students }: RegistryImportingDeps) {
  const store = <R>(collection: string, concept: string) =>
    listImportStore<R>({ connection, clock, collection, source: `baoxue/registry/${concept}` });
  const schoolImports = store<School>('school_imports', 'school-import');
  const studentImports = store<StudentRow>('student_imports', 'student-import');
  const registerSchool = commandHandler(schoolDecider, schools);
  const facts = rowFacts({ schools, students, blindIndexOf });
  const { termOf } = schoolCalendar({ terms: defaultTerms });

  function toSchool(cells: Cells): School {
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
    };
  }

  function toStudent(cells: Cells): StudentRow {
    const today = schoolDateOf(clock.now());
    const id = parseIdNumber(required(cells, '身份证号'), { today, field: '身份证号' });
    const birthDate = dayOf(cells, '出生日期');
    if (birthDate !== id.birthDate) throw refuse('BIRTH_DATE_DIFFERS', { field: '出生日期' });
    const sex = coded(cells, '性别', SEXES);
    if ((sex === '1') !== (id.sex === 'male')) throw refuse('SEX_DIFFERS', { field: '性别' });
    const studentNumber = required(cells, '学籍号').toUpperCase();
    if (!/^[GJL]/.test(studentNumber) || studentNumber.slice(1) !== id.number) throw refuse('STUDENT_NUMBER_DIFFERS', { field: '学籍号' });
    required(cells, '学校标识码');
    const { school, enrolledAt } = facts.of(cells);
    if (!school) throw refuse('SCHOOL_UNKNOWN', { field: '学校标识码' });
    if (enrolledAt !== undefined && enrolledAt !== school.schoolId) throw refuse('ENROLMENT_OVERLAPS', { field: '身份证号' });
    const name = cleanText(required(cells, '姓名'), { maxLength: NAME_MAX, field: '姓名' });
    const person: Person = { name, idNumber: id.number, studentNumber, birthDate, ...homeOf(cells) };
    const idNumberIndex = blindIndexOf('idNumber', id.number);
    const studentId = idFrom('student', idNumberIndex);
    const place = {
      schoolId: school.schoolId,
      schoolYear: schoolYearOf(today),
      grade: coded(cells, '年级', GRADES),
      number: classNumber(cells),
    };
    return {
      card: {
        studentId,
        idNumberIndex,
        schoolId: school.schoolId,
        classId: classIdOf(place),
        grade: place.grade,
        jurisdictions: school.jurisdictions,
        boarding: coded(cells, '就读方式', BOARDING) === 'boarding',
        lifeStatus: 'enrolled',
        enrolledOn: `${place.schoolYear}-09-01`,
      },
      schoolYear: place.schoolYear,
      classNumber: place.number,
      sex,
      ethnicGroup: cleanText(required(cells, '民族'), { maxLength: 20, field: '民族' }),
      mark: 'normal',
      markedOn: null,
      sealedPerson: sealPerson(cipher, studentId, person),
      nameIndex: blindIndexOf('name', name),
    };
  }

  const homeOf = (cells: Cells): Pick<Person, 'registeredAddress' | 'homeAddress' | 'guardian'> => ({
    registeredAddress: cleanText(required(cells, '户籍地'), { maxLength: ADDRESS_MAX, field: '户籍地' }),
    homeAddress: cleanText(required(cells, '现住址'), { maxLength: ADDRESS_MAX, field: '现住址' }),
    guardian: {
      name: cleanText(required(cells, '监护人姓名'), { maxLength: NAME_MAX, field: '监护人姓名' }),
      relation: cleanText(required(cells, '监护人关系'), { maxLength: 20, field: '监护人关系' }),
      phone: phone(cells, '监护人电话'),
    },
  });

  /** The school year a day belongs to: that of its term, or the one that began last. */
  const schoolYearOf = (today: string): string =>
    termOf(today)?.id.slice(0, 4) ?? String(Number(today.slice(0, 4)) - (today.slice(5) < '09-01' ? 1 : 0));

  async function enterSchools(rows: readonly School[], _list: string, cause: Cause) {
    let matchedCount = 0;
    for (const school of rows) {
      const { events } = await registerSchool(school.schoolId, { type: 'RegisterSchool', school }, { context: null, cause });
      matchedCount += events.length;
    }
    return { matchedCount, unmatchedCount: rows.length - matchedCount };
  }

  /** Registers who is new. Who is registered already stays as they are: an import never overwrites a person's decision. */
  async function enterStudents(rows: readonly StudentRow[], _list: string, cause: Cause) {
    const present = await students.schoolsByIndex(rows.map(({ card }) => card.idNumberIndex));
    const fresh = rows.filter(({ card }) => !present.has(card.idNumberIndex));
    await openClasses(fresh, cause);
    const { inserted } = await students.insertMany(
      fresh.map(({ schoolYear: _year, classNumber: _number, ...row }) => {
        const student: RegisteredStudent = { status: 'Registered', ...row };
        return { id: row.card.studentId, state: student, events: [{ type: 'StudentRegistered' as const, student }], cause };
      }),
    );
    return { matchedCount: inserted.length, unmatchedCount: rows.length - inserted.length };
  }

  async function openClasses(rows: readonly StudentRow[], cause: Cause): Promise<void> {
    const byId = new Map(
      rows.map(({ card, schoolYear, classNumber: number }) => [
        card.classId,
        { schoolId: card.schoolId, schoolYear, grade: card.grade, number, jurisdictions: card.jurisdictions },
      ]),
    );
    await classes.insertMany(
      [...byId].map(([id, schoolClass]) => ({ id, state: schoolClass, events: [{ type: 'ClassOpened' as const, schoolClass }], cause })),
    );
  }

  const studentImporting = listImporting<StudentRow>({
    store: studentImports,
    readRows: (file) => facts.lookUp(readRows(file, STUDENT_HEADS)),
    toRow: toStudent,
    keyOf: ({ card }) => card.idNumberIndex,
    enter: enterStudents,
  });

  return {
    SCHOOLS: listImporting<School>({
      store: schoolImports,
      readRows: (file) => readRows(file, SCHOOL_HEADS),
      toRow: toSchool,
      keyOf: ({ schoolId }) => schoolId,
      enter: enterSchools,
    }),
    STUDENTS: studentImporting,
    async syncIndexes() {
      await schoolImports.syncIndexes();
      await studentImports.syncIndexes();
    },
  };
}
