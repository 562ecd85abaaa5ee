/** A guardianship that a list entered is taken back: it is as if it had never been, unless it was ended or the child's record merged since (A11). */
import type { Decider } from '@baoxue/domain';
import { refuseImport } from '@baoxue/list-import';
import { guardianshipDecider } from '../guardian/index.js';
import { refuse } from '../refusals/index.js';
import type { Guardianship, Student, StudentEvent } from '../student/index.js';

export interface TakeBackGuardianship {
  readonly type: 'TakeBackGuardianship';
  /** As the list entered it. */
  readonly guardianship: Omit<Guardianship, 'to'>;
}

/** Refuses where nobody else would answer for the child, as an end by hand does. */
export const guardianshipBackDecider: Decider<TakeBackGuardianship, StudentEvent, Student, null> = {
  ...guardianshipDecider,
  decide({ guardianship: { guardianId, from } }, student) {
    if (student.status === 'Registered' && student.merged) throw refuse('MERGED_SINCE');
    if (!answersSince(guardianId, from, student)) throw refuseImport('CHANGED_SINCE');
    guardianshipDecider.decide({ type: 'EndGuardianship', guardianId, on: from }, student, null);
    return [{ type: 'GuardianshipTakenBack', guardianId }];
  },
};

/** Whether somebody answers for the child since that day, and does so still. */
const answersSince = (guardianId: string, from: string, student: Student): boolean =>
  student.status === 'Registered' &&
  student.guardianships.some((each) => each.guardianId === guardianId && each.from === from && each.to === null);
