/** Who below a party has signed, who has not, and whether the letters below hold what it promised (A10). */
import type { Party } from './parties.js';
import { rollUp, type Targets } from './targets.js';

export interface GivenLetter {
  readonly signer: Party;
  readonly status: 'issued' | 'signed' | 'withdrawn' | 'expired';
  readonly signedOn: string | null;
  readonly targets: Targets;
}

/** An expired letter covered its year; a withdrawn one covers nothing. @param own null while the party's own letter is not signed */
export function coverageOf(expected: readonly Party[], given: readonly GivenLetter[], own: Targets | null) {
  const standing = given.filter(({ status }) => status !== 'withdrawn');
  const withLetter = new Set(standing.map(({ signer }) => signer.id));
  const signed = new Set(standing.filter(({ signedOn }) => signedOn !== null).map(({ signer }) => signer.id));
  const count = (ids: ReadonlySet<string>) => expected.filter(({ id }) => ids.has(id)).length;
  return {
    expected: expected.length,
    issued: count(withLetter),
    signed: count(signed),
    missing: expected.filter(({ id }) => !signed.has(id)),
    rollUp:
      own &&
      rollUp(
        own,
        standing.map(({ targets }) => targets),
      ),
  };
}
