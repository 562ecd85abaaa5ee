import type { Clock } from '@baoxue/domain';
import { aggregateStore, type AggregateStore, type Kept } from '@baoxue/mongo';
import type mongoose from 'mongoose';
import { isAnyOverdue, nextLookAt } from '../obligation/index.js';
import { complaintDecider, type Complaint, type ComplaintEvent, type ComplaintMatter, type FiledComplaint } from './complaint.js';

export type KeptComplaint = Kept<FiledComplaint>;
export type ComplaintStore = AggregateStore<Complaint, ComplaintEvent> & {
  /** How many complaints one filer has filed. */
  filedBy(filer: string): Promise<number>;
  byReceipt(receipt: string): Promise<KeptComplaint | null>;
};

interface StoredComplaint {
  readonly schoolId: string | null;
  readonly jurisdictions: readonly string[];
  readonly receipt: string;
  readonly filer: string | null;
  readonly matter: ComplaintMatter;
  readonly status: FiledComplaint['status'];
  readonly overdue: boolean;
  /** By day of filing; unique, so that pages neither skip nor repeat. */
  readonly order: string;
  readonly isPublished: boolean;
  /** By day of publication; empty before. */
  readonly published: string;
  readonly complaint: FiledComplaint;
}

export function complaintStore(connection: mongoose.Connection, clock: Clock): ComplaintStore {
  const store = aggregateStore<Complaint, ComplaintEvent>({
    connection,
    clock,
    collection: 'complaints',
    source: 'baoxue/attendance/complaint',
    initialState: complaintDecider.initialState,
    toStored,
    fromStored: ({ complaint }: StoredComplaint) => complaint,
    publish: () => null,
    nextDueAt: (state) => (state.status === 'None' ? null : nextLookAt(state.steps)),
    indexes: [
      { key: { 'state.receipt': 1 }, unique: true },
      { key: { 'state.filer': 1 } },
      { key: { 'state.status': 1, 'state.order': 1 } },
      { key: { 'state.schoolId': 1, 'state.order': 1 } },
      { key: { 'state.order': 1 } },
      { key: { 'state.isPublished': 1, 'state.published': -1 } },
    ],
  });
  return {
    ...store,
    filedBy: (filer) => store.count({ 'state.filer': filer }),
    async byReceipt(receipt) {
      const [found] = await store.query({ 'state.receipt': receipt }, { limit: 1 });
      return found ? (found as KeptComplaint) : null;
    },
  };
}

function toStored(state: Complaint, id: string): StoredComplaint {
  if (state.status === 'None') throw new Error('A complaint that was never filed is not stored');
  const { place, receipt, filer, matter, status, steps, filedOn, publishedOn } = state;
  return {
    ...place,
    receipt,
    filer,
    matter,
    status,
    overdue: isAnyOverdue(steps),
    order: `${filedOn}|${id}`,
    isPublished: publishedOn !== null,
    published: publishedOn === null ? '' : `${publishedOn}|${id}`,
    complaint: state,
  };
}
