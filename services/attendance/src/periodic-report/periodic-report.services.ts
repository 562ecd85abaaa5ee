/** Counts what a report says, and joins the parts of this slice. */
import type { SchoolCalendar } from '@baoxue/calendar';
import type { EventEnvelope, SchoolCard } from '@baoxue/contracts';
import { addDays, commandHandler, isCounty, placesOf, schoolDateOf, type CommandOptions, type SchoolDate } from '@baoxue/domain';
import type { EventHandlers } from '@baoxue/event-bus';
import type { RulePack } from '@baoxue/rules';
import type { ServiceDeps } from '@baoxue/service';
import type { DropoutCaseStore, KeptCase } from '../dropout-case/dropout-case.store.js';
import type { WatchedClass } from '../missing-register/class-watch.js';
import type { ClassWatchStore } from '../missing-register/missing-register.store.js';
import { isOwed } from '../obligation/index.js';
import { officeRegister } from '../office-register.js';
import type { RollCallStore } from '../roll-call/roll-call.store.js';
import type { SchoolPlace } from '../school-calendar/index.js';
import type { SchoolCalendarStore } from '../school-calendar/school-calendar.store.js';
import { added, monthOf } from './figures.js';
import { firstDayOf, lastDayOf, monthsEndedIn, monthsOf, periodEndingWith, RHYTHMS_OF_COUNTY, RHYTHMS_OF_SCHOOL } from './period.js';
import {
  reportDecider,
  signedVersion,
  type KeptReport,
  type PeriodicReport,
  type ReportAbout,
  type ReportBody,
  type ReportCommand,
} from './periodic-report.js';
import { periodicReportResolvers, reportToGraph } from './periodic-report.resolvers.js';
import { REPORT_DESKS, reportId, reportStore } from './periodic-report.store.js';
import { reportingPlaces } from './reporting-place.store.js';

export interface PeriodicReportDeps extends Pick<ServiceDeps, 'connection' | 'clock'> {
  readonly cases: DropoutCaseStore;
  readonly rolls: RollCallStore;
  readonly watches: ClassWatchStore;
  readonly schools: SchoolCalendarStore;
  readonly calendar: Pick<SchoolCalendar, 'schoolYearOf' | 'schoolDaysBetween' | 'addSchoolDays'>;
  readonly rulesAt: (jurisdictions: readonly string[]) => RulePack;
}

interface SchoolEnd {
  readonly schoolId: string;
  readonly on: SchoolDate;
}

/** A school's month has fewer registers than this, and the school fewer cases and classes. */
const REGISTERS_MAX = 3_000;
const CASES_MAX = 2_000;
const CLASSES_MAX = 300;

export function periodicReportServices({ connection, clock, cases, rolls, watches, schools, calendar, rulesAt }: PeriodicReportDeps) {
  const reports = reportStore(connection, clock);
  const places = reportingPlaces(connection);
  const decide = commandHandler(reportDecider, reports);
  const { schoolYearOf, schoolDaysBetween, addSchoolDays } = calendar;
  const today = () => schoolDateOf(clock.now());

  async function countMonth(schoolId: string, month: string): Promise<ReportBody> {
    const [from, to] = [firstDayOf(month), lastDayOf(month)];
    const [registers, own, classes] = await Promise.all([
      rolls.query({ 'state.place.schoolId': schoolId, 'state.date': { $gte: from, $lte: to } }, { limit: REGISTERS_MAX }),
      cases.query({ 'state.schoolId': schoolId }, { sort: { 'state.order': -1 }, limit: CASES_MAX }),
      watches.query({ 'state.schoolYear': schoolYearOf(to), 'state.schoolId': schoolId }, { limit: CLASSES_MAX }),
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
    const [kept, known] = await Promise.all([reports.ofMonths(months), schools.thereFrom(firstDayOf(months[0] ?? ''))]);
    const expected = known
      .filter(({ state }) => state.place.jurisdictions.includes(county))
      .flatMap(({ id, state }) => months.filter((month) => isReported(month, state.ended?.on ?? null)).map((month) => `${id}|${month}`));
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
      lacking: expected.filter((each) => !has.has(each)),
    };
  }

  const count = ({ rhythm, period, schoolId, jurisdictions }: ReportAbout): Promise<ReportBody> =>
    schoolId === null ? addMonths(jurisdictions.at(-1) ?? '', monthsOf(rhythm, period) ?? []) : countMonth(schoolId, period);

  async function handle(about: ReportAbout, command: ReportCommand, options: Omit<CommandOptions<never>, 'context'>) {
    const lastMonth = monthsOf(about.rhythm, about.period)?.at(-1) ?? '';
    const { escalationEverySchoolDays } = rulesAt(about.jurisdictions).deadlines;
    const context = { today: today(), lastDay: lastDayOf(lastMonth), escalationEverySchoolDays, addSchoolDays };
    return decide(reportId(about), command, { ...options, context });
  }

  /** A month without a school day is reported by nobody; a school that closes reports until the month of its last one. */
  function isReported(month: string, closedOn: SchoolDate | null): boolean {
    const lastDay = closedOn !== null && closedOn <= lastDayOf(month) ? addDays(closedOn, -1) : lastDayOf(month);
    return schoolDaysBetween(firstDayOf(month), lastDay).length > 0;
  }

  /** The reports of a place that became owed since it was last looked at. */
  async function look(placeId: string): Promise<void> {
    const place = await places.find(placeId);
    if (!place) return;
    const { schoolId, jurisdictions, closedOn, lookedThrough } = place;
    const yesterday = addDays(today(), -1);
    for (const month of monthsEndedIn(lookedThrough, yesterday)) {
      for (const rhythm of schoolId === null ? RHYTHMS_OF_COUNTY : RHYTHMS_OF_SCHOOL) {
        const period = periodEndingWith(rhythm, month);
        const isReportOwed = schoolId === null || isReported(month, closedOn);
        if (period !== null && isReportOwed) await expectReport({ rhythm, period, schoolId, jurisdictions }, lastDayOf(month));
      }
    }
    await places.looked(placeId, yesterday);
  }

  async function expectReport(about: ReportAbout, lastDay: SchoolDate): Promise<void> {
    const { dueWithinSchoolDays } = rulesAt(about.jurisdictions).periodicReports;
    const command = { type: 'ExpectReport', about, dueOn: addSchoolDays(lastDay, dueWithinSchoolDays[about.rhythm]) } as const;
    await handle(about, command, { cause: { actor: 'attendance/clock', correlationId: reportId(about) } });
  }

  async function tick(id: string): Promise<void> {
    const { state } = await reports.load(id);
    if (state.status !== 'None') await handle(state.about, { type: 'Tick' }, { cause: { actor: 'attendance/clock', correlationId: id } });
  }

  /** A school owes its months, and its county what is longer. */
  async function know({ schoolId, jurisdictions }: SchoolPlace, from: SchoolDate): Promise<void> {
    const county = jurisdictions.find(isCounty);
    await places.know(schoolId, { schoolId, jurisdictions, closedOn: null }, from);
    if (county !== undefined) await places.know(county, { schoolId: null, jurisdictions: placesOf(county), closedOn: null }, from);
  }

  /** Schools that were known before anybody watched who reports: the events that told of them are read. They owe what ends from today on. */
  async function knowEarlierSchools(): Promise<void> {
    if (!(await places.isEmpty())) return;
    for (const { state } of await schools.thereFrom(today())) await know(state.place, today());
  }

  const handlers: EventHandlers = {
    'school.registered.v1': async ({ data: { schoolId, jurisdictions }, time }: EventEnvelope<SchoolCard>) => {
      await know({ schoolId, jurisdictions }, schoolDateOf(new Date(time)));
    },
    'school.closed.v1': ({ data: { schoolId, on } }: EventEnvelope<SchoolEnd>) => places.note(schoolId, { closedOn: on }),
    'school.withdrawn.v1': ({ data: { schoolId } }: EventEnvelope<SchoolEnd>) => places.forget(schoolId),
  };

  const register = officeRegister<PeriodicReport, KeptReport>({
    ...{ of: 'report', seenBy: 'periodic-report:read', desks: REPORT_DESKS, store: reports },
    show: (kept) => ({ matter: { __typename: 'PeriodicReport', ...reportToGraph(kept) }, owed: kept.state.owed }),
  });

  return {
    register,
    publishing: [reports],
    stores: [places, { syncIndexes: knowEarlierSchools }],
    resolvers: periodicReportResolvers({ reports, schools, count, handle }),
    handlers,
    dueWork: [
      { store: places, tick: look },
      { store: reports, tick },
    ],
  };
}
