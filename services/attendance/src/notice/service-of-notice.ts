/**
 * Proof of service 送达: how a notice reached its addressee. Each mode has proof of its own, as 民事诉讼法 knows them and administrative
 * practice follows: left on the spot needs a witness, mail its number, a public notice comes last. Requirement B7.
 */
import type { SchoolDate } from '@baoxue/domain';
import { refuse } from '../refusals/index.js';

export type ServiceMode = 'direct' | 'left' | 'mail' | 'entrusted' | 'public-notice';

export interface Service {
  readonly mode: ServiceMode;
  readonly on: SchoolDate;
  /** Post that served, or had it served. */
  readonly by: string;
  /** Posts that saw it. */
  readonly witnesses: readonly string[];
  /** Number of the letter, file of the receipt: sealed. */
  readonly sealedEvidence: string | null;
}

/** @throws Refusal SERVICE_DAY · WITNESS_REQUIRED · EVIDENCE_REQUIRED */
export function checkedService({ mode, on, witnesses, sealedEvidence }: Service, { from, to }: { from: SchoolDate; to: SchoolDate }): void {
  if (on < from || on > to) throw refuse('SERVICE_DAY', { field: 'input.on' });
  if (mode === 'left' && witnesses.length === 0) throw refuse('WITNESS_REQUIRED', { field: 'input.witnesses' });
  if (mode !== 'left' && sealedEvidence === null) throw refuse('EVIDENCE_REQUIRED', { field: 'input.evidence' });
}
