import { newId, pascalCase } from '@baoxue/domain';
import { event, eventually, place, startPovertyAid, viewer, type RunningPovertyAid } from '../poverty-aid.fixtures.js';

const officer = viewer('poverty-officer');

let aid: RunningPovertyAid;
beforeAll(async () => {
  aid = await startPovertyAid('2026-05-12T09:00:00+08:00');
});
afterAll(() => aid?.stop());

const ofCase = (type: string, caseId: string, studentId: string, sequence: number, rest: object) =>
  event(type, caseId, sequence, { caseId, studentId, ...place, ...rest });
const confirmed = (caseId: string, studentId: string, sequence = 1) =>
  ofCase('dropout.confirmed.v1', caseId, studentId, sequence, { absentSince: '2026-04-29', markedOn: '2026-05-11', schoolDaysAbsent: 6 });
const returned = (caseId: string, studentId: string, sequence: number) =>
  ofCase('dropout.returned.v1', caseId, studentId, sequence, { returnedOn: '2026-05-13', wasDroppedOut: true, observationChecks: [] });
const CASES = 'baoxue.attendance.dropout-case';

const CASE = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on DropoutCase { aidReview { id version status ground dueOn cause measures returnedOn } } } }`;
const reviewOf = async (caseId: string, who = officer) =>
  (await aid.ask(CASE, { r: [{ __typename: 'DropoutCase', id: caseId }] }, who))._entities[0].aidReview;
const reviewThat = (caseId: string, status: string) =>
  eventually(async () => [await reviewOf(caseId)].find((review) => review?.status === status));
const COMPLETE = `mutation ($input: CompleteAidReviewInput!) { completeAidReview(input: $input) { __typename ... on Problem { code } ... on CompleteAidReviewSuccess { review { status } } } }`;
const decision = (reviewId: string) => ({
  input: { reviewId, cause: 'POVERTY', measures: ['LIVING_SUBSISTENCE'], idempotencyKey: newId() },
});

const REVIEW = `cause awaits appeal { decideBy outcome against { cause } } reinstatement { by overdue from }`;
async function run(name: string, input: object, who: typeof officer): Promise<any> {
  const type = `${pascalCase(name)}Input`;
  const source = `mutation ($input: ${type}!) { ${name}(input: $input) { __typename ... on Problem { code } ... on AidReviewSuccess { review { ${REVIEW} } } } }`;
  return (await aid.ask(source, { input: { idempotencyKey: newId(), ...input } }, who))[name];
}
const awaiting = async (step: string, who: typeof officer) =>
  (await aid.ask(`{ aidReviews(awaiting: ${step}) { edges { node { id } } } }`, {}, who)).aidReviews.edges.map(({ node }: any) => node.id);

describe('C6 an aid review, through schema, events and database', () => {
  it('fault F17 opens once when its event comes ten times, in sequence and at once', async () => {
    const [caseId, studentId] = [newId(), newId()];
    await Promise.all(Array.from({ length: 10 }, () => aid.publish(CASES, confirmed(caseId, studentId))));
    const review = await reviewThat(caseId, 'OPEN');
    expect(review).toMatchObject({ version: 1, ground: 'CONFIRMED', dueOn: '2026-05-25' });
    expect(await aid.connection.collection('aid_reviews').countDocuments({ 'state.caseId': caseId })).toBe(1);
    const handler = aid.handlersOf('poverty-aid.dropout-cases')['dropout.confirmed.v1'];
    await Promise.all(Array.from({ length: 10 }, () => handler?.(confirmed(caseId, studentId))));
    expect(await reviewOf(caseId)).toEqual(review);
  });

  it('is completed by the poverty officer only, and re-based when the child returns', async () => {
    const [caseId, studentId] = [newId(), newId()];
    await aid.publish(CASES, confirmed(caseId, studentId));
    const { id } = await reviewThat(caseId, 'OPEN');
    expect(await aid.ask(COMPLETE, decision(id), viewer('class-teacher'))).toMatchObject({
      completeAidReview: { __typename: 'Refusal', code: 'FORBIDDEN' },
    });
    expect(await aid.ask(COMPLETE, decision(id))).toMatchObject({ completeAidReview: { review: { status: 'COMPLETED' } } });
    await aid.publish(CASES, returned(caseId, studentId, 2));
    expect(await reviewThat(caseId, 'RE_BASED')).toMatchObject({ cause: 'POVERTY', returnedOn: '2026-05-13' });
  });

  it('is closed when the child returns before a decision', async () => {
    const [caseId, studentId] = [newId(), newId()];
    await aid.publish(CASES, confirmed(caseId, studentId), returned(caseId, studentId, 2));
    await reviewThat(caseId, 'CLOSED');
  });

  it('abuse S4 cannot be seen beyond the viewer’s reach', async () => {
    const [caseId, studentId] = [newId(), newId()];
    await aid.publish(CASES, confirmed(caseId, studentId));
    await reviewThat(caseId, 'OPEN');
    expect(await reviewOf(caseId, { ...viewer('class-teacher'), classIds: ['6499000002-2025-22-01'] })).toBeNull();
    expect(await reviewOf(caseId, viewer('civil-affairs-officer'))).toBeNull();
  });

  it('C3 E2 says once that its deadline passed, and why it is open', async () => {
    const [caseId, studentId] = [newId(), newId()];
    await aid.publish(CASES, confirmed(caseId, studentId));
    const { id } = await reviewThat(caseId, 'OPEN');
    aid.clock.set('2026-05-26T00:00:01+08:00');
    const work = aid.service.dueWork[0];
    expect(await work?.store.due(aid.clock.now(), 10)).toContain(id);
    await work?.tick(id);
    await work?.tick(id);
    expect(await work?.store.due(aid.clock.now(), 10)).not.toContain(id);
    aid.clock.set('2026-05-12T09:00:00+08:00');
    const query = `query ($id: ID!) { aidReview(id: $id) { overdue version accessGrounds { action rule reach through } } }`;
    expect(await aid.ask(query, { id })).toEqual({
      aidReview: { overdue: true, version: 2, accessGrounds: [{ action: 'aid-review:read', rule: 'C3', reach: 'CITY', through: null }] },
    });
  });

  it('is objected to, changed by the bureau, and aid is resumed when the child is back; the case hears each answer', async () => {
    const [caseId, studentId] = [newId(), newId()];
    await aid.publish(CASES, confirmed(caseId, studentId));
    const { id: reviewId } = await reviewThat(caseId, 'OPEN');
    await aid.ask(COMPLETE, { input: { reviewId, cause: 'NOT_POVERTY', measures: ['NONE'], idempotencyKey: newId() } });
    const appeal = { reviewId, ground: 'CAUSE' };
    expect(await run('appealAidReview', appeal, viewer('class-teacher'))).toMatchObject({ code: 'FORBIDDEN' });
    expect((await run('appealAidReview', appeal, viewer('head'))).review).toMatchObject({
      awaits: ['APPEAL_DECISION'],
      appeal: { decideBy: '2026-06-11', against: { cause: 'NOT_POVERTY' } },
    });
    expect(await awaiting('APPEAL_DECISION', viewer('head'))).toEqual([reviewId]);
    expect(await awaiting('APPEAL_DECISION', viewer('head', { schoolIds: ['6499000002'] }))).toEqual([]);
    const answer = { reviewId, decision: { cause: 'POVERTY', measures: ['FEE_EXEMPTION'] } };
    expect(await run('decideAidReviewAppeal', answer, officer)).toMatchObject({ code: 'FORBIDDEN' });
    expect((await run('decideAidReviewAppeal', answer, viewer('bureau-officer'))).review).toMatchObject({
      cause: 'POVERTY',
      appeal: { outcome: 'CHANGED' },
      awaits: [],
    });

    await aid.publish(CASES, returned(caseId, studentId, 2));
    expect(await reviewThat(caseId, 'RE_BASED')).toMatchObject({ returnedOn: '2026-05-13' });
    aid.clock.set('2026-05-21T09:00:00+08:00');
    const [work] = aid.service.dueWork;
    expect(await work?.store.due(aid.clock.now(), 10)).toContain(reviewId);
    await work?.tick(reviewId);
    const input = { reviewId, from: '2026-05-13' };
    expect(await run('reinstateAid', { ...input, from: '2026-05-12' }, officer)).toMatchObject({ code: 'REINSTATEMENT_DAY' });
    const { review } = await run('reinstateAid', input, officer);
    aid.clock.set('2026-05-12T09:00:00+08:00');
    expect(review).toMatchObject({ reinstatement: { by: '2026-05-20', overdue: true, from: '2026-05-13' }, awaits: [] });
    const told = await eventually(async () => {
      const all = aid.published('baoxue.poverty-aid.aid-review').filter(({ subject }) => subject === reviewId);
      return all.length === 6 ? all : null;
    });
    expect(told.map(({ type, data }) => [type, (data as { cause?: string }).cause])).toEqual([
      ['aid.review.opened.v1', undefined],
      ['aid.review.completed.v1', 'not-poverty'],
      ['aid.review.completed.v1', 'poverty'],
      ['aid.review.rebased.v1', undefined],
      ['aid.review.reinstatement.overdue.v1', undefined],
      ['aid.review.reinstated.v1', undefined],
    ]);
  });
});
