import { fold, specification } from '@baoxue/domain';
import fc from 'fast-check';
import { individualPlanRule, type FollowedPlan, type PlanCommand, type PlanContext, type PlanEvent } from './individual-plan.js';

const rules = { planReviewWithinDays: 150, planRevisionWithinDays: 30, planEscalationAfterDays: [14, 28] } as const;
const context: PlanContext = { today: '2026-03-02', rules, isInSpecialEducation: true };
const given = specification(individualPlanRule, context);
const child = { studentId: 'student-1', schoolId: '6499000001', classId: '6499000001-2025-22-01', jurisdictions: ['64', '6403', '640381'] };
const content = {
  goals: [
    { number: 1, area: 'literacy', sealedText: '…' },
    { number: 2, area: 'self-care', sealedText: '…' },
  ],
  supports: ['curriculum-adaptation'],
  responsible: 'resource-teacher',
} as const;
const adopt: PlanCommand = { type: 'Adopt', child, ...content };
const adopted: PlanEvent = {
  type: 'PlanAdopted',
  child,
  version: { number: 1, adoptedOn: '2026-03-02', ...content },
  reviewDueOn: '2026-07-30',
};
const results = [
  { goal: 1, result: 'reached' },
  { goal: 2, result: 'partly' },
] as const;
const called = (level: 'responsible' | 'head' | 'bureau'): PlanEvent => ({ type: 'ReviewCalled', level, dueOn: '2026-07-30' });
const tick: PlanCommand = { type: 'Tick' };

describe('D3 an individual plan', () => {
  it('is adopted with goals, supports and who answers for it', () => given().when(adopt).then(adopted));
  it('is for a child in special education', () =>
    given().at({ isInSpecialEducation: false }).when(adopt).thenRefuses('NOT_IN_SPECIAL_EDUCATION'));
  it('has goals', () =>
    given()
      .when({ ...adopt, goals: [] })
      .thenRefuses('GOALS_INVALID'));
  it('is changed by a new version, and keeps the earlier one', () =>
    given(adopted)
      .at({ today: '2026-04-01' })
      .when(adopt)
      .thenState((state) =>
        expect(state).toMatchObject({ versions: [{ number: 1 }, { number: 2, adoptedOn: '2026-04-01' }], reviewDueOn: '2026-08-29' }),
      ));
});

describe('D3 the review of a plan', () => {
  it('says of each goal whether it was reached, once', () => {
    given(adopted)
      .when({ type: 'Review', results, outcome: 'continued' })
      .then({
        type: 'PlanReviewed',
        review: { reviewedOn: '2026-03-02', version: 1, results, outcome: 'continued' },
        reviewDueOn: '2026-07-30',
      });
    given(adopted)
      .when({ type: 'Review', results: results.slice(1), outcome: 'continued' })
      .thenRefuses('EACH_GOAL_ONCE');
    given(adopted)
      .when({ type: 'Review', results: [results[0], results[0]], outcome: 'continued' })
      .thenRefuses('EACH_GOAL_ONCE');
  });
  it('that finds the plan wrong asks for a new version soon', () =>
    given(adopted)
      .when({ type: 'Review', results, outcome: 'to-be-revised' })
      .thenState((state) => expect(state).toMatchObject({ reviewDueOn: '2026-04-01' })));
  it('needs a plan', () => given().when({ type: 'Review', results, outcome: 'continued' }).thenRefuses('NOT_FOUND'));

  it('is due on its day, then overdue for the head, then for the bureau', () => {
    given(adopted).at({ today: '2026-07-29' }).when(tick).thenNothingHappens();
    given(adopted).at({ today: '2026-07-30' }).when(tick).then(called('responsible'));
    given(adopted, called('responsible')).at({ today: '2026-08-12' }).when(tick).thenNothingHappens();
    given(adopted, called('responsible')).at({ today: '2026-08-13' }).when(tick).then(called('head'));
    given(adopted, called('responsible'), called('head')).at({ today: '2026-08-27' }).when(tick).then(called('bureau'));
    given(adopted, called('responsible'), called('head'), called('bureau')).at({ today: '2027-01-01' }).when(tick).thenNothingHappens();
  });
  it('is called for anew after the next review day', () =>
    given(adopted, called('responsible'), {
      type: 'PlanReviewed',
      review: { reviewedOn: '2026-08-01', version: 1, results, outcome: 'continued' },
      reviewDueOn: '2026-12-29',
    })
      .at({ today: '2026-12-29' })
      .when(tick)
      .then({ type: 'ReviewCalled', level: 'responsible', dueOn: '2026-12-29' }));

  it('is called for alike however late the clock ticks', () => {
    const days = fc.subarray(Array.from({ length: 40 }, (_, offset) => offset));
    fc.assert(
      fc.property(days, (offsets) => {
        const ticks = [
          ...offsets.map((offset) => `2026-0${offset < 10 ? 7 : 8}-${String(offset < 10 ? 21 + offset : offset - 9).padStart(2, '0')}`),
          '2026-09-30',
        ];
        const { state, calls } = ticks.reduce(
          ({ state, calls }, today) => {
            const events = individualPlanRule.decide(tick, state, { ...context, today });
            return { state: fold(individualPlanRule.evolve, state, events), calls: [...calls, ...events] };
          },
          { state: individualPlanRule.evolve(individualPlanRule.initialState(), adopted), calls: [] as PlanEvent[] },
        );
        expect(calls).toEqual([called('responsible'), called('head'), called('bureau')]);
        expect((state as FollowedPlan).called).toBe('bureau');
      }),
      { seed: 49 },
    );
  });
});
