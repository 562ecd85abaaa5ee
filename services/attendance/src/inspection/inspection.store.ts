import type { Clock } from '@baoxue/domain';
import { aggregateStore, type AggregateStore, type Kept } from '@baoxue/mongo';
import type mongoose from 'mongoose';
import { isAnyOverdue, nextLookAt } from '../obligation/index.js';
import type { Inspection, OpenedInspection } from './inspection-state.js';
import { inspectionDecider, type InspectionEvent } from './inspection.js';

export type KeptInspection = Kept<OpenedInspection>;
export type InspectionStore = AggregateStore<Inspection, InspectionEvent>;

interface StoredInspection {
  readonly schoolId: string | null;
  readonly jurisdictions: readonly string[];
  readonly status: OpenedInspection['status'];
  /** A rectification is overdue. */
  readonly overdue: boolean;
  /** By the day of the inspection; unique, so that pages neither skip nor repeat. */
  readonly order: string;
  /** By the day of publication; empty before. */
  readonly published: string;
  readonly inspection: OpenedInspection;
}

export const inspectionStore = (connection: mongoose.Connection, clock: Clock): InspectionStore =>
  aggregateStore<Inspection, InspectionEvent>({
    connection,
    clock,
    collection: 'inspections',
    source: 'baoxue/attendance/inspection',
    initialState: inspectionDecider.initialState,
    toStored,
    fromStored: ({ inspection }: StoredInspection) => inspection,
    publish: () => null,
    nextDueAt: (state) => (state.status === 'None' ? null : nextLookAt(state.owed)),
    indexes: [
      { key: { 'state.schoolId': 1, 'state.order': -1 } },
      { key: { 'state.jurisdictions': 1, 'state.order': -1 } },
      { key: { 'state.status': 1, 'state.published': -1 } },
      { key: { 'state.order': -1 } },
    ],
  });

function toStored(state: Inspection, id: string): StoredInspection {
  if (state.status === 'None') throw new Error('An inspection that was never opened is not stored');
  const { of, status, on, owed, publishedOn } = state;
  return {
    ...of,
    status,
    overdue: isAnyOverdue(owed),
    order: `${on}|${id}`,
    published: publishedOn === null ? '' : `${publishedOn}|${id}`,
    inspection: state,
  };
}
