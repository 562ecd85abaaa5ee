import { CONTACT_OUTCOMES, type ContactOutcome } from '@baoxue/contracts';
import { specification } from '@baoxue/domain';
import { subject } from '../dropout-case/dropout-case.fixtures.js';
import {
  learningDifficultySince,
  learningSupportDecider,
  wasMet,
  type StartSupport,
  type Support,
  type SupportEvent,
} from './learning-support.js';

const given = specification(learningSupportDecider, { today: '2026-05-11' });
const begin = (changes: Partial<StartSupport> = {}): StartSupport => ({
  ...{ type: 'StartSupport', id: 's1', subject, grade: '22', kind: 'teacher-pairing', focus: null, partner: null },
  ...{ from: '2026-05-08', visitOutcome: null, by: 'class-teacher', sealedNote: null },
  ...changes,
});
const began = (changes: Partial<StartSupport> = {}): SupportEvent => {
  const { id, kind, focus, partner, from, visitOutcome, by } = begin(changes);
  return {
    type: 'SupportStarted',
    subject,
    support: { id, kind, focus, partnerId: partner?.studentId ?? null, from, visitOutcome, by, notes: [], ended: null },
  };
};
const ended: SupportEvent = { type: 'SupportEnded', id: 's1', on: '2026-05-11', outcome: 'improved' };
const end = { type: 'EndSupport', id: 's1', outcome: 'improved' } as const;
const peer = { studentId: 'another', schoolId: subject.schoolId };

describe('Learning support', () => {
  it('B11 of one kind runs once at a time; visits are as many as are made', () => {
    given().when(begin()).then(began());
    given(began())
      .when(begin({ id: 's2' }))
      .thenRefuses('SUPPORT_RUNS');
    given(began(), ended)
      .when(begin({ id: 's2' }))
      .then(began({ id: 's2' }));
    given(began({ kind: 'home-visit', focus: 'left-behind' }))
      .when(begin({ id: 's2', kind: 'home-visit' }))
      .then(began({ id: 's2', kind: 'home-visit' }));
  });
  it('B11 B16 says of a home visit, and of nothing else, what came of it; who would not talk was met', () => {
    const visit = { kind: 'home-visit', visitOutcome: 'not-reached' } as const;
    given().when(begin(visit)).then(began(visit));
    given()
      .when(begin({ ...visit, kind: 'counselling' }))
      .thenRefuses('VISIT_OUTCOME');
    given()
      .when(begin({ ...visit, visitOutcome: 'wrong-number' }))
      .thenRefuses('CONTACT_OUTCOME_OF_ANOTHER_KIND');
    const met = (visitOutcome: ContactOutcome | null) =>
      wasMet((began({ ...visit, visitOutcome }) as Extract<SupportEvent, { type: 'SupportStarted' }>).support);
    expect([...CONTACT_OUTCOMES, null].filter(met)).toEqual(['reached', 'refused', null]);
  });
  it('A7 B11 for a learning difficulty is told of once when an earlier version kept it, as long as it runs', () => {
    const tell = { type: 'Tell' } as const;
    const kept = (...events: SupportEvent[]) => {
      const state = events.reduce(learningSupportDecider.evolve, learningSupportDecider.initialState());
      if (state.status === 'None') throw new Error('Nothing was kept');
      return { ...state, untold: true } as const;
    };
    given.state(kept(began())).when(tell).then({ type: 'SupportTold' });
    given
      .state(learningSupportDecider.evolve(kept(began()), { type: 'SupportTold' }))
      .when(tell)
      .thenNothingHappens();
    given.state(kept(began(), ended)).when(tell).thenNothingHappens();
    // What begins later is told of then.
    given
      .state(learningSupportDecider.evolve(kept(began(), ended), began()))
      .when(tell)
      .thenNothingHappens();
    given
      .state(kept(began({ kind: 'home-visit', focus: 'poor' })))
      .when(tell)
      .thenNothingHappens();
    given(began()).when(tell).thenNothingHappens();
  });
  it('B11 pairs a child with another child of its school', () => {
    given()
      .when(begin({ kind: 'peer-pairing' }))
      .thenRefuses('PARTNER_OF_PEERS');
    given()
      .when(begin({ partner: peer }))
      .thenRefuses('PARTNER_OF_PEERS');
    given()
      .when(begin({ kind: 'peer-pairing', partner: { ...peer, studentId: subject.studentId } }))
      .thenRefuses('PARTNER_OF_SCHOOL');
    given()
      .when(begin({ kind: 'peer-pairing', partner: { ...peer, schoolId: '6499000009' } }))
      .thenRefuses('PARTNER_OF_SCHOOL');
    given()
      .when(begin({ kind: 'peer-pairing', partner: peer }))
      .then(began({ kind: 'peer-pairing', partner: peer }));
  });
  it('B11 offers vocational courses to junior students', () => {
    given()
      .when(begin({ kind: 'vocational-elective', grade: '16' }))
      .thenRefuses('JUNIOR_ONLY');
    given()
      .when(begin({ kind: 'vocational-elective' }))
      .then(began({ kind: 'vocational-elective' }));
  });
  it('A5 B11 goes along with a child that changes school', () => {
    const moved = { ...subject, schoolId: '6499000002', classId: '6499000002-2025-22-01' };
    given(began()).when({ type: 'FollowChild', subject: moved }).then({ type: 'SupportedChildMoved', subject: moved });
    given(began()).when({ type: 'FollowChild', subject }).thenNothingHappens();
    given().when({ type: 'FollowChild', subject: moved }).thenNothingHappens();
  });
  it('B11 ends once, saying what came of it', () => {
    given(began()).when(end).then(ended);
    given(began(), ended).when(end).thenRefuses('SUPPORT_ENDED');
    given().when(end).thenRefuses('NOT_FOUND');
  });
});

describe('A7 B11 a child supported for a learning difficulty', () => {
  const measure = (from: string, endedOn: string | null, changes: Partial<Support> = {}): Support => ({
    ...{ id: from, kind: 'teacher-pairing', focus: null, partnerId: null, from, visitOutcome: null, by: 'class-teacher', notes: [] },
    ended: endedOn === null ? null : { on: endedOn, outcome: 'improved' },
    ...changes,
  });
  const since = (...supports: Support[]) => learningDifficultySince({ status: 'Supported', subject, supports });

  it('is one while a measure against it runs, since the first of those that ran without a break', () => {
    expect(since(measure('2026-03-02', null))).toBe('2026-03-02');
    expect(since(measure('2026-03-02', '2026-04-01'))).toBeNull();
    expect(since(measure('2026-03-02', '2026-04-01'), measure('2026-05-08', null))).toBe('2026-05-08');
    expect(since(measure('2026-03-10', null), measure('2026-03-02', '2026-04-01'))).toBe('2026-03-02');
  });
  it('is one by a pairing for no other reason, and by whatever names the difficulty', () => {
    expect(since(measure('2026-03-02', null, { focus: 'left-behind' }))).toBeNull();
    expect(since(measure('2026-03-02', null, { kind: 'counselling' }))).toBeNull();
    expect(since(measure('2026-03-02', null, { kind: 'counselling', focus: 'learning-difficulty' }))).toBe('2026-03-02');
  });
});
