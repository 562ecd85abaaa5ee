import { unreachable, type Decider, type SchoolDate } from '@baoxue/domain';
import { refuseImport } from '@baoxue/list-import';
import { refuse } from '../refusals/index.js';

/**
 * A disability certificate 残疾人证 from the federation's list (D1, D5). The child is known by the keyed hash of the ID number in
 * it; when a student with that number is registered, now or later, the certificate is matched.
 */
export type Certificate =
  | { readonly status: 'none' }
  | ({ readonly status: 'held' } & Taken)
  /** The list that brought it was taken back (A11): to everybody it is as if it had never come, until a list brings it again. */
  | ({ readonly status: 'taken-back' } & Taken)
  /** Its years are over 去标识 (G4): whose it was nobody knows, and no list brings it again. */
  | { readonly status: 'removed'; readonly issuedOn: SchoolDate };

/** Kinds of GB/T 26341-2010 in the order of their digit, 1–7. */
export const DISABILITY_KINDS = ['visual', 'hearing', 'speech', 'physical', 'intellectual', 'mental', 'multiple'] as const;
export type DisabilityKind = (typeof DISABILITY_KINDS)[number];

/** The words of the federation's list, in the same order. */
const KINDS_IN_CHINESE = ['视力', '听力', '言语', '肢体', '智力', '精神', '多重'] as const;
const GRADES_IN_CHINESE = ['一级', '二级', '三级', '四级'] as const;

export interface Taken {
  readonly idNumberIndex: string;
  readonly studentId: string | null;
  readonly issuedOn: SchoolDate;
  readonly sourceList: string;
  /** Number, kind and grade, sealed by the store: this file passes them on unread. */
  readonly sealed: SealedCertificate;
}

/** Encrypted texts; opened only by the field resolver that shows one of them. */
export interface SealedCertificate {
  readonly number: string;
  readonly kind: string;
  readonly grade: string;
}

export type CertificateCommand =
  | { readonly type: 'Match'; readonly studentId: string; readonly on: SchoolDate }
  /** The list is taken back; another list may name the certificate as well. */
  | { readonly type: 'TakeBack'; readonly namedElsewhere: boolean; readonly on: SchoolDate }
  | { readonly type: 'TakeAgain'; readonly sourceList: string; readonly on: SchoolDate };

export type CertificateEvent =
  | ({ readonly type: 'CertificateTaken'; readonly on: SchoolDate } & Taken)
  | { readonly type: 'StudentMatched'; readonly studentId: string; readonly on: SchoolDate }
  | { readonly type: 'CertificateTakenBack'; readonly on: SchoolDate };

function decide(command: CertificateCommand, state: Certificate): readonly CertificateEvent[] {
  if (state.status === 'none') throw refuse('NOT_FOUND');
  if (state.status === 'removed') return [];
  switch (command.type) {
    case 'Match':
      return state.studentId === null ? [{ type: 'StudentMatched', studentId: command.studentId, on: command.on }] : [];
    case 'TakeBack':
      if (state.status === 'taken-back') return [];
      if (command.namedElsewhere) throw refuseImport('NAMED_SINCE');
      return [{ type: 'CertificateTakenBack', on: command.on }];
    case 'TakeAgain': {
      const { status, ...taken } = state;
      return status === 'held' ? [] : [{ type: 'CertificateTaken', ...taken, sourceList: command.sourceList, on: command.on }];
    }
    default:
      return unreachable(command);
  }
}

function evolve(state: Certificate, event: CertificateEvent): Certificate {
  switch (event.type) {
    case 'CertificateTaken': {
      const { idNumberIndex, studentId, issuedOn, sourceList, sealed } = event;
      return { status: 'held', idNumberIndex, studentId, issuedOn, sourceList, sealed };
    }
    case 'StudentMatched':
      return 'sealed' in state ? { ...state, studentId: event.studentId } : state;
    case 'CertificateTakenBack':
      return 'sealed' in state ? { ...state, status: 'taken-back' } : state;
    default:
      return unreachable(event);
  }
}

/** What stays of a certificate whose years are over: that there was one. */
export const withoutHolder = (state: Certificate): Certificate =>
  'sealed' in state ? { status: 'removed', issuedOn: state.issuedOn } : state;

export const certificateRule: Decider<CertificateCommand, CertificateEvent, Certificate, null> = {
  decide,
  evolve,
  initialState: () => ({ status: 'none' }),
};

/** What a certificate number says: the ID number in it, kind and grade (codes-and-formulas: 20 digits). */
export interface CertificateNumber {
  readonly idNumber: string;
  readonly kind: DisabilityKind;
  readonly grade: number;
}

const NUMBER_PATTERN = /^(\d{17}[\dX])([1-7])([1-4])$/;

/**
 * Takes a certificate number apart; the ID number in it is not checked here.
 * @throws Refusal CERTIFICATE_NUMBER_INVALID, which does not quote the number
 */
export function parseCertificateNumber(text: string): CertificateNumber {
  const [, idNumber, kindDigit, gradeDigit] = NUMBER_PATTERN.exec(text.trim().toUpperCase()) ?? [];
  const kind = DISABILITY_KINDS[Number(kindDigit) - 1];
  if (!idNumber || !kind) throw refuse('CERTIFICATE_NUMBER_INVALID', { field: '残疾人证号' });
  return { idNumber, kind, grade: Number(gradeDigit) };
}

/**
 * The list's own columns must agree with the number, when they are filled in.
 * @throws Refusal KIND_CONTRADICTS_NUMBER · GRADE_CONTRADICTS_NUMBER
 */
export function requireAgreement({ kind, grade }: CertificateNumber, kindText: string, gradeText: string): void {
  const position = DISABILITY_KINDS.indexOf(kind);
  const kindWords = [KINDS_IN_CHINESE[position], `${KINDS_IN_CHINESE[position]}残疾`, String(position + 1), ''];
  if (!kindWords.includes(kindText.trim())) throw refuse('KIND_CONTRADICTS_NUMBER', { field: '残疾类别' });
  if (![GRADES_IN_CHINESE[grade - 1], String(grade), ''].includes(gradeText.trim()))
    throw refuse('GRADE_CONTRADICTS_NUMBER', { field: '残疾等级' });
}
