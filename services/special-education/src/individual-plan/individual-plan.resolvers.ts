import { authorise, can, notFound, scopeOf } from '@baoxue/auth';
import { constantCase, kebabCase } from '@baoxue/domain';
import { scopeToFilter, type PageRequest } from '@baoxue/mongo';
import { cleanText } from '@baoxue/pii';
import { answerOrConflictOf, byViewer, connection, type MutationInput } from '@baoxue/service';
import type { IndividualPlan as GraphPlan, PlanGoalInput, Resolvers } from '../__generated__/resolvers.js';
import { ofFirstRecord, type Context } from '../context.js';
import { plannedChildOf, type Planning } from './individual-plan.consumers.js';
import type { PlanCommand, PlannedChild, PlanVersion } from './individual-plan.js';
import { individualPlanId, isKeptPlan, type GoalSeal, type IndividualPlanStore, type KeptPlan } from './individual-plan.store.js';

export interface IndividualPlanResolverDeps {
  readonly plans: IndividualPlanStore;
  readonly decide: Planning['decide'];
  readonly seal: GoalSeal;
}

const GOAL_CHARACTERS_MAX = 500;

export const individualPlanResolvers = ({ plans, decide, seal }: IndividualPlanResolverDeps) => {
  /** A plan out of scope looks like one that does not exist (abuse S4). */
  async function visible(id: string, { viewer, loaders }: Context) {
    const kept = await loaders.individualPlan.load(id);
    return kept && can(viewer, 'individual-plan:read', kept.state.child) ? toGraph(kept, seal) : null;
  }

  const answerOrConflict = answerOrConflictOf('IndividualPlan', visible);

  async function change(child: PlannedChild, command: PlanCommand, input: MutationInput, context: Context) {
    const { state, version } = await decide(child, command, byViewer(context, input));
    const kept = { id: individualPlanId(child.studentId), version, state };
    if (!isKeptPlan(kept)) throw notFound();
    return { __typename: 'IndividualPlanSuccess' as const, plan: toGraph(kept, seal) };
  }

  const goalsFrom = (planId: string, goals: readonly PlanGoalInput[]): PlanVersion['goals'] =>
    goals.map(({ area, text }, index) => ({
      number: index + 1,
      area: kebabCase(area),
      sealedText: seal.close(
        planId,
        cleanText(text, { maxLength: GOAL_CHARACTERS_MAX, field: `input.goals.${index}.text`, multiline: true }),
      ),
    }));

  return {
    Query: {
      individualPlans: (_root, { first, after }, { viewer }) => {
        const filter = scopeToFilter(scopeOf(viewer, 'individual-plan:read'), 'state.child.');
        const read = (page: PageRequest) => plans.page({ ...page, filter: filter ?? {}, order: 'state.order' });
        return connection({ first, after }, filter && read, (kept) => (isKeptPlan(kept) ? toGraph(kept, seal) : null));
      },
    },
    StudentSpecialEducation: {
      individualPlan: ({ student }, _arguments, context) =>
        student?.id ? ofFirstRecord(student.id, context, (id) => visible(individualPlanId(id), context)) : null,
    },
    IndividualPlan: { __resolveReference: ({ id }, context) => visible(id, context) },
    Mutation: {
      adoptIndividualPlan: (_root, { input }, context) =>
        answerOrConflict(context, async () => {
          const { studentId, supports, responsible } = input;
          const card = await context.loaders.card.load(studentId);
          authorise(context.viewer, 'individual-plan:write', card ?? {});
          if (!card) throw notFound();
          const goals = goalsFrom(individualPlanId(studentId), input.goals);
          const content = { goals, supports: supports.map(kebabCase), responsible: kebabCase(responsible) };
          const child = plannedChildOf(card);
          return change(child, { type: 'Adopt', child, ...content }, input, context);
        }),
      reviewIndividualPlan: (_root, { input }, context) =>
        answerOrConflict(context, async () => {
          const kept = await plans.find(input.planId);
          const child = kept && isKeptPlan(kept) ? kept.state.child : null;
          authorise(context.viewer, 'individual-plan:write', child ?? {});
          if (!child) throw notFound();
          const results = input.results.map(({ goal, result }) => ({ goal, result: kebabCase(result) }));
          return change(child, { type: 'Review', results, outcome: kebabCase(input.outcome) }, input, context);
        }),
    },
  } satisfies Resolvers;
};

/** Only for a viewer who may read the plan: opens its goals. */
function toGraph({ id, version, state }: KeptPlan, seal: GoalSeal): GraphPlan {
  const { child, reviews, reviewDueOn, called } = state;
  const versions = state.versions.map((each) => versionToGraph(id, each, seal)).reverse();
  const [current] = versions;
  if (!current) throw new Error('A plan that is followed has a version.');
  return {
    id,
    version,
    student: { id: child.studentId },
    current,
    versions,
    reviews: reviews
      .map(({ reviewedOn, version: versionNumber, results, outcome }) => ({
        reviewedOn,
        versionNumber,
        results: results.map(({ goal, result }) => ({ goal, result: constantCase(result) })),
        outcome: constantCase(outcome),
      }))
      .reverse(),
    reviewDueOn,
    called: called && constantCase(called),
  };
}

const versionToGraph = (planId: string, { number, adoptedOn, goals, supports, responsible }: PlanVersion, seal: GoalSeal) => ({
  number,
  adoptedOn,
  goals: goals.map((goal) => ({ number: goal.number, area: constantCase(goal.area), text: seal.open(planId, goal.sealedText) })),
  supports: supports.map((support) => constantCase(support)),
  responsible: constantCase(responsible),
});
