import type { Resolvers } from '../__generated__/resolvers.js';
import type { Context } from '../context.js';
import type { InGraph } from '../student/index.js';
import { enrolmentToGraph, stayNumberOf, studentIdOf } from './enrolment-in-graph.js';
import type { Enrolment, Placement } from './enrolment.js';

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
        return registered.enrolments.map((each) => enrolmentToGraph(id, each));
      },
    },
  }) satisfies Resolvers;

async function visible(id: string, { seen }: Context) {
  const student = (await seen.student(studentIdOf(id))) as InGraph | null;
  const number = stayNumberOf(id);
  const enrolment = student?.registered.enrolments.find((each) => String(each.number) === number);
  return student && enrolment ? enrolmentToGraph(student.id, enrolment) : null;
}
