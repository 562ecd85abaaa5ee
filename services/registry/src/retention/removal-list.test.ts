import { blankIndexOf } from '@baoxue/contracts';
import { specification } from '@baoxue/domain';
import { BLANK } from '@baoxue/pii';
import { cohortChildOf } from '../indicator/consolidation.js';
import { rollSchoolOn } from '../indicator/dropout-rate.js';
import { evolveStudent, type RegisteredStudent } from '../student/index.js';
import { registeredStudent } from '../student/student.fixtures.js';
import { keptAfterAll, removalListDecider, type Candidate, type RemovalEvent } from './removal-list.js';
import { removingDataDecider } from './removing-data.js';

const today = '2036-07-11';
const given = specification(removalListDecider, { today });
const officer = { subject: 'officer-1', post: 'bureau-officer' };
const colleague = { subject: 'officer-2', post: 'bureau-officer' };
const due = { leftOn: '2026-07-10', keptUntil: '2036-07-10' };
const isDue = { merged: false, removed: false, held: false, left: due };
const candidate = (studentId: string, changes: Partial<NonNullable<Candidate['record']>> = {}): Candidate => ({
  studentId,
  record: { ...isDue, ...changes },
});
const prepare = (...candidates: readonly Candidate[]) => ({ type: 'Prepare', kind: 'registration', candidates, by: officer }) as const;
const prepared: RemovalEvent = {
  type: 'ListPrepared',
  kind: 'registration',
  records: ['a', 'b'].map((studentId) => ({ studentId, ...due })),
  preparedBy: officer,
  preparedOn: today,
};
const approved = { type: 'ListApproved', decidedBy: colleague, decidedOn: today } as const;
const settled = (studentId: string, keptBecause: 'legal-hold' | null = null) =>
  ({ type: 'RecordSettled', studentId, keptBecause, on: today }) as const;

describe('G4 A removal list', () => {
  it('G4 takes records whose years are over', () =>
    given()
      .when(prepare(candidate('a'), candidate('b')))
      .then(prepared));

  it.each([
    ['STUDENT_UNKNOWN', { studentId: 'b', record: null }],
    ['STUDENT_MERGED', candidate('b', { merged: true })],
    ['REMOVED_ALREADY', candidate('b', { removed: true })],
    ['NOT_DUE_FOR_REMOVAL', candidate('b', { left: null })],
    ['NOT_DUE_FOR_REMOVAL', candidate('b', { left: { ...due, keptUntil: today } })],
    ['UNDER_LEGAL_HOLD', candidate('b', { held: true })],
  ] as const)('G4 refuses %s', (code, second) =>
    given()
      .when(prepare(candidate('a'), second))
      .thenRefuses(code),
  );

  it('G4 has one record at least and a hundred at most', () => {
    given().when(prepare()).thenRefuses('REMOVAL_SIZE');
    const many = Array.from({ length: 101 }, (_, index) => candidate(String(index)));
    given()
      .when(prepare(...many))
      .thenRefuses('REMOVAL_SIZE');
  });

  it('G4 is approved by another person than who prepared it, and once', () => {
    given(prepared)
      .when({ type: 'Approve', by: { ...officer, post: 'other' } })
      .thenRefuses('FOUR_EYES');
    given(prepared).when({ type: 'Approve', by: colleague }).then(approved);
    given(prepared, approved).when({ type: 'Approve', by: colleague }).thenRefuses('REMOVAL_DECIDED');
    given().when({ type: 'Approve', by: colleague }).thenRefuses('REMOVAL_UNKNOWN');
  });

  it('G4 can be given up before it is approved, not after', () => {
    const withdrawn = { type: 'ListWithdrawn', decidedBy: officer, decidedOn: today } as const;
    given(prepared).when({ type: 'Withdraw', by: officer }).then(withdrawn);
    given(prepared, withdrawn).when({ type: 'Approve', by: colleague }).thenRefuses('REMOVAL_DECIDED');
    given(prepared, approved).when({ type: 'Withdraw', by: officer }).thenRefuses('REMOVAL_DECIDED');
  });

  it('G4 settles each record once, says why one was kept, and is carried out with the last', () => {
    const settle = { type: 'Settle', studentId: 'a', keptBecause: 'legal-hold' } as const;
    given(prepared).when(settle).then();
    given(prepared, approved).when(settle).then(settled('a', 'legal-hold'));
    given(prepared, approved, settled('a', 'legal-hold')).when(settle).then();
    given(prepared, approved, settled('a', 'legal-hold'))
      .when({ ...settle, studentId: 'b', keptBecause: null })
      .thenState((state) => expect(state).toMatchObject({ status: 'carried-out', begun: null }));
  });

  it('G4 asks once more of each record what keeps it', () => {
    expect(keptAfterAll(candidate('a'), today)).toBeNull();
    expect(keptAfterAll(candidate('a', { held: true }), today)).toBe('legal-hold');
    expect(keptAfterAll(candidate('a', { left: null }), today)).toBe('not-due');
    expect(keptAfterAll(candidate('a', { removed: true }), today)).toBe('removed-before');
  });
});

describe('G4 What stays of a record whose registration is removed', () => {
  const { card, enrolments } = registeredStudent;
  const graduated: RegisteredStudent = {
    ...registeredStudent,
    card: { ...card, lifeStatus: 'graduated' },
    enrolments: enrolments.map((stay) => ({ ...stay, to: '2026-07-10', exitReason: 'graduated', exitApproval: '青教〔2026〕1号' })),
    formerNumbers: [{ index: 'former', until: '2025-01-01' }],
    homePlaces: ['64', '6403', '640381', '640381105', '640381105201'],
    stated: [{ group: 'poor', source: 'school', since: '2025-01-01', until: null }],
    before: { card, enrolments, suspension: null },
  };
  const command = { type: 'RemoveData', kind: 'registration', on: today, leftBefore: '2026-07-11' } as const;
  const record = specification(removingDataDecider, null);
  const removed = { type: 'DataRemoved', kind: 'registration', on: today } as const;

  it('G4 only of a child who left before, and once of each kind', () => {
    record.state(graduated).when(command).then(removed);
    record.state(registeredStudent).when(command).then();
    record
      .state(graduated)
      .when({ ...command, leftBefore: '2026-07-10' })
      .then();
    record
      .state({ ...graduated, removed: { registration: today } })
      .when(command)
      .then();
    record
      .state({ ...graduated, removed: { aid: today } })
      .when(command)
      .then(removed);
  });

  it('G4 is no name, number, family, home or paper', () => {
    const after = evolveStudent(graduated, removed);
    const blank = blankIndexOf(card.studentId);
    expect(after).toMatchObject({
      ...{ sealedPerson: BLANK, nameIndex: blank, birthIndex: blank, ethnicGroup: '', before: null },
      ...{ formerNumbers: [], stated: [], guardianships: [], householdId: card.studentId, removed: { registration: today } },
      homePlaces: ['64', '6403', '640381', '640381105'],
      card: { idNumberIndex: blank, schoolId: card.schoolId, classId: card.classId },
    });
    expect(JSON.stringify(after)).not.toMatch(/青教|"former"|father|sealed"|household-1/);
    expect(JSON.stringify(after)).not.toContain(card.idNumberIndex);
  });

  it('G4 the data of another kind leave the registration as it is', () =>
    expect(evolveStudent(graduated, { ...removed, kind: 'aid' })).toEqual({ ...graduated, removed: { aid: today } }));

  it('G4 A12 the same stays, as indicators count them', () => {
    const after = evolveStudent(graduated, removed) as RegisteredStudent;
    const counted = (state: RegisteredStudent) => [
      cohortChildOf({ id: 'a', enrolments: state.enrolments, inTransit: false, droppedOut: false }, 'junior', today),
      rollSchoolOn(state.enrolments, '2025-09-30'),
    ];
    expect(counted(after)).toEqual(counted(graduated));
  });
});
