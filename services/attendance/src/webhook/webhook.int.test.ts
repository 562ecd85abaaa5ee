import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { newId } from '@baoxue/domain';
import { Webhook } from 'standardwebhooks';
import { eventually, place, startAttendance, viewer, type TestAttendance } from '../attendance.fixtures.js';

const DESK = `query($recipient: String!) { departmentDesk(recipient: $recipient) {
  webhook { status waitingCount attempts lastFailure nextAttemptAt lastDeliveredAt } messages(first: 10) { edges { node { id } } } } }`;

let service: TestAttendance;
let receiver: Server;
let url: string;
let status = 204;
const got: { readonly headers: Record<string, string>; readonly body: string }[] = [];

beforeAll(async () => {
  receiver = createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8').on('data', (chunk: string) => (body += chunk));
    request.on('end', () => {
      got.push({ headers: request.headers as Record<string, string>, body });
      response.writeHead(status).end();
    });
  });
  await new Promise<void>((listening) => receiver.listen(0, '127.0.0.1', listening));
  url = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/messages`;
  service = await startAttendance('2026-05-11T10:00:00+08:00', { webhookNetworks: ['127.0.0.1/32'] });
});
afterAll(async () => {
  await service?.stop();
  receiver?.closeAllConnections();
  await new Promise((closed) => receiver?.close(closed));
});

const officer = viewer('civil-affairs-officer', { jurisdictions: ['640381'] });
const set = (who = officer, changes: object = {}) =>
  service.command(
    'setDepartmentWebhook',
    { recipient: 'civil-affairs', url, ...changes },
    '... on SetDepartmentWebhookSuccess { secret desk { webhook { status url } } }',
    who,
  );
const webhook = async () => (await service.ask(DESK, { recipient: 'civil-affairs' }, officer)).departmentDesk.webhook;

/** A child drops out: the department is to be told. @param waiting how many messages wait for their turn then */
async function drop(waiting = 1): Promise<void> {
  const caseId = newId();
  const dropout = { caseId, studentId: newId(), ...place, absentSince: '2026-04-29', markedOn: '2026-05-11', schoolDaysAbsent: 6 };
  await service.publish('baoxue.attendance.dropout-case', 'dropout.confirmed.v1', caseId, dropout);
  await eventually(async () => (await webhook()).waitingCount === waiting);
}

describe('A department without Kafka', () => {
  it.each([
    ['an inner address', officer, { url: 'https://10.0.0.1/hook' }, 'WEBHOOK_ADDRESS'],
    ['no URL', officer, { url: 'the usual place' }, 'WEBHOOK_URL'],
    ['another department’s desk', officer, { recipient: 'justice' }, 'NOT_FOUND'],
    ['a post that speaks for none', viewer('class-teacher'), {}, 'NOT_FOUND'],
  ])('S28 F3 is refused %s', async (_what, who, changes, code) => {
    expect(await set(who, changes)).toMatchObject({ __typename: 'Refusal', code });
    expect(await webhook()).toBeNull();
  });

  it('F3 S29 sets its webhook, is shown the secret once, and gets a signed message with what its topic holds', async () => {
    const { secret, desk } = await set();
    expect(desk.webhook).toEqual({ status: 'ACTIVE', url });
    await drop();
    await service.tick();
    const [{ headers, body }] = got as [(typeof got)[number]];
    expect(new Webhook(secret).verify(body, headers)).toEqual(service.published('partner.civil-affairs')[0]);
    expect(headers['webhook-id']).toBe(service.published('partner.civil-affairs')[0]?.id);
    expect(await webhook()).toMatchObject({ waitingCount: 0, lastFailure: null, lastDeliveredAt: expect.any(String) });
  });

  it('F3 is tried again later when it fails, in order, and no earlier', async () => {
    got.length = 0;
    status = 500;
    await drop();
    await service.tick();
    expect(await webhook()).toMatchObject({ waitingCount: 1, attempts: 1, lastFailure: 'HTTP_500' });
    await service.tick();
    expect(got).toHaveLength(1);
    await drop(2);
    status = 204;
    service.clock.set('2026-05-11T10:00:06+08:00');
    await service.tick();
    expect(got.map(({ body }) => (JSON.parse(body) as { id: string }).id)).toEqual(
      [1, 1, 2].map((number) => service.published('partner.civil-affairs')[number]?.id),
    );
    expect(await webhook()).toMatchObject({ waitingCount: 0, attempts: 0, lastFailure: null });
  });

  it('F3 stops when its receiver says that it is gone; what was told stays on the desk', async () => {
    status = 410;
    await drop();
    await service.tick();
    expect(await webhook()).toMatchObject({ status: 'STOPPED', waitingCount: 0, lastFailure: 'GONE' });
    const { departmentDesk } = await service.ask(DESK, { recipient: 'civil-affairs' }, officer);
    expect(departmentDesk.messages.edges).toHaveLength(4);
  });

  it('F3 S31 is pushed nothing more, not even what waits, once its agreement has ended', async () => {
    status = 500;
    await set();
    await drop();
    await service.tick();
    got.length = 0;
    status = 204;
    service.clock.set('2028-09-01T10:00:00+08:00');
    await service.tick();
    expect(got).toEqual([]);
    expect(await webhook()).toMatchObject({ status: 'STOPPED', waitingCount: 0, lastFailure: 'AGREEMENT_ENDED' });
  });

  it('F3 is pushed nothing once its webhook is taken away', async () => {
    const input = { recipient: 'civil-affairs' };
    const removed = '... on RemoveDepartmentWebhookSuccess { desk { webhook { url } } }';
    expect(await service.command('removeDepartmentWebhook', input, removed, officer)).toMatchObject({ desk: { webhook: null } });
  });
});
