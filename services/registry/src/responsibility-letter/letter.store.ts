import { endOf, idFrom, type Clock } from '@baoxue/domain';
import { aggregateStore, type AggregateStore, type Kept } from '@baoxue/mongo';
import type mongoose from 'mongoose';
import { letterDecider, type Letter, type LetterEvent, type LetterState } from './letter.js';
import type { Party, SignerKind } from './parties.js';

export type KeptLetter = Kept<Exclude<LetterState, { status: 'none' }>>;
export type LetterStore = AggregateStore<LetterState, LetterEvent> & {
  /** The letters a party has given out for a year. */
  issuedBy(issuer: Party, year: string): Promise<readonly KeptLetter[]>;
  /** Villages with a letter of one of these towns, in any year. */
  signersEver(issuers: readonly Party[]): Promise<readonly string[]>;
  /** Letters of a year that were signed or not; the year may be over, a withdrawn one is none. */
  countOf(signerKind: SignerKind, year: string, letters: { readonly signed: boolean }): Promise<number>;
};

/** A large city has fewer schools, and no class or school has more parties to sign with. */
export const LETTERS_PER_ISSUER_MAX = 1000;
const YEARS_MAX = 20;

export const letterIdOf = ({ year, issuer, signer }: Pick<Letter, 'year' | 'issuer' | 'signer'>): string =>
  idFrom('responsibility-letter', year, issuer.kind, issuer.id, signer.kind, signer.id);

export const isLetter = (kept: Kept<LetterState>): kept is KeptLetter => kept.state.status !== 'none';
const keyOf = ({ kind, id }: Party): string => `${kind}|${id}`;

export function letterStore(connection: mongoose.Connection, clock: Clock): LetterStore {
  const store = aggregateStore<LetterState, LetterEvent>({
    connection,
    clock,
    collection: 'responsibility_letters',
    source: 'baoxue/registry/responsibility-letter',
    initialState: letterDecider.initialState,
    toStored: (state, id) =>
      state.status === 'none'
        ? state
        : {
            ...state,
            issuerKey: keyOf(state.issuer),
            signerKind: state.signer.kind,
            order: `${state.expiresOn}|${keyOf(state.signer)}|${id}`,
          },
    fromStored({
      issuerKey: _issuer,
      signerKind: _kind,
      order: _order,
      ...state
    }: {
      issuerKey: string;
      signerKind: string;
      order: string;
    }) {
      return state as unknown as LetterState;
    },
    // Read through the graph by the two who sign; no other service acts on it.
    publish: () => null,
    nextDueAt: (state) => (state.status === 'issued' || state.status === 'signed' ? endOf(state.expiresOn) : null),
    indexes: [
      { key: { 'state.issuerKey': 1, 'state.year': 1, 'state.order': 1 } },
      { key: { 'state.signerKind': 1, 'state.year': 1, 'state.status': 1 } },
      { key: { 'state.year': 1, 'state.order': 1 } },
      { key: { 'state.schoolId': 1, 'state.order': 1 } },
      { key: { 'state.classId': 1, 'state.order': 1 } },
      { key: { 'state.jurisdictions': 1, 'state.order': 1 } },
    ],
  });
  return {
    ...store,
    async issuedBy(issuer, year) {
      const found = await store.query({ 'state.issuerKey': keyOf(issuer), 'state.year': year }, { limit: LETTERS_PER_ISSUER_MAX });
      return found.filter(isLetter);
    },
    async signersEver(issuers) {
      const limit = issuers.length * LETTERS_PER_ISSUER_MAX * YEARS_MAX;
      const found = await store.query({ 'state.issuerKey': { $in: issuers.map(keyOf) } }, { limit });
      return [...new Set(found.filter(isLetter).map(({ state }) => state.signer.id))].sort();
    },
    countOf: (signerKind, year, { signed }) =>
      store.count({
        'state.signerKind': signerKind,
        'state.year': year,
        'state.status': { $in: [signed ? 'signed' : 'issued', 'expired'] },
        'state.signedOn': signed ? { $ne: null } : null,
      }),
  };
}
