/** Words that a person typed, sealed for their one place. Requirement G1. */
import { cleanText, type FieldCipher } from '@baoxue/pii';

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
