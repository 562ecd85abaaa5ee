import { specification } from '@baoxue/domain';
import type { Grounds } from '../placement/index.js';
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
const opinion = { expertise: 'education', recommended: 'mainstream', givenOn: '2026-05-12' } as const;
const grounds: Grounds = {
  opinions: ['a', 'b', 'c'].map((member) => ({ ...opinion, member })),
  guardian: { stance: 'agrees', preferred: null, heardOn: '2026-05-12' },
  assessedOn: '2026-05-11',
  inForce: null,
  isAppealed: false,
  needed: { placement: 3, unchanged: 1, objection: 3 },
};
const arrangement = { kind: 'mainstream', schoolId: '6499000001' } as const;
const opened: ReviewEvent = { type: 'ReviewOpened', ...review };
const completed: ReviewEvent = { type: 'ReviewCompleted', arrangement, completedOn: '2026-05-12' };
const closed: ReviewEvent = { type: 'ReviewClosed', returnedOn: '2026-05-13' };
const complete = { type: 'Complete', arrangement, grounds } as const;
const completeOn = (changes: Partial<Grounds>) => ({ ...complete, grounds: { ...grounds, ...changes } });
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
  it('D2 is not completed without the opinions of the committee, the guardian’s and an assessment', () => {
    given(opened)
      .when(completeOn({ opinions: [] }))
      .thenRefuses('OPINIONS_MISSING');
    given(opened)
      .when(completeOn({ opinions: grounds.opinions.slice(1) }))
      .thenRefuses('OPINIONS_MISSING');
    given(opened)
      .when(completeOn({ guardian: null }))
      .thenRefuses('GUARDIAN_NOT_HEARD');
    given(opened)
      .when(completeOn({ assessedOn: null }))
      .thenRefuses('ASSESSMENT_MISSING');
  });
  it('D2 is completed with what a member recommended', () =>
    given(opened)
      .when({ ...complete, arrangement: { ...arrangement, kind: 'home-teaching' } })
      .thenRefuses('DECISION_WITHOUT_OPINION'));
  it('D2 leaves the child where it is with the opinions that needs, fewer than a change', () => {
    const one = { inForce: arrangement, opinions: grounds.opinions.slice(2), assessedOn: null };
    given(opened).when(completeOn(one)).then(completed);
    given(opened)
      .when(completeOn({ ...one, inForce: { ...arrangement, schoolId: '6499000002' }, assessedOn: '2026-05-11' }))
      .thenRefuses('OPINIONS_MISSING');
    given(opened)
      .when(completeOn({ ...one, opinions: [] }))
      .thenRefuses('OPINIONS_MISSING');
  });
  it('D2 waits, unchanged too, while an objection waits for the bureau', () =>
    given(opened)
      .when(completeOn({ inForce: arrangement, isAppealed: true }))
      .thenRefuses('APPEAL_OPEN'));
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
