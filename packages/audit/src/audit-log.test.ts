import { fixedClock } from '@baoxue/domain';
import { access } from './audit.fixtures.js';
import { auditLog } from './audit-log.js';
import { hmacSigner } from './checkpoint.js';
import { memoryAuditStore } from './memory-store.js';
import { verifyChain } from './verify-chain.js';

const signer = hmacSigner(Buffer.alloc(32, 1));
const clock = fixedClock('2026-04-28T02:00:00Z');

describe('Recording an access', () => {
  it('keeps who, what, whose, why and when, and nothing else of the viewer', async () => {
    const viewer = { subject: 'officer-1', post: 'bureau-officer', jurisdictions: ['64'] };
    const entry = await auditLog({ store: memoryAuditStore(), clock, signer }).record({ ...access(), viewer });
    expect(entry).toMatchObject({ ...access(), sequence: 1, at: '2026-04-28T02:00:00.000Z' });
    expect(entry.viewer).toEqual({ subject: 'officer-1', post: 'bureau-officer' });
  });

  it('chains what two replicas write at the same time', async () => {
    const store = memoryAuditStore();
    const logs = [auditLog({ store, clock, signer }), auditLog({ store, clock, signer })];
    await Promise.all(logs.flatMap((log) => Array.from({ length: 20 }, (_, i) => log.record(access(`student-${i}`)))));
    const checkpoint = await auditLog({ store, clock, signer }).checkpoint();
    expect(verifyChain(await store.entries(), checkpoint, signer)).toEqual({ intact: true, entries: 40 });
  });

  it('fails when the store does, and goes on behind an entry that was stored all the same', async () => {
    const store = memoryAuditStore();
    let broken = true;
    const flaky: typeof store = {
      ...store,
      async append(entry) {
        const appended = await store.append(entry);
        if (broken) throw new Error('connection lost');
        return appended;
      },
    };
    const log = auditLog({ store: flaky, clock, signer });
    await expect(log.record(access())).rejects.toThrow('connection lost');
    broken = false;
    expect((await log.record(access())).sequence).toBe(2);
    expect(verifyChain(await store.entries(), await log.checkpoint(), signer)).toEqual({ intact: true, entries: 2 });
  });

  it('gives up when no sequence is ever free', async () => {
    const full = { ...memoryAuditStore(), append: async () => false };
    await expect(auditLog({ store: full, clock, signer }).record(access())).rejects.toThrow('no free sequence');
  });
});
