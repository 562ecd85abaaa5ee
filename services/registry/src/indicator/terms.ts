/** The terms of 巩固率. */
export const CONSOLIDATION_TERMS = [
  'entrants',
  'transferred-in',
  'transferred-out',
  'died',
  'graduates',
  'in-school',
  'dropped-out',
  'not-graduated',
] as const;

/** The terms of all indicators, and what a child weighs in them. */
export const TERMS = [
  ...CONSOLIDATION_TERMS,
  'roll-at-start',
  'returned',
  'days-expected',
  'days-attended',
  'enrolled',
  'not-enrolled',
  'unknown',
] as const;
export type Term = (typeof TERMS)[number];

/** True for the schools of a place; a child of no school (null) belongs to the city alone. */
export type Within = (schoolId: string | null) => boolean;
export type Weights = Partial<Record<Term, number>>;
