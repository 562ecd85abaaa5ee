/**
 * A report 四个一 of a school or of the county: drafted from facts, frozen when it is signed, amended only as a new version.
 *
 *   Drafted ── signed off ──▶ Signed ── amended, with a reason ──▶ Drafted (next version) ── signed off ──▶ …
 *
 * What was signed stays as it was, whatever becomes of the cases. docs/rules/periodic-reports.md; requirement B15.
 */
import type { Decider, SchoolDate } from '@baoxue/domain';
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
  readonly status: 'Drafted' | 'Signed';
  readonly about: ReportAbout;
  readonly versions: readonly ReportVersion[];
}
export type PeriodicReport = { readonly status: 'None' } | KeptReport;

export type ReportCommand =
  | { readonly type: 'DraftReport'; readonly about: ReportAbout; readonly body: ReportBody; readonly by: string }
  | { readonly type: 'SignReport'; readonly by: string }
  | { readonly type: 'AmendReport'; readonly reason: AmendmentReason; readonly body: ReportBody; readonly by: string };

export type ReportEvent =
  | { readonly type: 'ReportDrafted'; readonly about: ReportAbout; readonly version: ReportVersion }
  | { readonly type: 'ReportSigned'; readonly on: SchoolDate; readonly by: string };

export interface ReportContext {
  readonly today: SchoolDate;
  readonly lastDay: SchoolDate;
}

function decide(command: ReportCommand, state: PeriodicReport, { today, lastDay }: ReportContext): readonly ReportEvent[] {
  if (lastDay >= today) throw refuse('PERIOD_NOT_OVER', { field: 'input.period', until: lastDay });
  const last = state.status === 'None' ? undefined : state.versions.at(-1);
  const draft = (about: ReportAbout, number: number, reason: AmendmentReason | null, { body, by }: { body: ReportBody; by: string }) =>
    [{ type: 'ReportDrafted', about, version: { ...body, number, draftedOn: today, draftedBy: by, reason, signed: null } }] as const;
  switch (command.type) {
    case 'DraftReport':
      // A draft is counted anew until it is signed.
      if (last?.signed) throw refuse('REPORT_SIGNED', { field: 'input.period' });
      return draft(command.about, last?.number ?? 1, last?.reason ?? null, command);
    case 'SignReport':
      if (state.status === 'None') throw refuse('NOT_FOUND', { field: 'input.reportId' });
      if (state.status === 'Signed') throw refuse('REPORT_SIGNED', { field: 'input.reportId' });
      return [{ type: 'ReportSigned', on: today, by: command.by }];
    case 'AmendReport':
      if (state.status === 'None') throw refuse('NOT_FOUND', { field: 'input.reportId' });
      if (state.status === 'Drafted') throw refuse('REPORT_NOT_SIGNED', { field: 'input.reportId' });
      return draft(state.about, state.versions.length + 1, command.reason, command);
  }
}

function evolve(state: PeriodicReport, event: ReportEvent): PeriodicReport {
  if (event.type === 'ReportDrafted') {
    const { about, version } = event;
    const before = state.status === 'None' ? [] : state.versions.filter(({ number }) => number < version.number);
    return { status: 'Drafted', about, versions: [...before, version] };
  }
  if (state.status === 'None') return state;
  const { on, by } = event;
  const versions = state.versions.map((version) => (version === state.versions.at(-1) ? { ...version, signed: { on, by } } : version));
  return { ...state, status: 'Signed', versions };
}

/** The version that holds: the last one that was signed. */
export const signedVersion = (state: PeriodicReport): ReportVersion | null =>
  state.status === 'None' ? null : (state.versions.findLast(({ signed }) => signed !== null) ?? null);

export const reportDecider: Decider<ReportCommand, ReportEvent, PeriodicReport, ReportContext> = {
  decide,
  evolve,
  initialState: () => ({ status: 'None' }),
};
