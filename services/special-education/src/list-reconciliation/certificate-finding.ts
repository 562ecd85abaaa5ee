/** What the federation's list and the certificates known here say of one certificate, as found on the day the list was committed (D5). */
export interface CertificateFinding {
  readonly importId: string;
  readonly certificateId: string;
  readonly kind: FindingKind;
}

export const FINDING_KINDS = ['matched', 'unknown', 'missing'] as const;
/** On the list and registered · on the list, no student has the number · known here, not on the list. */
export type FindingKind = (typeof FINDING_KINDS)[number];
export type FindingCounts = Readonly<Record<FindingKind, number>>;

/** A list that is the federation's whole list: the denominator of the 95 % target until the next one. */
export interface WholeList {
  readonly importId: string;
  readonly sourceList: string;
  /** Instant of the commit: of two lists the later one counts. */
  readonly committedAt: string;
  /** The list was taken back (A11). */
  readonly withdrawn?: boolean;
}
