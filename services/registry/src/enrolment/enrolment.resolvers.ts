import { constantCase } from '@baoxue/domain';
import type { Resolvers } from '../__generated__/resolvers.js';
import type { Context } from '../context.js';
import type { InGraph } from '../student/index.js';
import type { Enrolment, Placement } from './enrolment.js';

const SEPARATOR = ':';

/** Stays at schools are part of the student's record: who sees the student sees them. Requirement A5. */
export const enrolmentResolvers = () =>
  ({
    Query: { enrolment: (_root, { id }, context) => visible(id, context) },
    Enrolment: {
      __resolveReference: ({ id = '' }, context) => visible(id, context),
      student: (enrolment, _arguments, { seen }) => seen.student(studentIdOf(enrolment.id ?? '')),
      school: (enrolment, _arguments, { seen }) => seen.namedSchool((enrolment as unknown as Enrolment).schoolId),
    },
    ClassPlacement: {
      schoolClass: (placement, _arguments, { seen }) => seen.schoolClass((placement as unknown as Placement).classId),
    },
    Student: {
      enrolments(student) {
        const { id, registered } = student as unknown as InGraph;
        return registered.enrolments.map((each) => toGraph(id, each));
      },
    },
  }) satisfies Resolvers;

async function visible(id: string, { seen }: Context) {
  const student = (await seen.student(studentIdOf(id))) as InGraph | null;
  const number = id.split(SEPARATOR)[1];
  const enrolment = student?.registered.enrolments.find((each) => String(each.number) === number);
  return student && enrolment ? toGraph(student.id, enrolment) : null;
}

const studentIdOf = (id: string): string => id.split(SEPARATOR)[0] ?? '';

const toGraph = (studentId: string, enrolment: Enrolment) => ({
  ...enrolment,
  __typename: 'Enrolment' as const,
  id: `${studentId}${SEPARATOR}${enrolment.number}`,
  entryReason: constantCase(enrolment.entryReason),
  exitReason: enrolment.exitReason && constantCase(enrolment.exitReason),
  placements: [...enrolment.placements],
});
