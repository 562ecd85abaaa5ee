import type { Clock } from '@baoxue/domain';
import { aggregateStore, isDuplicateKey, type AggregateStore, type Kept } from '@baoxue/mongo';
import type mongoose from 'mongoose';
import { dutyIndexes, dutyPositions, isAnyOverdue, nextLookAt, type Accountable, type Desks } from '../obligation/index.js';
import { matterChanged } from '../office-register.js';
import { complaintDecider, type Complaint, type ComplaintEvent, type ComplaintMatter, type FiledComplaint } from './complaint.js';

export type KeptComplaint = Kept<FiledComplaint>;
export type ComplaintStore = AggregateStore<Complaint, ComplaintEvent> & {
  /** How many complaints one filer has filed. */
  filedBy(filer: string): Promise<number>;
  byReceipt(receipt: string): Promise<KeptComplaint | null>;
};

/** The posts that answer for complaints or are told of them. */
export const COMPLAINT_DESKS: Desks = [
  ['bureau-officer', null],
  ['leading-group-office', null],
];

/** Another complaint of the same filer was saved since its complaints were counted. */
export class TurnTaken extends Error {}

interface StoredComplaint {
  readonly schoolId: string | null;
  readonly jurisdictions: readonly string[];
  readonly receipt: string;
  readonly filer: string | null;
  /** `<filer>|<turn>`, unique: complaints sent at one moment cannot pass a limit together. */
  readonly turn?: string;
  readonly matter: ComplaintMatter;
  readonly status: FiledComplaint['status'];
  /** For each post with a duty on the complaint, by the day on which the first is due. */
  readonly duties: Readonly<Partial<Record<Accountable, string>>>;
  readonly overdue: boolean;
  /** By day of filing; unique, so that pages neither skip nor repeat. */
  readonly order: string;
  readonly isPublished: boolean;
  /** By day of publication; empty before. */
  readonly published: string;
  readonly complaint: FiledComplaint;
}

/** @param waiting adds what an earlier version left waiting without anybody owing it */
export function complaintStore(
  connection: mongoose.Connection,
  clock: Clock,
  waiting: (complaint: FiledComplaint) => FiledComplaint,
): ComplaintStore {
  const store = aggregateStore<Complaint, ComplaintEvent>({
    connection,
    clock,
    collection: 'complaints',
    source: 'baoxue/attendance/complaint',
    initialState: complaintDecider.initialState,
    toStored,
    // An earlier version stored no turn.
    fromStored: ({ complaint }: StoredComplaint) => waiting({ ...complaint, turn: complaint.turn ?? null }),
    publish: matterChanged('complaint'),
    nextDueAt: (state) => (state.status === 'None' ? null : nextLookAt(state.steps)),
    indexes: [
      { key: { 'state.receipt': 1 }, unique: true },
      { key: { 'state.filer': 1 } },
      { key: { 'state.turn': 1 }, unique: true, sparse: true },
      { key: { 'state.status': 1, 'state.order': 1 } },
      { key: { 'state.schoolId': 1, 'state.order': 1 } },
      { key: { 'state.order': 1 } },
      { key: { 'state.isPublished': 1, 'state.published': -1 } },
      ...dutyIndexes(COMPLAINT_DESKS),
    ],
    outdated: { 'state.duties': { $exists: false } },
  });
  return {
    ...store,
    async save(id, change) {
      try {
        await store.save(id, change);
      } catch (error) {
        // The id was looked at first, and a receipt is made of it: what is left is the turn.
        throw isDuplicateKey(error) ? new TurnTaken() : error;
      }
    },
    filedBy: (filer) => store.count({ 'state.filer': filer }),
    async byReceipt(receipt) {
      const [found] = await store.query({ 'state.receipt': receipt }, { limit: 1 });
      return found ? (found as KeptComplaint) : null;
    },
  };
}

function toStored(state: Complaint, id: string): StoredComplaint {
  if (state.status === 'None') throw new Error('A complaint that was never filed is not stored');
  const { place, receipt, filer, turn, matter, status, steps, filedOn, publishedOn } = state;
  return {
    ...place,
    receipt,
    filer,
    ...(turn === null ? {} : { turn: `${filer}|${turn}` }),
    matter,
    status,
    duties: dutyPositions(steps, id),
    overdue: isAnyOverdue(steps),
    order: `${filedOn}|${id}`,
    isPublished: publishedOn !== null,
    published: publishedOn === null ? '' : `${publishedOn}|${id}`,
    complaint: state,
  };
}
