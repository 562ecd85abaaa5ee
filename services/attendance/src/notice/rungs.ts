/**
 * The five rungs of the administrative ladder 行政督促入学复学: in which order, by whom, with which words of law.
 * Plan 〔2018〕49, 三（一）4; 义务教育法 art. 58; requirement B7.
 */
import { NOTICE_RUNGS, type NoticeRung } from '@baoxue/contracts';
import { refuse } from '../refusals/index.js';
import type { Citation } from '@baoxue/official-document';

export const RUNGS = NOTICE_RUNGS;
export type Rung = NoticeRung;

export type Body = 'school' | 'town' | 'bureau' | 'justice';

/** Who issues: a kind of body, and which one: a school's number or a place's code. */
export interface Issuer {
  readonly body: Body;
  readonly code: string;
}

interface RungRule {
  readonly title: string;
  /** The word in the number that tells the kind of document. */
  readonly sign: string;
  readonly issuers: readonly Body[];
  readonly clauses: readonly Citation[];
}

export const RUNG_RULES: Readonly<Record<Rung, RungRule>> = {
  'return-notice': {
    title: '限期入学（复学）通知书',
    sign: '通',
    issuers: ['school', 'town', 'bureau'],
    clauses: [
      ['compulsory-education', 'duty'],
      ['compulsory-education', 'measures'],
      ['protection-of-minors', 'duty'],
    ],
  },
  criticism: {
    title: '批评教育书',
    sign: '教',
    issuers: ['town', 'bureau'],
    clauses: [
      ['compulsory-education', 'duty'],
      ['compulsory-education', 'measures'],
    ],
  },
  'rectification-order': {
    title: '责令限期整改决定书',
    sign: '令',
    issuers: ['town', 'bureau'],
    clauses: [
      ['compulsory-education', 'duty'],
      ['compulsory-education', 'prevention'],
      ['compulsory-education', 'measures'],
    ],
  },
  'judicial-document': {
    title: '敦促履行义务教育义务司法文书',
    sign: '司',
    issuers: ['justice'],
    clauses: [
      ['compulsory-education', 'duty'],
      ['protection-of-minors', 'duty'],
      ['protection-of-minors', 'measures'],
    ],
  },
  'legal-liability': {
    title: '追究法律责任移送函',
    sign: '移',
    issuers: ['bureau', 'justice'],
    clauses: [
      ['compulsory-education', 'measures'],
      ['protection-of-minors', 'measures'],
    ],
  },
};

/** Sub-district offices 街道办事处 have 001–099 in the last three digits of their code, towns and townships 100–399, farms the rest (GB/T 10114). */
const TOWN_GOVERNMENT_CODES = { from: 100, to: 399 } as const;
const TOWN_CODE_DIGITS = 9;

/** A sub-district office or a farm is no township government, and the law names the township government. */
export function isTownGovernment({ body, code }: Issuer): boolean {
  const number = Number(code.slice(-3));
  return body === 'town' && code.length === TOWN_CODE_DIGITS && number >= TOWN_GOVERNMENT_CODES.from && number <= TOWN_GOVERNMENT_CODES.to;
}

/**
 * @throws Refusal ORDER_ISSUER · JUDICIAL_ISSUER · ISSUER_NOT_COMPETENT for a body that may not issue this rung
 */
export function refuseUnlessCompetent(rung: Rung, issuer: Issuer): void {
  const named = RUNG_RULES[rung].issuers.includes(issuer.body);
  const isSubDistrict = issuer.body === 'town' && !isTownGovernment(issuer);
  if (rung === 'rectification-order' && (!named || isSubDistrict)) throw refuse('ORDER_ISSUER', { field: 'input.rung' });
  if (rung === 'judicial-document' && !named) throw refuse('JUDICIAL_ISSUER', { field: 'input.rung' });
  if (!named) throw refuse('ISSUER_NOT_COMPETENT', { field: 'input.rung', document: RUNG_RULES[rung].title });
}
