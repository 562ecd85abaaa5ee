/** Why two records may be one child (A3). Every reason is a fact that a person can check; there is no score. */
import type { Cause } from '@baoxue/domain';
import { plainName, type RegisteredStudent } from '../student/index.js';

export const LIKENESS_REASONS = [
  'same-number',
  'similar-number',
  'same-name',
  'similar-name',
  'same-birth-date',
  'same-guardian',
  'same-household',
  'reported',
] as const;
export type LikenessReason = (typeof LIKENESS_REASONS)[number];

/** A record as it is compared. */
export interface Compared {
  readonly name: string;
  readonly idNumber: string | null;
  /** Birth date and sex, hashed. */
  readonly birthIndex: string;
  readonly guardianIds: readonly string[];
  readonly householdId: string;
}

/** Enters that two records may be one child. Safe to repeat; a decision that somebody took stands. */
export type Suspecting = (
  one: { readonly id: string; readonly state: RegisteredStudent },
  other: { readonly id: string; readonly state: RegisteredStudent },
  reasons: readonly LikenessReason[],
  cause: Cause,
) => Promise<void>;

/** What two records have in common. */
export function likenessOf(one: Compared, other: Compared): readonly LikenessReason[] {
  const [a, b] = [plainName(one.name), plainName(other.name)];
  const holds: Readonly<Record<LikenessReason, boolean>> = {
    'same-number': one.idNumber !== null && one.idNumber === other.idNumber,
    'similar-number': one.idNumber !== null && other.idNumber !== null && isTypingError(one.idNumber, other.idNumber),
    'same-name': a === b,
    'similar-name': a !== b && isNearlySame(a, b),
    'same-birth-date': one.birthIndex === other.birthIndex,
    'same-guardian': one.guardianIds.some((id) => other.guardianIds.includes(id)),
    'same-household': one.householdId === other.householdId,
    reported: false,
  };
  return LIKENESS_REASONS.filter((reason) => holds[reason]);
}

/**
 * Whether a person should look. Twins share birth date, guardian and home, and often all of the name but one character: where both have numbers of
 * their own, only the same name makes them suspect.
 */
export function isSuspicious(reasons: readonly LikenessReason[], bothHaveNumbers: boolean): boolean {
  const has = (reason: LikenessReason): boolean => reasons.includes(reason);
  const family = has('same-guardian') || has('same-household');
  if (has('same-number')) return true;
  if (bothHaveNumbers) return has('same-name') && (family || (has('same-birth-date') && has('similar-number')));
  if (has('same-birth-date')) return has('same-name') || (has('similar-name') && family);
  return has('same-name') && has('same-guardian');
}

/** One character other, added or left out. */
function isNearlySame(a: string, b: string): boolean {
  const [short, long] = [[...a], [...b]].sort((x, y) => x.length - y.length) as [string[], string[]];
  if (short.length < 2 || long.length - short.length > 1) return false;
  const first = short.findIndex((character, i) => character !== long[i]);
  if (first === -1) return true;
  const rest = short.length === long.length ? first + 1 : first;
  return short.slice(rest).join('') === long.slice(first + 1).join('');
}

const LAST_DIGIT = 17;

/** One digit other, or two neighbours exchanged; the check digit differs with either and is left out. */
function isTypingError(a: string, b: string): boolean {
  const others = [...a].flatMap((digit, i) => (i < LAST_DIGIT && digit !== b[i] ? [i] : []));
  const [first = 0, second] = others;
  if (others.length === 1) return true;
  return others.length === 2 && second === first + 1 && a[first] === b[second] && a[second] === b[first];
}
