/** A child who is enrolled nowhere takes up a place: after graduation from primary school, or back from another place (A5). */
import type { StudentCard } from '@baoxue/contracts';
import type { Decider, SchoolDate } from '@baoxue/domain';
import { openEnrolment, presentEnrolment, type Opening } from '../enrolment/index.js';
import { refuse } from '../refusals/index.js';
import { evolveStudent, openRecord, type Student, type StudentEvent } from '../student/index.js';
import { moveEvents } from './move-events.js';

export interface Enrol {
  readonly type: 'Enrol';
  readonly opening: Opening;
  readonly boarding: boolean;
}

function decide({ opening, boarding }: Enrol, student: Student, { today }: { readonly today: SchoolDate }): readonly StudentEvent[] {
  const state = openRecord(student);
  if (state.card.lifeStatus === 'died') throw refuse('STUDENT_DIED', { field: 'input.studentId' });
  // A repeat, or a row for a child whose record somebody has brought up to date meanwhile: the record stays as it is.
  if (presentEnrolment(state.enrolments)?.schoolId === opening.schoolId) return [];
  const { schoolId, classId, grade, jurisdictions, from, reason, approval } = opening;
  const card: StudentCard = { ...state.card, schoolId, classId, grade, jurisdictions, boarding, lifeStatus: 'enrolled', enrolledOn: from };
  return moveEvents(state, {
    kind: reason === 're-enrolled' ? 're-enrolment' : 'admission',
    grounds: { on: from, reasonCode: null, approvalNumber: approval, approvedOn: null },
    today,
    registration: { card, enrolments: openEnrolment(state.enrolments, opening), suspension: null },
  });
}

export const enrolDecider: Decider<Enrol, StudentEvent, Student, { readonly today: SchoolDate }> = {
  decide,
  evolve: evolveStudent,
  initialState: () => ({ status: 'None' }),
};
