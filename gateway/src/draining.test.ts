import { ask, officer, send, startTown, TOPIC, type Town } from './gateway.fixtures.js';

describe('A part that is down', () => {
  let town: Town;
  beforeAll(async () => {
    town = await startTown();
  });
  afterAll(() => town.stop());

  it('fault F26: leaves its fields null with a coded error, and the rest is answered', async () => {
    const token = await town.token(officer);
    await town.attendance.stop();
    const { status, body } = await ask(town, token, '{ students { name openCase { status } } }');
    expect(status).toBe(200);
    expect(body.data.students).toEqual([
      { name: '示例 s1', openCase: null },
      { name: '示例 s2', openCase: null },
    ]);
    expect(body.errors).toEqual([
      {
        message: expect.stringContaining('attendance'),
        path: ['students'],
        extensions: { code: 'SERVICE_UNAVAILABLE', service: 'attendance', zh: '服务暂不可用，请稍后再试。', en: expect.any(String) },
      },
    ]);
    expect(JSON.stringify(body)).not.toMatch(/http|127\.0\.0\.1|ECONN/);
    const { body: ready } = await send(town, undefined, { method: 'GET', path: '/ready' });
    expect(ready).toEqual({ draining: false, subgraphs: { registry: 'up', attendance: 'down' } });
    expect(await send(town, 'x', { token, method: 'PUT', path: '/imports/attendance/1/file' })).toMatchObject({
      status: 503,
      body: { errors: [{ extensions: { code: 'SERVICE_UNAVAILABLE' } }] },
    });
  });
});

describe('A gateway told to end', () => {
  it('fault F25: finishes what runs, ends its streams, and is gone well within ten seconds', async () => {
    const town = await startTown();
    const token = await town.token(officer);
    const streaming = await fetch(`${town.url}/graphql/stream`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', accept: 'text/event-stream' },
      body: JSON.stringify({ query: 'subscription { dropoutCaseChanged { id } }' }),
    });
    const running = ask(town, token, '{ students { name openCase { status } } }');
    await new Promise((resolve) => setTimeout(resolve, 5));
    const started = Date.now();
    await Promise.all([town.stop(), running]);
    expect((await running).body.data.students).toHaveLength(2);
    expect(await streaming.text()).toContain('event: complete');
    expect(Date.now() - started).toBeLessThan(5_000);
    await town.bus.publishRaw([{ topic: TOPIC, key: 'case-s1', value: null }]);
    await expect(fetch(`${town.url}/health`)).rejects.toThrow();
  });
});
