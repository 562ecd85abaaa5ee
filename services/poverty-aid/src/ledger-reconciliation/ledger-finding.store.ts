import type { Clock } from '@baoxue/domain';
import { aggregateStore, type AggregateStore, type Kept } from '@baoxue/mongo';
import type mongoose from 'mongoose';
import { FINDING_KINDS, findingRule, type FindingEvent, type FindingKind, type LedgerFinding } from './ledger-finding.js';

/** Findings as stored; nothing of them leaves the service. */
export interface FindingStore extends AggregateStore<LedgerFinding, FindingEvent> {
  /** How many findings of each kind an import has, and how many of them wait for a decision. */
  counts(importId: string): Promise<FindingCount[]>;
  /** The imports whose lists name the child of an entry. */
  naming(entryId: string): Promise<readonly string[]>;
}

export interface FindingCount {
  readonly kind: FindingKind;
  readonly count: number;
  readonly openCount: number;
}

export type KeptFinding = Kept<Exclude<LedgerFinding, { status: 'none' }>>;

type StoredFinding = LedgerFinding & { readonly order: string };

/** A list a month for the nine years of school. */
const LISTS_PER_ENTRY_MAX = 120;

export function findingStore(connection: mongoose.Connection, clock: Clock): FindingStore {
  const store = aggregateStore<LedgerFinding, FindingEvent>({
    connection,
    clock,
    collection: 'ledger_findings',
    source: 'baoxue/poverty-aid/ledger-reconciliation',
    initialState: findingRule.initialState,
    publish: () => null,
    toStored: (state, id): StoredFinding => ({ ...state, order: id }),
    fromStored: ({ order: _order, ...state }: StoredFinding) => state as LedgerFinding,
    indexes: [
      { key: { 'state.importId': 1, 'state.order': 1 } },
      { key: { 'state.importId': 1, 'state.kind': 1, 'state.status': 1, 'state.order': 1 } },
      { key: { 'state.importId': 1, 'state.kind': 1, 'state.order': 1 } },
      { key: { 'state.entryId': 1 } },
    ],
  });
  return {
    ...store,
    async naming(entryId) {
      const found = (await store.query({ 'state.entryId': entryId }, { limit: LISTS_PER_ENTRY_MAX })).filter(isKeptFinding);
      return found.filter(({ state }) => state.kind !== 'missing-from-list').map(({ state }) => state.importId);
    },
    counts: (importId) =>
      Promise.all(
        FINDING_KINDS.map(async (kind) => {
          const ofKind = { 'state.importId': importId, 'state.kind': kind };
          return { kind, count: await store.count(ofKind), openCount: await store.count({ ...ofKind, 'state.status': 'open' }) };
        }),
      ),
  };
}

export const isKeptFinding = (kept: Kept<LedgerFinding>): kept is KeptFinding => kept.state.status !== 'none';
