import { fixedClock } from '@baoxue/domain';
import { testDatabase, type TestDatabase } from '@baoxue/testing';
import { access } from './audit.fixtures.js';
import { auditLog, type AuditStore } from './audit-log.js';
import { mongoAuditStore } from './audit.store.js';
import { entryAfter, GENESIS } from './audit-entry.js';
import { hmacSigner } from './checkpoint.js';
import { memoryAuditStore } from './memory-store.js';
import { verifyChain } from './verify-chain.js';

const signer = hmacSigner(Buffer.alloc(32, 1));
const clock = fixedClock('2026-04-28T02:00:00Z');
let database: TestDatabase;

beforeEach(async () => void (database = await testDatabase('audit')));
afterEach(() => database.drop());

describe.each<[string, () => Promise<AuditStore>]>([
  ['memory', async () => memoryAuditStore()],
  ['MongoDB', () => mongoAuditStore(database.connection)],
])('The audit store in %s', (_name, create) => {
  it('is empty at first', async () => {
    const store = await create();
    expect([await store.last(), await store.entries()]).toEqual([null, []]);
  });

  it('gives each sequence to one entry', async () => {
    const store = await create();
    const first = entryAfter(GENESIS, access('student-1'), clock.now());
    expect([await store.append(first), await store.append(entryAfter(GENESIS, access('student-2'), clock.now()))]).toEqual([true, false]);
    expect([await store.last(), await store.entries()]).toEqual([first, [first]]);
  });

  it('keeps one intact chain when replicas write at the same time', async () => {
    const store = await create();
    const logs = [1, 2, 3].map(() => auditLog({ store, clock, signer }));
    await Promise.all(logs.flatMap((log) => Array.from({ length: 10 }, (_, i) => log.record(access(`student-${i}`)))));
    const checkpoint = await auditLog({ store, clock, signer }).checkpoint();
    expect(verifyChain(await store.entries(), checkpoint, signer)).toEqual({ intact: true, entries: 30 });
  });
});

describe('Someone with write access to the database', () => {
  const writtenChain = async () => {
    const store = await mongoAuditStore(database.connection);
    const log = auditLog({ store, clock, signer });
    for (let i = 0; i < 5; i++) await log.record(access(`student-${i}`));
    return { store, checkpoint: await log.checkpoint() };
  };

  it.each<[string, () => Promise<unknown>, string, number]>([
    ['edits', () => database.connection.collection('audit').updateOne({ sequence: 2 }, { $set: { purpose: 'other' } }), 'edited', 2],
    ['deletes', () => database.connection.collection('audit').deleteOne({ sequence: 3 }), 'deleted', 3],
    ['cuts', () => database.connection.collection('audit').deleteMany({ sequence: { $in: [4, 5] } }), 'cut', 4],
  ])('abuse S23: %s an entry and is found out', async (_what, tamper, damage, sequence) => {
    const { store, checkpoint } = await writtenChain();
    await tamper();
    expect(verifyChain(await store.entries(), checkpoint, signer)).toMatchObject({ intact: false, damage, sequence });
  });
});
