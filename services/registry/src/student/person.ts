import type { FieldCipher } from '@baoxue/pii';
import { STUDENTS, type Person } from './student.js';

const placeOf = (studentId: string) => ({ collection: STUDENTS, id: studentId, field: 'person' });

/** A person as it may be stored: it opens only in the record of this student. */
export const sealPerson = (cipher: FieldCipher, studentId: string, person: Person): string =>
  cipher.encrypt(JSON.stringify(person), placeOf(studentId));

/** @throws Error when the text was sealed for another student or was changed */
export const openPerson = (cipher: FieldCipher, studentId: string, sealedPerson: string): Person =>
  JSON.parse(cipher.decrypt(sealedPerson, placeOf(studentId))) as Person;
