import type { Access } from '@baoxue/audit';
import type { Viewer } from '@baoxue/auth';
import { studentRegistered } from '@baoxue/contracts';
import type { FieldCipher } from '@baoxue/pii';
import type { Context } from '../context.js';
import { identityResolvers } from './identity.resolvers.js';
import type { RegisteredStudent } from './student.js';

const card = studentRegistered.example;
const student: RegisteredStudent = {
  status: 'Registered',
  card,
  sex: '1',
  ethnicGroup: '回族',
  mark: 'normal',
  markedOn: null,
  sealedPerson: 'sealed',
  nameIndex: 'index',
};
const viewer: Viewer = { subject: 'officer-1', post: 'bureau-officer', jurisdictions: [], schoolIds: [], classIds: [] };
const context = {
  viewer,
  correlationId: 'request-1',
  loaders: { student: { load: async () => ({ id: card.studentId, version: 1, state: student }) } },
} as unknown as Context;
const person = { name: '示例甲', guardian: { name: '示例家长', relation: '父亲', phone: '10000000001' } };

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
  const { revealIdentity } = identityResolvers({ cipher, record: recorded }).Mutation;
  const input = { idempotencyKey: 'key', studentId: card.studentId, purpose: 'HOME_VISIT' as const };
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
    expect(steps).toEqual(['recording', 'recorded', 'opened']);
    expect(outcome).toMatchObject({ value: { identity: { name: '示例甲', guardianPhone: '10000000001' } } });
  });

  it('stays sealed when the reading cannot be stored', async () => {
    const { steps, outcome } = await reveal(async () => Promise.reject(new Error('the database is away')));
    expect(steps).toEqual(['recording']);
    expect(outcome).toHaveProperty('error');
  });
});
