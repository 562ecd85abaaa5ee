/** What the students' list says, beside what is on record (A11). Names and addresses are masked. */
import { differing, NEW_ROW, previewOf, type FieldChange, type RowPreview } from '@baoxue/list-import';
import { mask, type FieldCipher } from '@baoxue/pii';
import { presentEnrolment } from '../enrolment/index.js';
import { persons, type RegisteredStudent } from '../student/index.js';
import type { StudentRow } from './student-reading.js';
import { BOARDING, className, gradeName, wordOf } from './student-row.js';
import { isTakenBack } from './taking-back.js';

export interface OnRecord {
  readonly id: string;
  readonly version: number;
  readonly state: RegisteredStudent;
}

/** Who looks after a child and where it lives: the same, or masked as on record and in the list. */
export interface FamilyDifference {
  readonly guardians: Omit<FieldChange, 'column'> | null;
  readonly address: Omit<FieldChange, 'column'> | null;
}

/** Who is enrolled keeps everything; who is enrolled nowhere is enrolled; a record that an undo has closed is told anew. */
export function studentPreview(row: StudentRow, known: OnRecord | undefined, family: FamilyDifference, cipher: FieldCipher): RowPreview {
  if (!known) return NEW_ROW;
  const identity = [...identityDifferences(row, known, cipher), ...familyColumns(family)];
  const enrolment = enrolmentDifferences(row, known.state);
  if (presentEnrolment(known.state.enrolments)) return previewOf({ kept: [...enrolment, ...identity] });
  return isToldAnew(row, known) ? previewOf({ changes: [...enrolment, ...identity] }) : previewOf({ changes: enrolment, kept: identity });
}

/**
 * Whether an undo has closed the record and nobody has touched it since. What a row says of the child is sealed for the record of the row's own
 * number: another one that is known under it now, by a linked number or a merge, the row cannot tell anew.
 */
export const isToldAnew = ({ student }: StudentRow, known: OnRecord): boolean => known.id === student.card.studentId && isTakenBack(known);

function enrolmentDifferences({ student: { card } }: StudentRow, { card: before, enrolments }: RegisteredStudent): readonly FieldChange[] {
  const enrolled = presentEnrolment(enrolments) !== undefined;
  const was = (text: string) => (enrolled ? text : null);
  return [
    ...differing('学校标识码', was(before.schoolId), card.schoolId),
    ...differing('年级', was(gradeName(before.grade)), gradeName(card.grade)),
    ...differing('班级', was(className(before.classId)), className(card.classId)),
    ...differing('就读方式', was(boardingWord(before.boarding)), boardingWord(card.boarding)),
  ];
}

function identityDifferences({ student }: StudentRow, { id, state }: OnRecord, cipher: FieldCipher): readonly FieldChange[] {
  const before = persons.open(cipher, id, state.sealedPerson);
  const after = persons.open(cipher, student.card.studentId, student.sealedPerson);
  return [
    ...masked('姓名', mask.name, before.name, after.name),
    ...differing('民族', state.ethnicGroup, student.ethnicGroup),
    ...masked('户籍地', mask.address, before.registeredAddress, after.registeredAddress),
  ];
}

const familyColumns = ({ guardians, address }: FamilyDifference): readonly FieldChange[] => [
  ...(guardians ? [{ column: '监护人姓名', ...guardians }] : []),
  ...(address ? [{ column: '现住址', ...address }] : []),
];

/** Compared as they are, shown masked: two that differ may look the same. */
const masked = (column: string, hide: (text: string) => string, before: string, after: string): readonly FieldChange[] =>
  before === after ? [] : [{ column, before: hide(before), after: hide(after) }];

const boardingWord = (boarding: boolean): string => wordOf(BOARDING, boarding ? 'boarding' : 'day');
