/**
 * What stays of a child whose years are over 去标识化 (G4): the record's id, the sex, the schools and classes with their days, and what kind each
 * movement was and when. Indicators and counts ask for nothing else, and come out as before.
 */
import { blankIndexOf, type StudentCard } from '@baoxue/contracts';
import type { SchoolDate, KindOfData } from '@baoxue/domain';
import { BLANK } from '@baoxue/pii';
import type { Movement } from '../movement/index.js';
import type { RegisteredStudent, Registration } from './student-state.js';

/** Digits of the code of a town; a longer one is that of a village. */
const TOWN_CODE_LENGTH = 9;

interface Removal {
  readonly kind: KindOfData;
  readonly on: SchoolDate;
}

export function dataRemoved(state: RegisteredStudent, { kind, on }: Removal): RegisteredStudent {
  const removed = { ...state.removed, [kind]: on };
  return kind === 'registration' ? { ...withoutPerson(state), removed } : { ...state, removed };
}

function withoutPerson(state: RegisteredStudent): RegisteredStudent {
  const { studentId } = state.card;
  return {
    ...state,
    ...withoutPapers(state),
    ethnicGroup: '',
    sealedPerson: BLANK,
    nameIndex: blankIndexOf(studentId),
    birthIndex: blankIndexOf(studentId),
    formerNumbers: [],
    // A home that is nobody's: no household has the id of a child.
    householdId: studentId,
    homePlaces: downToTown(state.homePlaces),
    stated: [],
    guardianships: [],
    movements: state.movements.map(withoutApproval),
    before: null,
    merged: state.merged && { ...state.merged, before: withoutPapers(state.merged.before) },
  };
}

/** Without the number of the child and those of approvals, which lead back to papers with names. */
const withoutPapers = ({ card, enrolments, suspension }: Registration): Registration => ({
  card: withoutNumber(card),
  enrolments: enrolments.map((stay) => ({ ...stay, entryApproval: null, exitApproval: null })),
  suspension,
});

const withoutNumber = (card: StudentCard): StudentCard => ({ ...card, idNumberIndex: blankIndexOf(card.studentId) });

/** Places without the village, in which few live. */
export const downToTown = (codes: readonly string[]): readonly string[] => codes.filter((code) => code.length <= TOWN_CODE_LENGTH);

/** What kind of movement it was, when, and from where to where. */
export const withoutApproval = (movement: Movement): Movement => ({
  ...movement,
  reasonCode: null,
  approvalNumber: null,
  approvedOn: null,
});
