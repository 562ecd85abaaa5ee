import { specification } from '@baoxue/domain';
import { assessmentRule, requireConditions, type AssessmentEvent } from './assessment.js';

const given = specification(assessmentRule, { today: '2026-05-12' });
const facts = { studentId: 'student-1', assessedOn: '2026-05-11', sealedFindings: '…' };
const record = { type: 'Record', ...facts } as const;
const recorded: AssessmentEvent = { type: 'AssessmentRecorded', ...facts, recordedOn: '2026-05-12' };
const withdraw = { type: 'Withdraw', reason: 'wrong-child' } as const;
const withdrawn: AssessmentEvent = { type: 'AssessmentWithdrawn', reason: 'wrong-child', withdrawnOn: '2026-05-12' };
const codeOf = (code: string) => expect.objectContaining({ code });

describe('D1 an assessment', () => {
  it('is recorded by the day the child was seen', () => given().when(record).then(recorded));
  it('is recorded once', () => given(recorded).when(record).thenNothingHappens());
  it('cannot lie in the future', () =>
    given()
      .when({ ...record, assessedOn: '2026-05-13' })
      .thenRefuses('DATE_IN_FUTURE'));
  it('is withdrawn when wrong, and what it found is kept sealed', () =>
    given(recorded)
      .when(withdraw)
      .thenState((state) => expect(state).toMatchObject({ status: 'withdrawn', sealedFindings: '…' })));
  it('is withdrawn once', () => given(recorded, withdrawn).when(withdraw).thenNothingHappens());
  it('must exist to be withdrawn', () => given().when(withdraw).thenRefuses('NOT_FOUND'));

  it('names each kind once, with a grade from 1 to 4', () => {
    expect(() => requireConditions([{ kind: 'visual', grade: 1 }])).not.toThrow();
    expect(() => requireConditions([])).toThrow(codeOf('CONDITION_REQUIRED'));
    expect(() => requireConditions([{ kind: 'visual', grade: 5 }])).toThrow(codeOf('GRADE_INVALID'));
    expect(() =>
      requireConditions([
        { kind: 'visual', grade: 1 },
        { kind: 'visual', grade: 2 },
      ]),
    ).toThrow(codeOf('KIND_TWICE'));
  });
});
