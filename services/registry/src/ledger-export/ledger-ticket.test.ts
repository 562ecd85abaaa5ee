import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fieldCipher, fileKeyProvider, generateKeyFiles, type FieldCipher } from '@baoxue/pii';
import { openTicket, sealTicket } from './ledger-ticket.js';

const now = new Date('2026-04-28T01:00:00Z');
const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000);
const holder = { subject: 'registry|administrator-1', post: 'registry-administrator' };
const asked = { ledger: 'STUDENTS', purpose: '示例核对' };

describe('A11 the link to the file of a ledger', () => {
  let directory: string;
  let cipher: FieldCipher;
  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'tickets-'));
    await generateKeyFiles(directory);
    cipher = fieldCipher(await fileKeyProvider(directory));
  });
  afterAll(() => rm(directory, { recursive: true }));

  it('A11 opens for a few minutes, and tells nobody what was asked', () => {
    const { ticket, until } = sealTicket(cipher, holder, asked, now);
    expect(until).toEqual(later(5));
    expect(openTicket(cipher, holder, ticket, later(4))).toEqual(asked);
    expect(encodeURIComponent(ticket)).toBe(ticket);
    expect(Buffer.from(ticket.split('.')[2] ?? '', 'base64url').toString()).not.toContain('STUDENTS');
    expect(() => openTicket(cipher, holder, ticket, later(5))).toThrow('DOWNLOAD_EXPIRED');
  });

  it('A11 opens for nobody else, in no other post of the same person, and not when it was changed', () => {
    const { ticket } = sealTicket(cipher, holder, asked, now);
    const refused = [
      [{ ...holder, subject: 'another' }, ticket],
      [{ ...holder, post: 'head' }, ticket],
      [holder, `${ticket.slice(0, -2)}AA`],
      [holder, 'v1.nothing'],
    ] as const;
    for (const [who, text] of refused) expect(() => openTicket(cipher, who, text, now)).toThrow('DOWNLOAD_UNKNOWN');
  });
});
