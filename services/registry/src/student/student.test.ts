import { specification } from '@baoxue/domain';
import { registeredStudent } from './student.fixtures.js';
import { nationalStatusOf, studentDecider, type StudentEvent } from './student.js';

const student = registeredStudent;
const registered: StudentEvent = { type: 'StudentRegistered', student };
const given = specification(studentDecider, null);
const mark = (value: 'suspected' | 'dropped-out') => ({ type: 'Mark', mark: value, on: '2026-05-11' }) as const;

describe('A student who drops out', () => {
  it('A6 carries the mark beside the national status and keeps the registration', () =>
    given(registered)
      .when(mark('dropped-out'))
      .thenState((state) => {
        expect(state).toMatchObject({
          mark: 'dropped-out',
          markedOn: '2026-05-11',
          card: { lifeStatus: 'enrolled', classId: student.card.classId },
        });
        if (state.status === 'Registered') expect(nationalStatusOf(state)).toBe('01');
      }));

  it('A6 is marked once', () =>
    given(registered, { type: 'StudentMarked', mark: 'suspected', on: '2026-05-06' }).when(mark('suspected')).thenNothingHappens());

  it('A6 must be registered', () => given().when(mark('suspected')).thenRefuses('STUDENT_UNKNOWN'));
});
