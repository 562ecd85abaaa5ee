/** Under what a child's name is found: names such as 买买提·艾力 are written with many points and spaces, and with none (A3, E4). */
import type { FieldCipher } from '@baoxue/pii';
import { persons, type RegisteredStudent } from './student-state.js';

type BlindIndexOf = (field: string, value: string) => string;

/** The name without what people write in many ways. */
export const plainName = (name: string): string => name.replaceAll(/[\s·•．・]/gu, '');

export const nameIndexOf = (name: string, blindIndexOf: BlindIndexOf): string => blindIndexOf('name', plainName(name));

/** The same, of a record: earlier ones were hashed with the name as it was written. */
export const nameIndexOfRecord =
  (cipher: FieldCipher, blindIndexOf: BlindIndexOf) =>
  ({ card, sealedPerson }: Pick<RegisteredStudent, 'card' | 'sealedPerson'>): string =>
    nameIndexOf(persons.open(cipher, card.studentId, sealedPerson).name, blindIndexOf);
