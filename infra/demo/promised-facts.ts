/**
 * What must stand when the story is over, as sentences about children by their number in the school. Every act of the story was
 * acknowledged to a desk before it went on, so a sentence that is missing is a loss, and one that stands twice is a double effect.
 */
import type { DemoSchool, DemoStudent } from './demo-school.js';

/** Registers taken of each class, from the day before the absence to the day of the return. */
export const DAYS_OF_STORY = 9;

const PARTNERS = ['civil-affairs', 'poverty-office'] as const;

export const promisedFacts = ({ classIds, students }: DemoSchool): readonly string[] => [
  ...classIds.flatMap((_, index) => registersOf(index + 1, students)),
  ...students.flatMap((student) => factsOf(student).map((fact) => `${student.number} ${fact}`)),
];

const registersOf = (classNumber: number, students: readonly DemoStudent[]): string[] => {
  const marks = students.filter((student) => student.classNumber === classNumber).length;
  return Array.from({ length: DAYS_OF_STORY }, (_, index) => `class ${classNumber}: register of day ${index + 1} with ${marks} marks`);
};

function factsOf(student: DemoStudent): string[] {
  return [
    'registry: registered',
    'student.registered.v1',
    ...(student.ledger === null ? [] : ['poverty-aid: on a ledger']),
    ...(student.hasCertificate ? ['special-education: has a certificate'] : []),
    ...courseOf(student),
  ];
}

function courseOf({ fate, ledger, hasCertificate }: DemoStudent): string[] {
  switch (fate) {
    case 'attends':
      return ['registry: marked NORMAL'];
    case 'is persuaded':
      return [...SUSPICION, ...RETURN, ...(ledger === null ? [] : aidReview('CLOSED'))];
    case 'drops out and returns':
      return [
        ...SUSPICION,
        ...CONFIRMATION,
        ...RETURN,
        ...PARTNERS.map((partner) => `${partner}: told returned`),
        ...aidReview('RE_BASED'),
        'attendance: aid review answered',
        ...(hasCertificate ? placementReview('RE_BASED') : []),
      ];
    case 'stays out':
      return [
        ...SUSPICION,
        ...CONFIRMATION,
        'registry: marked DROPPED_OUT',
        'attendance: case DROPPED_OUT',
        ...aidReview('COMPLETED'),
        'attendance: aid review answered',
        ...(hasCertificate ? placementReview('COMPLETED') : []),
      ];
  }
}

const SUSPICION = [
  'dropout.suspected.v1',
  'student.marked.v1 suspected',
  'attendance: contact PHONE',
  'attendance: contact HOME_VISIT',
  'dropout.case.contacted.v1 phone',
  'dropout.case.contacted.v1 home-visit',
];
const CONFIRMATION = [
  'dropout.confirmed.v1',
  'student.marked.v1 dropped-out',
  'attendance: receipt of TOWN',
  'attendance: receipt of BUREAU',
  ...PARTNERS.map((partner) => `${partner}: told dropped-out`),
];
const RETURN = ['dropout.returned.v1', 'student.marked.v1 returned', 'registry: marked RETURNED', 'attendance: case RETURNED'];

const reviewEvents = (kind: 'aid' | 'placement', status: string): string[] => [
  `${kind}.review.opened.v1`,
  ...(status === 'CLOSED' ? [] : [`${kind}.review.completed.v1`]),
  ...(status === 'COMPLETED' ? [] : [`${kind}.review.rebased.v1`]),
];
const aidReview = (status: string): string[] => [`poverty-aid: review ${status}`, ...reviewEvents('aid', status)];
const placementReview = (status: string): string[] => [`special-education: review ${status}`, ...reviewEvents('placement', status)];
