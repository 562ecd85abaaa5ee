/** What is remembered of the administrative ladder 行政督促 of a case, and what is owed on it. Requirement B7. */
import type { SchoolDate } from '@baoxue/domain';
import type { CaseSubject } from '../dropout-case/index.js';
import { owedBy, type Accountable, type AddSchoolDays, type Obligation } from '../obligation/index.js';
import type { Body, Issuer, Rung } from './rungs.js';
import type { Service } from './service-of-notice.js';

/** The part of a rule pack that a ladder needs. */
export interface LadderRules {
  /** Calendar days from service to the deadline. */
  readonly complyWithinDays: Readonly<Record<Rung, number>>;
  readonly serviceWithinSchoolDays: number;
  readonly outcomeWithinSchoolDays: number;
  readonly escalationEverySchoolDays: number;
}

export type Outcome = 'complied' | 'not-complied';

export interface Notice {
  readonly id: string;
  readonly rung: Rung;
  readonly issuer: Issuer;
  readonly serial: number;
  readonly issuedOn: SchoolDate;
  readonly by: string;
  /** The absence as it stood on the day of issue. */
  readonly absentSince: SchoolDate;
  readonly schoolDaysAbsent: number;
  readonly complyWithinDays: number;
  /** Names and address on the paper, sealed. */
  readonly sealedNames: string;
  readonly service: Service | null;
  /** Last day of the deadline; it runs from service. */
  readonly complyBy: SchoolDate | null;
  readonly outcome: { readonly kind: Outcome; readonly on: SchoolDate; readonly by: string } | null;
  readonly revokedOn: SchoolDate | null;
}

export type LadderStep = Obligation<'serve' | 'record-outcome'>;

export interface OpenedLadder {
  readonly status: 'Open' | 'Ended';
  readonly caseId: string;
  readonly subject: CaseSubject;
  readonly notices: readonly Notice[];
  readonly steps: readonly LadderStep[];
  readonly endedOn: SchoolDate | null;
  /** As it was when it went on to another case, until it stands there. */
  readonly leaving?: Omit<OpenedLadder, 'leaving'>;
}
export type Ladder = { readonly status: 'None' } | OpenedLadder;

export interface LadderContext {
  readonly rules: LadderRules;
  readonly today: SchoolDate;
  readonly addSchoolDays: AddSchoolDays;
}

/** Which post of an issuing body answers for service and outcome. */
const POST_OF: Readonly<Record<Body, Accountable>> = {
  school: 'head',
  town: 'town-officer',
  bureau: 'bureau-officer',
  justice: 'justice-officer',
};

/** The service that is owed of a notice from its issue on. */
export const serviceOwed = ({ issuer, issuedOn }: Notice, { rules, addSchoolDays }: LadderContext): LadderStep =>
  owedBy(POST_OF[issuer.body], 'serve', addSchoolDays(issuedOn, rules.serviceWithinSchoolDays));

/** The record of what became of a notice, owed once its deadline is over. */
export const outcomeOwed = ({ issuer }: Notice, complyBy: SchoolDate, { rules, addSchoolDays }: LadderContext): LadderStep =>
  owedBy(POST_OF[issuer.body], 'record-outcome', addSchoolDays(complyBy, rules.outcomeWithinSchoolDays));
