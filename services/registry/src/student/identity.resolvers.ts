import type { AuditLog } from '@baoxue/audit';
import { authorise, notFound } from '@baoxue/auth';
import type { FieldCipher } from '@baoxue/pii';
import { answer } from '@baoxue/service';
import type { Resolvers } from '../__generated__/resolvers.js';
import { openPerson } from './person.js';
import type { Person } from './student.js';

export interface IdentityResolversDeps {
  readonly cipher: FieldCipher;
  /** Resolves once the access is stored. */
  readonly record: AuditLog['record'];
}

const ACTION = 'student:read-identity';
const FIELDS = ['name', 'idNumber', 'studentNumber', 'birthDate', 'registeredAddress', 'homeAddress', 'guardian'];

/** The one way to a full number, address or phone. Requirements G1 and G2. */
export const identityResolvers = ({ cipher, record }: IdentityResolversDeps) =>
  ({
    Mutation: {
      revealIdentity: (_root, { input: { studentId, purpose } }, { viewer, correlationId, loaders }) =>
        answer(async () => {
          const kept = await loaders.student.load(studentId);
          const student = kept?.state.status === 'Registered' ? kept.state : null;
          authorise(viewer, ACTION, student?.card ?? {});
          if (!student) throw notFound();
          // First the entry, then the data: who cannot be recorded is shown nothing.
          await record({
            viewer,
            action: ACTION,
            subjectType: 'Student',
            subjectId: studentId,
            fields: FIELDS,
            purpose,
            correlationId,
          });
          return {
            __typename: 'RevealIdentitySuccess' as const,
            identity: toGraph(studentId, openPerson(cipher, studentId, student.sealedPerson)),
          };
        }),
    },
  }) satisfies Resolvers;

const toGraph = (studentId: string, { guardian, ...person }: Person) => ({
  studentId,
  ...person,
  guardianName: guardian.name,
  guardianRelation: guardian.relation,
  guardianPhone: guardian.phone,
});
