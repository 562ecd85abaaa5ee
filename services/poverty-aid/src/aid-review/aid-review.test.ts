import { addDays, specification } from '@baoxue/domain';
import { aidReviewRule, stepsOwed, type Opened, type ReviewCommand, type ReviewContext, type ReviewEvent } from './aid-review.js';
import type { Appeal } from './appeal.js';

const context: ReviewContext = {
  today: '2026-05-12',
  rules: { appealWithinDays: 30, appealDecisionWithinDays: 30 },
  reinstateBy: (from) => addDays(from, 7),
};
const given = specification(aidReviewRule, context);
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
const completed: ReviewEvent = {
  type: 'ReviewCompleted',
  cause: 'poverty',
  measures: ['living-subsistence'],
  completedOn: '2026-05-12',
  appealBy: '2026-06-11',
};
const rebased: ReviewEvent = { type: 'ReviewRebased', returnedOn: '2026-05-13', reinstateBy: '2026-05-20' };
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
  it('is re-based when the child returns after the decision', () => given(opened, completed).when(returned).then(rebased));
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

describe('C6 resuming aid after the return', () => {
  const reinstate = (from: string): ReviewCommand => ({ type: 'Reinstate', from });
  const back = [opened, completed, rebased];
  const withoutMeasures: ReviewEvent = { ...completed, cause: 'not-poverty', measures: ['none'] };

  it('is recorded with the day from which the measures hold again', () =>
    given(...back)
      .at({ today: '2026-05-15' })
      .when(reinstate('2026-05-13'))
      .then({ type: 'AidReinstated', from: '2026-05-13' }));
  it('begins between the return and today', () => {
    given(...back)
      .at({ today: '2026-05-15' })
      .when(reinstate('2026-05-12'))
      .thenRefuses('REINSTATEMENT_DAY');
    given(...back)
      .at({ today: '2026-05-15' })
      .when(reinstate('2026-05-16'))
      .thenRefuses('REINSTATEMENT_DAY');
  });
  it('happens once', () =>
    given(...back, { type: 'AidReinstated', from: '2026-05-13' })
      .at({ today: '2026-05-15' })
      .when(reinstate('2026-05-13'))
      .thenRefuses('ALREADY_REINSTATED'));
  it('waits for the return, and for something that was decided', () => {
    given(opened, completed).when(reinstate('2026-05-12')).thenRefuses('NOTHING_TO_REINSTATE');
    given(opened, withoutMeasures).when(returned).then({ type: 'ReviewRebased', returnedOn: '2026-05-13', reinstateBy: null });
    given(opened, withoutMeasures, { ...rebased, reinstateBy: null })
      .when(reinstate('2026-05-12'))
      .thenRefuses('NOTHING_TO_REINSTATE');
  });
  it('is late the day after its last day, and said once', () => {
    const tick: ReviewCommand = { type: 'Tick' };
    given(...back)
      .at({ today: '2026-05-20' })
      .when(tick)
      .thenNothingHappens();
    given(...back)
      .at({ today: '2026-05-21' })
      .when(tick)
      .then({ type: 'ReinstatementOverdue' });
    given(...back, { type: 'ReinstatementOverdue' })
      .at({ today: '2026-06-21' })
      .when(tick)
      .thenNothingHappens();
    given(...back, { type: 'AidReinstated', from: '2026-05-13' })
      .at({ today: '2026-06-21' })
      .when(tick)
      .thenNothingHappens();
  });
});

describe('C6 an objection to a decision', () => {
  const lodge: ReviewCommand = { type: 'LodgeAppeal', ground: 'measures' };
  const appeal: Appeal = {
    ground: 'measures',
    against: { cause: 'poverty', measures: ['living-subsistence'], completedOn: '2026-05-12' },
    lodgedOn: '2026-05-12',
    decideBy: '2026-06-11',
    overdue: false,
    outcome: null,
    decidedOn: null,
  };
  const lodged: ReviewEvent = { type: 'AppealLodged', appeal };
  const decision = { cause: 'poverty', measures: ['living-subsistence', 'boarding-subsidy'] } as const;
  const change: ReviewCommand = { type: 'DecideAppeal', decision };
  const changed = { type: 'AppealDecided', outcome: 'changed', decidedOn: '2026-05-12', decision, reinstateBy: null } as const;

  it('is lodged within its days', () => {
    given(opened, completed).when(lodge).then(lodged);
    given(opened, completed).at({ today: '2026-06-12' }).when(lodge).thenRefuses('APPEAL_TOO_LATE');
  });
  it('needs a decision', () => given(opened).when(lodge).thenRefuses('NOTHING_TO_APPEAL'));
  it('is lodged once, also after it was decided', () => {
    given(opened, completed, lodged).when(lodge).thenRefuses('APPEAL_LODGED');
    given(opened, completed, lodged, changed).when(lodge).thenRefuses('APPEAL_LODGED');
  });
  it('that is upheld, or decided with the same words, changes nothing else', () => {
    const upheld: ReviewEvent = { ...changed, outcome: 'upheld', decision: null };
    given(opened, completed, lodged).when({ type: 'DecideAppeal', decision: null }).then(upheld);
    given(opened, completed, lodged)
      .when({ type: 'DecideAppeal', decision: { cause: 'poverty', measures: ['living-subsistence'] } })
      .then(upheld);
  });
  it('that succeeds puts another decision in the place of the first, which stays on record', () =>
    given(opened, completed, lodged)
      .when(change)
      .thenState((state) => expect(state).toMatchObject({ ...decision, appeal: { outcome: 'changed', against: appeal.against } })));
  it('is decided by the rules of any decision, and once', () => {
    given(opened, completed, lodged)
      .when({ type: 'DecideAppeal', decision: { cause: 'poverty', measures: ['none'] } })
      .thenRefuses('MEASURE_REQUIRED');
    given(opened, completed, lodged, changed).when(change).thenRefuses('NO_APPEAL');
    given(opened, completed).when(change).thenRefuses('NO_APPEAL');
  });
  it('that succeeds after the return has aid resumed anew', () =>
    given(opened, completed, rebased, lodged, { type: 'AidReinstated', from: '2026-05-13' })
      .at({ today: '2026-05-18' })
      .when(change)
      .thenState((state) => expect(stepsOwed(state)).toEqual([{ step: 'reinstatement', by: '2026-05-25', overdue: false }])));
  it('that is not decided in time is said to be late, once, beside the other steps', () => {
    const tick: ReviewCommand = { type: 'Tick' };
    given(opened, completed, rebased, lodged).at({ today: '2026-06-11' }).when(tick).then({ type: 'ReinstatementOverdue' });
    given(opened, completed, rebased, lodged)
      .at({ today: '2026-06-12' })
      .when(tick)
      .then({ type: 'AppealOverdue' }, { type: 'ReinstatementOverdue' });
    given(opened, completed, lodged, { type: 'AppealOverdue' }).at({ today: '2026-07-12' }).when(tick).thenNothingHappens();
  });
});
