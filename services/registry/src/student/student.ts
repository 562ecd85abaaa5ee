/**
 * A student 学生 in the registry: one person, their stays at schools, who looks after them, and the monitoring mark that stands beside the
 * national status. A child who drops out keeps the registration; there is no command that removes it. Requirements A3–A6.
 */
import type { StudentCard } from '@baoxue/contracts';
import { unreachable, type Decider, type KindOfData, type SchoolDate } from '@baoxue/domain';
import type { Movement } from '../movement/index.js';
import { refuse } from '../refusals/index.js';
import type { Transfer } from '../transfer/index.js';
import { dataRemoved } from './data-removal.js';
import type {
  Guardianship,
  Mark,
  MarkingCase,
  Merged,
  RegisteredStudent,
  Registration,
  Restated,
  StatedFact,
  Student,
} from './student-state.js';

export interface StudentCommand {
  readonly type: 'Mark';
  readonly mark: Mark;
  readonly on: SchoolDate;
  readonly caseId: string;
  /** Instant at which the attendance service said so. */
  readonly at: string;
}
export type StudentEvent =
  | { readonly type: 'StudentRegistered'; readonly student: RegisteredStudent }
  | ({ readonly type: 'StudentRestated' } & Restated)
  | { readonly type: 'StudentMarked'; readonly mark: Mark; readonly on: SchoolDate; readonly markingCase: MarkingCase }
  | ({ readonly type: 'StudentMoved'; readonly on: SchoolDate } & Registration)
  /** The school of the child lies elsewhere now; the child stays where it is. */
  | { readonly type: 'SchoolFollowed'; readonly on: SchoolDate; readonly jurisdictions: readonly string[] }
  /** The school the child is on the way to lies elsewhere now. */
  | { readonly type: 'DestinationFollowed'; readonly jurisdictions: readonly string[] }
  | { readonly type: 'MovementRecorded'; readonly movement: Movement; readonly before: Registration | null }
  | { readonly type: 'TransferRequested'; readonly transfer: Transfer }
  | { readonly type: 'TransferReceived'; readonly on: SchoolDate; readonly elsewhere: boolean; readonly transfer: Transfer }
  | { readonly type: 'TransferRefused' | 'TransferWithdrawn'; readonly on: SchoolDate; readonly transfer: Transfer }
  | { readonly type: 'TransferOverdue' }
  | { readonly type: 'SuspensionOverdue' }
  | { readonly type: 'NumberLinked'; readonly on: SchoolDate; readonly card: StudentCard; readonly sealedPerson: string }
  | ({ readonly type: 'StudentMerged' } & Merged)
  | { readonly type: 'StudentUnmerged'; readonly fromId: string; readonly on: SchoolDate }
  | { readonly type: 'GuardianshipBegan'; readonly guardianship: Guardianship }
  | { readonly type: 'GuardianshipEnded'; readonly guardianId: string; readonly on: SchoolDate }
  /** It was entered by a list that is undone, and is as if it had never been. */
  | { readonly type: 'GuardianshipTakenBack'; readonly guardianId: string }
  | { readonly type: 'StudentMovedHouse'; readonly householdId: string; readonly homePlaces: readonly string[] }
  | { readonly type: 'FactStated'; readonly fact: StatedFact }
  | { readonly type: 'FactsGivenBack'; readonly of: string }
  | { readonly type: 'DataRemoved'; readonly kind: KindOfData; readonly on: SchoolDate };

/** The record a command is for. @throws Refusal STUDENT_UNKNOWN · STUDENT_MERGED when another record stands for it · STUDENT_REMOVED */
export function openRecord(state: Student): RegisteredStudent {
  if (state.status === 'None') throw refuse('STUDENT_UNKNOWN', { field: 'input.studentId' });
  if (state.merged) throw refuse('STUDENT_MERGED', { field: 'input.studentId' });
  if (state.removed?.registration) throw refuse('STUDENT_REMOVED', { field: 'input.studentId' });
  return state;
}

function decide({ mark, on, caseId, at }: StudentCommand, state: Student): readonly StudentEvent[] {
  if (state.status === 'None') throw refuse('STUDENT_UNKNOWN');
  const { markingCase } = state;
  if (markingCase?.caseId === caseId) return state.mark === mark ? [] : [{ type: 'StudentMarked', mark, on, markingCase }];
  // A case takes the mark over by opening later. Whatever else another case says comes late and would hide the present one.
  const takesOver = markingCase === null || (mark === 'suspected' && at >= markingCase.openedAt);
  return takesOver ? [{ type: 'StudentMarked', mark, on, markingCase: { caseId, openedAt: at } }] : [];
}

/** Applies any event of a student, whichever slice decided on it. */
export function evolveStudent(state: Student, event: StudentEvent): Student {
  if (event.type === 'StudentRegistered') return event.student;
  if (state.status === 'None') return state;
  switch (event.type) {
    case 'StudentRestated': {
      const { type: _type, ...restated } = event;
      return { ...state, ...restated };
    }
    case 'StudentMarked':
      return { ...state, mark: event.mark, markedOn: event.on, markingCase: event.markingCase };
    case 'StudentMoved':
      return { ...state, card: event.card, enrolments: event.enrolments, suspension: event.suspension };
    case 'SchoolFollowed':
      return {
        ...state,
        ...atPlace(state, state.card.schoolId, event.jurisdictions),
        before: state.before && atPlace(state.before, state.card.schoolId, event.jurisdictions),
        merged: state.merged && { ...state.merged, before: atPlace(state.merged.before, state.card.schoolId, event.jurisdictions) },
      };
    case 'DestinationFollowed':
      return { ...state, transfer: state.transfer && headedFor(state.transfer, event.jurisdictions) };
    case 'MovementRecorded':
      return { ...state, movements: [...state.movements, event.movement], before: event.before };
    case 'TransferRequested':
      return { ...state, transfer: event.transfer };
    case 'TransferReceived':
    case 'TransferRefused':
    case 'TransferWithdrawn':
      return { ...state, transfer: null };
    case 'TransferOverdue':
      return { ...state, transfer: state.transfer && { ...state.transfer, overdue: true } };
    case 'SuspensionOverdue':
      return { ...state, suspension: state.suspension && { ...state.suspension, overdue: true } };
    case 'NumberLinked':
      return { ...linkNumber(state, event), sealedPerson: event.sealedPerson };
    case 'StudentMerged':
      return { ...state, merged: { intoId: event.intoId, on: event.on, before: event.before } };
    case 'StudentUnmerged':
      return { ...state, merged: null };
    case 'GuardianshipBegan':
      return { ...state, guardianships: [...state.guardianships, event.guardianship] };
    case 'GuardianshipEnded':
      return { ...state, guardianships: state.guardianships.map((each) => endIf(each, event.guardianId, event.on)) };
    case 'GuardianshipTakenBack':
      return { ...state, guardianships: state.guardianships.filter((each) => each.guardianId !== event.guardianId || each.to !== null) };
    case 'StudentMovedHouse':
      return { ...state, householdId: event.householdId, homePlaces: event.homePlaces };
    case 'FactStated':
      return { ...state, stated: [...state.stated.filter((each) => !isSameFact(each, event.fact)), event.fact] };
    case 'FactsGivenBack':
      return { ...state, stated: state.stated.filter(({ of }) => of !== event.of) };
    case 'DataRemoved':
      return dataRemoved(state, event);
    default:
      return unreachable(event);
  }
}

/** A registration whose school lies elsewhere: past stays keep the place where they were. */
export const atPlace = (
  { card, enrolments, suspension }: Registration,
  schoolId: string,
  jurisdictions: readonly string[],
): Registration => ({
  card: card.schoolId === schoolId ? { ...card, jurisdictions } : card,
  enrolments: enrolments.map((stay) => (stay.schoolId === schoolId && stay.to === null ? { ...stay, jurisdictions } : stay)),
  suspension,
});

const headedFor = ({ to, ...transfer }: Transfer, jurisdictions: readonly string[]): Transfer => ({
  ...transfer,
  to: to && { ...to, jurisdictions },
});

const linkNumber = (state: RegisteredStudent, { card, on }: { card: StudentCard; on: SchoolDate }): RegisteredStudent => ({
  ...state,
  card,
  // A number is no movement: what a correction brings back is the registration of a child who has it.
  before: state.before && { ...state.before, card: { ...state.before.card, idNumberIndex: card.idNumberIndex } },
  temporaryNumber: false,
  formerNumbers: [...state.formerNumbers, { index: state.card.idNumberIndex, until: on }],
});

/** A group from a source is one fact of one record: said again it takes the place of what was said before. */
const isSameFact = (one: StatedFact, other: StatedFact): boolean =>
  one.group === other.group && one.source === other.source && one.of === other.of;

const endIf = (guardianship: Guardianship, guardianId: string, on: SchoolDate): Guardianship =>
  guardianship.guardianId === guardianId && guardianship.to === null ? { ...guardianship, to: on } : guardianship;

export const studentDecider: Decider<StudentCommand, StudentEvent, Student, null> = {
  decide,
  evolve: evolveStudent,
  initialState: () => ({ status: 'None' }),
};

/** National status code 学生当前状态 XSDQZT. None of them means 辍学: a marked child stays 01, in school 在读. */
export function nationalStatusOf({ card, enrolments, suspension }: RegisteredStudent): string {
  // The table has no code for 保留学籍.
  if (suspension?.kind === 'registration-kept') return '99';
  if (enrolments.at(-1)?.exitReason === 'completed') return '08';
  return { enrolled: '01', 'in-transit': '10', suspended: '02', graduated: '07', left: '10', died: '11' }[card.lifeStatus];
}
