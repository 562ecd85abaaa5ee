import { createClient } from 'graphql-ws';
import WebSocket from 'ws';
import { officer, send, startTown, teacher, TOPIC, type Town } from './gateway.fixtures.js';
import { SUBSCRIPTIONS_PER_VIEWER_MAX, WAITING_KEYS_MAX } from './limits.js';

const CASES = 'subscription { dropoutCaseChanged { id status student { name } } }';
const FELL_DUE = 'subscription { deskDutyFellDue { id status } }';
const STEP_DUE = 'dropout.case.step-due.v1';
const NOT_VALID = 'GRAPHQL_VALIDATION_FAILED';
const change = (key: string) => town.bus.publishRaw([{ topic: TOPIC, key, value: null }]);
const REFERRALS = 'baoxue.attendance.referral';
const tell = (key: string, event: object, topic = TOPIC) =>
  town.bus.publishRaw([{ topic, key, value: Buffer.from(JSON.stringify(event)) }]);
const changed = (id: string) => ({
  data: { dropoutCaseChanged: { id, status: 'SUSPECTED', student: { name: `示例 ${id.replace('case-', '')}` } } },
});

let town: Town;
beforeAll(async () => {
  town = await startTown();
});
afterAll(() => town.stop());

/** Opens a stream; `next` gives one message, or null at its end. */
async function stream(token: string, query = CASES, { since, headers = {} }: { since?: string; headers?: Record<string, string> } = {}) {
  const response = await fetch(`${town.url}/graphql/stream`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', accept: 'text/event-stream', ...headers },
    body: JSON.stringify({ query, ...(since && { extensions: { since } }) }),
  });
  const reader = (response.body ?? new ReadableStream()).pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  return {
    status: response.status,
    close: () => reader.cancel(),
    async next(): Promise<unknown> {
      for (;;) {
        const message = /event: (\w+)\ndata: ?(.*)\n\n/.exec(text);
        if (message) {
          text = text.slice(message.index + message[0].length);
          return message[1] === 'complete' ? null : JSON.parse(message[2] ?? '');
        }
        const { value, done } = await reader.read();
        if (done) return null;
        text += value;
      }
    },
  };
}

const socket = (token: string) =>
  createClient({
    url: town.url.replace('http', 'ws') + '/graphql',
    webSocketImpl: WebSocket,
    connectionParams: { authorization: `Bearer ${token}` },
    retryAttempts: 0,
  });

/** Reads on until a case is told of; some that were told before come again, because replicas do not hear at the same instant. */
async function comes(id: string, next: () => Promise<unknown>): Promise<void> {
  let told = await next();
  for (let count = 0; count < 10 && JSON.stringify(told).includes(`"${id}"`) === false; count += 1) told = await next();
  expect(told).toMatchObject(changed(id));
}

describe('A stream of changes', () => {
  it('E5 tells the key’s whole selection, from all subgraphs, over server-sent events', async () => {
    const seen = await stream(await town.token(officer));
    await change('case-s1');
    expect(await seen.next()).toMatchObject(changed('case-s1'));
    await change('case-s2');
    expect(await seen.next()).toMatchObject(changed('case-s2'));
    await seen.close();
  });

  it('E5 tells it over WebSocket', async () => {
    const client = socket(await town.token(officer));
    const seen = client.iterate({ query: CASES });
    const first = seen.next();
    await new Promise((opened) => client.on('message', ({ type }) => type === 'connection_ack' && setTimeout(opened, 50)));
    await change('case-s1');
    expect((await first).value).toMatchObject(changed('case-s1'));
    await client.dispose();
  });

  it('E5 tells a desk only of the events it listens to: the morning of a due day, and not every change of the case', async () => {
    const due = await stream(await town.token(officer), FELL_DUE);
    const theirs = await stream(await town.token(teacher), FELL_DUE);
    await change('case-s1');
    await tell('case-s2', { type: 'dropout.case.updated.v1' });
    await tell('case-s3', { type: STEP_DUE });
    expect(await due.next()).toMatchObject({ data: { deskDutyFellDue: { id: 'case-s3' } } });
    const told = await Promise.race([due.next(), theirs.next(), new Promise((resolve) => setTimeout(resolve, 200, 'nothing'))]);
    expect(told).toBe('nothing');
    await Promise.all([due.close(), theirs.close()]);
  });

  it('B8 E5 tells of a referral by the id in its event, whose key is another, and passes over an event without one', async () => {
    const seen = await stream(await town.token(officer), 'subscription { referralChanged { id } }');
    await tell('of-the-child', { type: 'referral.accepted.v1' }, REFERRALS);
    await tell('of-the-child', { type: 'referral.ended.v1', data: { referralId: 'referral-1' } }, REFERRALS);
    expect(await seen.next()).toMatchObject({ data: { referralChanged: { id: 'referral-1' } } });
    await seen.close();
  });

  it('E5 asks for the day that the event was told of: what is heard after midnight is not lost, and two days of a case are two', async () => {
    const due = await stream(await town.token(officer), FELL_DUE);
    const days = ['2026-05-04', '2026-05-05'];
    await Promise.all(days.map((dueOn) => tell('case-s1', { type: STEP_DUE, data: { dueOn } })));
    for (const day of days) expect(await due.next()).toMatchObject({ data: { deskDutyFellDue: { id: 'case-s1', status: `due ${day}` } } });
    await due.close();
  });

  it('E5 does not call a duty gone because another day of its case asks nothing of the desk', async () => {
    const due = await stream(await town.token(officer), FELL_DUE);
    await tell('case-one-day', { type: STEP_DUE, data: { dueOn: '2026-05-04' } });
    expect(await due.next()).toMatchObject({ data: { deskDutyFellDue: { id: 'case-one-day' } } });
    await tell('case-one-day', { type: STEP_DUE, data: { dueOn: '2026-05-05' } });
    await tell('case-s1', { type: STEP_DUE, data: { dueOn: '2026-05-05' } });
    expect(await due.next()).toMatchObject({ data: { deskDutyFellDue: { id: 'case-s1' } } });
    await due.close();
  });

  it('E5 tells a desk that comes back what it missed, by either door, and still only what it may read', async () => {
    const seen = await stream(await town.token(officer));
    await change('case-s1');
    const { heardAt } = ((await seen.next()) as { extensions: { heardAt: string } }).extensions;
    await seen.close();
    await change('case-missed');
    const again = await stream(await town.token(officer), CASES, { headers: { 'last-event-id': heardAt } });
    await comes('case-missed', again.next);
    await again.close();
    const client = socket(await town.token(officer));
    const bySocket = client.iterate({ query: CASES, extensions: { since: heardAt } });
    await comes('case-missed', async () => (await bySocket.next()).value);
    await client.dispose();
    const theirs = await stream(await town.token(teacher), CASES, { since: heardAt });
    expect(await Promise.race([theirs.next(), new Promise((resolve) => setTimeout(resolve, 200, 'nothing'))])).toBe('nothing');
    await theirs.close();
  });

  it('E5 says so when it cannot know what was missed, and refuses what is no instant', async () => {
    const token = await town.token(officer);
    const seen = await stream(token, CASES, { since: '2020-01-01T00:00:00Z' });
    expect(await seen.next()).toMatchObject({ data: null, errors: [{ extensions: { code: 'CHANGES_MISSED', rule: 'E5' } }] });
    await seen.close();
    expect((await stream(token, CASES, { since: 'yesterday' })).status).toBe(400);
  });

  it('E5 says so too when more was missed than may wait, and tells the last of them', async () => {
    const since = new Date().toISOString();
    const keys = Array.from({ length: WAITING_KEYS_MAX + 10 }, (_, index) => `case-burst-${index}`);
    await town.bus.publishRaw(keys.map((key) => ({ topic: TOPIC, key, value: null })));
    const seen = await stream(await town.token(officer), CASES, { since });
    expect(await seen.next()).toMatchObject({ data: null, errors: [{ extensions: { code: 'CHANGES_MISSED' } }] });
    expect(await seen.next()).toMatchObject({ data: { dropoutCaseChanged: { id: expect.stringContaining('case-burst') } } });
    await seen.close();
  });

  it('E2 tells nobody of what they may not read', async () => {
    const [mine, theirs] = [await stream(await town.token(officer)), await stream(await town.token(teacher))];
    await change('case-s1');
    expect(await mine.next()).toMatchObject(changed('case-s1'));
    const told = await Promise.race([theirs.next(), new Promise((resolve) => setTimeout(resolve, 200, 'nothing'))]);
    expect(told).toBe('nothing');
    await Promise.all([mine.close(), theirs.close()]);
  });

  it('E5 E2 tells a desk that what it was shown is not its own any more, and nobody else', async () => {
    const [mine, theirs] = [await stream(await town.token(officer)), await stream(await town.token(teacher))];
    await change('case-moved');
    expect(await mine.next()).toMatchObject(changed('case-moved'));
    const late = await stream(await town.token(officer));
    await change('case-moved');
    expect(await mine.next()).toEqual({
      data: { dropoutCaseChanged: null },
      extensions: { gone: 'case-moved', heardAt: expect.any(String) },
    });
    // Told once; whoever was never shown it does not learn that it exists.
    await change('case-moved');
    const nothing = new Promise((resolve) => setTimeout(resolve, 200, 'nothing'));
    expect(await Promise.race([mine.next(), theirs.next(), late.next(), nothing])).toBe('nothing');
    await Promise.all([mine.close(), theirs.close(), late.close()]);
  });

  it('ends with the token', async () => {
    const inASecond = Math.floor(Date.now() / 1000) + 1;
    const token = await town.token(officer, { expires: inASecond });
    const seen = await stream(token);
    const client = socket(token);
    const closed = new Promise<{ code: number }>((resolve) => client.on('closed', (event) => resolve(event as { code: number })));
    const watching = client.iterate({ query: CASES }).next();
    expect(await seen.next()).toBeNull();
    // Whichever comes first: the subscription completes, or the socket is closed with 4401.
    await watching.catch(() => undefined);
    await client.dispose();
    expect([1000, 4401]).toContain((await closed).code);
  });

  it('abuse S1: is not opened without a good token', async () => {
    expect((await stream('bad')).status).toBe(401);
    await expect(socket('bad').iterate({ query: CASES }).next()).rejects.toMatchObject({ code: 4403 });
  });

  it.each([
    ['a query', '{ whoAmI }', 'ONE_SUBSCRIPTION_ONLY'],
    ['two operations', `${CASES.replace('subscription', 'subscription A')} query B { whoAmI }`, 'ONE_SUBSCRIPTION_ONLY'],
    ['another field', 'subscription { __typename }', NOT_VALID],
    ['what does not parse', 'subscription {', NOT_VALID],
    ['a near miss', 'subscription { dropoutCaseChanged { idd } }', NOT_VALID],
    ['depth 30', `subscription { dropoutCaseChanged { student { ${'friends { '.repeat(30)} id ${'} '.repeat(30)} } } }`, NOT_VALID],
    ['5,000 tokens', `subscription { dropoutCaseChanged { ${'id '.repeat(5_000)} } }`, NOT_VALID],
  ])('E4 abuse S12, S13, S15: refuses %s in words of its own, by both doors', async (_what, query, code) => {
    const token = await town.token(officer);
    const { status, body } = await send(town, JSON.stringify({ query }), {
      token,
      path: '/graphql/stream',
      headers: { accept: 'text/event-stream' },
    });
    expect(status).toBe(400);
    const client = socket(token);
    const bySocket = await client
      .iterate({ query })
      .next()
      .catch((errors: unknown) => errors);
    await client.dispose();
    for (const errors of [body.errors, bySocket])
      expect(errors).toEqual([
        { message: expect.any(String), extensions: { code, rule: expect.any(String), zh: expect.any(String), en: expect.any(String) } },
      ]);
    expect(JSON.stringify([body, bySocket])).not.toMatch(/did you mean|"id"/i);
  });

  it('is one of a few per viewer, and a closed one makes room', async () => {
    const token = await town.token({ ...officer, subject: 'busy' });
    const open = await Promise.all(Array.from({ length: SUBSCRIPTIONS_PER_VIEWER_MAX }, () => stream(token)));
    expect((await stream(token)).status).toBe(400);
    await Promise.all(open.map((each) => each.close()));
    let again = await stream(token);
    for (; again.status !== 200; again = await stream(token)) await new Promise((resolve) => setTimeout(resolve, 20));
    await again.close();
  });
});
