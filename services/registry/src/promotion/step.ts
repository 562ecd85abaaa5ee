/** What the year's end means for one child. */
import type { SchoolKind } from '@baoxue/contracts';
import { addDays, type SchoolDate } from '@baoxue/domain';
import { gradeAfter } from '../enrolment/index.js';
import type { MovementCommand } from '../movement/index.js';
import { classIdOf, classPlaceOf, type SchoolClass } from '../school/index.js';
import type { RegisteredStudent } from '../student/index.js';

export type Step =
  | { readonly kind: 'promoted'; readonly schoolClass: SchoolClass; readonly command: MovementCommand }
  | { readonly kind: 'graduated'; readonly command: MovementCommand }
  | { readonly kind: 'held' }
  | { readonly kind: 'done' };

const SCHOOL_YEAR_STARTS = '09-01';

/** Up a class of the same number, out of the school, held for a decision, or nothing left to do. */
export function stepOf({ card, mark }: RegisteredStudent, kind: SchoolKind, toSchoolYear: string): Step {
  const place = classPlaceOf(card.classId);
  if (!place || place.schoolYear >= toSchoolYear) return { kind: 'done' };
  if (card.lifeStatus === 'suspended' || card.lifeStatus === 'in-transit') return { kind: 'held' };
  if (card.lifeStatus !== 'enrolled') return { kind: 'done' };
  const firstDay: SchoolDate = `${toSchoolYear}-${SCHOOL_YEAR_STARTS}`;
  const grade = gradeAfter(card.grade, kind);
  if (grade === null) {
    if (mark === 'suspected' || mark === 'dropped-out') return { kind: 'held' };
    return { kind: 'graduated', command: { type: 'EndEnrolment', kind: 'graduation', grounds: groundsOn(addDays(firstDay, -1)) } };
  }
  const schoolClass = { ...place, schoolYear: toSchoolYear, grade, jurisdictions: card.jurisdictions };
  const command = { type: 'MoveClass' as const, kind: 'promotion' as const, classId: classIdOf(schoolClass), grounds: groundsOn(firstDay) };
  return { kind: 'promoted', schoolClass, command };
}

const groundsOn = (on: SchoolDate) => ({ on, reasonCode: null, approvalNumber: null, approvedOn: null });
