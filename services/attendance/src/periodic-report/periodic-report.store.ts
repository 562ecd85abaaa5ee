import { idFrom, type Clock } from '@baoxue/domain';
import { aggregateStore, type AggregateStore, type Kept } from '@baoxue/mongo';
import type mongoose from 'mongoose';
import { dutyIndexes, dutyPositions, isAnyOverdue, nextLookAt, type Accountable, type Desks } from '../obligation/index.js';
import { matterChanged } from '../office-register.js';
import { reportDecider, type KeptReport, type PeriodicReport, type ReportAbout, type ReportEvent } from './periodic-report.js';

export type StoredReportRecord = Kept<KeptReport>;
export type ReportStore = AggregateStore<PeriodicReport, ReportEvent> & {
  /** The monthly reports of all schools for these months. */
  ofMonths(months: readonly string[]): Promise<readonly StoredReportRecord[]>;
};

/** One report for each rhythm, period and place. */
export const reportId = ({ rhythm, period, schoolId, jurisdictions }: ReportAbout): string =>
  idFrom('periodic-report', rhythm, period, schoolId ?? jurisdictions.at(-1) ?? '');

/** The posts that sign reports or are told of those that were not signed. */
export const REPORT_DESKS: Desks = [
  ['head', 'state.schoolId'],
  ['bureau-officer', null],
  ['leading-group-office', null],
];

interface StoredReport {
  readonly rhythm: string;
  readonly period: string;
  readonly schoolId: string | null;
  readonly jurisdictions: readonly string[];
  readonly status: KeptReport['status'];
  /** For each post with a duty on the report, the day by which it is signed. */
  readonly duties: Readonly<Partial<Record<Accountable, string>>>;
  /** Not signed by its day, and a level was told. */
  readonly overdue: boolean;
  /** By period; unique, so that pages neither skip nor repeat. */
  readonly order: string;
  /** Reports that an earlier version stored do not say what is owed. */
  readonly report: Omit<KeptReport, 'owed'> & Partial<Pick<KeptReport, 'owed'>>;
}

/** A year of the schools of a county. */
const MONTHS_MAX = 12 * 300;

export function reportStore(connection: mongoose.Connection, clock: Clock): ReportStore {
  const store = aggregateStore<PeriodicReport, ReportEvent>({
    connection,
    clock,
    collection: 'periodic_reports',
    source: 'baoxue/attendance/periodic-report',
    initialState: reportDecider.initialState,
    toStored,
    fromStored: ({ report }: StoredReport) => ({ ...report, owed: report.owed ?? [] }),
    publish: matterChanged('report'),
    nextDueAt: (state) => (state.status === 'None' ? null : nextLookAt(state.owed)),
    indexes: [
      { key: { 'state.rhythm': 1, 'state.order': -1 } },
      // Few are overdue, in whatever place: the place need not stand in the index.
      { key: { 'state.rhythm': 1, 'state.overdue': 1, 'state.order': -1 }, partialFilterExpression: { 'state.overdue': true } },
      { key: { 'state.rhythm': 1, 'state.period': 1 } },
      { key: { 'state.rhythm': 1, 'state.schoolId': 1, 'state.order': -1 } },
      { key: { 'state.rhythm': 1, 'state.jurisdictions': 1, 'state.order': -1 } },
      ...dutyIndexes(REPORT_DESKS),
    ],
    outdated: { 'state.duties': { $exists: false } },
  });
  return {
    ...store,
    async ofMonths(months) {
      const found = await store.query({ 'state.rhythm': 'school-month', 'state.period': { $in: [...months] } }, { limit: MONTHS_MAX });
      return found as StoredReportRecord[];
    },
  };
}

function toStored(report: PeriodicReport, id: string): StoredReport {
  if (report.status === 'None') throw new Error('A report that was never drafted is not stored');
  const { rhythm, period, schoolId, jurisdictions } = report.about;
  return {
    ...{ rhythm, period, schoolId, jurisdictions, status: report.status, report },
    duties: dutyPositions(report.owed, id),
    overdue: isAnyOverdue(report.owed),
    order: `${period}|${id}`,
  };
}
