import type { Clock } from '@baoxue/domain';
import { aggregateStore, type AggregateStore, type Kept } from '@baoxue/mongo';
import type mongoose from 'mongoose';
import { entitlementRule, sums, takeable, type AssessedEntitlement, type Entitlement, type EntitlementEvent } from './entitlement.js';

export type KeptEntitlement = Kept<AssessedEntitlement>;

/** Entitlements as stored; money stays in the service, nothing is published. */
export interface EntitlementStore extends AggregateStore<Entitlement, EntitlementEvent> {
  /** All terms of these students, newest first. */
  ofStudents(studentIds: readonly string[]): Promise<KeptEntitlement[]>;
  /** Ids of a term's entitlements from which a batch of one of these schools could take something, in chunks. */
  takeable(termId: string, schoolIds: readonly string[]): AsyncGenerator<readonly KeptEntitlement[]>;
  /** Entitlements of which a batch has taken lines, in chunks. */
  takenBy(batchId: string): AsyncGenerator<readonly KeptEntitlement[]>;
}

/** Nine years of two terms. */
const TERMS_PER_STUDENT_MAX = 20;
const CHUNK = 200;

/** What lists and access filter by, beside the entitlement itself; the schools and places are those of its lines. */
interface StoredEntitlement extends AssessedEntitlement {
  readonly schoolId: readonly string[];
  readonly jurisdictions: readonly string[];
  readonly dueAt: readonly string[];
  readonly batchIds: readonly string[];
  readonly unpaid: boolean;
  readonly order: string;
}

export function entitlementStore(connection: mongoose.Connection, clock: Clock): EntitlementStore {
  const store = aggregateStore<Entitlement, EntitlementEvent>({
    connection,
    clock,
    collection: 'entitlements',
    source: 'baoxue/poverty-aid/entitlement',
    initialState: entitlementRule.initialState,
    publish: () => null,
    toStored,
    fromStored: ({ schoolId: _s, jurisdictions: _j, dueAt: _d, batchIds: _b, unpaid: _u, order: _o, ...state }: StoredEntitlement) =>
      withStanding(state),
    indexes: [
      { key: { 'state.studentId': 1, 'state.order': -1 } },
      { key: { 'state.termId': 1, 'state.order': 1 } },
      { key: { 'state.termId': 1, 'state.schoolId': 1, 'state.order': 1 } },
      { key: { 'state.termId': 1, 'state.jurisdictions': 1, 'state.order': 1 } },
      { key: { 'state.termId': 1, 'state.unpaid': 1, 'state.schoolId': 1, 'state.order': 1 } },
      { key: { 'state.termId': 1, 'state.dueAt': 1, 'state.order': 1 } },
      { key: { 'state.batchIds': 1, 'state.order': 1 } },
    ],
  });
  async function* all(filter: object): AsyncGenerator<readonly KeptEntitlement[]> {
    for (let after: string | null = null, more = true; more;) {
      const page: Awaited<ReturnType<typeof store.page>> = await store.page({ filter, order: 'state.order', first: CHUNK, after });
      yield page.entries.map(({ entry }) => entry).filter(isKeptEntitlement);
      after = page.entries.at(-1)?.position ?? after;
      more = page.hasNextPage;
    }
  }

  return {
    ...store,
    async ofStudents(studentIds) {
      const limit = studentIds.length * TERMS_PER_STUDENT_MAX;
      if (limit === 0) return [];
      const found = await store.query({ 'state.studentId': { $in: [...studentIds] } }, { sort: { 'state.order': -1 }, limit });
      return found.filter(isKeptEntitlement);
    },
    async *takeable(termId, schoolIds) {
      for (const schoolId of schoolIds) {
        for await (const chunk of all({ 'state.termId': termId, 'state.dueAt': schoolId })) {
          yield chunk.filter(({ state }) => takeable(state, schoolIds).length > 0);
        }
      }
    },
    takenBy: (batchId) => all({ 'state.batchIds': batchId }),
  };
}

export const isKeptEntitlement = (kept: Kept<Entitlement>): kept is KeptEntitlement => kept.state.status === 'assessed';

/** What was assessed before causes were kept has none: neither on its lines nor beside what batches took. */
const withStanding = (state: AssessedEntitlement): AssessedEntitlement =>
  state.takenOn ? state : { ...state, standing: null, takenOn: {}, lines: state.lines.map((line) => ({ ...line, causes: [] })) };

function toStored(state: Entitlement): StoredEntitlement {
  if (state.status === 'none') throw new Error('An entitlement that was never assessed is not stored');
  const { lines, studentId, termId } = state;
  const { entitledFen, paidFen } = sums(state);
  const distinct = (values: readonly string[]) => [...new Set(values)];
  return {
    ...state,
    schoolId: distinct(lines.map(({ schoolId }) => schoolId)),
    jurisdictions: distinct(lines.flatMap(({ jurisdictions }) => jurisdictions)),
    dueAt: distinct(
      lines.filter(({ batchId, form, amountFen }) => batchId === null && form === 'cash' && amountFen > 0).map(({ schoolId }) => schoolId),
    ),
    batchIds: distinct(lines.flatMap(({ batchId }) => batchId ?? [])),
    unpaid: entitledFen > paidFen,
    order: `${termId}|${studentId}`,
  };
}
