import type { AuditLog } from '@baoxue/audit';
import { authorise, notFound } from '@baoxue/auth';
import type { FieldCipher } from '@baoxue/pii';
import { answer } from '@baoxue/service';
import type { Resolvers } from '../__generated__/resolvers.js';
import type { Context } from '../context.js';
import { refuse } from '../refusals/index.js';
import { persons, type RegisteredStudent } from './student-state.js';

/** Where the child lives and who is to be called first. */
export interface Family {
  readonly homeAddress: string;
  readonly guardianName: string;
  readonly guardianRelation: string;
  readonly guardianPhone: string;
}

export interface IdentityResolversDeps {
  readonly cipher: FieldCipher;
  /** Opens what identifies those around the child. */
  readonly openFamily: (student: RegisteredStudent, context: Context) => Promise<Family>;
  /** Resolves once the access is stored. */
  readonly record: AuditLog['record'];
}

const ACTION = 'student:read-identity';
const FIELDS = ['name', 'idNumber', 'studentNumber', 'birthDate', 'registeredAddress', 'homeAddress', 'guardian'];

/** The one way to a full number, address or phone. Requirements G1 and G2. */
export const identityResolvers = ({ cipher, openFamily, record }: IdentityResolversDeps) =>
  ({
    Mutation: {
      revealIdentity: (_root, { input: { studentId, purpose } }, context) =>
        answer(async () => {
          const { viewer, correlationId, loaders } = context;
          const kept = await loaders.student.load(studentId);
          const student = kept?.state.status === 'Registered' ? kept.state : null;
          authorise(viewer, ACTION, student?.card ?? {});
          if (!student) throw notFound();
          if (student.removed?.registration) throw refuse('STUDENT_REMOVED', { field: 'input.studentId' });
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
            identity: { studentId, ...persons.open(cipher, studentId, student.sealedPerson), ...(await openFamily(student, context)) },
          };
        }),
    },
  }) satisfies Resolvers;
