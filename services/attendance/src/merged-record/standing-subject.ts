/** The child under the record that stands after two records of it are merged 合并学籍, or after that is undone. Requirement A3. */
import type { StudentCard, StudentPlace } from '@baoxue/contracts';
import type { SchoolDate } from '@baoxue/domain';
import { subjectOf, type CaseSubject } from '../dropout-case/index.js';
import { isExpectedInClass } from '../roll-call/index.js';

/** What `student.merged.v1` tells of the record that was closed. */
export type Merged = StudentPlace & { readonly intoStudentId: string; readonly on: SchoolDate };
/** What `student.unmerged.v1` tells of the record that stands for itself again. */
export type Unmerged = StudentPlace & { readonly fromStudentId: string; readonly on: SchoolDate };

/** What hangs on a case goes along with it: on whichever of these cases it stood, it stands on the one that goes on, and of that child. */
export interface CarriedCase {
  /** That which goes on before one that it takes the place of. */
  readonly from: readonly string[];
  readonly to: string;
  readonly subject: CaseSubject;
}

/**
 * Where the child is under that record; null when no school expects it there.
 * @param card what is known of the record; before it is heard of, the place of the event counts
 */
export const standingSubject = (place: StudentPlace, card: StudentCard | undefined): CaseSubject | null =>
  card && !isExpectedInClass(card) ? null : subjectOf({ ...(card ?? place), studentId: place.studentId });
