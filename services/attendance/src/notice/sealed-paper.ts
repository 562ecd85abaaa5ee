/** Personal words on a notice, sealed for their one place: names on the paper, evidence of service. Requirement G1. */
import { BLANK_WORDS, cleanText, sealedAnew, sealedField, type FieldCipher } from '@baoxue/pii';
import type { Notice } from './ladder-state.js';
import type { NoticeNames } from './notice-document.js';

const COLLECTION = 'administrative_ladders';
const NAME_LENGTH_MAX = 60;
const EVIDENCE_LENGTH_MAX = 200;

const paperNames = sealedField<NoticeNames>(COLLECTION, 'names', {
  guardianName: BLANK_WORDS,
  studentName: BLANK_WORDS,
  schoolName: BLANK_WORDS,
  issuerName: BLANK_WORDS,
});

export interface SealedPaper {
  /** @throws Refusal TEXT_* */
  sealNames(caseId: string, names: NoticeNames): string;
  openNames(caseId: string, sealed: string): NoticeNames;
  /** @throws Refusal TEXT_* */
  sealEvidence(caseId: string, evidence: string | null | undefined): string | null;
  openEvidence(caseId: string, sealed: string): string;
  /** The paper of one case, sealed for another that it goes to. */
  sealAnew(notice: Notice, from: string, to: string): Notice;
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
      return paperNames.seal(cipher, caseId, checked);
    },
    openNames: (caseId, sealed) => paperNames.open(cipher, caseId, sealed),
    sealEvidence(caseId, evidence) {
      if (!evidence) return null;
      return cipher.encrypt(cleanText(evidence, { maxLength: EVIDENCE_LENGTH_MAX, field: 'input.evidence' }), place(caseId, 'evidence'));
    },
    openEvidence: (caseId, sealed) => cipher.decrypt(sealed, place(caseId, 'evidence')),
    sealAnew({ sealedNames, service, ...notice }, from, to) {
      const anew = (sealed: string, field: string) => sealedAnew(cipher, sealed, place(from, field), place(to, field));
      const evidence = service?.sealedEvidence ?? null;
      return {
        ...notice,
        sealedNames: anew(sealedNames, 'names'),
        service: service && { ...service, sealedEvidence: evidence && anew(evidence, 'evidence') },
      };
    },
  };
}
