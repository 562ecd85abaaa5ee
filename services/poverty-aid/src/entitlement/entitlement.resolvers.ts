import { authorise, can, notFound, scopeOf } from '@baoxue/auth';
import { isSchoolDate, schoolDateOf, type Clock } from '@baoxue/domain';
import { bothFilters, scopeToFilter, type PageRequest } from '@baoxue/mongo';
import { aidRates } from '@baoxue/rules';
import { answer, causeOf, connection } from '@baoxue/service';
import type { Resolvers } from '../__generated__/resolvers.js';
import { refuse } from '../refusals/index.js';
import type { TermDays } from './assess.js';
import { entitlementToGraph, rateToGraph } from './entitlement-to-graph.js';
import type { Entitling } from './entitlement.consumers.js';
import { isKeptEntitlement, type EntitlementStore } from './entitlement.store.js';

export interface EntitlementResolverDeps {
  readonly entitlements: EntitlementStore;
  readonly entitling: Pick<Entitling, 'assessSchool'>;
  readonly termById: (id: string) => TermDays;
  readonly clock: Clock;
}

export const entitlementResolvers = ({ entitlements, entitling, termById, clock }: EntitlementResolverDeps): Resolvers => ({
  Query: {
    aidRates(_root, { on }) {
      const day = on ?? schoolDateOf(clock.now());
      if (!isSchoolDate(day)) throw refuse('DATE_INVALID', { field: 'on' });
      return aidRates.filter(({ validFrom, validTo }) => validFrom <= day && (validTo === null || day <= validTo)).map(rateToGraph);
    },

    entitlements(_root, { termId, schoolId, unpaidOnly, first, after }, { viewer }) {
      const scope = scopeToFilter(scopeOf(viewer, 'entitlement:read'));
      const asked = {
        'state.termId': termById(termId).id,
        ...(unpaidOnly ? { 'state.unpaid': true } : {}),
        ...(schoolId ? { 'state.schoolId': schoolId } : {}),
      };
      const read = (page: PageRequest) => entitlements.page({ ...page, filter: bothFilters(scope ?? {}, asked), order: 'state.order' });
      return connection({ first: first ?? 20, after }, scope && read, (kept) =>
        isKeptEntitlement(kept) ? entitlementToGraph(kept) : null,
      );
    },
  },

  Mutation: {
    assessEntitlements: (_root, { input: { termId, schoolId } }, context) =>
      answer(async () => {
        const card = await context.loaders.schoolCard.load(schoolId);
        authorise(context.viewer, 'entitlement:assess', card ?? {});
        if (!card) throw notFound();
        const counted = await entitling.assessSchool(schoolId, termId, causeOf(context));
        return { __typename: 'AssessEntitlementsSuccess' as const, ...counted };
      }),
  },

  StudentAid: {
    async entitlement({ student }, { termId }, { viewer, loaders }) {
      const card = student ? await loaders.card.load(student.id) : null;
      if (!card || !can(viewer, 'entitlement:read', card)) return null;
      const kept = await loaders.entitlementNow.load({ studentId: card.studentId, termId: termById(termId).id });
      return kept && entitlementToGraph(kept);
    },
  },
});
