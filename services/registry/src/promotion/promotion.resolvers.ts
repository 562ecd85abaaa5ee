import { authorise, can } from '@baoxue/auth';
import { constantCase, idFrom } from '@baoxue/domain';
import { answer, causeOf } from '@baoxue/service';
import type { Resolvers } from '../__generated__/resolvers.js';
import { refuse } from '../refusals/index.js';
import { isOpen } from '../school/index.js';
import type { Promotion } from './promotion.js';
import type { promoting } from './promoting.store.js';
import type { PromotionStore } from './promotion.store.js';

export interface PromotionResolversDeps {
  readonly promotions: PromotionStore;
  readonly work: ReturnType<typeof promoting>;
}

const ACTION = 'school:promote';
const promotionId = (schoolId: string, toSchoolYear: string): string => idFrom('promotion', schoolId, toSchoolYear);

/** The end of a school year. Requirement A5. */
export const promotionResolvers = ({ promotions, work }: PromotionResolversDeps) =>
  ({
    Query: {
      async promotion(_root, { schoolId, toSchoolYear }, { viewer }) {
        const id = promotionId(schoolId, toSchoolYear);
        const kept = await promotions.find(id);
        return kept && kept.state.status !== 'none' && can(viewer, ACTION, kept.state) ? toGraph(id, kept.state) : null;
      },
    },

    Promotion: {
      school: (promotion, _arguments, { seen }) => seen.school((promotion as unknown as { schoolId: string }).schoolId),
    },

    Mutation: {
      promoteSchool: (_root, { input: { schoolId, toSchoolYear } }, context) =>
        answer(async () => {
          const school = (await context.loaders.school.load(schoolId))?.state;
          const registered = isOpen(school) ? school : null;
          authorise(context.viewer, ACTION, registered ?? {});
          if (!registered) throw refuse('SCHOOL_UNKNOWN', { field: 'input.schoolId' });
          if (!/^20\d\d$/.test(toSchoolYear)) throw refuse('PROMOTION_TOO_EARLY', { field: 'input.toSchoolYear' });
          const id = promotionId(schoolId, toSchoolYear);
          const command = { type: 'Start' as const, schoolId, jurisdictions: registered.jurisdictions, toSchoolYear };
          const { state } = await work.start(id, command, { cause: causeOf(context), context: work.contextNow() });
          return { __typename: 'PromoteSchoolSuccess' as const, promotion: toGraph(id, state as StartedPromotion) };
        }),
    },
  }) satisfies Resolvers;

type StartedPromotion = Exclude<Promotion, { status: 'none' }>;

const toGraph = (id: string, { status, schoolId, toSchoolYear, promoted, graduated, held }: StartedPromotion) => ({
  id,
  status: constantCase(status),
  schoolId,
  toSchoolYear,
  promoted,
  graduated,
  held,
});
