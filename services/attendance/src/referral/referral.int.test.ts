import { enrolledCard } from '@baoxue/testing';
import { CITY, eventually, place, startAttendance, TOWN, viewer, type TestAttendance } from '../attendance.fixtures.js';

let service: TestAttendance;
let caseId = '';
let studentId = '';
const bureau = viewer('bureau-officer');
const labour = viewer('labour-officer');
const REFERRAL = 'id status facts caseId student { id } acceptedOn outcome endedOn overdue';

beforeAll(async () => {
  service = await startAttendance('2026-05-07T10:00:00+08:00');
  studentId = await service.enrol();
  await service.absent(['2026-04-30', '2026-05-06', '2026-05-07'], [studentId]);
  const open = 'query { dropoutCases { edges { node { id } } } }';
  const found = await eventually(async () => (await service.ask(open, {}, bureau)).dropoutCases.edges[0]);
  caseId = found.node.id;
});
afterAll(() => service?.stop());

const send = (recipient: string, matter: string, who = bureau) =>
  service.command(
    'sendReferral',
    { caseId, recipient, matter, facts: '示例厂' },
    `... on ReferralSuccess { referral { ${REFERRAL} } }`,
    who,
  );
const desk = async (who: ReturnType<typeof viewer>) =>
  (await service.ask(`query { activeReferrals { totalCount edges { node { ${REFERRAL} } } } }`, {}, who)).activeReferrals;
const answered = (messageId: string, answer: string, outcome: string | null, who: ReturnType<typeof viewer>) =>
  eventually(async () => {
    const input = { messageId, answer, outcome, on: '2026-05-07' };
    return (await service.command('answerDepartmentMessage', input, '', who)).__typename === 'AnswerDepartmentMessageSuccess';
  });
const one = async (id: string, who = bureau) =>
  (await service.ask(`query($id: ID!) { referral(id: $id) { ${REFERRAL} } }`, { id }, who)).referral;

describe('Referrals, through schema, events and database', () => {
  it('B8 are sent by those who may, to whom has agreed', async () => {
    expect(await send('human-resources', 'CHILD_LABOUR', viewer('class-teacher'))).toMatchObject({ code: 'FORBIDDEN' });
    expect(await send('human-resources', 'RELIEF')).toMatchObject({ code: 'NOT_AGREED' });
    expect(await send('nobody', 'RELIEF')).toMatchObject({ code: 'RECIPIENT_UNKNOWN' });
  });

  it('B8 stand on the department’s desk with the facts, which lie sealed; another department sees nothing', async () => {
    expect((await send('human-resources', 'CHILD_LABOUR')).referral.status).toBe('SENT');
    expect(await desk(labour)).toMatchObject({ totalCount: 1, edges: [{ node: { facts: '示例厂', caseId, student: { id: studentId } } }] });
    expect((await desk(viewer('market-officer'))).totalCount).toBe(0);
    expect((await desk(viewer('class-teacher'))).totalCount).toBe(0);
    expect((await desk(viewer('responsible-inspector'))).edges[0].node.facts).toBeNull();
    expect(JSON.stringify(await service.connection.collection('referrals').find().toArray())).not.toContain('示例厂');
  });

  it('B8 tell market supervision of the matter and not of the child', async () => {
    await send('market-supervision', 'CHILD_LABOUR');
    expect((await desk(viewer('market-officer'))).edges[0].node).toMatchObject({ facts: '示例厂', caseId: null, student: null });
  });

  it('B8 are accepted and answered by the department; a child that was found is persuaded again', async () => {
    const { id } = (await desk(labour)).edges[0].node;
    await answered(id, 'ACCEPTED', null, labour);
    await eventually(async () => (await one(id)).status === 'ACCEPTED');
    const persuaded = { caseId, on: '2026-05-07', participants: ['responsible-inspector'], outcome: 'UNDECIDED' };
    await service.command('recordPersuasion', persuaded, '', viewer('head'));
    await answered(id, 'COMPLETED', 'CHILD_FOUND', labour);
    await eventually(async () => (await one(id)).status === 'ANSWERED');
    expect(await one(id)).toMatchObject({ outcome: 'CHILD_FOUND', endedOn: '2026-05-07' });
    const steps = 'query($id: ID!) { dropoutCase(id: $id) { steps { kind doneOn } referrals { id status } } }';
    const read = async () => (await service.ask(steps, { id: caseId }, bureau)).dropoutCase;
    const owesAgain = { kind: 'persuade', doneOn: null };
    const dropoutCase = await eventually(async () => {
      const now = await read();
      return now.steps.some(({ kind, doneOn }: typeof owesAgain) => kind === owesAgain.kind && doneOn === null) && now;
    });
    expect(dropoutCase.steps).toContainEqual({ kind: 'persuade', doneOn: '2026-05-07' });
    expect(dropoutCase.referrals).toHaveLength(2);
    expect((await service.ask(steps, { id: caseId }, viewer('class-teacher'))).dropoutCase.referrals).toBeNull();
  });

  it('B8 are overdue to the office of the leading group when the time limit passes', async () => {
    service.clock.set('2026-05-20T10:00:00+08:00');
    await service.tick();
    expect((await desk(viewer('market-officer'))).edges[0].node.overdue).toBe(true);
  });

  it('B8 are withdrawn with a message that names the first and nothing else', async () => {
    const { id } = (await desk(viewer('market-officer'))).edges[0].node;
    expect(await service.command('withdrawReferral', { referralId: id }, '', viewer('market-officer'))).toMatchObject({
      code: 'FORBIDDEN',
    });
    await service.command('withdrawReferral', { referralId: id }, '', viewer('town-officer', { jurisdictions: [TOWN] }));
    await eventually(() => service.connection.collection('department_messages').findOne({ 'state.content.withdraws': id }));
    expect((await desk(viewer('market-officer'))).totalCount).toBe(0);
  });

  it('A5 B8 are duties on the desk of the department or the town asked, and of no other, until they are answered, also when the child moves', async () => {
    const office = viewer('leading-group-office');
    const town = viewer('town-officer');
    const duties = (who: typeof bureau) => service.officeDuties('REFERRAL', who);
    const { id } = (await send('human-resources', 'CHILD_LABOUR')).referral;
    const onDesk = await duties(labour);
    const steps = [{ kind: 'accept-referral' }, { kind: 'answer-referral' }];
    expect(onDesk).toMatchObject([{ window: 'UPCOMING', firstDueOn: '2026-05-21', steps, matter: { __typename: 'Referral' } }]);
    for (const who of [viewer('market-officer'), town, office]) expect(await duties(who)).toEqual([]);

    await send(`town.${TOWN}`, 'PERSUASION');
    expect(await duties(town)).toMatchObject([{ steps: [{ accountable: 'town-officer' }, { kind: 'answer-referral' }] }]);
    expect(await duties(viewer('town-officer', { jurisdictions: ['640381106'] }))).toEqual([]);

    // As an earlier version stored them.
    await service.connection.collection('referrals').updateMany({}, { $unset: { 'state.duties': '' } });
    await service.service.syncIndexes();
    expect(await duties(labour)).toEqual(onDesk);

    await answered(id, 'ACCEPTED', null, labour);
    await eventually(async () => (await one(id)).status === 'ACCEPTED');
    service.clock.set('2026-06-12T10:00:00+08:00');
    await service.tick();
    const late = await duties(labour);
    expect(late).toMatchObject([{ window: 'OVERDUE', steps: [{ kind: 'answer-referral' }] }]);
    expect(await duties(office)).toContainEqual(late[0]);
    expect(await duties(bureau)).toMatchObject([{ window: 'OVERDUE', steps: [{ accountable: 'town-officer' }, {}] }]);
    await answered(id, 'COMPLETED', 'CHILD_FOUND', labour);
    await eventually(async () => (await one(id)).status === 'ANSWERED');
    expect([await duties(labour), (await duties(office)).length]).toEqual([[], 1]);

    // The child moves to a school in another town: whoever answers for it there sees what was referred; the town that was asked answers.
    const there = { schoolId: '6499000002', classId: '6499000002-2025-22-01', jurisdictions: ['64', '6403', CITY, '640381103'] };
    const headThere = viewer('head', { schoolIds: [there.schoolId] });
    expect((await desk(headThere)).totalCount).toBe(0);
    const card = enrolledCard(studentId, place, { ...there, enrolledOn: '2026-06-12' });
    await service.publish('baoxue.registry.student', 'student.moved.v1', studentId, { ...card, effectiveOn: '2026-06-12' });
    await eventually(async () => (await desk(headThere)).totalCount === 1);
    expect([(await desk(viewer('head'))).totalCount, (await duties(town)).length]).toEqual([0, 1]);
    // Each desk that looks on is told of each referral that it has now.
    const moved = await eventually(async () => {
      const found = service.published('baoxue.attendance.referral').filter(({ type }) => type === 'referral.moved.v1');
      return found.length > 1 && found;
    });
    for (const { data } of moved) expect(data).toMatchObject({ studentId, schoolId: there.schoolId });
    expect(moved.map(({ data }) => (data as { referralId: string }).referralId)).toContain((await desk(headThere)).edges[0].node.id);
  });
});
