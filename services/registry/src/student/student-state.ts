/** What is kept of a student 学生 in the registry. Requirements A3–A6. */
import type { StudentCard } from '@baoxue/contracts';
import type { KindOfData, SchoolDate } from '@baoxue/domain';
import { BLANK_WORDS, sealedField } from '@baoxue/pii';
import type { Enrolment } from '../enrolment/index.js';
import type { Movement } from '../movement/index.js';
import type { Transfer } from '../transfer/index.js';

/** Where students are kept. */
export const STUDENTS = 'students';

export type Mark = 'normal' | 'suspected' | 'dropped-out' | 'returned';

/** The dropout case that a mark comes from. A child has one open case at a time, but the events of two cases may arrive in any order. */
export interface MarkingCase {
  readonly caseId: string;
  /** Instant at which the case was opened. */
  readonly openedAt: string;
}

/** What identifies a person. Always sealed outside this process. */
export interface Person {
  readonly name: string;
  /** Null for a child who has none yet. */
  readonly idNumber: string | null;
  /** 学籍号; a temporary one for a child without an ID number. */
  readonly studentNumber: string;
  readonly birthDate: SchoolDate;
  readonly registeredAddress: string;
}

/** A person is sealed for their own record. */
export const persons = sealedField<Person>(STUDENTS, 'person', {
  name: BLANK_WORDS,
  idNumber: null,
  studentNumber: '',
  birthDate: '',
  registeredAddress: '',
});

/** 父母 · other guardian 其他监护人 · entrusted guardian 代理监护人 of a child whose parents work away. */
export type GuardianshipKind = 'parent' | 'other' | 'entrusted';

/** That a guardian answers for this child, as what, and for how long. */
export interface Guardianship {
  readonly guardianId: string;
  readonly kind: GuardianshipKind;
  /** 监护人关系 as schools write it: 父亲, 祖母 … */
  readonly relation: string;
  readonly from: SchoolDate;
  /** Last day; null while it holds. */
  readonly to: SchoolDate | null;
}

/** A time away with the place kept: 休学, or 保留学籍 for a child who is away for another approved reason. */
export interface Suspension {
  readonly kind: 'suspension' | 'registration-kept';
  readonly from: SchoolDate;
  /** Last day of the approved time. */
  readonly until: SchoolDate;
  /** Whether it was said that the time passed and the child did not come back. */
  readonly overdue: boolean;
}

/** A number under which the child was known before, so that lists which still carry it find the child. */
export interface FormerNumber {
  /** Keyed hash. */
  readonly index: string;
  /** Last day it was the child's number. */
  readonly until: SchoolDate;
}

/** Key groups 重点监测群体: 留守 · 随迁 · 家庭经济困难 · 特殊家庭 · 学习困难. */
export type KeyGroup = 'left-behind' | 'migrant-workers-child' | 'poor' | 'special-family' | 'learning-difficulty';

/** A fact that puts a child into a key group, as somebody stated it. */
export interface StatedFact {
  readonly group: KeyGroup;
  /** The school, a ledger of the poverty-aid service by its category, its list of migrant workers' children, or learning support. */
  readonly source: string;
  readonly since: SchoolDate;
  /** Last day; null while it holds. */
  readonly until: SchoolDate | null;
  /** The record it was stated of, when that was merged into this one; absent for the child's own. */
  readonly of?: string;
}

/** That this record and another are one child, and the other stands for both. */
export interface Merged {
  readonly intoId: string;
  readonly on: SchoolDate;
  /** The registration as it stood, for the day on which the merge is found to be wrong. */
  readonly before: Registration;
}

/** What a movement may change, and what its correction brings back. */
export interface Registration {
  readonly card: StudentCard;
  readonly enrolments: readonly Enrolment[];
  readonly suspension: Suspension | null;
}

export interface RegisteredStudent extends Registration {
  readonly status: 'Registered';
  /** GB/T 2261.1: 1 male, 2 female. */
  readonly sex: '1' | '2';
  readonly ethnicGroup: string;
  readonly mark: Mark;
  readonly markedOn: SchoolDate | null;
  /** Null for a child whom no case has marked. */
  readonly markingCase: MarkingCase | null;
  /** `Person` as JSON, encrypted for this student. */
  readonly sealedPerson: string;
  /** Keyed hash of the name without points and spaces, for search. */
  readonly nameIndex: string;
  /** Keyed hash of birth date and sex: what two records of one child have in common. */
  readonly birthIndex: string;
  /** Whether the number is a temporary one 临时学籍号. */
  readonly temporaryNumber: boolean;
  readonly formerNumbers: readonly FormerNumber[];
  /** The household the child lives in. */
  readonly householdId: string;
  /** Where the household lies, root first. */
  readonly homePlaces: readonly string[];
  /** What was stated of the child for monitoring, past facts included. */
  readonly stated: readonly StatedFact[];
  /** Present and past ones; the first that holds is called first. */
  readonly guardianships: readonly Guardianship[];
  /** The transfer the child is in; null when in none. */
  readonly transfer: Transfer | null;
  readonly movements: readonly Movement[];
  /** The registration before the last movement; null once that is taken back. */
  readonly before: Registration | null;
  /** Null for a record that stands for itself. */
  readonly merged: Merged | null;
  /** Which kinds of data were removed 去标识, and on which day; absent as long as none was. */
  readonly removed?: Readonly<Partial<Record<KindOfData, SchoolDate>>>;
}

/** What a list says of a child anew, for a record that an undo has closed. */
export type Restated = Pick<
  RegisteredStudent,
  'sex' | 'ethnicGroup' | 'sealedPerson' | 'nameIndex' | 'birthIndex' | 'householdId' | 'homePlaces' | 'guardianships'
>;

export type Student = { readonly status: 'None' } | RegisteredStudent;

export const isRegistered = <K extends { readonly state: Student }>(kept: K): kept is K & { readonly state: RegisteredStudent } =>
  kept.state.status === 'Registered';
