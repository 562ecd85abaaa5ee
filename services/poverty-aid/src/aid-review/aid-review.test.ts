import { specification } from '@baoxue/domain';
import { aidReviewRule, type Opened, type ReviewEvent } from './aid-review.js';

const given = specification(aidReviewRule, { today: '2026-05-12' });
const review: Opened = {
  caseId: 'case-1',
  studentId: 'student-1',
  schoolId: '6499000001',
  classId: '6499000001-2025-22-01',
  jurisdictions: ['64', '6403', '640381', '640381105'],
  ground: 'confirmed',
  openedOn: '2026-05-11',
  dueOn: '2026-05-25',
};
const opened: ReviewEvent = { type: 'ReviewOpened', ...review };
const completed: ReviewEvent = { type: 'ReviewCompleted', cause: 'poverty', measures: ['living-subsistence'], completedOn: '2026-05-12' };
const complete = (cause: 'poverty' | 'not-poverty', ...measures: ('living-subsistence' | 'none')[]) =>
  ({ type: 'Complete', cause, measures }) as const;
const returned = { type: 'RecordReturn', returnedOn: '2026-05-13' } as const;

describe('C6 an aid review', () => {
  it('opens when a dropout is confirmed', () =>
    given()
      .when({ type: 'Open', ...review })
      .then(opened));
  it('fault F17 opens once', () =>
    given(opened)
      .when({ type: 'Open', ...review })
      .thenNothingHappens());
  it('is completed with cause and measures', () =>
    given(opened)
      .when(complete('poverty', 'living-subsistence', 'living-subsistence'))
      .then(completed));
  it('needs a measure when poverty is the cause', () => {
    given(opened).when(complete('poverty', 'none')).thenRefuses('MEASURE_REQUIRED');
    given(opened).when(complete('poverty')).thenRefuses('MEASURE_REQUIRED');
  });
  it('takes “no measure” alone', () =>
    given(opened)
      .when(complete('not-poverty', 'none', 'living-subsistence'))
      .thenRefuses('MEASURES_CONTRADICT'));
  it('is completed once', () => given(opened, completed).when(complete('not-poverty', 'none')).thenRefuses('REVIEW_ALREADY_COMPLETED'));
  it('is closed when the child returns before a decision', () =>
    given(opened).when(returned).then({ type: 'ReviewClosed', returnedOn: '2026-05-13' }));
  it('is re-based when the child returns after the decision', () =>
    given(opened, completed).when(returned).then({ type: 'ReviewRebased', returnedOn: '2026-05-13' }));
  it('takes a return once', () => given(opened, { type: 'ReviewClosed', returnedOn: '2026-05-13' }).when(returned).thenNothingHappens());
  it('is not decided after the child has returned', () =>
    given(opened, { type: 'ReviewClosed', returnedOn: '2026-05-13' }).when(complete('not-poverty', 'none')).thenRefuses('REVIEW_CLOSED'));
  it('leaves a return alone when there was no review', () => given().when(returned).thenNothingHappens());
});

describe('C6 the deadline of an aid review', () => {
  it('is kept on the last day', () => given(opened).at({ today: '2026-05-25' }).when({ type: 'Tick' }).thenNothingHappens());
  it('is missed the day after, and said once', () => {
    given(opened).at({ today: '2026-05-26' }).when({ type: 'Tick' }).then({ type: 'ReviewOverdue' });
    given(opened, { type: 'ReviewOverdue' }).at({ today: '2026-06-26' }).when({ type: 'Tick' }).thenNothingHappens();
  });
  it('does not matter after the decision', () =>
    given(opened, completed).at({ today: '2026-06-26' }).when({ type: 'Tick' }).thenNothingHappens());
});
