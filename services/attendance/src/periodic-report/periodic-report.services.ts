/** Counts what a report says, and joins the parts of this slice. */
import { commandHandler, schoolDateOf, type CommandOptions } from '@baoxue/domain';
import type { ServiceDeps } from '@baoxue/service';
import type { DropoutCaseStore, KeptCase } from '../dropout-case/dropout-case.store.js';
import type { WatchedClass } from '../missing-register/class-watch.js';
import type { ClassWatchStore } from '../missing-register/missing-register.store.js';
import { isOwed } from '../obligation/index.js';
import type { RollCallStore } from '../roll-call/roll-call.store.js';
import type { SchoolCalendarStore } from '../school-calendar/school-calendar.store.js';
import { added, monthOf } from './figures.js';
import { firstDayOf, lastDayOf, monthsOf } from './period.js';
import { reportDecider, signedVersion, type ReportAbout, type ReportBody, type ReportCommand } from './periodic-report.js';
import { periodicReportResolvers } from './periodic-report.resolvers.js';
import { reportId, reportStore } from './periodic-report.store.js';

export interface PeriodicReportDeps extends Pick<ServiceDeps, 'connection' | 'clock'> {
  readonly cases: DropoutCaseStore;
  readonly rolls: RollCallStore;
  readonly watches: ClassWatchStore;
  readonly schools: SchoolCalendarStore;
  readonly schoolYearOf: (day: string) => string;
}

/** A school's month has fewer registers than this, and the school fewer cases and classes; a county has fewer schools. */
const REGISTERS_MAX = 3_000;
const CASES_MAX = 2_000;
const SCHOOLS_MAX = 300;

export function periodicReportServices({ connection, clock, cases, rolls, watches, schools, schoolYearOf }: PeriodicReportDeps) {
  const reports = reportStore(connection, clock);
  const decide = commandHandler(reportDecider, reports);

  async function countMonth(schoolId: string, month: string): Promise<ReportBody> {
    const [from, to] = [firstDayOf(month), lastDayOf(month)];
    const [registers, own, classes] = await Promise.all([
      rolls.query({ 'state.place.schoolId': schoolId, 'state.date': { $gte: from, $lte: to } }, { limit: REGISTERS_MAX }),
      cases.query({ 'state.schoolId': schoolId }, { sort: { 'state.order': -1 }, limit: CASES_MAX }),
      watches.query({ 'state.schoolYear': schoolYearOf(to), 'state.schoolId': schoolId }, { limit: SCHOOLS_MAX }),
    ]);
    const owed = classes.flatMap(({ state }) => (state as WatchedClass).owed.filter(isOwed));
    const { figures, behind } = monthOf({
      ...{ from, to },
      classes: classes.length,
      registers: registers.map(({ state }) => state),
      registersMissing: owed.filter(({ dueOn }) => from <= dueOn && dueOn <= to).length,
      cases: own as KeptCase[],
    });
    return { figures, behind, from: [], lacking: [] };
  }

  /** Adds up what the schools of a county have signed, and names what is lacking. */
  async function addMonths(county: string, months: readonly string[]): Promise<ReportBody> {
    const [kept, known] = await Promise.all([reports.ofMonths(months), schools.query({}, { limit: SCHOOLS_MAX })]);
    const inCounty = known
      .filter(({ state }) => state.status === 'Known' && state.place.jurisdictions.includes(county))
      .map(({ id }) => id);
    const signed = kept.flatMap(({ state }) => {
      const version = signedVersion(state);
      const { schoolId, period, jurisdictions } = state.about;
      return version && schoolId !== null && jurisdictions.includes(county) ? [{ schoolId, month: period, version }] : [];
    });
    const has = new Set(signed.map(({ schoolId, month }) => `${schoolId}|${month}`));
    return {
      figures: added(
        signed.map(({ schoolId, month, version }) => ({ schoolId, month, figures: version.figures })),
        months.at(-1) ?? '',
      ),
      behind: {},
      from: signed.map(({ schoolId, month, version }) => `${schoolId}|${month}|${version.number}`).sort(),
      lacking: inCounty.flatMap((schoolId) => months.map((month) => `${schoolId}|${month}`)).filter((each) => !has.has(each)),
    };
  }

  const count = ({ rhythm, period, schoolId, jurisdictions }: ReportAbout): Promise<ReportBody> =>
    schoolId === null ? addMonths(jurisdictions.at(-1) ?? '', monthsOf(rhythm, period) ?? []) : countMonth(schoolId, period);

  async function handle(about: ReportAbout, command: ReportCommand, options: Omit<CommandOptions<never>, 'context'>) {
    const lastMonth = monthsOf(about.rhythm, about.period)?.at(-1) ?? '';
    const context = { today: schoolDateOf(clock.now()), lastDay: lastDayOf(lastMonth) };
    return decide(reportId(about), command, { ...options, context });
  }

  return {
    stores: [reports],
    resolvers: periodicReportResolvers({ reports, schools, count, handle }),
  };
}
