import { authorise } from '@baoxue/auth';
import { commandHandler, schoolDateOf, type Clock } from '@baoxue/domain';
import { isDuplicateKey } from '@baoxue/mongo';
import { parseIdNumber, type FieldCipher } from '@baoxue/pii';
import { byViewer, causeOf } from '@baoxue/service';
import type { Resolvers } from '../__generated__/resolvers.js';
import { answerOrConflictOnStudent } from '../answer-on-student.js';
import type { Suspecting } from '../duplicate/index.js';
import { refuse } from '../refusals/index.js';
import { isRegistered, persons, type InGraph, type RegisteredStudent } from '../student/index.js';
import type { StudentStore } from '../student/student.store.js';
import { linkNumberDecider } from './temporary-number.js';

export interface TemporaryNumberResolversDeps {
  readonly students: StudentStore;
  readonly cipher: FieldCipher;
  readonly blindIndexOf: (field: string, value: string) => string;
  readonly clock: Clock;
  readonly suspect: Suspecting;
}

/** The day on which an ID number comes. Requirement A3. */
export function temporaryNumberResolvers({ students, cipher, blindIndexOf, clock, suspect }: TemporaryNumberResolversDeps) {
  const handle = commandHandler(linkNumberDecider, students);

  /** The person with the number. @throws Refusal ID_NUMBER_* · BIRTH_DATE_DIFFERS · SEX_DIFFERS */
  function withNumber(studentId: string, { sealedPerson, sex }: RegisteredStudent, idNumber: string) {
    const person = persons.open(cipher, studentId, sealedPerson);
    const read = parseIdNumber(idNumber, { today: schoolDateOf(clock.now()), field: 'input.idNumber' });
    if (read.birthDate !== person.birthDate) throw refuse('BIRTH_DATE_DIFFERS', { field: 'input.idNumber' });
    if ((read.sex === 'male') !== (sex === '1')) throw refuse('SEX_DIFFERS', { field: 'input.idNumber' });
    return {
      idNumberIndex: blindIndexOf('idNumber', read.number),
      sealedPerson: persons.seal(cipher, studentId, { ...person, idNumber: read.number, studentNumber: `G${read.number}` }),
    };
  }

  return {
    Student: { hasTemporaryNumber: (student) => (student as unknown as InGraph).registered.temporaryNumber },

    Mutation: {
      linkIdNumber: (_root, { input }, context) =>
        answerOrConflictOnStudent(context, async () => {
          const { studentId } = input;
          const kept = await context.loaders.student.load(studentId);
          const student = kept && isRegistered(kept) ? kept.state : null;
          authorise(context.viewer, 'student:link-number', student?.card ?? {});
          if (!student) throw refuse('STUDENT_UNKNOWN', { field: 'input.studentId' });
          const linked = withNumber(studentId, student, input.idNumber);
          const holder = (await students.byIdNumberIndex([linked.idNumberIndex])).get(linked.idNumberIndex);
          if (holder && holder.id !== studentId) {
            await suspect({ id: studentId, state: student }, holder, ['same-number'], causeOf(context));
            throw refuse('NUMBER_TAKEN', { field: 'input.idNumber' });
          }
          const command = { type: 'LinkNumber' as const, on: schoolDateOf(clock.now()), ...linked };
          try {
            await handle(studentId, command, { ...byViewer(context, input), context: null });
          } catch (error) {
            // Somebody entered the number in the meantime.
            if (isDuplicateKey(error as object)) throw refuse('NUMBER_TAKEN', { field: 'input.idNumber' });
            throw error;
          }
          context.loaders.student.clear(studentId);
          const seen = await context.seen.student(studentId);
          if (!seen) throw refuse('STUDENT_UNKNOWN', { field: 'input.studentId' });
          return { __typename: 'LinkIdNumberSuccess' as const, student: seen };
        }),
    },
  } satisfies Resolvers;
}
