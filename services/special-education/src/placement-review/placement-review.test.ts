import { specification } from '@baoxue/domain';
import { placementReviewRule, type Opened, type ReviewEvent } from './placement-review.js';

const given = specification(placementReviewRule, { today: '2026-05-12' });
const review: Opened = {
  caseId: 'case-1',
  studentId: 'student-1',
  schoolId: '6499000001',
  classId: '6499000001-2025-22-01',
  jurisdictions: ['64', '6403', '640381', '640381105'],
  openedOn: '2026-05-11',
  dueOn: '2026-05-25',
};
const arrangement = { kind: 'mainstream', schoolId: '6499000001' } as const;
const opened: ReviewEvent = { type: 'ReviewOpened', ...review };
const completed: ReviewEvent = { type: 'ReviewCompleted', arrangement, completedOn: '2026-05-12' };
const closed: ReviewEvent = { type: 'ReviewClosed', returnedOn: '2026-05-13' };
const complete = { type: 'Complete', arrangement } as const;
const returned = { type: 'RecordReturn', returnedOn: '2026-05-13' } as const;

describe('D7 a placement review', () => {
  it('opens when the dropout of a child with a certificate is confirmed', () =>
    given()
      .when({ type: 'Open', ...review })
      .then(opened));
  it('fault F17 opens once', () =>
    given(opened)
      .when({ type: 'Open', ...review })
      .thenNothingHappens());
  it('is completed with a placement', () => given(opened).when(complete).then(completed));
  it('is completed once', () => given(opened, completed).when(complete).thenRefuses('REVIEW_ALREADY_COMPLETED'));
  it('is closed when the child returns before a decision', () => given(opened).when(returned).then(closed));
  it('is re-based when the child returns after the decision', () =>
    given(opened, completed).when(returned).then({ type: 'ReviewRebased', returnedOn: '2026-05-13' }));
  it('takes a return once', () => given(opened, closed).when(returned).thenNothingHappens());
  it('is not decided after the child has returned', () => given(opened, closed).when(complete).thenRefuses('REVIEW_CLOSED'));
  it('is overdue once when its day has passed, and can still be decided', () => {
    const late = specification(placementReviewRule, { today: '2026-05-26' });
    late(opened).when({ type: 'Tick' }).then({ type: 'ReviewOverdue' });
    late(opened, { type: 'ReviewOverdue' }).when({ type: 'Tick' }).thenNothingHappens();
    late(opened, { type: 'ReviewOverdue' })
      .when(complete)
      .then({ ...completed, completedOn: '2026-05-26' });
  });
  it('is not overdue on its last day, nor once it is decided', () => {
    specification(placementReviewRule, { today: '2026-05-25' })(opened).when({ type: 'Tick' }).thenNothingHappens();
    specification(placementReviewRule, { today: '2026-06-25' })(opened, completed).when({ type: 'Tick' }).thenNothingHappens();
  });
  it('must exist to be decided', () => given().when(complete).thenRefuses('NOT_FOUND'));
});
