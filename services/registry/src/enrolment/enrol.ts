/** A child who is enrolled nowhere takes up a place: after graduation from primary school, or back from another place (A5). */
import type { StudentCard } from '@baoxue/contracts';
import type { Decider } from '@baoxue/domain';
import { refuse } from '../refusals/index.js';
import { evolveStudent, type Student, type StudentEvent } from '../student/index.js';
import { openEnrolment, presentEnrolment, type Opening } from './enrolment.js';

export interface Enrol {
  readonly type: 'Enrol';
  readonly opening: Opening;
  readonly boarding: boolean;
}

function decide({ opening, boarding }: Enrol, state: Student): readonly StudentEvent[] {
  if (state.status === 'None') throw refuse('STUDENT_UNKNOWN', { field: 'input.studentId' });
  if (state.card.lifeStatus === 'died') throw refuse('STUDENT_DIED', { field: 'input.studentId' });
  // A repeat, or a row for a child whose record somebody has brought up to date meanwhile: the record stays as it is.
  if (presentEnrolment(state.enrolments)?.schoolId === opening.schoolId) return [];
  const { schoolId, classId, grade, jurisdictions, from } = opening;
  const card: StudentCard = { ...state.card, schoolId, classId, grade, jurisdictions, boarding, lifeStatus: 'enrolled', enrolledOn: from };
  return [{ type: 'StudentEnrolled', card, enrolments: openEnrolment(state.enrolments, opening), on: from }];
}

export const enrolDecider: Decider<Enrol, StudentEvent, Student, null> = {
  decide,
  evolve: evolveStudent,
  initialState: () => ({ status: 'None' }),
};
