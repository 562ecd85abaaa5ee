/**
 * The two lines of responsibility 双线控辍 (A10, 〔2018〕49 三（一）1): who signs with whom, level by level 层层签订.
 *
 *   government:  city ── towns, departments;  town ── villages and communities
 *   education:   bureau ── schools;  school ── teachers;  teacher ── parents
 */
export const PARTY_KINDS = ['city', 'town', 'department', 'village', 'bureau', 'school', 'teacher', 'parent'] as const;
export type PartyKind = (typeof PARTY_KINDS)[number];

/** A post or body that signs. Never a name: a teacher is the class they lead, parents are their child's. */
export interface Party {
  readonly kind: PartyKind;
  /** Code of the city, town or village, name of the department, code of the school, id of the class or of the student. */
  readonly id: string;
}

export const LINES = ['government', 'education'] as const;
export type Line = (typeof LINES)[number];

const SIGNS_WITH: Readonly<Record<Exclude<PartyKind, 'city' | 'bureau'>, { readonly issuer: PartyKind; readonly line: Line }>> = {
  town: { issuer: 'city', line: 'government' },
  department: { issuer: 'city', line: 'government' },
  village: { issuer: 'town', line: 'government' },
  school: { issuer: 'bureau', line: 'education' },
  teacher: { issuer: 'school', line: 'education' },
  parent: { issuer: 'teacher', line: 'education' },
};
export type SignerKind = keyof typeof SIGNS_WITH;
export const SIGNER_KINDS = Object.keys(SIGNS_WITH) as readonly SignerKind[];

/** Whether the kind signs with another; those at the head of a line sign with nobody, and answer for the plan's own targets. */
export const isSignerKind = (kind: PartyKind): kind is SignerKind => kind in SIGNS_WITH;

/** Whether the one signs with the other. */
export const signsWith = (signer: PartyKind, issuer: PartyKind): signer is SignerKind =>
  isSignerKind(signer) && SIGNS_WITH[signer].issuer === issuer;

/** The kind of party that a kind signs with. */
export const issuerOf = (signer: SignerKind): PartyKind => SIGNS_WITH[signer].issuer;

export const lineOf = (signer: SignerKind): Line => SIGNS_WITH[signer].line;
