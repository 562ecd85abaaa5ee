import { authorise, can, notFound, scopeOf, type Action, type Post, type Viewer } from '@baoxue/auth';
import { HELD_SERVICES, type HeldService } from '@baoxue/contracts';
import { constantCase, idFrom, kebabCase, type CommandOptions } from '@baoxue/domain';
import { scopeToFilter, type PageRequest } from '@baoxue/mongo';
import { answer, byViewer, connection, type MutationInput } from '@baoxue/service';
import type { Resolvers } from '../__generated__/resolvers.js';
import type { Context } from '../context.js';
import type { KeptCase } from '../dropout-case/dropout-case.store.js';
import { isInForce, type Hold, type HoldCommand, type HoldFacts, type Holds, type OpenedHolds } from './service-hold.js';
import { holdsId, type HoldStore } from './service-hold.store.js';

export interface HoldDeps {
  readonly holds: HoldStore;
  readonly findCase: (caseId: string) => Promise<KeptCase | null>;
  readonly factsOf: (kept: KeptCase) => Promise<HoldFacts>;
  readonly handle: (
    caseId: string,
    command: HoldCommand,
    options: Omit<CommandOptions<never>, 'context'>,
  ) => Promise<{ readonly state: Holds }>;
}

interface HoldInput extends MutationInput {
  readonly caseId: string;
}

/** Authorities see what concerns a service of theirs; a post that is not named sees all. */
const SERVICES_OF: Readonly<Partial<Record<Post, readonly HeldService[]>>> = {
  'civil-affairs-officer': ['poverty-aid'],
  'poverty-officer': ['poverty-aid'],
  'market-officer': ['business-licence'],
};
const servicesFor = ({ post }: Viewer): readonly HeldService[] => SERVICES_OF[post] ?? HELD_SERVICES;

const ADVICE = '仅供办理部门参考：本提示不构成不予办理的决定，是否办理由有权机关依法决定。';

export function serviceHoldResolvers({ holds, findCase, factsOf, handle }: HoldDeps) {
  /** Authorises, asks the rule, and shows the holds of the case as they then stand. */
  async function change(
    context: Context,
    action: Action,
    input: HoldInput,
    command: (kept: KeptCase) => HoldCommand | Promise<HoldCommand>,
  ) {
    const kept = await findCase(input.caseId);
    if (!kept || !can(context.viewer, 'dropout-case:read', kept.state.subject)) throw notFound();
    authorise(context.viewer, action, kept.state.subject);
    const { state } = await handle(input.caseId, await command(kept), byViewer(context, input));
    if (state.status === 'None') throw notFound();
    return { __typename: 'ServiceHoldSuccess' as const, caseHolds: holdsToGraph(state, context.viewer) };
  }

  return {
    Query: {
      async serviceHoldsInForce(_root, { first, after }, { viewer }) {
        const scope = scopeToFilter(scopeOf(viewer, 'hold:read'));
        const filter = { ...scope, 'state.inForce': { $in: [...servicesFor(viewer)] } };
        const read = (page: PageRequest) => holds.page({ ...page, filter, order: 'state.order', descending: true });
        const page = await connection({ first, after }, scope && read, ({ state }) => holdsToGraph(state as OpenedHolds, viewer));
        return { ...page, totalCount: scope ? await holds.count(filter) : 0 };
      },
    },

    Mutation: {
      proposeServiceHold: (_root, { input }, context) =>
        answer(() => {
          const id = idFrom('service-hold', context.viewer.subject, input.idempotencyKey);
          const [service, by] = [kebabCase(input.service), context.viewer.post];
          const propose = async (kept: KeptCase) => ({ type: 'ProposeHold', id, service, by, facts: await factsOf(kept) }) as const;
          return change(context, 'hold:propose', input, propose);
        }),

      approveServiceHold: (_root, { input }, context) =>
        answer(() => {
          const approve = async (kept: KeptCase) => ({ type: 'ApproveHold', id: input.holdId, facts: await factsOf(kept) }) as const;
          return change(context, 'hold:approve', input, approve);
        }),

      declineServiceHold: (_root, { input }, context) =>
        answer(() => change(context, 'hold:approve', input, () => ({ type: 'EndHold', id: input.holdId, because: 'declined' }))),

      liftServiceHold: (_root, { input }, context) =>
        answer(() => change(context, 'hold:lift', input, () => ({ type: 'EndHold', id: input.holdId, because: 'lifted' }))),
    },

    DropoutCase: {
      async serviceHolds({ id = '' }, _arguments, { viewer, loaders }) {
        const kept = await loaders.holdsOfCase.load(holdsId(id));
        if (!kept || kept.state.status === 'None' || !can(viewer, 'hold:read', kept.state.subject)) return null;
        return holdsToGraph(kept.state, viewer).holds;
      },
    },
  } satisfies Resolvers;
}

/** The holds of a case that concern a viewer, as the schema shows them. */
export function holdsToGraph({ caseId, subject, holds }: OpenedHolds, viewer: Viewer) {
  const services = servicesFor(viewer);
  return {
    caseId,
    student: { __typename: 'Student' as const, id: subject.studentId },
    holds: holds.filter(({ service }) => services.includes(service)).map(holdToGraph),
    advice: ADVICE,
  };
}

const holdToGraph = (hold: Hold) => ({
  id: hold.id,
  service: constantCase(hold.service),
  inForce: isInForce(hold),
  proposedOn: hold.proposedOn,
  by: hold.by,
  decideBy: hold.decideBy,
  approvedOn: hold.approvedOn,
  expiresOn: hold.expiresOn,
  endedOn: hold.ended?.on ?? null,
  endedBecause: hold.ended ? constantCase(hold.ended.because) : null,
});
