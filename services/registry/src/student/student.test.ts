import { specification } from '@baoxue/domain';
import { registeredStudent } from './student.fixtures.js';
import { type Mark } from './student-state.js';
import { nationalStatusOf, studentDecider, type StudentCommand, type StudentEvent } from './student.js';

const student = registeredStudent;
const registered: StudentEvent = { type: 'StudentRegistered', student };
const given = specification(studentDecider, null);
const [FIRST, SECOND] = ['0197a000-0000-7000-8000-0000000000c1', '0197a000-0000-7000-8000-0000000000c2'];
const mark = (value: Mark, caseId = FIRST, at = '2026-05-11T02:00:00.000Z'): StudentCommand => ({
  type: 'Mark',
  mark: value,
  on: at.slice(0, 10),
  caseId,
  at,
});
const marked = (value: Mark, caseId = FIRST, openedAt = '2026-05-06T02:00:00.000Z'): StudentEvent => ({
  type: 'StudentMarked',
  mark: value,
  on: openedAt.slice(0, 10),
  markingCase: { caseId, openedAt },
});

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

  it('A6 is marked once', () => given(registered, marked('suspected')).when(mark('suspected')).thenNothingHappens());

  it('A6 is marked by the later of two cases: what the older one says late changes nothing', () => {
    const later = marked('suspected', SECOND, '2026-06-01T02:00:00.000Z');
    for (const late of ['returned', 'normal', 'dropped-out'] as const)
      given(registered, marked('suspected'), later)
        .when(mark(late, FIRST, '2026-06-02T02:00:00.000Z'))
        .thenNothingHappens();
  });

  it('A6 whichever of two cases is heard of first, the one that opened later holds the mark', () => {
    given(registered, marked('dropped-out'))
      .when(mark('suspected', SECOND, '2026-06-01T02:00:00.000Z'))
      .then(marked('suspected', SECOND, '2026-06-01T02:00:00.000Z'));
    given(registered, marked('suspected', SECOND, '2026-06-01T02:00:00.000Z'))
      .when(mark('suspected', FIRST, '2026-05-06T02:00:00.000Z'))
      .thenNothingHappens();
  });

  it('A6 must be registered', () => given().when(mark('suspected')).thenRefuses('STUDENT_UNKNOWN'));
});
