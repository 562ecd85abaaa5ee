import { addDays, fold, specification } from '@baoxue/domain';
import { BLANK } from '@baoxue/pii';
import fc from 'fast-check';
import { aidPlanRule, type CoveredChild, type PlanCommand, type PlanContext, type PlanEvent, type PlanMeasure } from './aid-plan.js';
import { withoutChild } from './plan-household.js';

const context: PlanContext = { today: '2026-05-12', measureWithinDays: 30 };
const given = specification(aidPlanRule, context);
const child: CoveredChild = {
  studentId: 'student-1',
  schoolId: '6499000001',
  classId: '6499000001-2025-22-01',
  jurisdictions: ['64', '6403', '640381'],
};
const sibling: CoveredChild = { ...child, studentId: 'student-2', classId: '6499000001-2025-13-01' };
const household = { kind: 'household', householdId: 'household-1' } as const;
const homes = new Map([child, sibling].map(({ studentId }) => [studentId, household.householdId]));
const open: Extract<PlanCommand, { type: 'Open' }> = { type: 'Open', subject: household, children: [child, sibling], homes };
const opened: PlanEvent = { type: 'PlanOpened', subject: household, children: [child, sibling], openedOn: '2026-05-12' };
const measure = (number: number, changes: Partial<PlanMeasure> = {}): PlanMeasure => ({
  number,
  kind: 'paired-help',
  owner: 'town-officer',
  dueOn: '2026-06-01',
  sealedDetails: null,
  reviewId: null,
  outcome: null,
  overdue: false,
  earlier: [],
  ...changes,
});
const add: PlanCommand = { type: 'AddMeasure', kind: 'paired-help', owner: 'town-officer', dueOn: '2026-06-01', sealedDetails: null };
const added = (number: number, changes: Partial<PlanMeasure> = {}): PlanEvent => ({
  type: 'MeasureAdded',
  measure: measure(number, changes),
});
const record = (by: 'town-officer' | 'head', number = 1): PlanCommand => ({ type: 'RecordOutcome', number, result: 'done', by });
const settled = (number: number): PlanEvent => ({ type: 'MeasureSettled', number, result: 'done', on: '2026-05-12' });
const concluded: PlanEvent = { type: 'PlanConcluded', outcome: 'needs-met', on: '2026-05-12' };

describe('G4 a plan for a family', () => {
  it('G4 keeps its words as long as one of its children is due to be known by them', () => {
    const sealedDetails = 'v1.key.c2VhbGVk';
    const plan = fold(aidPlanRule.evolve, aidPlanRule.initialState(), [opened, added(1, { sealedDetails })]);
    const one = withoutChild(plan, child.studentId);
    expect(one).toMatchObject({ measures: [{ sealedDetails }], removedIds: [child.studentId] });
    expect(withoutChild(one, child.studentId)).toEqual(one);
    expect(withoutChild(one, sibling.studentId)).toMatchObject({ measures: [{ sealedDetails: BLANK, dueOn: '2026-06-01' }] });
  });
});

describe('C2 a plan for a household or a child', () => {
  it('covers the children of the household', () => given().when(open).then(opened));
  it('covers nobody who is known to live elsewhere', () =>
    given()
      .when({ ...open, homes: new Map<string, string>([...homes, [sibling.studentId, 'household-2']]) })
      .thenRefuses('NOT_OF_HOUSEHOLD'));
  it('covers children of whom no home was told: they were registered before the registry told it', () => {
    for (const told of [new Map<string, string>(), new Map([[child.studentId, household.householdId]])])
      given()
        .when({ ...open, homes: told })
        .then(opened);
  });
  it('ends for a child who moves to another household, while another child is left', () => {
    const leave: PlanCommand = { type: 'HouseChild', studentId: sibling.studentId, householdId: 'household-2' };
    const left: PlanEvent = { type: 'ChildLeft', studentId: sibling.studentId };
    given(opened).when(leave).then(left);
    given(opened)
      .when(leave)
      .thenState((state) => expect(state).toMatchObject({ status: 'open', children: [child] }));
    given(opened, left).when(leave).thenNothingHappens();
    given(opened, left)
      .when({ ...leave, studentId: child.studentId })
      .thenNothingHappens();
    given(opened)
      .when({ ...leave, householdId: household.householdId })
      .thenNothingHappens();
    given(opened, concluded).when(leave).thenNothingHappens();
  });
  it('一生一案 stays with the child who moves house', () =>
    given({ ...opened, subject: { kind: 'student', studentId: child.studentId }, children: [child] })
      .when({ type: 'HouseChild', studentId: child.studentId, householdId: 'household-2' })
      .thenNothingHappens());
  it('一生一案 asks for no household', () =>
    given()
      .when({ ...open, subject: { kind: 'student', studentId: child.studentId }, children: [child], homes: new Map() })
      .thenState((state) => expect(state).toMatchObject({ status: 'open' })));
  it('covers at least one child', () =>
    given()
      .when({ ...open, children: [] })
      .thenRefuses('PLAN_CHILDREN'));
  it('is one at a time', () => given(opened).when(open).thenRefuses('PLAN_OPEN'));
  it('is concluded when it is known of every measure what came of it', () => {
    const conclude: PlanCommand = { type: 'Conclude', outcome: 'needs-met' };
    given(opened, added(1)).when(conclude).thenRefuses('MEASURES_LEFT_OPEN');
    given(opened, added(1), settled(1)).when(conclude).then(concluded);
    given(opened, concluded).when(add).thenRefuses('PLAN_CONCLUDED');
  });
  it('is opened again with its measures kept', () =>
    given(opened, added(1), settled(1), concluded)
      .when(open)
      .thenState((state) => expect(state).toMatchObject({ status: 'open', conclusion: null, measures: [{ number: 1 }] })));
  it('follows each of its children into another class', () => {
    const moved = { ...sibling, classId: '6499000002-2025-13-02', schoolId: '6499000002' };
    given(opened)
      .when({ type: 'MoveChild', child: moved })
      .thenState((state) => expect(state).toMatchObject({ children: [child, moved] }));
    given(opened)
      .when({ type: 'MoveChild', child: { ...moved, studentId: 'student-3' } })
      .thenNothingHappens();
  });
});

describe('C2 a measure', () => {
  it('has who answers for it and its last day', () => given(opened).when(add).then(added(1)));
  it('is due today at the earliest', () =>
    given(opened)
      .when({ ...add, dueOn: '2026-05-11' })
      .thenRefuses('MEASURE_DUE_PAST'));
  it('is given to another post, and it stays known who had it', () =>
    given(opened, added(1))
      .when({ type: 'ChangeMeasure', number: 1, owner: 'grid-worker', dueOn: '2026-07-01' })
      .thenState((state) =>
        expect(state).toMatchObject({
          measures: [
            {
              owner: 'grid-worker',
              dueOn: '2026-07-01',
              earlier: [{ owner: 'town-officer', dueOn: '2026-06-01', until: '2026-05-12' }],
            },
          ],
        }),
      ));
  it('is settled by the post that answers for it, once', () => {
    given(opened, added(1)).when(record('head')).thenRefuses('MEASURE_OF_ANOTHER');
    given(opened, added(1)).when(record('town-officer')).then(settled(1));
    given(opened, added(1), settled(1)).when(record('town-officer')).thenRefuses('MEASURE_SETTLED');
    given(opened).when(record('town-officer')).thenRefuses('MEASURE_UNKNOWN');
  });
  it('is late the day after its last day, and again after a new one', () => {
    const late: PlanEvent = { type: 'MeasureOverdue', number: 1, owner: 'town-officer', dueOn: '2026-06-01' };
    const tick: PlanCommand = { type: 'Tick' };
    given(opened, added(1)).at({ today: '2026-06-01' }).when(tick).thenNothingHappens();
    given(opened, added(1)).at({ today: '2026-06-02' }).when(tick).then(late);
    given(opened, added(1), late).at({ today: '2026-06-03' }).when(tick).thenNothingHappens();
    given(opened, added(1), late, { type: 'MeasureChanged', number: 1, owner: 'head', dueOn: '2026-06-10', on: '2026-06-03' })
      .at({ today: '2026-06-11' })
      .when(tick)
      .then({ ...late, owner: 'head', dueOn: '2026-06-10' });
    given(opened, added(1), settled(1)).at({ today: '2026-06-02' }).when(tick).thenNothingHappens();
  });
  it('is late alike however late the clock ticks', () =>
    fc.assert(
      fc.property(fc.subarray(Array.from({ length: 40 }, (_, offset) => addDays('2026-05-20', offset))), (days) => {
        const start = fold(aidPlanRule.evolve, aidPlanRule.initialState(), [opened, added(1), added(2, { dueOn: '2026-06-10' })]);
        const told: PlanEvent[] = [];
        [...days, '2026-07-31'].reduce((state, today) => {
          const events = aidPlanRule.decide({ type: 'Tick' }, state, { ...context, today });
          told.push(...events);
          return fold(aidPlanRule.evolve, state, events);
        }, start);
        expect(told.map((event) => 'number' in event && event.number)).toEqual([1, 2]);
      }),
      { seed: 49 },
    ));
});

describe('C2 C6 the measures of an aid review', () => {
  const follow = (...measures: ('fee-exemption' | 'boarding-subsidy' | 'none')[]): PlanCommand => ({
    type: 'FollowReview',
    reviewId: 'review-1',
    child,
    measures,
  });
  const ownPlan: PlanEvent = {
    type: 'PlanOpened',
    subject: { kind: 'student', studentId: child.studentId },
    children: [child],
    openedOn: '2026-05-12',
  };
  const ofReview = (number: number, kind: 'fee-exemption' | 'boarding-subsidy'): PlanEvent =>
    added(number, { kind, owner: 'poverty-officer', dueOn: '2026-06-11', reviewId: 'review-1' });

  it('open the child’s plan and are followed in it', () =>
    given().when(follow('boarding-subsidy', 'fee-exemption')).then(ownPlan, ofReview(1, 'boarding-subsidy'), ofReview(2, 'fee-exemption')));
  it('come beside what is in the plan already', () =>
    given(ownPlan, added(1)).when(follow('fee-exemption')).then(ofReview(2, 'fee-exemption')));
  it('are followed once', () => given(ownPlan, ofReview(1, 'fee-exemption')).when(follow('fee-exemption')).thenNothingHappens());
  it('open no plan when there are none', () => given().when(follow('none')).thenNothingHappens());
  it('are dropped where an objection changed the decision, unless they are settled', () => {
    const dropped: PlanEvent = { type: 'MeasureSettled', number: 1, result: 'dropped', on: '2026-05-12' };
    given(ownPlan, ofReview(1, 'fee-exemption')).when(follow('boarding-subsidy')).then(dropped, ofReview(2, 'boarding-subsidy'));
    given(ownPlan, ofReview(1, 'fee-exemption'), settled(1)).when(follow('none')).thenNothingHappens();
  });
});
