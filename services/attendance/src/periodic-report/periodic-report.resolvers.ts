import { authorise, can, notFound, scopeOf, type Action } from '@baoxue/auth';
import { constantCase, isCounty, kebabCase, placesOf, type CommandOptions } from '@baoxue/domain';
import { scopeToFilter, type PageRequest } from '@baoxue/mongo';
import { answer, byViewer, connection } from '@baoxue/service';
import type { Resolvers } from '../__generated__/resolvers.js';
import type { Context } from '../context.js';
import { obligationToGraph } from '../obligation/index.js';
import { refuse } from '../refusals/index.js';
import type { SchoolCalendarStore } from '../school-calendar/school-calendar.store.js';
import { monthsOf, type Rhythm } from './period.js';
import {
  signedVersion,
  type PeriodicReport,
  type ReportAbout,
  type ReportBody,
  type ReportCommand,
  type ReportVersion,
} from './periodic-report.js';
import { reportId, type ReportStore, type StoredReportRecord } from './periodic-report.store.js';

export interface PeriodicReportResolverDeps {
  readonly reports: ReportStore;
  readonly schools: SchoolCalendarStore;
  readonly count: (about: ReportAbout) => Promise<ReportBody>;
  readonly handle: (
    about: ReportAbout,
    command: ReportCommand,
    options: Omit<CommandOptions<never>, 'context'>,
  ) => Promise<{ readonly state: PeriodicReport; readonly version: number }>;
}

const resourceOf = ({ schoolId, jurisdictions }: ReportAbout) => ({ schoolId: schoolId ?? undefined, jurisdictions });

export function periodicReportResolvers({ reports, schools, count, handle }: PeriodicReportResolverDeps) {
  /** A month is a school's; what is longer is the county's. */
  async function aboutOf(rhythm: Rhythm, period: string, schoolId: string | null, county: string | null): Promise<ReportAbout> {
    if (monthsOf(rhythm, period) === null) throw refuse('PERIOD_INVALID', { field: 'input.period' });
    if (rhythm === 'school-month') {
      const kept = schoolId === null ? null : await schools.find(schoolId);
      if (kept?.state.status !== 'Known') throw notFound('input.schoolId');
      return { rhythm, period, schoolId, jurisdictions: kept.state.place.jurisdictions };
    }
    if (county === null || !isCounty(county)) throw notFound('input.county');
    return { rhythm, period, schoolId: null, jurisdictions: placesOf(county) };
  }

  async function seen(id: string, { viewer }: Context): Promise<StoredReportRecord> {
    const kept = await reports.find(id);
    if (!kept || kept.state.status === 'None' || !can(viewer, 'periodic-report:read', resourceOf(kept.state.about)))
      throw notFound('input.reportId');
    return kept as StoredReportRecord;
  }

  /** A school's month is for the school to draft and sign, the county's reports for the bureau. */
  const actionFor = (verb: 'draft' | 'sign', { schoolId }: ReportAbout): Action =>
    schoolId === null ? `periodic-report:${verb}-for-county` : `periodic-report:${verb}-for-school`;

  const shown = (id: string, { state, version }: { readonly state: PeriodicReport; readonly version: number }) => ({
    __typename: 'PeriodicReportSuccess' as const,
    report: reportToGraph({ id, version, state } as StoredReportRecord),
  });

  return {
    Query: {
      async periodicReports(_root, { rhythm, overdue, first, after }, { viewer }) {
        const scope = scopeToFilter(scopeOf(viewer, 'periodic-report:read'));
        const filter = scope && { ...scope, 'state.rhythm': kebabCase(rhythm), ...(overdue ? { 'state.overdue': true } : {}) };
        const read = filter && ((page: PageRequest) => reports.page({ ...page, filter, order: 'state.order', descending: true }));
        const page = await connection({ first, after }, read, (kept) => reportToGraph(kept as StoredReportRecord));
        return { ...page, totalCount: filter ? await reports.count(filter) : 0 };
      },
    },

    Mutation: {
      draftPeriodicReport: (_root, { input }, context) =>
        answer(async () => {
          const about = await aboutOf(kebabCase(input.rhythm), input.period, input.schoolId ?? null, input.county ?? null);
          authorise(context.viewer, actionFor('draft', about), resourceOf(about));
          const command = { type: 'DraftReport', about, body: await count(about), by: context.viewer.post } as const;
          return shown(reportId(about), await handle(about, command, byViewer(context, input)));
        }),

      signPeriodicReport: (_root, { input }, context) =>
        answer(async () => {
          const { about } = (await seen(input.reportId, context)).state;
          authorise(context.viewer, actionFor('sign', about), resourceOf(about));
          return shown(input.reportId, await handle(about, { type: 'SignReport', by: context.viewer.post }, byViewer(context, input)));
        }),

      amendPeriodicReport: (_root, { input }, context) =>
        answer(async () => {
          const { about } = (await seen(input.reportId, context)).state;
          authorise(context.viewer, actionFor('draft', about), resourceOf(about));
          const body = await count(about);
          const command = { type: 'AmendReport', reason: kebabCase(input.reason), body, by: context.viewer.post } as const;
          return shown(input.reportId, await handle(about, command, byViewer(context, input)));
        }),
    },

    ReportVersion: {
      casesBehind(holder, _arguments, { viewer }) {
        const { behind, about } = holder as unknown as VersionInGraph;
        if (!can(viewer, 'dropout-case:read', resourceOf(about))) return null;
        return Object.entries(behind).map(([figure, caseIds]) => ({ figure, caseIds: [...caseIds] }));
      },
    },
  } satisfies Resolvers;
}

interface VersionInGraph {
  readonly behind: ReportBody['behind'];
  readonly about: ReportAbout;
}

/** A report as the schema shows it. */
export function reportToGraph({ id, state }: StoredReportRecord) {
  const { about, versions, owed } = state;
  const inForce = signedVersion(state);
  return {
    id,
    rhythm: constantCase(about.rhythm),
    period: about.period,
    school: about.schoolId === null ? null : { __typename: 'School' as const, id: about.schoolId },
    jurisdictionId: about.jurisdictions.at(-1) ?? '',
    versions: versions.map((version) => versionToGraph(version, about)),
    inForce: inForce && versionToGraph(inForce, about),
    owed: owed.map(obligationToGraph),
  };
}

const versionToGraph = ({ number, figures, behind, from, lacking, draftedOn, reason, signed }: ReportVersion, about: ReportAbout) => ({
  ...({ behind, about } satisfies VersionInGraph),
  number,
  figures,
  addedUp: [...from],
  lacking: [...lacking],
  draftedOn,
  reason: reason && constantCase(reason),
  signedOn: signed?.on ?? null,
  signedBy: signed?.by ?? null,
});
