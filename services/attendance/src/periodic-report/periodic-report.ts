/**
 * A report 四个一 of a school or of the county: owed once its period is over, drafted from facts, frozen when it is signed, amended only as
 * a new version.
 *
 *   Expected ── drafted ──▶ Drafted ── signed off ──▶ Signed ── amended, with a reason ──▶ Drafted (next version) ── signed off ──▶ …
 *
 * What was signed stays as it was, whatever becomes of the cases. docs/rules/periodic-reports.md; requirement B15.
 */
import { unreachable, type Decider, type SchoolDate } from '@baoxue/domain';
import {
  done,
  escalated,
  escalationsDue,
  owedBy,
  type Accountable,
  type AddSchoolDays,
  type EscalationDue,
  type Obligation,
} from '../obligation/index.js';
import { refuse } from '../refusals/index.js';
import type { Behind, Figures } from './figures.js';
import type { Rhythm } from './period.js';

export interface ReportAbout {
  readonly rhythm: Rhythm;
  readonly period: string;
  /** A school's month has a school; the others have the county. */
  readonly schoolId: string | null;
  readonly jurisdictions: readonly string[];
}

export interface ReportBody {
  readonly figures: Figures;
  readonly behind: Behind;
  /** Versions of the monthly reports that were added up, `<school>|<month>|<version>`; empty for a month. */
  readonly from: readonly string[];
  /** Months of schools that had no signed report, `<school>|<month>`: the figures do not speak of them. */
  readonly lacking: readonly string[];
}

export interface ReportVersion extends ReportBody {
  readonly number: number;
  readonly draftedOn: SchoolDate;
  readonly draftedBy: string;
  /** Why it replaces the version before; null for the first. */
  readonly reason: AmendmentReason | null;
  readonly signed: { readonly on: SchoolDate; readonly by: string } | null;
}

export const AMENDMENT_REASONS = ['late-register', 'corrected-register', 'corrected-case', 'late-report', 'counting-error'] as const;
export type AmendmentReason = (typeof AMENDMENT_REASONS)[number];

export interface KeptReport {
  readonly status: 'Expected' | 'Drafted' | 'Signed';
  readonly about: ReportAbout;
  readonly versions: readonly ReportVersion[];
  /** The signed report that is owed, with its day; empty for a period that ended before anybody watched. */
  readonly owed: readonly OwedReport[];
}
export type OwedReport = Obligation<'sign-report'>;
export type PeriodicReport = { readonly status: 'None' } | KeptReport;

export type ReportCommand =
  /** The period is over: the report is owed by a day. */
  | { readonly type: 'ExpectReport'; readonly about: ReportAbout; readonly dueOn: SchoolDate }
  | { readonly type: 'Tick' }
  | { readonly type: 'DraftReport'; readonly about: ReportAbout; readonly body: ReportBody; readonly by: string }
  | { readonly type: 'SignReport'; readonly by: string }
  | { readonly type: 'AmendReport'; readonly reason: AmendmentReason; readonly body: ReportBody; readonly by: string };

export type ReportEvent =
  | { readonly type: 'ReportExpected'; readonly about: ReportAbout; readonly owed: OwedReport }
  | ({ readonly type: 'ReportOverdue' } & EscalationDue<'sign-report'>)
  | { readonly type: 'ReportDrafted'; readonly about: ReportAbout; readonly version: ReportVersion }
  | { readonly type: 'ReportSigned'; readonly on: SchoolDate; readonly by: string };

export interface ReportContext {
  readonly today: SchoolDate;
  readonly lastDay: SchoolDate;
  readonly escalationEverySchoolDays: number;
  readonly addSchoolDays: AddSchoolDays;
}

/** A school's month is signed by its head, everything longer by the bureau. */
const answersFor = ({ schoolId }: ReportAbout): Accountable => (schoolId === null ? 'bureau-officer' : 'head');

function decide(command: ReportCommand, state: PeriodicReport, context: ReportContext): readonly ReportEvent[] {
  const { today, lastDay } = context;
  if (lastDay >= today) throw refuse('PERIOD_NOT_OVER', { field: 'input.period', until: lastDay });
  const last = state.status === 'None' ? undefined : state.versions.at(-1);
  const draft = (about: ReportAbout, number: number, reason: AmendmentReason | null, { body, by }: { body: ReportBody; by: string }) =>
    [{ type: 'ReportDrafted', about, version: { ...body, number, draftedOn: today, draftedBy: by, reason, signed: null } }] as const;
  switch (command.type) {
    case 'ExpectReport': {
      const { about, dueOn } = command;
      if (signedVersion(state) || (state.status !== 'None' && state.owed.length > 0)) return [];
      return [{ type: 'ReportExpected', about, owed: owedBy(answersFor(about), 'sign-report', dueOn) }];
    }
    case 'Tick': {
      const owed = state.status === 'None' ? [] : state.owed;
      const overdue = escalationsDue(owed, today, context.escalationEverySchoolDays, context.addSchoolDays);
      return overdue.map((due) => ({ type: 'ReportOverdue' as const, ...due }));
    }
    case 'DraftReport':
      // A draft is counted anew until it is signed.
      if (last?.signed) throw refuse('REPORT_SIGNED', { field: 'input.period' });
      return draft(command.about, last?.number ?? 1, last?.reason ?? null, command);
    case 'SignReport':
      if (state.status === 'None') throw refuse('NOT_FOUND', { field: 'input.reportId' });
      if (state.status === 'Signed') throw refuse('REPORT_SIGNED', { field: 'input.reportId' });
      if (state.status === 'Expected') throw refuse('REPORT_NOT_DRAFTED', { field: 'input.reportId' });
      return [{ type: 'ReportSigned', on: today, by: command.by }];
    case 'AmendReport':
      if (state.status === 'None') throw refuse('NOT_FOUND', { field: 'input.reportId' });
      if (state.status !== 'Signed') throw refuse('REPORT_NOT_SIGNED', { field: 'input.reportId' });
      return draft(state.about, state.versions.length + 1, command.reason, command);
    default:
      return unreachable(command);
  }
}

function evolve(state: PeriodicReport, event: ReportEvent): PeriodicReport {
  const before = state.status === 'None' ? { versions: [], owed: [] } : state;
  switch (event.type) {
    case 'ReportExpected': {
      const { about, owed } = event;
      return state.status === 'None' ? { status: 'Expected', about, versions: [], owed: [owed] } : { ...state, owed: [owed] };
    }
    case 'ReportDrafted': {
      const { about, version } = event;
      const earlier = before.versions.filter(({ number }) => number < version.number);
      return { status: 'Drafted', about, versions: [...earlier, version], owed: before.owed };
    }
    case 'ReportSigned': {
      if (state.status === 'None') return state;
      const { on, by } = event;
      const versions = state.versions.map((version) => (version === state.versions.at(-1) ? { ...version, signed: { on, by } } : version));
      return { ...state, status: 'Signed', versions, owed: done(state.owed, 'sign-report', on) };
    }
    case 'ReportOverdue':
      return state.status === 'None' ? state : { ...state, owed: escalated(state.owed, event) };
    default:
      return unreachable(event);
  }
}

/** The version that holds: the last one that was signed. */
export const signedVersion = (state: PeriodicReport): ReportVersion | null =>
  state.status === 'None' ? null : (state.versions.findLast(({ signed }) => signed !== null) ?? null);

export const reportDecider: Decider<ReportCommand, ReportEvent, PeriodicReport, ReportContext> = {
  decide,
  evolve,
  initialState: () => ({ status: 'None' }),
};
