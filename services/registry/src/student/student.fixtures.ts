import { studentRegistered } from '@baoxue/contracts';
import { openEnrolment } from '../enrolment/index.js';
import type { RegisteredStudent } from './student-state.js';

const { schoolId, classId, grade, jurisdictions, enrolledOn } = studentRegistered.example;

/** A boy in grade 8 who lives with his father. */
export const registeredStudent: RegisteredStudent = {
  status: 'Registered',
  card: studentRegistered.example,
  sex: '1',
  ethnicGroup: '回族',
  mark: 'normal',
  markedOn: null,
  markingCase: null,
  sealedPerson: 'sealed',
  nameIndex: 'index',
  birthIndex: 'birth',
  temporaryNumber: false,
  formerNumbers: [],
  householdId: 'household-1',
  homePlaces: jurisdictions,
  stated: [],
  guardianships: [{ guardianId: 'father', kind: 'parent', relation: '父亲', from: enrolledOn, to: null }],
  suspension: null,
  transfer: null,
  movements: [],
  before: null,
  merged: null,
  enrolments: openEnrolment([], { schoolId, jurisdictions, classId, grade, from: enrolledOn, reason: 'registered', approval: null }),
};
