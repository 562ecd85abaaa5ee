/** A line of the students' list, checked, hashed and sealed: what may wait in the database between dry run and commit. Requirement A11. */
import type { StudentCard } from '@baoxue/contracts';
import { idFrom, type SchoolDate } from '@baoxue/domain';
import { classNumberIn, coded, gradeIn, required, written, type Cells } from '@baoxue/list-import';
import { cleanText, parseIdNumber } from '@baoxue/pii';
import { parseDate } from '@baoxue/spreadsheet';
import { overlaps } from '../enrolment/index.js';
import type { HomeTools } from '../household/index.js';
import { refuse } from '../refusals/index.js';
import { classIdOf, type SchoolClass } from '../school/index.js';
import { persons, type Person, type RegisteredStudent } from '../student/index.js';
import { birthKey } from '../temporary-number/index.js';
import { familyOf, type FamilyInRow } from './family-reading.js';
import { BOARDING, NAME_MAX, numberIn, SEXES, withoutNumber, type RowFacts } from './student-row.js';

/** A student as staged, with the family as far as the row tells it. */
export interface StudentRow extends FamilyInRow {
  readonly student: Pick<RegisteredStudent, 'card' | 'sex' | 'ethnicGroup' | 'sealedPerson' | 'birthIndex' | 'temporaryNumber'>;
  readonly schoolClass: SchoolClass;
  /** 批准文号 of the entry. */
  readonly approval: string | null;
}

export interface ReadingTools extends HomeTools {
  readonly today: SchoolDate;
  /** First year of the school year of a day. */
  readonly schoolYearOf: (day: SchoolDate) => string;
}

const APPROVAL_MAX = 40;

/** @throws Refusal naming the column */
export function toStudent(cells: Cells, { school, stays, home }: RowFacts, tools: ReadingTools): StudentRow {
  const { cipher, blindIndexOf } = tools;
  const identity = identityOf(cells, tools);
  required(cells, '学校标识码');
  if (!school) throw refuse('SCHOOL_UNKNOWN', { field: '学校标识码' });
  const presentYear = tools.schoolYearOf(tools.today);
  const enrolledOn = written(cells, '入学日期') === '' ? `${presentYear}-09-01` : parseDate(written(cells, '入学日期'), '入学日期');
  const endedStays = stays.filter(({ to }) => to !== null);
  if (stays.some(({ to, schoolId }) => to === null && schoolId !== school.schoolId))
    throw refuse('ENROLMENT_OVERLAPS', { field: '身份证号' });
  if (endedStays.length === stays.length && overlaps(endedStays, enrolledOn)) throw refuse('ENROLMENT_TOO_EARLY', { field: '入学日期' });
  if (stays.some(({ exitReason }) => exitReason === 'died')) throw refuse('STUDENT_DIED', { field: '身份证号' });
  const grade = gradeIn(cells);
  const { schoolId, jurisdictions } = school;
  // The class is the present one; of who enters in September, on a list of August, that of September.
  const yearOfEntry = tools.schoolYearOf(enrolledOn);
  // Nobody enters later than the coming year: a slip of the pen must not open a class of 2062.
  if (Number(yearOfEntry) > Number(presentYear) + 1) throw refuse('DATE_INVALID', { field: '入学日期' });
  const schoolYear = yearOfEntry > presentYear ? yearOfEntry : presentYear;
  const schoolClass: SchoolClass = { schoolId, schoolYear, grade, number: classNumberIn(cells), jurisdictions };
  const idNumberIndex = blindIndexOf('idNumber', identity.number);
  const studentId = idFrom('student', idNumberIndex);
  const card: StudentCard = {
    studentId,
    idNumberIndex,
    schoolId,
    classId: classIdOf(schoolClass),
    grade,
    jurisdictions,
    boarding: coded(cells, '就读方式', BOARDING) === 'boarding',
    lifeStatus: 'enrolled',
    enrolledOn,
  };
  return {
    student: {
      card,
      sex: identity.sex,
      ethnicGroup: cleanText(required(cells, '民族'), { maxLength: 20, field: '民族' }),
      sealedPerson: persons.seal(cipher, studentId, identity.person),
      birthIndex: blindIndexOf('birth', birthKey(identity.person.birthDate, identity.sex)),
      temporaryNumber: identity.person.idNumber === null,
    },
    schoolClass,
    approval:
      written(cells, '批准文号') === '' ? null : cleanText(written(cells, '批准文号'), { maxLength: APPROVAL_MAX, field: '批准文号' }),
    ...familyOf(cells, { cipher, blindIndexOf, schoolPath: jurisdictions, home, from: enrolledOn }),
  };
}

const ADDRESS_MAX = 200;

/** Who the child is, and the number under which it is known. */
function identityOf(cells: Cells, { today, blindIndexOf }: ReadingTools): { sex: '1' | '2'; number: string; person: Person } {
  if (written(cells, '身份证号') === '') return identityWithoutNumber(cells, { today, blindIndexOf });
  const id = parseIdNumber(written(cells, '身份证号'), { today, field: '身份证号' });
  const birthDate = parseDate(required(cells, '出生日期'), '出生日期');
  if (birthDate !== id.birthDate) throw refuse('BIRTH_DATE_DIFFERS', { field: '出生日期' });
  const sex = coded(cells, '性别', SEXES);
  if ((sex === '1') !== (id.sex === 'male')) throw refuse('SEX_DIFFERS', { field: '性别' });
  const studentNumber = required(cells, '学籍号').toUpperCase();
  if (!/^[GJL]/.test(studentNumber) || studentNumber.slice(1) !== id.number) throw refuse('STUDENT_NUMBER_DIFFERS', { field: '学籍号' });
  return { sex, number: id.number, person: { ...nameAndAddress(cells), idNumber: id.number, studentNumber, birthDate } };
}

/** A child without an ID number gets a temporary one; a list that names another number is wrong about the child. */
function identityWithoutNumber(cells: Cells, { today, blindIndexOf }: Pick<ReadingTools, 'today' | 'blindIndexOf'>) {
  const { birthDate, sex } = withoutNumber(cells, blindIndexOf);
  if (birthDate > today) throw refuse('DATE_INVALID', { field: '出生日期' });
  const number = numberIn(cells, blindIndexOf);
  const studentNumber = written(cells, '学籍号').toUpperCase();
  if (studentNumber !== '' && studentNumber !== number) throw refuse('NUMBER_WITHOUT_ID', { field: '学籍号' });
  return { sex, number, person: { ...nameAndAddress(cells), idNumber: null, studentNumber: number, birthDate } };
}

const nameAndAddress = (cells: Cells) => ({
  name: cleanText(required(cells, '姓名'), { maxLength: NAME_MAX, field: '姓名' }),
  registeredAddress: cleanText(required(cells, '户籍地'), { maxLength: ADDRESS_MAX, field: '户籍地' }),
});
