/**
 * A simulation 规则模拟: one school after the other is replayed, so that a city needs no request that waits. Nothing of it touches a case.
 *
 *   Running (schools left) ── school replayed ──▶ … ──▶ Finished
 */
import type { Decider, SchoolDate } from '@baoxue/domain';
import { refuse } from '../refusals/index.js';
import { CHANGE_KINDS, type ChangeKind, type MarkRules, type Replayed } from './replay.js';

export interface SimulatedFigures {
  readonly casesBefore: number;
  readonly casesAfter: number;
  readonly changes: Readonly<Record<ChangeKind, number>>;
}

export interface StartedSimulation {
  readonly status: 'Running' | 'Finished';
  readonly from: SchoolDate;
  readonly to: SchoolDate;
  /** The rules that are tried. */
  readonly rules: MarkRules;
  readonly by: string;
  readonly startedOn: SchoolDate;
  readonly left: readonly string[];
  readonly schools: number;
  readonly figures: SimulatedFigures;
}
export type Simulation = { readonly status: 'None' } | StartedSimulation;

export interface StartSimulation {
  readonly type: 'StartSimulation';
  readonly from: SchoolDate;
  readonly to: SchoolDate;
  readonly rules: MarkRules;
  readonly by: string;
  readonly schools: readonly string[];
}
export type SimulationCommand =
  | StartSimulation
  | { readonly type: 'CountSchool'; readonly schoolId: string; readonly figures: SimulatedFigures };

export type SimulationEvent =
  | (Omit<StartSimulation, 'type'> & { readonly type: 'SimulationStarted'; readonly on: SchoolDate })
  | { readonly type: 'SchoolCounted'; readonly schoolId: string; readonly figures: SimulatedFigures };

export const DAYS_MAX = 400;
const COUNT_MAX = 60;

function decide(command: SimulationCommand, state: Simulation, { today }: { readonly today: SchoolDate }): readonly SimulationEvent[] {
  if (command.type === 'CountSchool') {
    const { schoolId, figures } = command;
    return state.status === 'Running' && state.left.includes(schoolId) ? [{ type: 'SchoolCounted', schoolId, figures }] : [];
  }
  if (state.status !== 'None') return [];
  const { from, to, rules } = command;
  if (to < from || to >= today) throw refuse('SIMULATED_PERIOD', { field: 'input.to' });
  const counts = [rules.suspectedFrom.count, rules.droppedOutAfter.count];
  if (counts.some((count) => !Number.isInteger(count) || count < 1 || count > COUNT_MAX))
    throw refuse('SIMULATED_COUNT', { field: 'input.rules', limit: COUNT_MAX });
  const { type: _type, ...facts } = command;
  return [{ type: 'SimulationStarted', ...facts, on: today }];
}

const forEachKind = (count: (kind: ChangeKind) => number) =>
  Object.fromEntries(CHANGE_KINDS.map((kind) => [kind, count(kind)])) as SimulatedFigures['changes'];

export const NOTHING: SimulatedFigures = { casesBefore: 0, casesAfter: 0, changes: forEachKind(() => 0) };

/** The figures of what was replayed, with as many changes of each kind as are listed. */
export const figuresOf = ({ casesBefore, casesAfter, changes }: Replayed): SimulatedFigures => ({
  casesBefore,
  casesAfter,
  changes: forEachKind((kind) => changes.filter((each) => each.kind === kind).length),
});

export const sum = (one: SimulatedFigures, other: SimulatedFigures): SimulatedFigures => ({
  casesBefore: one.casesBefore + other.casesBefore,
  casesAfter: one.casesAfter + other.casesAfter,
  changes: forEachKind((kind) => one.changes[kind] + other.changes[kind]),
});

function evolve(state: Simulation, event: SimulationEvent): Simulation {
  if (event.type === 'SimulationStarted') {
    const { from, to, rules, by, on: startedOn, schools } = event;
    const status = schools.length > 0 ? 'Running' : 'Finished';
    return { status, from, to, rules, by, startedOn, left: schools, schools: schools.length, figures: NOTHING };
  }
  if (state.status === 'None') return state;
  const left = state.left.filter((schoolId) => schoolId !== event.schoolId);
  return { ...state, status: left.length > 0 ? 'Running' : 'Finished', left, figures: sum(state.figures, event.figures) };
}

export const simulationDecider: Decider<SimulationCommand, SimulationEvent, Simulation, { readonly today: SchoolDate }> = {
  decide,
  evolve,
  initialState: () => ({ status: 'None' }),
};
