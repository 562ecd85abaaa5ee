import { newId } from '@baoxue/domain';
import { event, eventually, place, startPovertyAid, viewer, type RunningPovertyAid } from '../poverty-aid.fixtures.js';

const officer = viewer('poverty-officer');

let aid: RunningPovertyAid;
beforeAll(async () => {
  aid = await startPovertyAid(process.env['TEST_MONGODB_URI'], '2026-05-12T09:00:00+08:00');
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

  it('says once that its deadline passed', async () => {
    const [caseId, studentId] = [newId(), newId()];
    await aid.publish(CASES, confirmed(caseId, studentId));
    const { id } = await reviewThat(caseId, 'OPEN');
    aid.clock.set('2026-05-26T00:00:01+08:00');
    const work = aid.service.dueWork[0];
    expect(await work?.due(aid.clock.now(), 10)).toContain(id);
    await work?.tick(id);
    await work?.tick(id);
    expect(await work?.due(aid.clock.now(), 10)).not.toContain(id);
    aid.clock.set('2026-05-12T09:00:00+08:00');
    expect(await aid.ask(`query ($id: ID!) { aidReview(id: $id) { overdue version } }`, { id })).toEqual({
      aidReview: { overdue: true, version: 2 },
    });
  });
});
