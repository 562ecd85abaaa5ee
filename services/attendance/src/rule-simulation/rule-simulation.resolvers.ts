import { authorise, can, type Viewer } from '@baoxue/auth';
import { constantCase, daysBetween, idFrom, kebabCase, type CommandOptions, type SchoolDate } from '@baoxue/domain';
import type { RuleBook } from '@baoxue/rules';
import { answer, byViewer, connection } from '@baoxue/service';
import type { Resolvers } from '../__generated__/resolvers.js';
import { dayOf, refuse } from '../refusals/index.js';
import type { SchoolCalendarStore } from '../school-calendar/school-calendar.store.js';
import type { MarkRules } from './replay.js';
import { DAYS_MAX, type Simulation, type SimulationCommand } from './rule-simulation.js';
import type { ChangeStore, KeptSimulation, SimulatedChange, SimulationStore } from './rule-simulation.store.js';

export interface SimulationResolverDeps {
  readonly simulations: SimulationStore;
  readonly changes: ChangeStore;
  readonly schools: SchoolCalendarStore;
  readonly packByVersion: RuleBook['packByVersion'];
  readonly today: () => SchoolDate;
  readonly decide: (
    id: string,
    command: SimulationCommand,
    options: CommandOptions<{ readonly today: SchoolDate }>,
  ) => Promise<{ readonly state: Simulation; readonly version: number }>;
}

interface MarksInput {
  readonly count: number;
  readonly unit: 'SCHOOL_DAY' | 'CALENDAR_DAY';
}

const EVERYWHERE = {};

export function simulationResolvers({ simulations, changes, schools, packByVersion, today, decide }: SimulationResolverDeps) {
  /** The marks of a known pack, or thresholds to be tried. @throws Refusal SIMULATED_RULES unless it is exactly one of the two */
  function rulesFrom(version: string | null, suspectedFrom: MarksInput | null, droppedOutAfter: MarksInput | null): MarkRules {
    const marks = version === null ? undefined : packByVersion(version)?.marks;
    if (version !== null && marks && suspectedFrom === null && droppedOutAfter === null) return marks;
    if (version !== null || suspectedFrom === null || droppedOutAfter === null)
      throw refuse('SIMULATED_RULES', { field: 'input.packVersion' });
    const length = ({ count, unit }: MarksInput) => ({ count, unit: kebabCase(unit) });
    return { suspectedFrom: length(suspectedFrom), droppedOutAfter: length(droppedOutAfter) };
  }

  async function seen(id: string, viewer: Viewer): Promise<KeptSimulation | null> {
    const kept = can(viewer, 'rule-pack:simulate', EVERYWHERE) ? await simulations.find(id) : null;
    return kept && kept.state.status !== 'None' ? (kept as KeptSimulation) : null;
  }

  return {
    Query: {
      async ruleSimulation(_root, { id }, { viewer }) {
        const kept = await seen(id, viewer);
        return kept && simulationToGraph(kept);
      },

      async ruleSimulationChanges(_root, { id, kind, first, after }, { viewer }) {
        const kept = await seen(id, viewer);
        const asked = kind ? kebabCase(kind) : null;
        const page = await connection({ first, after }, kept && ((request) => changes.page(id, asked, request)), changeToGraph);
        return { ...page, totalCount: kept ? await changes.count(id, asked) : 0 };
      },
    },

    Mutation: {
      simulateRulePack: (_root, { input }, context) =>
        answer(async () => {
          authorise(context.viewer, 'rule-pack:simulate', EVERYWHERE);
          const [from, to] = [dayOf(input.from, 'input.from'), dayOf(input.to, 'input.to')];
          if (daysBetween(from, to) >= DAYS_MAX) throw refuse('PERIOD_TOO_LONG', { field: 'input.to', limit: DAYS_MAX });
          const rules = rulesFrom(input.packVersion ?? null, input.suspectedFrom ?? null, input.droppedOutAfter ?? null);
          const known = await schools.thereFrom(from);
          const asked = known.map(({ id }) => id).filter((id) => input.schoolId == null || id === input.schoolId);
          const id = idFrom('rule-simulation', context.viewer.subject, input.idempotencyKey);
          const command = { type: 'StartSimulation', from, to, rules, by: context.viewer.post, schools: asked.sort() } as const;
          const { state, version } = await decide(id, command, { ...byViewer(context, input), context: { today: today() } });
          return {
            __typename: 'SimulateRulePackSuccess' as const,
            simulation: simulationToGraph({ id, version, state } as KeptSimulation),
          };
        }),
    },
  } satisfies Resolvers;
}

const lengthToGraph = ({ count, unit }: MarkRules['suspectedFrom']) => ({ count, unit: constantCase(unit) });

const simulationToGraph = ({ id, state }: KeptSimulation) => ({
  id,
  isFinished: state.status === 'Finished',
  ...{ from: state.from, to: state.to, startedOn: state.startedOn },
  suspectedFrom: lengthToGraph(state.rules.suspectedFrom),
  droppedOutAfter: lengthToGraph(state.rules.droppedOutAfter),
  schools: state.schools,
  schoolsReplayed: state.schools - state.left.length,
  ...{ casesBefore: state.figures.casesBefore, casesAfter: state.figures.casesAfter },
  changes: Object.entries(state.figures.changes).map(([kind, count]) => ({ kind: constantCase(kind as 'gained'), count })),
});

const changeToGraph = ({ kind, studentId, schoolId, since, lastDay, schoolDays, before, after }: SimulatedChange) => ({
  kind: constantCase(kind),
  student: { __typename: 'Student' as const, id: studentId },
  school: { __typename: 'School' as const, id: schoolId },
  ...{ since, lastDay, schoolDays },
  before: { level: constantCase(before.level), markedOn: before.markedOn },
  after: { level: constantCase(after.level), markedOn: after.markedOn },
});
