import type { Kept } from '@baoxue/mongo';
import type { SchoolState } from './school/index.js';
import type { Student } from './student/index.js';
import type { ReverseMovement } from './movement/index.js';

/** The school that has the child again when its last movement is taken back, where it lies by now. */
export async function schoolBefore(
  student: Student | undefined,
  find: (schoolId: string) => Promise<Kept<SchoolState> | null>,
): Promise<ReverseMovement['returnsTo']> {
  const schoolId = student?.status === 'Registered' ? student.before?.card.schoolId : undefined;
  const school = schoolId === undefined ? undefined : (await find(schoolId))?.state;
  return school && school.status !== 'None' ? school : null;
}
