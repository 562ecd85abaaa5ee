/** Replays the registers of one school after the other, and joins the parts of this slice. */
import type { SchoolCalendar } from '@baoxue/calendar';
import { byKey, commandHandler, schoolDateOf, type SchoolDate } from '@baoxue/domain';
import type { RuleBook, RulePack } from '@baoxue/rules';
import type { ServiceDeps } from '@baoxue/service';
import type { AttendanceDaysStore } from '../absence-run/absence-run.store.js';
import type { RollCallStore } from '../roll-call/roll-call.store.js';
import type { SchoolCalendarStore } from '../school-calendar/school-calendar.store.js';
import { replay, type ReplayedChild } from './replay.js';
import { figuresOf, NOTHING, simulationDecider, sum, type StartedSimulation } from './rule-simulation.js';
import { simulationResolvers } from './rule-simulation.resolvers.js';
import { changeStore, simulationStore } from './rule-simulation.store.js';

export interface SimulationDeps extends Pick<ServiceDeps, 'connection' | 'clock'> {
  readonly rolls: RollCallStore;
  readonly days: Pick<AttendanceDaysStore, 'find'>;
  /** For each of these records the one that stands for it. */
  readonly standingFor: (studentIds: readonly string[]) => Promise<ReadonlyMap<string, string>>;
  readonly schools: SchoolCalendarStore;
  readonly calendarOf: (schoolId: string | undefined) => Promise<SchoolCalendar>;
  readonly rulesAt: (jurisdictions: readonly string[]) => RulePack;
  readonly packByVersion: RuleBook['packByVersion'];
}

/** Registers of one school day: a school has fewer classes. */
const CLASSES_MAX = 300;
/** Children whose registers are in memory together. */
const CHILDREN_AT_ONCE = 500;

export function simulationServices(deps: SimulationDeps) {
  const { connection, clock, rolls, days, standingFor, schools, calendarOf, rulesAt, packByVersion } = deps;
  const simulations = simulationStore(connection, clock);
  const changes = changeStore(connection);
  const decide = commandHandler(simulationDecider, simulations);
  const today = () => schoolDateOf(clock.now());

  /** On which of these days each child stood on a register of the school. Day by day, so that memory holds days and no registers. */
  async function registeredAt(schoolId: string, schoolDays: readonly SchoolDate[]): Promise<ReadonlyMap<string, ReadonlySet<SchoolDate>>> {
    const children = new Map<string, Set<SchoolDate>>();
    for (const day of schoolDays) {
      const registers = await rolls.query({ 'state.place.schoolId': schoolId, 'state.date': day }, { limit: CLASSES_MAX });
      for (const { studentId } of registers.flatMap(({ state }) => (state.status === 'Taken' ? state.entries : [])))
        children.set(studentId, (children.get(studentId) ?? new Set()).add(day));
    }
    return children;
  }

  /** These children with all their registers of the period as they stand now, at whatever school and under whatever record they were taken. */
  async function withAllRegisters(
    registered: readonly (readonly [studentId: string, ReadonlySet<SchoolDate>])[],
    { from, to }: StartedSimulation,
  ): Promise<ReadonlyMap<string, ReplayedChild>> {
    const standing = await standingFor(registered.map(([studentId]) => studentId));
    const here = byKey(registered, ([studentId]) => standing.get(studentId) ?? studentId);
    const known = await days.find([...here.keys()]);
    return new Map(
      [...here].map(([studentId, own]) => {
        const marks = Object.entries(known.get(studentId)?.marks ?? {}).filter(([day]) => from <= day && day <= to);
        return [studentId, { known: { marks: Object.fromEntries(marks) }, registeredHere: new Set(own.flatMap(([, on]) => [...on])) }];
      }),
    );
  }

  async function replaySchool(simulationId: string, schoolId: string, state: StartedSimulation): Promise<void> {
    const { from, to, rules } = state;
    const kept = await schools.find(schoolId);
    const inForce = rulesAt(kept?.state.status === 'Known' ? kept.state.place.jurisdictions : []).marks;
    const { schoolDaysBetween } = await calendarOf(schoolId);
    const registered = [...(await registeredAt(schoolId, schoolDaysBetween(from, to)))];
    let figures = NOTHING;
    for (let done = 0; done < registered.length; done += CHILDREN_AT_ONCE) {
      const children = await withAllRegisters(registered.slice(done, done + CHILDREN_AT_ONCE), state);
      const replayed = replay(children, [inForce, rules], schoolDaysBetween);
      await changes.write(simulationId, schoolId, replayed.changes);
      figures = sum(figures, figuresOf(replayed));
    }
    const options = { context: { today: today() }, cause: { actor: 'attendance/clock', correlationId: simulationId } };
    await decide(simulationId, { type: 'CountSchool', schoolId, figures }, options);
  }

  /** One school at a time. A simulation that is interrupted goes on where it stood. */
  async function tick(id: string): Promise<void> {
    const { state } = await simulations.load(id);
    const [schoolId] = state.status === 'Running' ? state.left : [];
    if (state.status === 'Running' && schoolId !== undefined) await replaySchool(id, schoolId, state);
  }

  return {
    stores: [simulations, changes],
    resolvers: simulationResolvers({ simulations, changes, schools, packByVersion, today, decide }),
    dueWork: [{ store: simulations, tick }],
  };
}
