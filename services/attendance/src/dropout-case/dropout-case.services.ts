/** Joins the parts of this slice: cases, the rules each of them was opened under, their clock, and what the graph and events ask of them. */
import type { SchoolCalendar } from '@baoxue/calendar';
import type { EventEnvelope } from '@baoxue/contracts';
import { commandHandler, schoolDateOf } from '@baoxue/domain';
import { causedBy } from '@baoxue/event-bus';
import type { RuleBook, RulePack } from '@baoxue/rules';
import type { ServiceDeps } from '@baoxue/service';
import type { AttendanceDays } from '../absence-run/index.js';
import type { DropoutCommand } from './case-commands.js';
import { caseRulesOf } from './case-rules.js';
import { isUnended, type CaseContext, type CaseSubject, type DropoutCase, type OpenedCase } from './case-state.js';
import { aidReviewHandlers } from './dropout-case.consumers.js';
import { dropoutCaseResolvers, type CaseOptions, type DropoutCaseDeps } from './dropout-case.resolvers.js';
import { lastMorningAt } from './duties.js';
import { dropoutCaseStore, type KeptCase } from './dropout-case.store.js';
import { dropoutCaseDecider } from './dropout-case.js';
import { sealedWords } from './sealed-words.js';
import { suspiciousRun } from './suspicion.js';

export interface DropoutCaseServicesDeps
  extends Pick<ServiceDeps, 'connection' | 'clock' | 'cipher'>, Pick<DropoutCaseDeps, 'recordPrint'> {
  readonly rulesAt: (jurisdictions: readonly string[]) => RulePack;
  readonly packByVersion: RuleBook['packByVersion'];
  /** The calendar of a school; without one, that of all. */
  readonly calendarOf: (schoolId: string | undefined) => Promise<SchoolCalendar>;
  /** What the registers say of a child. */
  readonly daysOf: (studentId: string) => Promise<AttendanceDays>;
}

export function dropoutCaseServices(deps: DropoutCaseServicesDeps) {
  const { connection, clock, cipher, rulesAt, packByVersion, calendarOf, daysOf, recordPrint } = deps;
  const cases = dropoutCaseStore(connection, clock);
  const handle = commandHandler(dropoutCaseDecider, cases);
  const today = () => schoolDateOf(clock.now());

  /** The rules a case was opened under: whatever is done about it is decided by them, also when the place has others by now. */
  const rulesOf = ({ state }: Pick<KeptCase, 'state'>): RulePack => packByVersion(state.rulePack) ?? rulesAt(state.subject.jurisdictions);

  /** The rules for a child: of the case that follows it, or else of its place. */
  async function rulesForChild({ studentId, jurisdictions }: CaseSubject): Promise<RulePack> {
    const own = (await cases.allByStudent([studentId])).get(studentId)?.find(({ state }) => isUnended(state));
    return own ? rulesOf(own) : rulesAt(jurisdictions);
  }

  /**
   * A case keeps the rules it was opened under, also when it goes on under another record of the child; a new one gets those of its place
   * and day. Its days are those of the child's school.
   */
  async function contextOf(state: DropoutCase, place: CaseSubject | null): Promise<CaseContext> {
    const own = await calendarOf(place?.schoolId);
    const rules = caseRulesOf(state.status === 'None' ? rulesAt(place?.jurisdictions ?? []) : rulesOf({ state }));
    return {
      rules,
      today: today(),
      lastMorning: lastMorningAt(clock.now()),
      addSchoolDays: own.addSchoolDays,
      schoolDaysBetween: own.schoolDaysBetween,
    };
  }

  async function handleCase(caseId: string, given: DropoutCommand, options: CaseOptions): Promise<KeptCase> {
    const { state: before } = await cases.load(caseId);
    const place = before.status === 'None' ? ('subject' in given ? given.subject : null) : before.subject;
    const ruledAs = before.status === 'None' && given.type === 'TakeOver' ? given.former : before;
    const { state, version } = await handle(caseId, given, { ...options, context: await contextOf(ruledAs, place) });
    return { id: caseId, version, state } as KeptCase;
  }

  const byEvent = (caseId: string, given: DropoutCommand, event: Pick<EventEnvelope, 'id' | 'correlationid'>) =>
    handleCase(caseId, given, { cause: causedBy(event, 'attendance/dropout-case'), commandKey: event.id });

  async function findCase(caseId: string): Promise<KeptCase | null> {
    const kept = await cases.find(caseId);
    return kept && kept.state.status !== 'None' ? (kept as KeptCase) : null;
  }

  /** Whether the registers of a child still show the absence that a case stands on. */
  async function showsAbsence(studentId: string, state: OpenedCase): Promise<boolean> {
    return suspiciousRun(await daysOf(studentId), state.countsFrom, await contextOf(state, state.subject)) !== null;
  }

  async function tick(caseId: string): Promise<void> {
    const { state } = await cases.load(caseId);
    if (state.status === 'None') return;
    const look: DropoutCommand = { type: 'Tick', days: await daysOf(state.subject.studentId) };
    await handleCase(caseId, look, { cause: { actor: 'attendance/clock', correlationId: caseId } });
  }

  return {
    cases,
    byEvent,
    findCase,
    rulesOf,
    rulesForChild,
    showsAbsence,
    publishing: [cases],
    resolvers: dropoutCaseResolvers({ cases, words: sealedWords(cipher), daysOf, today, recordPrint, handleCase }),
    handlers: aidReviewHandlers(byEvent),
    dueWork: [{ store: cases, tick }],
  };
}
