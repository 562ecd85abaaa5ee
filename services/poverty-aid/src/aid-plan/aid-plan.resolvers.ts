import { authorise, can, notFound, scopeOf, type Action, type Viewer } from '@baoxue/auth';
import { isSchoolDate, kebabCase, type SchoolDate } from '@baoxue/domain';
import { scopeToFilter, type PageRequest } from '@baoxue/mongo';
import { cleanText, type FieldCipher } from '@baoxue/pii';
import { answerOrConflictOf, byViewer, connection, type MutationInput } from '@baoxue/service';
import type { Resolvers } from '../__generated__/resolvers.js';
import type { Context } from '../context.js';
import { refuse } from '../refusals/index.js';
import { planToGraph } from './aid-plan-to-graph.js';
import { coveredChildOf, type Planning } from './aid-plan.consumers.js';
import type { CoveredChild, PlanCommand, PlanSubject } from './aid-plan.js';
import { aidPlanId, isKeptPlan, measureDetails, type AidPlanStore, type KeptPlan } from './aid-plan.store.js';

export interface AidPlanResolverDeps {
  readonly plans: AidPlanStore;
  readonly decide: Planning['decide'];
  readonly cipher: FieldCipher;
  /** The household of each of these children, as far as the registry has told. */
  readonly homesOf: (studentIds: readonly string[]) => Promise<ReadonlyMap<string, string>>;
}

const DETAILS_CHARACTERS_MAX = 500;

export const aidPlanResolvers = ({ plans, decide, cipher, homesOf }: AidPlanResolverDeps) => {
  const toGraph = (kept: KeptPlan) => planToGraph(kept, (planId, sealed) => measureDetails.open(cipher, planId, sealed));

  /** A plan out of scope looks like one that does not exist (abuse S4). */
  async function visible(id: string, { viewer, loaders }: Context) {
    const kept = await loaders.plan.load(id);
    return kept && isInReach(viewer, 'aid-plan:read', kept) ? toGraph(kept) : null;
  }

  const answerOrConflict = answerOrConflictOf('AidPlan', visible);

  async function change(
    planId: string,
    command: PlanCommand,
    child: Pick<CoveredChild, 'jurisdictions'> | undefined,
    input: MutationInput,
    context: Context,
  ) {
    const { state, version } = await decide(planId, command, child?.jurisdictions ?? [], byViewer(context, input));
    const kept = { id: planId, version, state };
    if (!isKeptPlan(kept)) throw notFound();
    return { __typename: 'AidPlanSuccess' as const, plan: toGraph(kept) };
  }

  /** Whoever opens a plan answers for each of the children, and a household's plan covers children who live in it. */
  async function open(subject: PlanSubject, studentIds: readonly string[], input: MutationInput, context: Context) {
    const distinct = [...new Set(studentIds)];
    const cards = await Promise.all(distinct.map((studentId) => context.loaders.card.load(studentId)));
    for (const card of cards) authorise(context.viewer, 'aid-plan:write', card ?? {});
    const children = cards.filter((card) => card !== null).map(coveredChildOf);
    if (children.length < distinct.length) throw notFound();
    const homes = subject.kind === 'household' ? await homesOf(distinct) : new Map<string, string>();
    return change(aidPlanId(subject), { type: 'Open', subject, children, homes }, children[0], input, context);
  }

  /** A mutation on a plan that exists. */
  const onPlan =
    <I extends MutationInput & { readonly planId: string }>(action: Action, toCommand: (input: I, viewer: Viewer) => PlanCommand) =>
    (_root: unknown, { input }: { input: I }, context: Context) =>
      answerOrConflict(context, async () => {
        const kept = await plans.find(input.planId);
        const children = kept && isKeptPlan(kept) ? kept.state.children : [];
        const child = children.find((each) => can(context.viewer, action, each));
        if (!child) authorise(context.viewer, action, {});
        return change(input.planId, toCommand(input, context.viewer), child, input, context);
      });

  return {
    Query: {
      aidPlans(_root, { status, overdueOnly, first, after }, { viewer }) {
        const scope = scopeToFilter(scopeOf(viewer, 'aid-plan:read'));
        const asked = overdueOnly ? { 'state.isOverdue': true } : { 'state.status': kebabCase(status) };
        const read = (page: PageRequest) => plans.page({ ...page, filter: { ...asked, ...scope }, order: 'state.order' });
        return connection({ first, after }, scope && read, (kept) => (isKeptPlan(kept) ? toGraph(kept) : null));
      },
    },
    Mutation: {
      openStudentAidPlan: (_root, { input }, context) =>
        answerOrConflict(context, () => open({ kind: 'student', studentId: input.studentId }, [input.studentId], input, context)),
      openHouseholdAidPlan: (_root, { input }, context) =>
        answerOrConflict(context, () => open({ kind: 'household', householdId: input.householdId }, input.studentIds, input, context)),
      addAidPlanMeasure: onPlan('aid-plan:write', ({ planId, kind, details, owner, dueOn }) => {
        if (kind === 'OTHER' && !details) throw refuse('DETAILS_REQUIRED', { field: 'input.details' });
        const text = details ? cleanText(details, { maxLength: DETAILS_CHARACTERS_MAX, field: 'input.details', multiline: true }) : null;
        return {
          type: 'AddMeasure',
          kind: kebabCase(kind),
          owner: kebabCase(owner),
          dueOn: dayOf(dueOn, 'input.dueOn'),
          sealedDetails: text === null ? null : measureDetails.seal(cipher, planId, text),
        };
      }),
      changeAidPlanMeasure: onPlan('aid-plan:write', ({ number, owner, dueOn }) => ({
        type: 'ChangeMeasure',
        number,
        owner: kebabCase(owner),
        dueOn: dayOf(dueOn, 'input.dueOn'),
      })),
      recordAidPlanMeasure: onPlan('aid-plan:record', ({ number, result }, { post }) => ({
        type: 'RecordOutcome',
        number,
        result: kebabCase(result),
        by: post,
      })),
      concludeAidPlan: onPlan('aid-plan:write', ({ outcome }) => ({ type: 'Conclude', outcome: kebabCase(outcome) })),
    },
    StudentAid: {
      async plans({ student }, _arguments, { viewer, loaders }) {
        const card = student ? await loaders.card.load(student.id) : null;
        if (!card || !can(viewer, 'aid-plan:read', card)) return null;
        return (await loaders.plansOf.load(card.studentId)).map(toGraph);
      },
    },
    AidPlan: { __resolveReference: ({ id }, context) => visible(id, context) },
    Household: {
      aidPlan: ({ id }, _arguments, context) => (id ? visible(aidPlanId({ kind: 'household', householdId: id }), context) : null),
    },
  } satisfies Resolvers;
};

/** Whoever answers for one of the children answers for the plan. */
const isInReach = (viewer: Viewer, action: Action, { state }: KeptPlan): boolean =>
  state.children.some((child) => can(viewer, action, child));

function dayOf(text: string, field: string): SchoolDate {
  if (!isSchoolDate(text)) throw refuse('DATE_INVALID', { field });
  return text;
}
