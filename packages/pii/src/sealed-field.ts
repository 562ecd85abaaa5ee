import { BLANK, BLANK_WORDS } from './blank.js';
import type { FieldCipher, FieldPlace } from './field-cipher.js';

/**
 * Seals one field of the records of one collection: what may be stored opens only in the record it was sealed for.
 * @param blank what a removed one opens as; a text as a placeholder
 * @example const contacts = sealedField<Contact>('guardians', 'contact'); const text = contacts.seal(cipher, guardianId, contact);
 */
export const sealedField = <T>(collection: string, field: string, blank: T = BLANK_WORDS as T) => ({
  seal: (cipher: FieldCipher, id: string, value: T): string => cipher.encrypt(JSON.stringify(value), { collection, id, field }),
  /** @throws Error when the text was sealed for another record or was changed */
  open: (cipher: FieldCipher, id: string, sealed: string): T =>
    sealed === BLANK ? blank : (JSON.parse(cipher.decrypt(sealed, { collection, id, field })) as T),
});

/** The same words, sealed for another place to which their record goes; what was removed stays removed. */
export const sealedAnew = (cipher: FieldCipher, sealed: string, from: FieldPlace, to: FieldPlace): string =>
  sealed === BLANK ? sealed : cipher.encrypt(cipher.decrypt(sealed, from), to);
