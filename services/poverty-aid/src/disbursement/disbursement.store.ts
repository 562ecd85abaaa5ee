import { idFrom, type Clock } from '@baoxue/domain';
import { aggregateStore, type AggregateStore, type Kept, type PublishedEvent } from '@baoxue/mongo';
import type mongoose from 'mongoose';
import { batchRule, type Batch, type BatchEvent } from './batch.js';
import { claimsOf, paymentRule, type Payment, type PaymentEvent, type PaymentStatus } from './payment.js';

export type BatchStore = AggregateStore<Batch, BatchEvent>;
export type KeptBatch = Kept<Exclude<Batch, { status: 'none' }>>;
export type KeptPayment = Kept<Exclude<Payment, { status: 'none' }>>;

export interface PaymentStore extends AggregateStore<Payment, PaymentEvent> {
  /** All payments of a batch by reference, in chunks. */
  ofBatch(batchId: string): AsyncGenerator<readonly KeptPayment[]>;
  byReference(references: readonly string[]): Promise<Map<string, KeptPayment>>;
  /** How many payments of a batch stand where, and what they come to. */
  totals(batchId: string): Promise<Record<PaymentStatus, { count: number; amountFen: number }>>;
}

/** One payment per child and batch. */
export const paymentId = (batchId: string, studentId: string): string => idFrom('payment', batchId, studentId);
const CHUNK = 500;

export function batchStore(connection: mongoose.Connection, clock: Clock): BatchStore {
  return aggregateStore<Batch, BatchEvent>({
    connection,
    clock,
    collection: 'disbursement_batches',
    source: 'baoxue/poverty-aid/disbursement',
    initialState: batchRule.initialState,
    publish: () => null,
    toStored: (state, id) =>
      state.status === 'none' ? state : { ...state, schoolId: state.schoolIds, order: `${state.preparedOn}|${id}` },
    fromStored: ({ schoolId: _schoolId, order: _order, ...state }: Batch & { schoolId: unknown; order: unknown }) => state as Batch,
    indexes: [
      { key: { 'state.termId': 1, 'state.order': 1 } },
      { key: { 'state.termId': 1, 'state.jurisdictions': 1, 'state.order': 1 } },
      { key: { 'state.termId': 1, 'state.schoolId': 1, 'state.order': 1 } },
    ],
  });
}

/** Others hear that money reached a child, and that it came back; not where it went. */
function publish(event: PaymentEvent, state: Payment, paymentId: string): PublishedEvent | null {
  if (state.status === 'none' || event.type !== 'PaymentSettled' || event.outcome === 'failed') return null;
  const { studentId, schoolId, termId, amountFen } = state;
  const type = event.outcome === 'paid' ? 'aid.disbursed.v1' : 'aid.disbursement.returned.v1';
  return { type, data: { paymentId, studentId, schoolId, termId, amountFen, on: event.on } };
}

export function paymentStore(connection: mongoose.Connection, clock: Clock): PaymentStore {
  const store = aggregateStore<Payment, PaymentEvent>({
    connection,
    clock,
    collection: 'payments',
    source: 'baoxue/poverty-aid/payment',
    initialState: paymentRule.initialState,
    publish,
    toStored(state) {
      const claims = claimsOf(state);
      // Left out rather than empty: an index would take two empty lists for the same claim.
      return { ...state, ...(claims.length > 0 ? { claims } : {}) };
    },
    fromStored: ({ claims: _claims, ...state }: Payment & { claims?: unknown }) => state as Payment,
    indexes: [
      { key: { 'state.batchId': 1, 'state.reference': 1 } },
      { key: { 'state.batchId': 1, 'state.status': 1, 'state.reference': 1 } },
      { key: { 'state.reference': 1 }, unique: true },
      // The last word against paying a line twice, whatever the programme believes.
      { key: { 'state.claims': 1 }, unique: true, sparse: true },
    ],
  });
  const isKept = (kept: Kept<Payment>): kept is KeptPayment => kept.state.status !== 'none';

  async function* ofBatch(batchId: string): AsyncGenerator<readonly KeptPayment[]> {
    for (let after: string | null = null, more = true; more;) {
      const request = { filter: { 'state.batchId': batchId }, order: 'state.reference', first: CHUNK, after };
      const page: Awaited<ReturnType<typeof store.page>> = await store.page(request);
      yield page.entries.map(({ entry }) => entry).filter(isKept);
      after = page.entries.at(-1)?.position ?? after;
      more = page.hasNextPage;
    }
  }

  return {
    ...store,
    ofBatch,
    async byReference(references) {
      const found = await store.query({ 'state.reference': { $in: [...references] } }, { limit: references.length });
      return new Map(found.filter(isKept).map((kept) => [kept.state.reference, kept]));
    },
    async totals(batchId) {
      const none = () => ({ count: 0, amountFen: 0 });
      const totals = { pending: none(), paid: none(), returned: none(), failed: none(), withdrawn: none() };
      for await (const chunk of ofBatch(batchId)) {
        for (const { state } of chunk) {
          totals[state.status].count += 1;
          totals[state.status].amountFen += state.amountFen;
        }
      }
      return totals;
    },
  };
}
