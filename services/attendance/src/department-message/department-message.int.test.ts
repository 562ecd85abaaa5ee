import { RECIPIENTS, replyTopicFor, topicFor, validateEvent, type EventEnvelope, type RecipientName } from '@baoxue/contracts';
import { newId } from '@baoxue/domain';
import type { RawRecord } from '@baoxue/event-bus';
import { receiptFor, type Message } from '../../../../infra/departments/sample-consumer.js';
import { eventually, place, startAttendance, TOWN, viewer, type TestAttendance } from '../attendance.fixtures.js';

const DESK = `query($recipient: String!) { departmentDesk(recipient: $recipient) {
  nameZh topic agreement { id basis validTo }
  messages(first: 10) { edges { node { id kind sentOn mark withdraws town caseId student { id } agreement { id purposeZh } replies { answer outcome on } } } } } }`;
const ALL = '{ departmentDesks { recipient } }';

let service: TestAttendance;
const received: RawRecord[] = [];
const told = (topic: string): EventEnvelope<Record<string, string>>[] =>
  received
    .filter((record) => record.topic === topic)
    .map(({ value }) => JSON.parse(String(value)) as EventEnvelope<Record<string, string>>);
const deskOf = async (recipient: RecipientName, who = viewer('bureau-officer')) =>
  (await service.ask(DESK, { recipient }, who)).departmentDesk;
const messagesOf = async (recipient: RecipientName, who = viewer('bureau-officer')): Promise<any[]> =>
  (await deskOf(recipient, who))?.messages.edges.map(({ node }: { node: object }) => node);

const studentId = newId();
const caseId = newId();
const reference = { caseId, studentId, ...place };

/** The case's own word, as the rule of cases publishes it. */
const happened = <T extends typeof reference>(type: string, data: T) =>
  service.publish('baoxue.attendance.dropout-case', type, data.caseId, data);

beforeAll(async () => {
  service = await startAttendance('2026-05-11T10:00:00+08:00');
  const topics = RECIPIENTS.map(topicFor);
  await service.bus.subscribe({ group: 'departments', topics, handle: async (record) => void received.push(record) });
  const dropout = { ...reference, absentSince: '2026-04-29', markedOn: '2026-05-11', schoolDaysAbsent: 6 };
  await service.publish('baoxue.attendance.dropout-case', 'dropout.confirmed.v1', caseId, dropout);
  await eventually(async () => told(`partner.town.${TOWN}`).length === 1);
});
afterAll(() => service?.stop());

/** What a department writes on its reply topic, with a client of its own. */
const reply = (recipient: RecipientName, data: object, id = newId(), more: object = {}) =>
  service.bus.publishRaw([
    {
      topic: replyTopicFor(recipient),
      key: null,
      value: Buffer.from(
        JSON.stringify({ specversion: '1.0', id, source: `${recipient}/desk`, type: 'department.reply.v1', data, ...more }),
      ),
    },
  ]);

describe('Departments and their messages', () => {
  it('F3 are told of a dropout by their agreements: who agreed, on their own topic, only the fields agreed on', () => {
    expect(received.map(({ topic }) => topic).sort()).toEqual(['partner.civil-affairs', 'partner.poverty-office', `partner.town.${TOWN}`]);
    const [forCivilAffairs] = told('partner.civil-affairs');
    expect(validateEvent(forCivilAffairs).data).toEqual({
      messageId: forCivilAffairs?.subject,
      agreement: 'civil-affairs@1',
      caseId,
      studentId,
      town: TOWN,
      mark: 'dropped-out',
      markedOn: '2026-05-11',
    });
    expect(told(`partner.town.${TOWN}`)[0]?.data).toMatchObject({ schoolId: place.schoolId });
  });

  it('F3 show on a desk what the department has received and why', async () => {
    expect(await deskOf('civil-affairs')).toMatchObject({
      nameZh: '市民政局',
      topic: 'partner.civil-affairs',
      agreement: { id: 'civil-affairs@1' },
    });
    expect(await messagesOf('civil-affairs')).toEqual([
      {
        id: told('partner.civil-affairs')[0]?.subject,
        kind: 'NOTICE',
        sentOn: '2026-05-11',
        mark: 'DROPPED_OUT',
        withdraws: null,
        town: TOWN,
        caseId,
        student: { id: studentId },
        agreement: { id: 'civil-affairs@1', purposeZh: '核实救助与关爱保护需要' },
        replies: [],
      },
    ]);
  });

  it('F3 E2 are shown to those who speak for them, and to the bureau', async () => {
    const desksOf = async (who: ReturnType<typeof viewer>) =>
      (await service.ask(ALL, {}, who)).departmentDesks.map((desk: any) => desk.recipient);
    expect(await desksOf(viewer('civil-affairs-officer'))).toEqual(['civil-affairs']);
    expect(await desksOf(viewer('town-officer'))).toEqual([`town.${TOWN}`]);
    expect(await desksOf(viewer('class-teacher'))).toEqual([]);
    expect(await desksOf(viewer('bureau-officer'))).toEqual([...RECIPIENTS]);
    expect(await deskOf('poverty-office', viewer('civil-affairs-officer'))).toBeNull();
  });

  it('F3 take an answer from a department’s own reply topic, once', async () => {
    const messageId = told('partner.civil-affairs')[0]?.subject ?? '';
    const answer = { messageId, answer: 'accepted', on: '2026-05-11' };
    const id = newId();
    for (let times = 0; times < 3; times += 1) await reply('civil-affairs', answer, id);
    await reply('civil-affairs', { ...answer, answer: 'completed', outcome: 'child-returned' });
    await eventually(async () => (await messagesOf('civil-affairs'))[0].replies.length === 2);
    expect((await messagesOf('civil-affairs'))[0].replies).toEqual(
      expect.arrayContaining([
        { answer: 'ACCEPTED', outcome: null, on: '2026-05-11' },
        { answer: 'COMPLETED', outcome: 'CHILD_RETURNED', on: '2026-05-11' },
      ]),
    );
  });

  it('F3 have the answer of the sample program recorded, whatever the day is at its computer', async () => {
    const [message] = told(`partner.town.${TOWN}`) as unknown as Message[];
    const { data, id } = receiptFor(message as Message, 'town.sample');
    await reply(`town.${TOWN}`, data, id);
    const replies = async () => (await messagesOf(`town.${TOWN}`))[0].replies;
    await eventually(async () => (await replies()).length === 1);
    expect(await replies()).toEqual([{ answer: 'RECEIVED', outcome: null, on: '2026-05-11' }]);
  });

  it('F3 pass over what is no answer, of another’s message, or poison, and go on', async () => {
    const messageId = told('partner.civil-affairs')[0]?.subject ?? '';
    const answer = { messageId, answer: 'received', on: '2026-05-11' };
    await reply('justice', answer);
    await reply('civil-affairs', { ...answer, on: '2026-05-12' });
    await reply('civil-affairs', { ...answer, comment: '金丝雀' });
    await reply('civil-affairs', answer, newId(), { type: 'something.else' });
    await service.bus.publishRaw([{ topic: replyTopicFor('civil-affairs'), key: null, value: Buffer.from('{') }]);
    const [toPoverty] = await messagesOf('poverty-office');
    await reply('poverty-office', { ...answer, messageId: toPoverty.id });
    await eventually(async () => (await messagesOf('poverty-office'))[0].replies.length === 1);
    expect((await messagesOf('civil-affairs'))[0].replies).toHaveLength(2);
  });

  it('F3 take an answer of a department without Kafka from its post, and from no other', async () => {
    const [message] = await messagesOf(`town.${TOWN}`);
    const input = { messageId: message.id, answer: 'ACCEPTED', on: '2026-05-11' };
    const give = (who: ReturnType<typeof viewer>) =>
      service.command('answerDepartmentMessage', input, '... on AnswerDepartmentMessageSuccess { message { replies { answer } } }', who);
    expect(await give(viewer('civil-affairs-officer'))).toMatchObject({ code: 'NOT_FOUND' });
    expect(await give(viewer('town-officer', { jurisdictions: ['640381100'] }))).toMatchObject({ code: 'NOT_FOUND' });
    expect(await give(viewer('town-officer'))).toMatchObject({ message: { replies: expect.arrayContaining([{ answer: 'ACCEPTED' }]) } });
  });

  it('F1 are told when a dropout that they were told of is withdrawn, and nobody else is', async () => {
    const wrong = { ...reference, caseId: newId(), studentId: newId() };
    const suspectedOnly = { ...reference, caseId: newId() };
    await happened('dropout.case.withdrawn.v1', { ...suspectedOnly, withdrawnOn: '2026-05-11' });
    const confirmed = { ...wrong, absentSince: '2026-04-29', markedOn: '2026-05-11', schoolDaysAbsent: 6 };
    await happened('dropout.confirmed.v1', confirmed);
    await eventually(async () => told(`partner.town.${TOWN}`).some(({ data }) => data['caseId'] === wrong.caseId));
    const [notice] = told('partner.civil-affairs').filter(({ data }) => data['caseId'] === wrong.caseId);
    await happened('dropout.case.withdrawn.v1', { ...wrong, withdrawnOn: '2026-05-12' });

    const withdrawals = () => received.filter(({ value }) => String(value).includes('.withdrawal.v1'));
    await eventually(async () => withdrawals().length === 3);
    expect(await messagesOf('civil-affairs')).toContainEqual(
      expect.objectContaining({ kind: 'WITHDRAWAL', withdraws: notice?.subject, student: null }),
    );
  });

  it('F1 F3 of a town that a dropped-out child left hear of its return, as the new town does, and each of its own notice alone', async () => {
    const [NEW_TOWN, newSchool] = ['640381103', '6499000002'];
    const child = { ...reference, caseId: newId(), studentId: newId() };
    const moved = { ...child, schoolId: newSchool, classId: `${newSchool}-2025-22-01`, jurisdictions: ['64', '6403', '640381', NEW_TOWN] };
    const heard = (town: string) =>
      told(`partner.town.${town}`).flatMap(({ data: { caseId: about, mark, ...data } }) =>
        about === child.caseId ? [[mark, data['town'], data['schoolId']]] : [],
      );
    await happened('dropout.confirmed.v1', { ...child, ...{ absentSince: '2026-04-29', markedOn: '2026-05-11', schoolDaysAbsent: 6 } });
    await happened('dropout.case.updated.v1', { ...moved, ...{ what: 'moved' } });
    await happened('dropout.returned.v1', { ...moved, ...{ returnedOn: '2026-05-12', wasDroppedOut: true, observationChecks: [] } });
    await eventually(async () => heard(TOWN).length === 2 && heard(NEW_TOWN).length === 2);
    expect(heard(TOWN)).toEqual(['dropped-out', 'returned'].map((mark) => [mark, TOWN, place.schoolId]));
    expect(heard(NEW_TOWN)).toEqual(['dropped-out', 'returned'].map((mark) => [mark, NEW_TOWN, newSchool]));
    expect(told('partner.civil-affairs').filter(({ data }) => data['caseId'] === child.caseId)).toHaveLength(2);
  });

  it('F1 are told of a withdrawal for the town of their own notice, wherever the child is registered by then', async () => {
    const child = { ...reference, caseId: newId(), studentId: newId() };
    const elsewhere = ['64', '6403', '640381', '640381103'];
    await happened('dropout.confirmed.v1', { ...child, ...{ absentSince: '2026-04-29', markedOn: '2026-05-11', schoolDaysAbsent: 6 } });
    await happened('dropout.case.withdrawn.v1', { ...child, jurisdictions: elsewhere, ...{ withdrawnOn: '2026-05-12' } });
    const notice = await eventually(async () => told(`partner.town.${TOWN}`).find(({ data }) => data['caseId'] === child.caseId));
    const withdrawal = await eventually(async () => told(`partner.town.${TOWN}`).find(({ data }) => data['withdraws'] === notice.subject));
    expect(withdrawal.data).toMatchObject({ town: TOWN });
  });

  it('S31 are told nothing more once their agreement has ended, and the desk says so', async () => {
    service.clock.set('2028-09-01T10:00:00+08:00');
    const before = received.length;
    const returned = { ...reference, returnedOn: '2028-09-01', wasDroppedOut: true, observationChecks: [] };
    await service.publish('baoxue.attendance.dropout-case', 'dropout.returned.v1', caseId, returned);
    // Nothing is what must come: long enough for the relay to have looked many times.
    await new Promise((settle) => setTimeout(settle, 500));
    expect(received).toHaveLength(before);
    expect((await deskOf('civil-affairs')).agreement).toBeNull();
  });
});
