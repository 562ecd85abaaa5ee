import type { StudentCard } from '@baoxue/contracts';

type Place = Pick<StudentCard, 'schoolId' | 'classId' | 'jurisdictions'>;

/** A child of grade eight in a class, as the registry tells of it. */
export const enrolledCard = (studentId: string, place: Place, changes: Partial<StudentCard> = {}): StudentCard => ({
  studentId,
  ...place,
  grade: '22',
  boarding: false,
  lifeStatus: 'enrolled',
  enrolledOn: '2024-09-01',
  idNumberIndex: 'a'.repeat(64),
  ...changes,
});
