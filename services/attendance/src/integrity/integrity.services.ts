/** The monitor looks at each school once its day is over, and keeps the findings as the facts come and go. */
import type { SchoolCalendar } from '@baoxue/calendar';
import type { EventEnvelope, SchoolCard, StudentCard } from '@baoxue/contracts';
import { addDays, byKey, commandHandler, schoolDateOf, type Cause, type SchoolDate } from '@baoxue/domain';
import type { EventHandlers } from '@baoxue/event-bus';
import type { StudentCards } from '@baoxue/mongo';
import type { RulePack } from '@baoxue/rules';
import type { ServiceDeps } from '@baoxue/service';
import type { AttendanceDaysStore } from '../absence-run/absence-run.store.js';
import type { DropoutCaseStore, KeptCase } from '../dropout-case/dropout-case.store.js';
import type { WatchStore } from '../dropout-sign/dropout-sign.store.js';
import type { ClassWatchStore } from '../missing-register/missing-register.store.js';
import type { WatchedClass } from '../missing-register/class-watch.js';
import { isOwed } from '../obligation/index.js';
import type { PlannedLeaveStore } from '../planned-leave/planned-leave.store.js';
import { rollCallId, type TakenRoll } from '../roll-call/index.js';
import type { RollCallStore } from '../roll-call/roll-call.store.js';
import { sealedText } from '../sealed-text.js';
import { findingDecider, type FindingCommand } from './finding.js';
import { integrityResolvers } from './integrity.resolvers.js';
import { findingId, findingStore, monitoredSchools, type MonitoredSchool } from './integrity.store.js';
import {
  isOutOfClass,
  ofCase,
  ofChild,
  ofClass,
  ofCorrectedChild,
  ofWatch,
  ofWithdrawnCase,
  type DatedCorrection,
  type MonitorRules,
  type Observation,
} from './observation.js';

export interface IntegrityDeps extends Pick<ServiceDeps, 'connection' | 'clock' | 'cipher'> {
  readonly cases: DropoutCaseStore;
  readonly watches: ClassWatchStore;
  readonly childWatches: Pick<WatchStore, 'owedAt'>;
  readonly rolls: RollCallStore;
  readonly days: AttendanceDaysStore;
  readonly leaves: PlannedLeaveStore;
  readonly cards: StudentCards;
  readonly calendarOf: (schoolId: string | undefined) => Promise<SchoolCalendar>;
  readonly rulesAt: (jurisdictions: readonly string[]) => RulePack;
}

interface SchoolRules extends MonitorRules {
  readonly lookBackDays: number;
}

/** A school has fewer classes and cases than this. */
const CLASSES_MAX = 300;
const CASES_MAX = 500;

export function integrityServices({
  connection,
  clock,
  cipher,
  cases,
  watches,
  childWatches,
  rolls,
  days,
  leaves,
  cards,
  calendarOf,
  rulesAt,
}: IntegrityDeps) {
  const findings = findingStore(connection, clock);
  const schools = monitoredSchools(connection);
  const decide = commandHandler(findingDecider, findings);
  const today = () => schoolDateOf(clock.now());
  const handle = (id: string, command: FindingCommand, options: { cause: Cause; commandKey?: string | undefined }) =>
    decide(id, command, { ...options, context: { today: today() } });

  async function rulesOf({ schoolId, jurisdictions }: MonitoredSchool): Promise<SchoolRules> {
    const { marks, integrity } = rulesAt(jurisdictions);
    const { schoolDaysBetween } = await calendarOf(schoolId);
    return { suspectedFrom: marks.suspectedFrom, ...integrity, schoolDaysBetween, today: today() };
  }

  /** Registers that are missing, class by class; their first day over, the head has been told. */
  async function ofRegisters(schoolId: string): Promise<readonly Observation[]> {
    const found = await watches.query({ 'state.open': true, 'state.schoolId': schoolId }, { limit: CLASSES_MAX });
    return found.flatMap(({ state }) => {
      const { place, owed } = state as WatchedClass;
      return ofClass(
        place.classId,
        owed.filter(isOwed).map(({ dueOn }) => dueOn),
      );
    });
  }

  async function ofCases(schoolId: string, rules: SchoolRules): Promise<readonly Observation[]> {
    const own = (await cases.query({ 'state.schoolId': schoolId }, { sort: { 'state.order': -1 }, limit: CASES_MAX })) as KeptCase[];
    const from = addDays(rules.today, -rules.lookBackDays);
    const withdrawn = own.filter(({ state }) => state.status === 'Withdrawn' && (state.endedOn ?? '') >= from);
    return [
      ...own.filter(({ state }) => state.endedOn === null).flatMap((kept) => ofCase(kept, rules)),
      ...(await Promise.all(withdrawn.map((kept) => ofWithdrawn(kept, rules)))).flat(),
    ];
  }

  async function ofWithdrawn({ id, state }: KeptCase, { schoolDaysBetween, lookBackDays }: SchoolRules): Promise<readonly Observation[]> {
    // The run shrinks with every correction, so its first day is not where it began.
    const before = schoolDaysBetween(addDays(state.suspectedOn, -lookBackDays), state.endedOn ?? state.suspectedOn);
    const registers = await rolls.findMany(before.map((day) => rollCallId(state.subject.classId, day)));
    const corrections = [...registers.values()].flatMap(({ state: roll }) => (roll.status === 'Taken' ? dated(roll) : []));
    return ofWithdrawnCase({ id, state, corrections });
  }

  /** Children of whom unexcused days were corrected of late, whatever became of them since. */
  async function ofCorrections({ schoolId }: MonitoredSchool, rules: SchoolRules): Promise<readonly Observation[]> {
    const registers = await rolls.correctedSince(schoolId, addDays(rules.today, -rules.lookBackDays));
    const classOf = new Map(
      registers.flatMap(({ place, corrections }) =>
        corrections.flatMap(({ studentId, from }) => (from === 'unexcused' ? [[studentId, place.classId] as const] : [])),
      ),
    );
    const made = byKey(registers.flatMap(dated), ({ studentId }) => studentId);
    const ids = [...classOf.keys()];
    const [known, casesOf] = await Promise.all([days.find(ids), cases.allByStudent(ids)]);
    return [...classOf].flatMap(([studentId, classId]) => {
      const about = { studentId, classId, corrections: made.get(studentId) ?? [], cases: casesOf.get(studentId) ?? [] };
      return ofCorrectedChild({ ...about, known: known.get(studentId) ?? { marks: {} } }, rules);
    });
  }

  /** Class by class, so that no more than one class's registers are in memory; only who is out of class is looked at closely. */
  async function ofChildren({ schoolId }: MonitoredSchool, rules: MonitorRules): Promise<readonly Observation[]> {
    const { schoolYearOf } = await calendarOf(schoolId);
    const filter = { 'state.schoolYear': schoolYearOf(rules.today), 'state.schoolId': schoolId };
    const found: Observation[] = [];
    for (const { state } of await watches.query(filter, { limit: CLASSES_MAX })) {
      found.push(...(await ofMembers(await cards.byClass((state as WatchedClass).place.classId), rules)));
    }
    return found;
  }

  async function ofMembers(members: readonly StudentCard[], rules: MonitorRules): Promise<readonly Observation[]> {
    const known = await days.find(members.map(({ studentId }) => studentId));
    const out = members.filter(({ studentId }) => isOutOfClass(known.get(studentId) ?? { marks: {} }, rules));
    if (out.length === 0) return [];
    const ids = out.map(({ studentId }) => studentId);
    const [lastCases, planned] = await Promise.all([cases.allByStudent(ids), leaves.ofStudents(ids, FROM_THE_BEGINNING)]);
    return out.flatMap((card) => {
      const { studentId } = card;
      const own = planned.filter((each) => each.studentId === studentId).map(({ leave }) => leave.state);
      const onLeave = (day: SchoolDate) => own.some(({ from, to }) => from <= day && day <= to);
      return ofChild(
        { card, known: known.get(studentId) ?? { marks: {} }, lastCase: lastCases.get(studentId)?.[0] ?? null, onLeave },
        rules,
      );
    });
  }

  /** Everything found is observed, everything that stood and is not found any more is cleared. Looking twice changes nothing. */
  async function look(schoolId: string): Promise<void> {
    const school = await schools.find(schoolId);
    if (!school) return;
    const rules = await rulesOf(school);
    const found = [
      ...(await ofRegisters(schoolId)),
      ...(await ofCases(schoolId, rules)),
      ...(await ofCorrections(school, rules)),
      ...(await ofChildren(school, rules)),
      ...(await childWatches.owedAt(schoolId)).flatMap(({ state }) => ofWatch(state, rules)),
    ];
    const observed = new Map(found.map((each) => [findingId(schoolId, each), each]));
    const place = { schoolId, jurisdictions: school.jurisdictions };
    const cause = { actor: 'attendance/integrity', correlationId: schoolId };
    for (const [id, observation] of observed) await handle(id, { type: 'Observe', observation, place }, { cause });
    const gone = (await findings.standingAt([schoolId])).filter(({ id }) => !observed.has(id));
    for (const { id } of gone) await handle(id, { type: 'Clear' }, { cause });
    await schools.looked(schoolId, addDays(rules.today, -1));
  }

  const forget = ({ data: { schoolId } }: EventEnvelope<{ schoolId: string }>) => schools.forget(schoolId);
  const handlers: EventHandlers = {
    'school.registered.v1': async ({ data: { schoolId, jurisdictions }, time }: EventEnvelope<SchoolCard>) =>
      schools.know(schoolId, { schoolId, jurisdictions }, schoolDateOf(new Date(time))),
    'school.closed.v1': forget,
    'school.withdrawn.v1': forget,
  };

  return {
    findings,
    stores: [findings, schools],
    resolvers: integrityResolvers({ findings, schools, words: sealedText(cipher, 'integrity_findings'), handle }),
    handlers,
    dueWork: [{ store: schools, tick: look }],
  };
}

const dated = ({ date, corrections }: TakenRoll): readonly DatedCorrection[] => corrections.map((correction) => ({ ...correction, date }));

/** Before any school day; leave that was planned then has long been over. */
const FROM_THE_BEGINNING = '2000-01-01';
