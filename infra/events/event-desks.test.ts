import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { lettersOf, replay, skip, streamsOf, type DeskAddress } from './event-desks.js';

const manifest = JSON.parse(readFileSync(join(import.meta.dirname, '../../schema/trusted-documents.json'), 'utf8')) as Record<
  string,
  string
>;
const ONLY_POVERTY_AID = { registry: false, attendance: false, povertyAid: true, specialEducation: false };

interface Asked {
  readonly query?: string;
  readonly variables: object;
  readonly extensions: { readonly persistedQuery: { readonly sha256Hash: string } };
}

/** A gateway that takes nothing but trusted documents, as in production: it keeps what it was asked and says what it is told to. */
let asked: (Asked & { readonly operation: string | undefined })[] = [];
let answers: object[] = [];
const server = createServer(async (request, response) => {
  let text = '';
  for await (const chunk of request) text += String(chunk);
  const body = JSON.parse(text) as Asked;
  const document = body.query === undefined ? manifest[body.extensions.persistedQuery.sha256Hash] : undefined;
  asked.push({ ...body, operation: document?.split(/\W/, 2)[1] });
  response.end(JSON.stringify(document === undefined ? { errors: [{ message: 'FREE_QUERY_REFUSED' }] } : { data: answers.shift() }));
});
let at: DeskAddress;
beforeAll(async () => {
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  at = { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, token: 'bureau' };
});
afterAll(() => {
  server.close();
  server.closeAllConnections();
});
beforeEach(() => void (asked = []));

const letter = (id: string) => ({ id, consumer: 'aid-review', reason: 'GAP' });
const page = (id: string, endCursor: string | null) => ({
  povertyAidEventDesk: { deadLetters: { edges: [{ node: letter(id) }], pageInfo: { hasNextPage: endCursor !== null, endCursor } } },
});
const refused = { code: 'NOT_FOUND', field: null, rule: 'F4', zh: '没有。', en: 'There is no such letter.' };

describe('What an operator asks event desks', () => {
  it('F4 E6 is sent as trusted documents, by one service: its letters, page by page', async () => {
    answers = [page('l1', 'c1'), page('l2', null)];
    const found = await lettersOf(at, 'poverty-aid', { reason: 'contract-broken', resolved: false });
    expect(found.map(({ id }) => id)).toEqual(['l1', 'l2']);
    expect(asked.map(({ operation, variables }) => [operation, variables])).toEqual([
      ['DeadLetters', { ...ONLY_POVERTY_AID, reason: 'CONTRACT_BROKEN', resolved: false, after: null }],
      ['DeadLetters', { ...ONLY_POVERTY_AID, reason: 'CONTRACT_BROKEN', resolved: false, after: 'c1' }],
    ]);
  });

  it('F4 E6 its streams that wait, a replay, and what is given up', async () => {
    const replayed = [{ outcome: 'WOULD_REPLAY', heldCount: 2, deadLetter: letter('l1') }];
    answers = [
      { povertyAidEventDesk: { waitingStreams: [{ consumer: 'aid-review' }] } },
      { replayPovertyAidDeadLetters: { replayed, hasMore: false } },
      { skipPovertyAidDeadLetter: { deadLetter: letter('l1') } },
    ];
    expect(await streamsOf(at, 'poverty-aid')).toEqual([{ consumer: 'aid-review' }]);
    expect(await replay(at, 'poverty-aid', { subject: 's1' }, true)).toEqual({ replayed, hasMore: false });
    await skip(at, 'poverty-aid', 'l1');
    expect(asked.map(({ operation }) => operation)).toEqual(['WaitingStreams', 'ReplayDeadLetters', 'SkipDeadLetter']);
    expect(asked.at(-1)?.variables).toEqual({ ...ONLY_POVERTY_AID, letterId: 'l1' });
  });

  it('F4 a refusal, and a post without a desk, are told by name', async () => {
    answers = [{ skipPovertyAidDeadLetter: refused }, { povertyAidEventDesk: null }];
    await expect(skip(at, 'poverty-aid', 'l1')).rejects.toThrow('NOT_FOUND: There is no such letter.');
    await expect(streamsOf(at, 'poverty-aid')).rejects.toThrow('no event desk');
  });
});
