import { idFrom, type Cause, type Clock } from '@baoxue/domain';
import { aggregateStore, type AggregateStore, type Kept } from '@baoxue/mongo';
import type mongoose from 'mongoose';
import { FINDING_KINDS, type CertificateFinding, type FindingCounts, type FindingKind, type WholeList } from './certificate-finding.js';

export interface FindingStore extends AggregateStore<CertificateFinding, never> {
  writeDown(importId: string, found: readonly Omit<CertificateFinding, 'importId'>[], cause: Cause): Promise<void>;
  /** Which of these certificates an import has a finding of. */
  known(importId: string, certificateIds: readonly string[]): Promise<ReadonlySet<string>>;
  counts(importId: string): Promise<FindingCounts>;
  /** The imports whose lists name a certificate. */
  naming(certificateId: string): Promise<readonly string[]>;
  /** Ids of the certificates of one kind, in chunks. */
  certificatesOf(importId: string, kind: FindingKind): AsyncGenerator<readonly string[]>;
}

export interface WholeListStore extends AggregateStore<WholeList, never> {
  write(list: WholeList, cause: Cause): Promise<void>;
  /** The list of an import was taken back: it stands for no day. Says whether there was one. */
  withdraw(importId: string, cause: Cause): Promise<boolean>;
  /** The latest list, or the one that stood at an instant. */
  latest(until?: Date): Promise<WholeList | null>;
}

const CHUNK = 500;
/** A list a month for the ten years of a certificate. */
const LISTS_PER_CERTIFICATE_MAX = 120;
const written = (): never => {
  throw new Error('What a list says is written once, with the list');
};
const findingId = (importId: string, certificateId: string): string => idFrom('certificate-finding', importId, certificateId);

export function findingStore(connection: mongoose.Connection, clock: Clock): FindingStore {
  const store = aggregateStore<CertificateFinding, never>({
    connection,
    clock,
    collection: 'certificate_findings',
    source: 'baoxue/special-education/list-reconciliation',
    initialState: written,
    publish: () => null,
    toStored: (state) => ({ ...state, order: state.certificateId }),
    fromStored: ({ order: _order, ...state }: CertificateFinding & { order: string }) => state,
    indexes: [{ key: { 'state.importId': 1, 'state.kind': 1, 'state.order': 1 } }, { key: { 'state.certificateId': 1 } }],
  });
  return {
    ...store,
    async writeDown(importId, found, cause) {
      await store.insertMany(
        found.map((each) => ({ id: findingId(importId, each.certificateId), state: { importId, ...each }, events: [], cause })),
      );
    },
    async known(importId, certificateIds) {
      const found = await store.findMany(certificateIds.map((id) => findingId(importId, id)));
      return new Set([...found.values()].map(({ state }) => state.certificateId));
    },
    async counts(importId) {
      const counted = FINDING_KINDS.map(async (kind) => [kind, await store.count({ 'state.importId': importId, 'state.kind': kind })]);
      return Object.fromEntries(await Promise.all(counted)) as FindingCounts;
    },
    async naming(certificateId) {
      const found = await store.query({ 'state.certificateId': certificateId }, { limit: LISTS_PER_CERTIFICATE_MAX });
      return found.filter(({ state }) => state.kind !== 'missing').map(({ state }) => state.importId);
    },
    async *certificatesOf(importId, kind) {
      const filter = { 'state.importId': importId, 'state.kind': kind };
      for (let after: string | null = null, more = true; more;) {
        const page: Awaited<ReturnType<typeof store.page>> = await store.page({ filter, order: 'state.order', first: CHUNK, after });
        yield page.entries.map(({ entry }) => entry.state.certificateId);
        after = page.entries.at(-1)?.position ?? after;
        more = page.hasNextPage;
      }
    },
  };
}

export function wholeListStore(connection: mongoose.Connection, clock: Clock): WholeListStore {
  const store = aggregateStore<WholeList, never>({
    connection,
    clock,
    collection: 'federation_lists',
    source: 'baoxue/special-education/federation-list',
    initialState: written,
    publish: () => null,
    toStored: (state) => state,
    fromStored: (stored) => stored,
    indexes: [{ key: { 'state.committedAt': -1 } }],
  });
  return {
    ...store,
    async write(list, cause) {
      await store.insertMany([{ id: list.importId, state: list, events: [], cause }]);
    },
    async withdraw(importId, cause) {
      const kept = await store.find(importId);
      if (!kept) return false;
      if (kept.state.withdrawn) return true;
      await store.save(importId, { state: { ...kept.state, withdrawn: true }, events: [], cause, expectedVersion: kept.version });
      return true;
    },
    async latest(until) {
      const stood = { 'state.withdrawn': { $ne: true }, ...(until ? { 'state.committedAt': { $lt: until.toISOString() } } : {}) };
      const [found]: Kept<WholeList>[] = await store.query(stood, { sort: { 'state.committedAt': -1 }, limit: 1 });
      return found?.state ?? null;
    },
  };
}
