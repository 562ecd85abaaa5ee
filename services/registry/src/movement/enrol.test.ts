import { specification } from '@baoxue/domain';
import type { Opening } from '../enrolment/index.js';
import { registeredStudent } from '../student/student.fixtures.js';
import { enrolDecider } from './enrol.js';

const given = specification(enrolDecider, { today: '2026-09-01' });
const opening: Opening = {
  schoolId: '6499000002',
  jurisdictions: ['64', '6403', '640381', '640381100'],
  classId: '6499000002-2026-21-01',
  grade: '21',
  from: '2026-09-01',
  reason: 'admitted',
  approval: '青教〔2026〕1号',
};
const enrol = { type: 'Enrol', opening, boarding: true } as const;
const left = {
  ...registeredStudent,
  card: { ...registeredStudent.card, lifeStatus: 'graduated' as const },
  enrolments: registeredStudent.enrolments.map((each) => ({ ...each, to: '2026-07-10', exitReason: 'graduated' as const })),
};

describe('A5 a child who is enrolled nowhere', () => {
  it('A5 takes up a place at another school; the stay before is kept', () =>
    given
      .state(left)
      .when(enrol)
      .thenState((state) =>
        expect(state).toMatchObject({
          card: { schoolId: '6499000002', grade: '21', boarding: true, lifeStatus: 'enrolled', enrolledOn: '2026-09-01' },
          enrolments: [
            { number: 1, to: '2026-07-10' },
            { number: 2, from: '2026-09-01', entryReason: 'admitted' },
          ],
        }),
      ));

  it('A5 not before the stay there has ended', () =>
    given
      .state(left)
      .when({ ...enrol, opening: { ...opening, from: '2026-07-10' } })
      .thenRefuses('ENROLMENT_OVERLAPS'));

  it('A5 not while enrolled elsewhere', () => given.state(registeredStudent).when(enrol).thenRefuses('ENROLMENT_OVERLAPS'));

  it('A11 a repeat changes nothing', () =>
    given
      .state(registeredStudent)
      .when({ ...enrol, opening: { ...opening, schoolId: registeredStudent.card.schoolId } })
      .thenNothingHappens());

  it('A5 never after death', () =>
    given
      .state({ ...left, card: { ...left.card, lifeStatus: 'died' } })
      .when(enrol)
      .thenRefuses('STUDENT_DIED'));
});
