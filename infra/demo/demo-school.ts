/**
 * The made-up school of the demonstration, as lists in the words that schools and departments use. The area prefix of its ID numbers is
 * assigned to nobody, so no number can belong to a person. The same number gives the same school.
 */
import { idNumberCheckCharacter } from '@baoxue/pii';

/** What becomes of a child in the story. */
export type Fate = 'attends' | 'is persuaded' | 'drops out and returns' | 'stays out';

export interface DemoStudent {
  /** From 1, through the whole school. */
  readonly number: number;
  readonly name: string;
  readonly idNumber: string;
  readonly classId: string;
  readonly classNumber: number;
  readonly fate: Fate;
  /** Category on the poverty office's list, in its words. */
  readonly ledger: string | null;
  /** On the list of the disabled persons' federation. */
  readonly hasCertificate: boolean;
}

export interface DemoSchool {
  readonly id: string;
  readonly town: string;
  readonly classIds: readonly string[];
  readonly students: readonly DemoStudent[];
}

export interface DemoSchoolSize {
  /** Sets several demonstration schools in one graph apart; 1 to 99. */
  readonly number?: number;
  readonly classes?: number;
  readonly studentsPerClass?: number;
}

const TOWN = '640381105';
const GRADE = '22';
const UNASSIGNED_PREFIX = '990102';
const ABSENT_SHARE = 0.4;

type Part = Pick<DemoStudent, 'fate' | 'ledger' | 'hasCertificate'>;
/** The first children of each class, those who miss school; every path of the story has a child on it. */
const ABSENTEES: readonly Part[] = [
  { fate: 'drops out and returns', ledger: '建档立卡', hasCertificate: true },
  { fate: 'is persuaded', ledger: '特困', hasCertificate: false },
  { fate: 'stays out', ledger: '低保', hasCertificate: true },
  { fate: 'drops out and returns', ledger: null, hasCertificate: false },
  { fate: 'drops out and returns', ledger: null, hasCertificate: true },
  { fate: 'drops out and returns', ledger: null, hasCertificate: false },
  { fate: 'drops out and returns', ledger: null, hasCertificate: false },
  { fate: 'drops out and returns', ledger: null, hasCertificate: false },
];
const OTHERS: Part = { fate: 'attends', ledger: null, hasCertificate: false };

/** @param schoolYear first year of the school year the story plays in; part of a class's id */
export function demoSchool(schoolYear: string, { number = 1, classes = 3, studentsPerClass = 20 }: DemoSchoolSize = {}): DemoSchool {
  const id = `64980000${String(number).padStart(2, '0')}`;
  const classIds = Array.from({ length: classes }, (_, index) => `${id}-${schoolYear}-${GRADE}-${String(index + 1).padStart(2, '0')}`);
  const absent = Math.min(ABSENTEES.length, Math.round(studentsPerClass * ABSENT_SHARE));
  const studentOf = (classIndex: number, seat: number): DemoStudent => ({
    ...((seat < absent ? ABSENTEES[seat] : undefined) ?? OTHERS),
    number: classIndex * studentsPerClass + seat + 1,
    name: nameOf(classIndex * studentsPerClass + seat),
    idNumber: idNumberOf(number, classIndex * studentsPerClass + seat),
    classId: classIds[classIndex] ?? '',
    classNumber: classIndex + 1,
  });
  const students = classIds.flatMap((_, classIndex) =>
    Array.from({ length: studentsPerClass }, (_seat, seat) => studentOf(classIndex, seat)),
  );
  return { id, town: TOWN, classIds, students };
}

/** A boy's number: the schools differ in the day of birth, the children in the odd sequence. */
function idNumberOf(schoolNumber: number, index: number): string {
  const month = String(1 + Math.floor((schoolNumber - 1) / 28)).padStart(2, '0');
  const day = String(1 + ((schoolNumber - 1) % 28)).padStart(2, '0');
  const first17 = `${UNASSIGNED_PREFIX}2012${month}${day}${String(101 + index * 2)}`;
  return first17 + idNumberCheckCharacter(first17);
}

const SURNAMES = '赵钱孙李周吴郑王冯陈';
const DIGITS = '〇一二三四五六七八九';
/** 示例, example, stands in every name: nobody is called so. */
const nameOf = (index: number): string =>
  `${SURNAMES.charAt(index % 10)}示例${DIGITS.charAt(Math.floor(index / 10) % 10)}${DIGITS.charAt(index % 10)}`;

type Row = Readonly<Record<string, string>>;

export const schoolRows = ({ id, town }: DemoSchool): readonly Row[] => [
  { 学校标识码: id, 学校名称: `示范初级中学${id.slice(-2)}`, 办学类别: '初中', 所在地代码: town, 是否寄宿: '是' },
];

export const studentRows = ({ id, students }: DemoSchool): readonly Row[] =>
  students.map(({ name, idNumber, classNumber }) => ({
    学籍号: `G${idNumber}`,
    姓名: name,
    性别: '男',
    出生日期: `${idNumber.slice(6, 10)}-${idNumber.slice(10, 12)}-${idNumber.slice(12, 14)}`,
    身份证号: idNumber,
    民族: '回族',
    学校标识码: id,
    年级: '八年级',
    班级: `${classNumber}班`,
    就读方式: '走读',
    户籍地: '示例省示例市峡口镇示例村1号',
    现住址: '示例省示例市峡口镇示例村1号',
    监护人姓名: '示例家长',
    监护人关系: '父亲',
    监护人电话: '10000000001',
  }));

/** The poverty office's list. */
export const ledgerRows = ({ students }: DemoSchool): readonly Row[] =>
  students.flatMap(({ idNumber, ledger }) => (ledger === null ? [] : [{ 身份证号: idNumber, 类别: ledger, 认定日期: '2025-03-01' }]));

/** The federation's list; 73: intellectual disability, grade three. */
export const certificateRows = ({ students }: DemoSchool): readonly Row[] =>
  students.filter(({ hasCertificate }) => hasCertificate).map(({ idNumber }) => ({ 残疾人证号: `${idNumber}73`, 发证日期: '2024-05-01' }));
