import { authorise } from '@baoxue/auth';
import { commandHandler, constantCase, kebabCase, type Clock } from '@baoxue/domain';
import { answer, byViewer } from '@baoxue/service';
import type { Resolvers } from '../__generated__/resolvers.js';
import { AREA_TRAITS } from '../monitoring/index.js';
import { pastOrPresentDay, refuse } from '../refusals/index.js';
import { areaTraitDecider, type AreaTraits } from './area-trait.js';
import type { AreaTraitStore } from './area-trait.store.js';

/** Key areas. Requirements A1 and A7. */
export function areaTraitResolvers({ areas, clock }: { readonly areas: AreaTraitStore; readonly clock: Clock }) {
  const handle = commandHandler(areaTraitDecider, areas);
  return {
    Jurisdiction: {
      async traits({ id = '' }, _arguments, { loaders }) {
        const traits = (await loaders.areaTraits.load(id))?.state.traits ?? {};
        return AREA_TRAITS.flatMap((trait) => (traits[trait] ? [{ trait: constantCase(trait), since: traits[trait] }] : []));
      },
    },

    Mutation: {
      setAreaTraits: (_root, { input }, context) =>
        answer(async () => {
          authorise(context.viewer, 'area-trait:set', {});
          const jurisdiction = await context.seen.jurisdiction(input.jurisdiction);
          if (!jurisdiction) throw refuse('PLACE_UNKNOWN', { field: 'input.jurisdiction' });
          for (const { since } of input.traits) pastOrPresentDay(since, clock, 'input.traits');
          const traits: AreaTraits = Object.fromEntries(input.traits.map(({ trait, since }) => [kebabCase(trait), since]));
          await handle(input.jurisdiction, { type: 'SetAreaTraits', traits }, { ...byViewer(context, input), context: null });
          context.loaders.areaTraits.clear(input.jurisdiction);
          return { __typename: 'SetAreaTraitsSuccess' as const, jurisdiction };
        }),
    },
  } satisfies Resolvers;
}
