/**
 * A student 学生 in the registry: one person, their stays at schools, who looks after them, and the monitoring mark that stands beside the
 * national status. A child who drops out keeps the registration; there is no command that removes it. Requirements A3–A6.
 */
import type { StudentCard } from '@baoxue/contracts';
import { unreachable, type Decider, type SchoolDate } from '@baoxue/domain';
import { sealedField } from '@baoxue/pii';
import type { Enrolment } from '../enrolment/index.js';
import { refuse } from '../refusals/index.js';

/** Where students are kept. */
export const STUDENTS = 'students';

export type Mark = 'normal' | 'suspected' | 'dropped-out' | 'returned';

/** What identifies a person. Always sealed outside this process. */
export interface Person {
  readonly name: string;
  readonly idNumber: string;
  readonly studentNumber: string;
  readonly birthDate: SchoolDate;
  readonly registeredAddress: string;
}

/** A person is sealed for their own record. */
export const persons = sealedField<Person>(STUDENTS, 'person');

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

export interface RegisteredStudent {
  readonly status: 'Registered';
  readonly card: StudentCard;
  /** GB/T 2261.1: 1 male, 2 female. */
  readonly sex: '1' | '2';
  readonly ethnicGroup: string;
  readonly mark: Mark;
  readonly markedOn: SchoolDate | null;
  /** `Person` as JSON, encrypted for this student. */
  readonly sealedPerson: string;
  /** Keyed hash of the name, for exact search. */
  readonly nameIndex: string;
  /** The household the child lives in. */
  readonly householdId: string;
  /** Present and past ones; the first that holds is called first. */
  readonly guardianships: readonly Guardianship[];
  readonly enrolments: readonly Enrolment[];
}

export type Student = { readonly status: 'None' } | RegisteredStudent;
export type StudentCommand = { readonly type: 'Mark'; readonly mark: Mark; readonly on: SchoolDate };
export type StudentEvent =
  | { readonly type: 'StudentRegistered'; readonly student: RegisteredStudent }
  | { readonly type: 'StudentMarked'; readonly mark: Mark; readonly on: SchoolDate }
  | { readonly type: 'StudentEnrolled'; readonly card: StudentCard; readonly enrolments: readonly Enrolment[]; readonly on: SchoolDate }
  | { readonly type: 'GuardianshipBegan'; readonly guardianship: Guardianship }
  | { readonly type: 'GuardianshipEnded'; readonly guardianId: string; readonly on: SchoolDate }
  | { readonly type: 'StudentMovedHouse'; readonly householdId: string };

function decide({ mark, on }: StudentCommand, state: Student): readonly StudentEvent[] {
  if (state.status === 'None') throw refuse('STUDENT_UNKNOWN');
  return state.mark === mark ? [] : [{ type: 'StudentMarked', mark, on }];
}

/** Applies any event of a student, whichever slice decided on it. */
export function evolveStudent(state: Student, event: StudentEvent): Student {
  if (event.type === 'StudentRegistered') return event.student;
  if (state.status === 'None') return state;
  switch (event.type) {
    case 'StudentMarked':
      return { ...state, mark: event.mark, markedOn: event.on };
    case 'StudentEnrolled':
      return { ...state, card: event.card, enrolments: event.enrolments };
    case 'GuardianshipBegan':
      return { ...state, guardianships: [...state.guardianships, event.guardianship] };
    case 'GuardianshipEnded':
      return { ...state, guardianships: state.guardianships.map((each) => endIf(each, event.guardianId, event.on)) };
    case 'StudentMovedHouse':
      return { ...state, householdId: event.householdId };
    default:
      return unreachable(event);
  }
}

const endIf = (guardianship: Guardianship, guardianId: string, on: SchoolDate): Guardianship =>
  guardianship.guardianId === guardianId && guardianship.to === null ? { ...guardianship, to: on } : guardianship;

export const studentDecider: Decider<StudentCommand, StudentEvent, Student, null> = {
  decide,
  evolve: evolveStudent,
  initialState: () => ({ status: 'None' }),
};

/** National status code 学生当前状态. None of them means 辍学: a marked child stays 01, in school 在读. */
export const nationalStatusOf = ({ card }: RegisteredStudent): string =>
  ({ enrolled: '01', 'in-transit': '10', suspended: '02', graduated: '07', left: '10', died: '11' })[card.lifeStatus];
