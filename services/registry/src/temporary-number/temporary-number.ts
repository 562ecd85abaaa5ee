/**
 * Temporary numbers 临时学籍号 of children without an ID number, and the day on which the number comes (A3). A temporary number follows from what is
 * known of the child by a keyed hash: the same child in the next list gets the same number, and the number tells nothing.
 */
import type { Decider, SchoolDate } from '@baoxue/domain';
import { refuse } from '../refusals/index.js';
import { evolveStudent, openRecord, type Student, type StudentEvent } from '../student/index.js';

/** What a child without a number is recognised by. */
export interface WithoutNumber {
  readonly name: string;
  readonly birthDate: SchoolDate;
  /** GB/T 2261.1. */
  readonly sex: '1' | '2';
  /** Hashed contact of the first guardian. */
  readonly guardianKey: string;
}

const DIGITS = 17;

/** `T` and 17 digits: as long as a student number, and never one, because no ID number begins with a T. */
export function temporaryNumberOf(
  { name, birthDate, sex, guardianKey }: WithoutNumber,
  blindIndexOf: (field: string, value: string) => string,
): string {
  const hash = blindIndexOf('temporaryNumber', [name.replaceAll(/\s/g, ''), birthDate, sex, guardianKey].join('\0'));
  return `T${(BigInt(`0x${hash.slice(0, 24)}`) % 10n ** BigInt(DIGITS)).toString().padStart(DIGITS, '0')}`;
}

/** What is hashed of birth date and sex, so that two records of one child meet. */
export const birthKey = (birthDate: SchoolDate, sex: '1' | '2'): string => `${birthDate}\0${sex}`;

export interface LinkNumber {
  readonly type: 'LinkNumber';
  readonly on: SchoolDate;
  readonly idNumberIndex: string;
  /** The person with the number, sealed. */
  readonly sealedPerson: string;
}

/** The number comes: the record, its id and everything that hangs on it stay; the temporary number still leads here. */
export const linkNumberDecider: Decider<LinkNumber, StudentEvent, Student, null> = {
  decide({ on, idNumberIndex, sealedPerson }, student) {
    const { card, temporaryNumber } = openRecord(student);
    if (card.idNumberIndex === idNumberIndex) return [];
    if (!temporaryNumber) throw refuse('NUMBER_NOT_TEMPORARY', { field: 'input.idNumber' });
    return [{ type: 'NumberLinked', on, card: { ...card, idNumberIndex }, sealedPerson }];
  },
  evolve: evolveStudent,
  initialState: () => ({ status: 'None' }),
};
