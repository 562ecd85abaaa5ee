/** Replays the registers of one school after the other, and joins the parts of this slice. */
import type { SchoolCalendar } from '@baoxue/calendar';
import type { AttendanceMark } from '@baoxue/contracts';
import { commandHandler, schoolDateOf } from '@baoxue/domain';
import type { RulePack } from '@baoxue/rules';
import type { ServiceDeps } from '@baoxue/service';
import type { AttendanceDays } from '../absence-run/index.js';
import type { RollCallStore } from '../roll-call/roll-call.store.js';
import type { SchoolCalendarStore } from '../school-calendar/school-calendar.store.js';
import { replay, CHANGE_KINDS, type ChangeKind } from './replay.js';
import { simulationDecider, type StartedSimulation } from './rule-simulation.js';
import { simulationResolvers } from './rule-simulation.resolvers.js';
import { changeStore, simulationStore } from './rule-simulation.store.js';

export interface SimulationDeps extends Pick<ServiceDeps, 'connection' | 'clock'> {
  readonly rolls: RollCallStore;
  readonly schools: SchoolCalendarStore;
  readonly calendarOf: (schoolId: string | undefined) => Promise<SchoolCalendar>;
  readonly rulesAt: (jurisdictions: readonly string[]) => RulePack;
}

/** Registers of one school day: a school has fewer classes. */
const CLASSES_MAX = 300;

export function simulationServices({ connection, clock, rolls, schools, calendarOf, rulesAt }: SimulationDeps) {
  const simulations = simulationStore(connection, clock);
  const changes = changeStore(connection);
  const decide = commandHandler(simulationDecider, simulations);
  const today = () => schoolDateOf(clock.now());

  /** Every child's marks, as the registers of the period stand now, corrections included. Day by day, so that memory holds marks and no registers. */
  async function marksOf(schoolId: string, days: readonly string[]): Promise<ReadonlyMap<string, AttendanceDays>> {
    const children = new Map<string, { marks: Record<string, AttendanceMark> }>();
    for (const day of days) {
      const registers = await rolls.query({ 'state.place.schoolId': schoolId, 'state.date': day }, { limit: CLASSES_MAX });
      for (const { studentId, mark } of registers.flatMap(({ state }) => (state.status === 'Taken' ? state.entries : []))) {
        const known = children.get(studentId) ?? { marks: {} };
        known.marks[day] = mark;
        children.set(studentId, known);
      }
    }
    return children;
  }

  async function replaySchool(simulationId: string, schoolId: string, { from, to, rules }: StartedSimulation): Promise<void> {
    const kept = await schools.find(schoolId);
    const inForce = rulesAt(kept?.state.status === 'Known' ? kept.state.place.jurisdictions : []).marks;
    const { schoolDaysBetween } = await calendarOf(schoolId);
    const children = await marksOf(schoolId, schoolDaysBetween(from, to));
    const { casesBefore, casesAfter, changes: found } = replay(children, [inForce, rules], schoolDaysBetween);
    await changes.write(simulationId, schoolId, found);
    const byKind = Object.fromEntries(CHANGE_KINDS.map((kind) => [kind, found.filter((each) => each.kind === kind).length]));
    const figures = { casesBefore, casesAfter, changes: byKind as Record<ChangeKind, number> };
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
    resolvers: simulationResolvers({ simulations, changes, schools, today, decide }),
    dueWork: [{ due: simulations.due, tick }],
  };
}
