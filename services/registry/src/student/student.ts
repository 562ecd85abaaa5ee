/**
 * A student 学生 in the registry: one person, where they are enrolled, and the monitoring mark that stands beside the national status.
 * A child who drops out keeps the registration; there is no command that removes it. Requirements A3–A6.
 */
import type { StudentCard } from '@baoxue/contracts';
import { unreachable, type Decider, type SchoolDate } from '@baoxue/domain';
import { refuse } from '../refusals/index.js';

/** Where students are kept; part of what seals a person to their own record. */
export const STUDENTS = 'students';

export type Mark = 'normal' | 'suspected' | 'dropped-out' | 'returned';

/** What identifies a person. Always sealed outside this process. */
export interface Person {
  readonly name: string;
  readonly idNumber: string;
  readonly studentNumber: string;
  readonly birthDate: SchoolDate;
  readonly registeredAddress: string;
  readonly homeAddress: string;
  readonly guardian: { readonly name: string; readonly relation: string; readonly phone: string };
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
}

export type Student = { readonly status: 'None' } | RegisteredStudent;
export type StudentCommand = { readonly type: 'Mark'; readonly mark: Mark; readonly on: SchoolDate };
export type StudentEvent =
  | { readonly type: 'StudentRegistered'; readonly student: RegisteredStudent }
  | { readonly type: 'StudentMarked'; readonly mark: Mark; readonly on: SchoolDate };

function decide({ mark, on }: StudentCommand, state: Student): readonly StudentEvent[] {
  if (state.status === 'None') throw refuse('STUDENT_UNKNOWN');
  return state.mark === mark ? [] : [{ type: 'StudentMarked', mark, on }];
}

function evolve(state: Student, event: StudentEvent): Student {
  switch (event.type) {
    case 'StudentRegistered':
      return event.student;
    case 'StudentMarked':
      return state.status === 'None' ? state : { ...state, mark: event.mark, markedOn: event.on };
    default:
      return unreachable(event);
  }
}

export const studentDecider: Decider<StudentCommand, StudentEvent, Student, null> = {
  decide,
  evolve,
  initialState: () => ({ status: 'None' }),
};

/** National status code 学生当前状态. None of them means 辍学: a marked child stays 01, in school 在读. */
export const nationalStatusOf = ({ card }: RegisteredStudent): string =>
  ({ enrolled: '01', 'in-transit': '10', suspended: '02', graduated: '07', left: '10', died: '11' })[card.lifeStatus];
