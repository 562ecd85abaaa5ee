/** Words that a person typed, sealed for their one place. Requirement G1. */
import { BLANK, cleanText, type FieldCipher, type FieldPlace } from '@baoxue/pii';

export interface SealedText {
  /** @param input path of the input field, for the refusal @throws Refusal TEXT_* */
  seal(id: string, field: string, text: string, input: string): string;
  open(id: string, field: string, sealed: string): string;
}

export const sealedText = (cipher: FieldCipher, collection: string, maxLength = 1_000): SealedText => ({
  seal: (id, field, text, input) =>
    cipher.encrypt(cleanText(text, { maxLength, field: input, multiline: true }), { collection, id, field }),
  open: (id, field, sealed) => cipher.decrypt(sealed, { collection, id, field }),
});

/** The same words, sealed for another place; what was removed stays removed. */
export const sealedAnew = (cipher: FieldCipher, sealed: string, from: FieldPlace, to: FieldPlace): string =>
  sealed === BLANK ? sealed : cipher.encrypt(cipher.decrypt(sealed, from), to);
