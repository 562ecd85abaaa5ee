import type { Access } from '@baoxue/audit';
import type { Viewer } from '@baoxue/auth';
import type { FieldCipher } from '@baoxue/pii';
import type { Context } from '../context.js';
import { identityResolvers } from './identity.resolvers.js';
import { registeredStudent } from './student.fixtures.js';

const student = registeredStudent;
const { studentId } = student.card;
const viewer: Viewer = { subject: 'officer-1', post: 'bureau-officer', jurisdictions: [], schoolIds: [], classIds: [] };
const context = {
  viewer,
  correlationId: 'request-1',
  loaders: { student: { load: async () => ({ id: studentId, version: 1, state: student }) } },
} as unknown as Context;
const person = { name: '示例甲' };
const family = { homeAddress: '示例村2号', guardianName: '示例家长', guardianRelation: '父亲', guardianPhone: '10000000001' };

/** Reveals with an access log and a cipher that note in which order they are used. */
async function reveal(record: (access: Access) => Promise<unknown>) {
  const steps: string[] = [];
  const cipher = { decrypt: () => (steps.push('opened'), JSON.stringify(person)) } as unknown as FieldCipher;
  const recorded = async (access: Access) => {
    steps.push('recording');
    await record(access);
    steps.push('recorded');
    return undefined as never;
  };
  const { revealIdentity } = identityResolvers({
    cipher,
    openFamily: async () => (steps.push('family opened'), family),
    record: recorded,
  }).Mutation;
  const input = { idempotencyKey: 'key', studentId: studentId, purpose: 'HOME_VISIT' as const };
  const answer = (revealIdentity as (...each: unknown[]) => Promise<unknown>)({}, { input }, context);
  return {
    steps,
    outcome: await answer.then(
      (value) => ({ value }),
      (error: unknown) => ({ error }),
    ),
  };
}

describe('G2 the full identity of a student', () => {
  it('is opened after the reading is stored', async () => {
    const { steps, outcome } = await reveal(async () => undefined);
    expect(steps).toEqual(['recording', 'recorded', 'opened', 'family opened']);
    expect(outcome).toMatchObject({ value: { identity: { name: '示例甲', guardianPhone: '10000000001' } } });
  });

  it('stays sealed when the reading cannot be stored', async () => {
    const { steps, outcome } = await reveal(async () => Promise.reject(new Error('the database is away')));
    expect(steps).toEqual(['recording']);
    expect(outcome).toHaveProperty('error');
  });
});
