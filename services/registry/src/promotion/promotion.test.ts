import { fixedClock, specification } from '@baoxue/domain';
import type { RegisteredStudent } from '../student/index.js';
import { registeredStudent } from '../student/student.fixtures.js';
import { promoting, type PromotingDeps } from './promoting.store.js';
import { promotionDecider, type PromotionContext, type PromotionEvent } from './promotion.js';
import { stepOf } from './step.js';

const place = { schoolId: registeredStudent.card.schoolId, jurisdictions: registeredStudent.card.jurisdictions };
const start = { type: 'Start', ...place, toSchoolYear: '2026' } as const;
const betweenTerms: PromotionContext = { today: '2026-07-15', runningYear: null };
const given = specification(promotionDecider, betweenTerms);
const started: PromotionEvent = { type: 'PromotionStarted', ...place, toSchoolYear: '2026', startedOn: '2026-07-15' };
const step = (from: string | null, after: string | null) =>
  ({ type: 'RecordStep', from, after, promoted: 2, graduated: 1, held: 0 }) as const;

describe('A5 the year-end promotion of a school', () => {
  it('A5 begins once, between the terms or in the new year', () => {
    given().when(start).then(started);
    given(started).when(start).thenNothingHappens();
    given()
      .at({ today: '2026-09-02', runningYear: '2026' })
      .when(start)
      .thenState((state) => expect(state.status).toBe('running'));
  });

  it('A5 does not begin while a term of the old year runs, nor a year ahead', () => {
    given().at({ today: '2026-06-30', runningYear: '2025' }).when(start).thenRefuses('PROMOTION_TOO_EARLY');
    given()
      .when({ ...start, toSchoolYear: '2027' })
      .thenRefuses('PROMOTION_TOO_EARLY');
  });

  it('A5 counts each step once and ends with the last', () => {
    given(started, { ...step(null, 'a'), type: 'StepDone' })
      .when(step(null, 'a'))
      .thenNothingHappens();
    given(started, { ...step(null, 'a'), type: 'StepDone' })
      .when(step('a', null))
      .thenState((state) => expect(state).toMatchObject({ status: 'done', promoted: 4, graduated: 2 }));
  });
});

describe('A5 the promotion of a school that closes meanwhile', () => {
  it.each(['Closed', 'Withdrawn'] as const)('A5 is over: of a school that is %s nobody goes up', async (status) => {
    let state = promotionDecider.evolve(promotionDecider.initialState(), started);
    const { tick } = promoting({
      clock: fixedClock('2026-07-16T09:00:00+08:00'),
      runningYearOn: () => null,
      schools: { find: async () => ({ state: { status } }) },
      promotions: {
        load: async () => ({ state, version: 1, alreadyApplied: false }),
        save: async (_id: string, change: { state: typeof state }) => void (state = change.state),
      },
    } as unknown as PromotingDeps);
    await tick('promotion-1');
    expect(state).toMatchObject({ status: 'done', promoted: 0 });
  });
});

describe('A5 a child at the end of the year', () => {
  const child = (
    grade: string,
    changes: Partial<RegisteredStudent> = {},
    lifeStatus: RegisteredStudent['card']['lifeStatus'] = 'enrolled',
  ) => ({
    ...registeredStudent,
    card: { ...registeredStudent.card, grade, classId: `${place.schoolId}-2025-${grade}-03`, lifeStatus },
    ...changes,
  });

  it('A5 goes up with the class', () =>
    expect(stepOf(child('21'), 'junior', '2026')).toMatchObject({
      kind: 'promoted',
      command: { classId: `${place.schoolId}-2026-22-03`, grounds: { on: '2026-09-01' } },
    }));
  it('A5 from grade 6 goes on in a nine-year school and graduates from a primary school', () => {
    expect(stepOf(child('16'), 'nine-year', '2026')).toMatchObject({
      kind: 'promoted',
      command: { classId: `${place.schoolId}-2026-21-03` },
    });
    expect(stepOf(child('16'), 'primary', '2026')).toMatchObject({ kind: 'graduated', command: { grounds: { on: '2026-08-31' } } });
  });
  it('A6 who dropped out goes up with the registration kept, but is held back from graduation', () => {
    expect(stepOf(child('22', { mark: 'dropped-out' }), 'junior', '2026').kind).toBe('promoted');
    expect(stepOf(child('23', { mark: 'dropped-out' }), 'junior', '2026').kind).toBe('held');
  });
  it('A5 who is away or in transit waits for a decision; who went up already is passed', () => {
    expect(stepOf(child('22', {}, 'suspended'), 'junior', '2026').kind).toBe('held');
    expect(stepOf(child('22', {}, 'in-transit'), 'junior', '2026').kind).toBe('held');
    expect(stepOf(child('22'), 'junior', '2025').kind).toBe('done');
    expect(stepOf(child('22', {}, 'left'), 'junior', '2026').kind).toBe('done');
  });
});
