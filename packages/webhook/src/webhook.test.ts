import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Webhook } from 'standardwebhooks';
import { addressGuard, secretFrom, webhookSender } from './index.js';

const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => 'accepted',
    (error: { code: string }) => error.code,
  );
const names: Record<string, readonly string[]> = {
  'public.example': ['203.0.113.9', '2001:4860::1'],
  'inner.example': ['10.1.2.3'],
  'half.example': ['93.184.216.34', '127.0.0.1'],
  'ok.example': ['93.184.216.34'],
};
const resolve = async (name: string) => names[name] ?? [];

describe('The guard of webhook addresses, when one is saved', () => {
  const guard = addressGuard({ resolve });
  it.each([
    ['a public name', 'https://ok.example/hook'],
    ['a public address', 'https://93.184.216.34/hook'],
  ])('S28 accepts %s', async (_what, url) => expect(await codeOf(guard.check(url))).toBe('accepted'));

  it.each([
    ['loopback', 'https://127.0.0.1/'],
    ['loopback by number', 'https://2130706433/'],
    ['loopback in octal', 'https://0177.0.0.1/'],
    ['loopback, short', 'https://127.1/'],
    ['loopback, IPv6', 'https://[::1]/'],
    ['loopback inside IPv6', 'https://[::ffff:127.0.0.1]/'],
    ['loopback behind NAT64', 'https://[64:ff9b::7f00:1]/'],
    ['the unspecified address', 'https://0.0.0.0/'],
    ['link-local, where clouds keep their keys', 'https://169.254.169.254/latest/meta-data'],
    ['link-local, IPv6', 'https://[fe80::1]/'],
    ['a private network', 'https://192.168.1.1/'],
    ['a unique local network', 'https://[fd00::1]/'],
    ['carrier-grade NAT', 'https://100.64.0.1/'],
    ['multicast', 'https://224.0.0.1/'],
    ['documentation', 'https://203.0.113.9/'],
    ['a name that means an inner address', 'https://inner.example/'],
    ['a name that means one good and one inner address', 'https://half.example/'],
    ['a name that means nothing', 'https://nowhere.example/'],
  ])('S28 refuses %s', async (_what, url) => expect(await codeOf(guard.check(url))).toBe('WEBHOOK_ADDRESS'));

  it.each([
    ['plain HTTP', 'http://ok.example/'],
    ['another scheme', 'file:///etc/passwd'],
    ['a user and a password', 'https://user:password@ok.example/'],
    ['a fragment', 'https://ok.example/#part'],
    ['no URL', 'ok.example'],
    ['an endless URL', `https://ok.example/${'a'.repeat(600)}`],
  ])('S28 refuses %s', async (_what, url) => expect(await codeOf(guard.check(url))).toBe('WEBHOOK_URL'));

  it('S28 lets an operator name the networks of the administration, plain HTTP included, and nothing beside them', async () => {
    const own = addressGuard({ resolve, trustedNetworks: ['10.1.0.0/16'] });
    expect(await codeOf(own.check('http://inner.example/'))).toBe('accepted');
    expect(await codeOf(own.check('https://10.2.0.1/'))).toBe('WEBHOOK_ADDRESS');
  });
});

describe('A webhook, when it is sent', () => {
  const secret = secretFrom(Buffer.alloc(32, 7));
  const message = { id: 'message-1', body: '{"type":"civil-affairs.notice.v1"}' };
  let receiver: Server;
  let port: number;
  let answer: (request: IncomingMessage, response: ServerResponse) => void;
  const got: { headers: IncomingMessage['headers']; body: string; url: string | undefined }[] = [];

  beforeAll(async () => {
    receiver = createServer((request, response) => {
      let body = '';
      request.setEncoding('utf8').on('data', (chunk: string) => (body += chunk));
      request.on('end', () => {
        got.push({ headers: request.headers, body, url: request.url });
        answer(request, response);
      });
    });
    await new Promise<void>((listening) => receiver.listen(0, '127.0.0.1', listening));
    port = (receiver.address() as AddressInfo).port;
  });
  beforeEach(() => {
    got.length = 0;
    answer = (_request, response) => void response.writeHead(204).end();
  });
  afterAll(() => new Promise((closed) => receiver.close(closed)));

  const trusting = webhookSender(addressGuard({ trustedNetworks: ['127.0.0.1/32'] }));
  const strict = webhookSender(addressGuard());
  afterAll(() => Promise.all([trusting.close(), strict.close()]));
  const urlOf = (path = '/hook') => `http://127.0.0.1:${port}${path}`;

  it('F3 S29 is signed so that a receiver with the secret can check it, and no other can', async () => {
    expect(await trusting.send(urlOf(), secret, message)).toEqual({ delivered: true });
    const [{ headers, body }] = got as [(typeof got)[number]];
    expect(headers['webhook-id']).toBe(message.id);
    expect(new Webhook(secret).verify(body, headers as Record<string, string>)).toEqual(JSON.parse(message.body));
    expect(() => new Webhook(secretFrom(Buffer.alloc(32, 8))).verify(body, headers as Record<string, string>)).toThrow();
  });

  it('S29 is rejected by the receiver when it is altered, or old', async () => {
    await trusting.send(urlOf(), secret, message);
    const [{ headers, body }] = got as [(typeof got)[number]];
    expect(() => new Webhook(secret).verify(`${body} `, headers as Record<string, string>)).toThrow();
    const past = webhookSender(addressGuard({ trustedNetworks: ['127.0.0.1/32'] }), () => new Date(Date.now() - 600_000));
    await past.send(urlOf(), secret, message);
    await past.close();
    expect(() => new Webhook(secret).verify(got[1]?.body ?? '', got[1]?.headers as Record<string, string>)).toThrow();
  });

  it('S28 reaches no inner address, by number or by a name that has changed its meaning since it was saved', async () => {
    expect(await strict.send(urlOf(), secret, message)).toEqual({ delivered: false, reason: 'ADDRESS_REFUSED' });
    const meanings = [['93.184.216.34'], ['127.0.0.1']];
    const rebinding = addressGuard({ resolve: async () => meanings.shift() ?? ['127.0.0.1'] });
    await rebinding.check('https://rebinding.example/');
    const sender = webhookSender(rebinding);
    expect(await sender.send(`http://rebinding.example:${port}/`, secret, message)).toEqual({
      delivered: false,
      reason: 'ADDRESS_REFUSED',
    });
    await sender.close();
    expect(got).toEqual([]);
  });

  it('S28 follows no redirect', async () => {
    answer = (_request, response) => void response.writeHead(302, { location: urlOf('/elsewhere') }).end();
    expect(await trusting.send(urlOf(), secret, message)).toEqual({ delivered: false, reason: 'REDIRECTED' });
    expect(got.map(({ url }) => url)).toEqual(['/hook']);
  });

  it.each([
    [410, 'GONE'],
    [500, 'HTTP_500'],
    [404, 'HTTP_404'],
  ])('F3 says of status %i: %s', async (status, reason) => {
    answer = (_request, response) => void response.writeHead(status).end();
    expect(await trusting.send(urlOf(), secret, message)).toEqual({ delivered: false, reason });
  });

  it('F3 says when nobody is there', async () => {
    expect(await trusting.send('http://127.0.0.1:1/', secret, message)).toEqual({ delivered: false, reason: 'UNREACHABLE' });
  });
});
