import type { Clock } from '@baoxue/domain';
import { aggregateStore, type AggregateStore, type Kept } from '@baoxue/mongo';
import type mongoose from 'mongoose';
import { dutyIndexes, dutyPositions, isAnyOverdue, nextLookAt, type Accountable, type Desks } from '../obligation/index.js';
import { matterChanged } from '../office-register.js';
import type { Inspection, OpenedInspection } from './inspection-state.js';
import type { InspectionEvent } from './inspection-commands.js';
import { inspectionDecider, owedOn } from './inspection.js';

export type KeptInspection = Kept<OpenedInspection>;
export type InspectionStore = AggregateStore<Inspection, InspectionEvent>;

/** The posts that answer for inspections or are told of them, each with the stored field of its place. */
export const INSPECTION_DESKS: Desks = [
  ['head', 'state.schoolId'],
  ['responsible-inspector', 'state.schoolId'],
  ['town-officer', 'state.jurisdictions'],
  ['bureau-officer', null],
  ['leading-group-office', null],
];

interface StoredInspection {
  readonly schoolId: string | null;
  readonly jurisdictions: readonly string[];
  readonly status: OpenedInspection['status'];
  /** For each post with a duty on the inspection, by the day on which the first is due. */
  readonly duties: Readonly<Partial<Record<Accountable, string>>>;
  /** Something owed is overdue. */
  readonly overdue: boolean;
  /** By the day of the inspection; unique, so that pages neither skip nor repeat. */
  readonly order: string;
  /** By the day of publication; empty before. */
  readonly published: string;
  readonly inspection: OpenedInspection;
}

/** @param waiting adds what an earlier version left waiting without anybody owing it */
export const inspectionStore = (
  connection: mongoose.Connection,
  clock: Clock,
  waiting: (inspection: OpenedInspection) => OpenedInspection,
): InspectionStore =>
  aggregateStore<Inspection, InspectionEvent>({
    connection,
    clock,
    collection: 'inspections',
    source: 'baoxue/attendance/inspection',
    initialState: inspectionDecider.initialState,
    toStored,
    fromStored: ({ inspection }: StoredInspection) => waiting(inspection),
    publish: matterChanged('inspection'),
    nextDueAt: (state) => (state.status === 'None' ? null : nextLookAt(owedOn(state))),
    indexes: [
      { key: { 'state.schoolId': 1, 'state.order': -1 } },
      { key: { 'state.jurisdictions': 1, 'state.order': -1 } },
      { key: { 'state.status': 1, 'state.published': -1 } },
      { key: { 'state.order': -1 } },
      ...dutyIndexes(INSPECTION_DESKS),
    ],
    outdated: { 'state.duties': { $exists: false } },
  });

function toStored(state: Inspection, id: string): StoredInspection {
  if (state.status === 'None') throw new Error('An inspection that was never opened is not stored');
  const { of, status, on, publishedOn } = state;
  return {
    ...of,
    status,
    overdue: isAnyOverdue(owedOn(state)),
    duties: dutyPositions(owedOn(state), id),
    order: `${on}|${id}`,
    published: publishedOn === null ? '' : `${publishedOn}|${id}`,
    inspection: state,
  };
}
