/** The town as the lists that departments and schools would send: heads and rows of spreadsheets. */
import { GRADE_NAMES } from '@baoxue/contracts';
import { addDays } from '@baoxue/domain';
import { SCHOOL_HEADS, STUDENT_HEADS } from '../../services/registry/src/registry-import/student-row.js';
import { gradeCode, type Pupil } from './classes.js';
import { MIGRANT_COLUMNS } from '../../services/poverty-aid/src/migrant-child/migrant-list.js';
import { diceFor } from './dice.js';
import { DISABILITY_GRADES, DISABILITY_KINDS } from './hardship.js';
import { dayBetween, idNumbers, nameOf } from './identity.js';
import type { LivedTerm, Register } from './registers.js';
import type { Town } from './town.js';

export interface List {
  readonly heads: readonly string[];
  readonly rows: Iterable<readonly string[]>;
}

const gradeName = (grade: number): string => GRADE_NAMES[gradeCode(grade)];
const studentNumberOf = ({ idNumber }: Pupil): string => `G${idNumber}`;

const tableOf = (heads: readonly string[], rows: Iterable<Readonly<Record<string, string>>>): List => ({
  heads,
  rows: (function* () {
    for (const row of rows) yield heads.map((head) => row[head] ?? '');
  })(),
});

/** From the bureau: its schools. */
export const schoolList = ({ schools }: Town): List =>
  tableOf(
    SCHOOL_HEADS.required,
    schools.map(({ id, name, kind, placeCode, boarding }) => ({
      学校标识码: id,
      学校名称: name,
      办学类别: kind,
      所在地代码: placeCode,
      是否寄宿: boarding ? '是' : '否',
    })),
  );

/** From the schools, by way of the bureau: the registrations. */
export const studentList = (town: Town): List =>
  tableOf(
    [...STUDENT_HEADS.required, ...STUDENT_HEADS.optional],
    (function* () {
      for (const pupil of town.pupils) yield studentRow(pupil, town);
    })(),
  );

function studentRow(pupil: Pupil, town: Town): Readonly<Record<string, string>> {
  const { name, sex, birthDate, idNumber, school, grade, classNumber, boarding, enrolledIn, household } = pupil;
  const disability = town.disabilityOf(pupil);
  return {
    学籍号: studentNumberOf(pupil),
    姓名: name,
    性别: sex,
    出生日期: birthDate,
    身份证号: idNumber,
    民族: household.group,
    学校标识码: school.id,
    年级: gradeName(grade),
    班级: `${classNumber}班`,
    就读方式: boarding ? '住校' : '走读',
    户籍地: household.registeredAddress,
    现住址: household.homeAddress,
    监护人姓名: household.guardian.name,
    监护人关系: household.guardian.relation,
    监护人电话: household.guardian.phone,
    入学日期: `${enrolledIn}-09-01`,
    残疾人证号: disability ? `${idNumber}${disability.kind}${disability.grade}` : '',
    资助类别: town.ledgerOf(pupil)?.category ?? '',
  };
}

/** From the poverty office. A few of its children are too young for school: they match nobody yet. */
export function aidLedgerList(town: Town): List {
  const inSchool = town.pupils.flatMap((pupil) => {
    const line = town.ledgerOf(pupil);
    return line ? [{ 身份证号: pupil.idNumber, 姓名: pupil.name, 类别: line.category, 认定日期: line.since }] : [];
  });
  const notInSchool = strangers(town, 'ledger', Math.ceil(inSchool.length / 100), [2, 5]).map(({ idNumber, name }) => ({
    身份证号: idNumber,
    姓名: name,
    类别: '建档立卡',
    认定日期: addDays(town.today, -100),
  }));
  return tableOf(['身份证号', '姓名', '类别', '认定日期'], [...inSchool, ...notInSchool]);
}

/** From the disability federation. Some of its children of school age are in no school: the list is the denominator of the 95 %. */
export function certificateList(town: Town): List {
  const line = (idNumber: string, name: string, kind: number, grade: number, certifiedOn: string) => ({
    残疾人证号: `${idNumber}${kind}${grade}`,
    姓名: name,
    残疾类别: DISABILITY_KINDS[kind - 1] ?? '',
    残疾等级: DISABILITY_GRADES[grade - 1] ?? '',
    发证日期: certifiedOn,
  });
  const inSchool = town.pupils.flatMap((pupil) => {
    const disability = town.disabilityOf(pupil);
    return disability ? [line(pupil.idNumber, pupil.name, disability.kind, disability.grade, disability.certifiedOn)] : [];
  });
  const inNoSchool = strangers(town, 'certificate', Math.ceil(inSchool.length / 20), [8, 14]).map(({ idNumber, name }) =>
    line(idNumber, name, 5, 1, addDays(town.today, -400)),
  );
  return tableOf(['残疾人证号', '姓名', '残疾类别', '残疾等级', '发证日期'], [...inSchool, ...inNoSchool]);
}

/** From civil affairs: children whose parents work away 留守, and who looks after those whose parents are both away. */
export const leftBehindList = ({ pupils, seed, today }: Town): List =>
  tableOf(
    ['身份证号', '姓名', '外出情况', '认定日期', '代理监护人', '与本人关系', '联系电话'],
    pupils.flatMap(({ idNumber, name, household: { id, leftBehind, guardian } }) => {
      if (!leftBehind) return [];
      const since = dayBetween(addDays(today, -600), addDays(today, -30), diceFor(seed, 'left behind', id));
      const line = { 身份证号: idNumber, 姓名: name, 认定日期: since };
      if (leftBehind === 'one-parent') return [{ ...line, 外出情况: '单亲外出' }];
      return [{ ...line, 外出情况: '双亲外出', 代理监护人: guardian.name, 与本人关系: guardian.relation, 联系电话: guardian.phone }];
    }),
  );

/** From public security, by way of the bureau: children who live here and are registered elsewhere 随迁. */
export const migrantList = ({ pupils, seed, today }: Town): List =>
  tableOf(
    MIGRANT_COLUMNS.required.concat(MIGRANT_COLUMNS.optional),
    pupils.flatMap(({ idNumber, name, household: { id, place, registeredAddress, homeAddress } }) => {
      if (registeredAddress === homeAddress) return [];
      const since = dayBetween(addDays(today, -1500), addDays(today, -250), diceFor(seed, 'migrant', id));
      return [{ 身份证号: idNumber, 姓名: name, 户籍所在地: '省外', 居住地代码: place.code, 来本地日期: since }];
    }),
  );

/** From the schools: a term's registers 考勤, a row for each child who was not simply there, one 全勤 where all were. */
export const registerList = (town: Town, term: LivedTerm): List =>
  tableOf(
    ['学校标识码', '年级', '班级', '日期', '应到人数', '学籍号', '考勤结果'],
    (function* () {
      for (const register of town.registersOf(term)) yield* registerRows(register);
    })(),
  );

function registerRows({ schoolClass, grade, date, expected, marks }: Register): Readonly<Record<string, string>>[] {
  const register = {
    学校标识码: schoolClass.school.id,
    年级: gradeName(grade),
    班级: `${schoolClass.number}班`,
    日期: date,
    应到人数: String(expected),
  };
  if (marks.length === 0) return [{ ...register, 考勤结果: '全勤' }];
  return marks.map(({ pupil, mark }) => ({ ...register, 学籍号: studentNumberOf(pupil), 考勤结果: mark }));
}

/** Children of the given ages who are in none of the town's schools. */
function strangers({ seed, today }: Town, list: string, count: number, [youngest, oldest]: readonly [number, number]) {
  const dice = diceFor(seed, 'strangers', list);
  const numbers = idNumbers();
  const NO_PLACE = 97;
  return Array.from({ length: count }, () => {
    const birthDate = `${Number(today.slice(0, 4)) - dice.int(youngest, oldest)}-01-15`;
    return { idNumber: numbers(NO_PLACE, birthDate, '女'), name: nameOf(dice.pick(['王', '马', '李']), '汉族', '女', dice) };
  });
}
