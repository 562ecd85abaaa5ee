/** Personal words on a notice, sealed for their one place: names on the paper, evidence of service. Requirement G1. */
import { cleanText, type FieldCipher } from '@baoxue/pii';
import type { NoticeNames } from './notice-document.js';

const COLLECTION = 'administrative_ladders';
const NAME_LENGTH_MAX = 60;
const EVIDENCE_LENGTH_MAX = 200;

export interface SealedPaper {
  /** @throws Refusal TEXT_* */
  sealNames(caseId: string, names: NoticeNames): string;
  openNames(caseId: string, sealed: string): NoticeNames;
  /** @throws Refusal TEXT_* */
  sealEvidence(caseId: string, evidence: string | null | undefined): string | null;
  openEvidence(caseId: string, sealed: string): string;
}

export function sealedPaper(cipher: FieldCipher): SealedPaper {
  const place = (id: string, field: string) => ({ collection: COLLECTION, id, field });
  return {
    sealNames(caseId, names) {
      const clean = (field: keyof NoticeNames) => cleanText(names[field], { maxLength: NAME_LENGTH_MAX, field: `input.names.${field}` });
      const checked: NoticeNames = {
        guardianName: clean('guardianName'),
        studentName: clean('studentName'),
        schoolName: clean('schoolName'),
        issuerName: clean('issuerName'),
      };
      return cipher.encrypt(JSON.stringify(checked), place(caseId, 'names'));
    },
    openNames: (caseId, sealed) => JSON.parse(cipher.decrypt(sealed, place(caseId, 'names'))) as NoticeNames,
    sealEvidence(caseId, evidence) {
      if (!evidence) return null;
      return cipher.encrypt(cleanText(evidence, { maxLength: EVIDENCE_LENGTH_MAX, field: 'input.evidence' }), place(caseId, 'evidence'));
    },
    openEvidence: (caseId, sealed) => cipher.decrypt(sealed, place(caseId, 'evidence')),
  };
}
