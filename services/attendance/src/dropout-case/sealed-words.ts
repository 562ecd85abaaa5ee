/** Personal words of a case, sealed for their one place: notes of contacts and persuasion, names on printed reports. Requirement G1. */
import { BLANK_WORDS, cleanText, sealedField, type FieldCipher } from '@baoxue/pii';
import { noteLimit, noteTooLong } from './persuasion.js';
import type { ReportNames } from './report-document.js';
import { refuse } from '../refusals/index.js';

const COLLECTION = 'dropout_cases';
const NAME_LENGTH_MAX = 60;

const reportNames = sealedField<ReportNames>(COLLECTION, 'reportNames', {
  studentName: BLANK_WORDS,
  schoolName: BLANK_WORDS,
  townName: BLANK_WORDS,
});

export interface SealedWords {
  /** @throws Refusal NOTE_TOO_LONG */
  sealNote(caseId: string, note: string | null | undefined): string | null;
  openNote(caseId: string, sealed: string): string;
  /** @throws Refusal TEXT_* */
  sealNames(caseId: string, names: ReportNames | null | undefined): string | null;
  openNames(caseId: string, sealed: string): ReportNames;
}

export function sealedWords(cipher: FieldCipher): SealedWords {
  const place = (id: string, field: string) => ({ collection: COLLECTION, id, field });
  return {
    sealNote(caseId, note) {
      if (!note) return null;
      if (noteTooLong(note)) throw refuse('NOTE_TOO_LONG', { field: 'input.note', limit: noteLimit });
      return cipher.encrypt(note, place(caseId, 'note'));
    },
    openNote: (caseId, sealed) => cipher.decrypt(sealed, place(caseId, 'note')),
    sealNames(caseId, names) {
      if (!names) return null;
      const clean = (field: keyof ReportNames) => cleanText(names[field], { maxLength: NAME_LENGTH_MAX, field: `input.names.${field}` });
      const checked: ReportNames = { studentName: clean('studentName'), schoolName: clean('schoolName'), townName: clean('townName') };
      return reportNames.seal(cipher, caseId, checked);
    },
    openNames: (caseId, sealed) => reportNames.open(cipher, caseId, sealed),
  };
}
