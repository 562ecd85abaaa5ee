import fc from 'fast-check';
import { access } from './audit.fixtures.js';
import { entryAfter, GENESIS, hashOf, type AuditEntry, type Link } from './audit-entry.js';
import { hmacSigner, signCheckpoint } from './checkpoint.js';
import { verifyChain } from './verify-chain.js';

const at = new Date('2026-04-28T02:00:00Z');
const signer = hmacSigner(Buffer.alloc(32, 1));

function chainOf(length: number, seed = 'student'): AuditEntry[] {
  const entries: AuditEntry[] = [];
  for (let i = 0; i < length; i++) entries.push(entryAfter(entries.at(-1) ?? GENESIS, access(`${seed}-${i}`), at));
  return entries;
}
const checkpointOf = (end: Link = GENESIS) => signCheckpoint(end, at, signer);
const chain = chainOf(6);
const checkpoint = checkpointOf(chain.at(-1));
const without = (sequence: number) => chain.filter((entry) => entry.sequence !== sequence);
const edited = (sequence: number, change: Partial<AuditEntry>) =>
  chain.map((entry) => (entry.sequence === sequence ? { ...entry, ...change } : entry));

describe('The access log', () => {
  it('is intact as written', () => expect(verifyChain(chain, checkpoint, signer)).toEqual({ intact: true, entries: 6 }));
  it('is intact when it grew after the checkpoint', () =>
    expect(verifyChain(chain, checkpointOf(chain[2]), signer)).toEqual({ intact: true, entries: 6 }));
  it('is intact when empty and never written', () => expect(verifyChain([], checkpointOf(), signer)).toEqual({ intact: true, entries: 0 }));

  it.each<[string, readonly AuditEntry[], string, number]>([
    ['an edited purpose', edited(3, { purpose: 'other' }), 'edited', 3],
    ['an edited viewer', edited(1, { viewer: { subject: 'someone-else', post: 'bureau-officer' } }), 'edited', 1],
    ['an edited time', edited(6, { at: '2026-01-01T00:00:00.000Z' }), 'edited', 6],
    ['a deleted entry', without(4), 'deleted', 4],
    ['a deleted first entry', without(1), 'deleted', 1],
    ['two entries in each other’s place', [0, 2, 1, 3, 4, 5].flatMap((i) => chain[i] ?? []), 'reordered', 2],
    ['an entry twice', [...chain.slice(0, 3), ...chain.slice(2)], 'reordered', 3],
    ['a cut tail', chain.slice(0, 4), 'cut', 5],
    ['nothing left', [], 'cut', 1],
    ['another chain of the same length', chainOf(6, 'other'), 'rewritten', 6],
  ])('abuse S23: %s is found in its place', (_what, entries, damage, sequence) => {
    const verdict = verifyChain(entries, checkpoint, signer);
    expect(verdict).toMatchObject({ intact: false, damage, sequence });
    expect(verdict).toMatchObject({ zh: expect.stringContaining(String(sequence)), en: expect.stringContaining(String(sequence)) });
  });

  it('abuse S23: an entry edited and hashed anew is found at the next link', () => {
    const changed = { ...chain[2], purpose: 'other' } as AuditEntry;
    expect(verifyChain(edited(3, { ...changed, hash: hashOf(changed) }), checkpoint, signer)).toMatchObject({
      damage: 'unlinked',
      sequence: 4,
    });
  });

  it('abuse S23: a checkpoint moved back to hide a cut tail is forged', () => {
    const shortened = { ...checkpoint, sequence: 4, hash: chain[3]?.hash ?? '' };
    expect(verifyChain(chain.slice(0, 4), shortened, signer)).toMatchObject({ damage: 'forged-checkpoint', sequence: 4 });
    expect(verifyChain(chain, checkpoint, hmacSigner(Buffer.alloc(32, 2)))).toMatchObject({ damage: 'forged-checkpoint' });
  });

  it('abuse S23: no edit, deletion, swap or cut of any chain goes unnoticed', () => {
    const tampering = fc.constantFrom<'edit' | 'delete' | 'swap' | 'cut'>('edit', 'delete', 'swap', 'cut');
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 30 }), fc.nat(), tampering, (length, position, kind) => {
        const whole = chainOf(length);
        const i = position % (length - 1);
        const [left, right] = [whole[i], whole[i + 1]] as [AuditEntry, AuditEntry];
        const altered = {
          edit: () => whole.with(i, { ...left, subjectId: `${left.subjectId}x` }),
          delete: () => whole.toSpliced(i, 1),
          swap: () => whole.with(i, right).with(i + 1, left),
          cut: () => whole.slice(0, i + 1),
        }[kind]();
        const verdict = verifyChain(altered, checkpointOf(whole.at(-1)), signer);
        const place = kind === 'cut' ? i + 2 : i + 1;
        expect(verdict).toMatchObject({ intact: false, sequence: place });
      }),
    );
  });
});
