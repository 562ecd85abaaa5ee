import { authorise } from '@baoxue/auth';
import { commandHandler, constantCase, kebabCase, type Clock } from '@baoxue/domain';
import type { Kept } from '@baoxue/mongo';
import { cleanText } from '@baoxue/pii';
import { answerOrConflictOf, byViewer, type MutationInput } from '@baoxue/service';
import type { Resolvers, VillageInput } from '../__generated__/resolvers.js';
import type { Context } from '../context.js';
import { jurisdictionOf } from '../jurisdiction/index.js';
import { pastOrPresentDay, refuse } from '../refusals/index.js';
import { townOf, villageDecider, type Village, type VillageCommand, type VillageState } from './village.js';
import type { VillageStore } from './village.store.js';

const WRITE = 'village:write';
const NAME_MAX = 30;

/** A village for the graph, as every place is shown. */
export function villageToGraph(kept: Kept<VillageState> | null) {
  if (!kept || kept.state.status === 'None') return null;
  const { name, kind } = kept.state;
  return {
    __typename: 'Jurisdiction' as const,
    id: kept.id,
    version: kept.version,
    name,
    codeStatus: 'unverified' as const,
    villageKind: constantCase(kind),
    closedOn: kept.state.status === 'Closed' ? kept.state.closedOn : null,
  };
}

/** The tree of places below the towns. Requirement A1. */
export function villageResolvers({ villages, clock }: { readonly villages: VillageStore; readonly clock: Clock }) {
  const handle = commandHandler(villageDecider, villages);

  const answerOrConflict = answerOrConflictOf('Jurisdiction', (code, { seen }: Context) => seen.jurisdiction(code));

  const act = (input: MutationInput & { code: string }, context: Context, command: () => VillageCommand) =>
    answerOrConflict(context, async () => {
      authorise(context.viewer, WRITE, {});
      await handle(input.code, command(), { ...byViewer(context, input), context: null });
      context.loaders.village.clear(input.code);
      const village = await context.seen.jurisdiction(input.code);
      if (!village) throw refuse('VILLAGE_UNKNOWN', { field: 'input.code' });
      return { __typename: 'VillageSuccess' as const, village };
    });

  const villageIn = ({ code, name, kind }: VillageInput): Village => ({
    code,
    name: cleanText(name, { maxLength: NAME_MAX, field: 'input.name' }),
    kind: kebabCase(kind),
  });

  return {
    Jurisdiction: {
      parent({ id = '' }, _arguments, { seen }) {
        const above = townOf(id) ?? jurisdictionOf(id)?.parent;
        return above ? seen.jurisdiction(above) : null;
      },
      async villages({ id = '' }, _arguments, { loaders }) {
        return (await loaders.villagesOfTown.load(id)).flatMap((kept) => villageToGraph(kept) ?? []);
      },
    },

    Mutation: {
      addVillage: (_root, { input }, context) => act(input, context, () => ({ type: 'AddVillage', village: villageIn(input) })),
      changeVillage: (_root, { input }, context) => act(input, context, () => ({ type: 'ChangeVillage', village: villageIn(input) })),
      closeVillage: (_root, { input }, context) =>
        act(input, context, () => {
          pastOrPresentDay(input.on, clock, 'input.on');
          return { type: 'CloseVillage', on: input.on };
        }),
    },
  } satisfies Resolvers;
}
