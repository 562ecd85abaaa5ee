import { authorise, can, notFound, scopeOf, type Action } from '@baoxue/auth';
import type { SchoolCard } from '@baoxue/contracts';
import { isSchoolDate, schoolDateOf, type Clock } from '@baoxue/domain';
import { bothFilters, scopeToFilter, type PageRequest } from '@baoxue/mongo';
import { fundingRates } from '@baoxue/rules';
import { answer, answerOrConflictOf, byViewer, causeOf, connection, type MutationInput } from '@baoxue/service';
import type { Resolvers } from '../__generated__/resolvers.js';
import type { Context } from '../context.js';
import { refuse } from '../refusals/index.js';
import type { SchoolsAsked } from '../school/schools-asked.resolvers.js';
import { current, type FundingCommand } from './funding-year.js';
import { fundingYearId, isKeptFundingYear, type FundingYearStore } from './funding-year.store.js';
import type { SchoolFunding } from './school-funding.consumers.js';
import { fundingRateToGraph, fundingToGraph } from './school-funding-to-graph.js';
import { totalOf } from './school-funding.js';

export interface SchoolFundingResolverDeps {
  readonly years: FundingYearStore;
  readonly funding: Pick<SchoolFunding, 'assess' | 'decide'>;
  readonly schoolsAsked: SchoolsAsked;
  readonly clock: Clock;
}

const READ = 'school-funding:read';
const BUDGET_YEAR = /^20\d{2}$/;
const EARLIEST = '2018';

export const schoolFundingResolvers = ({ years, funding, schoolsAsked, clock }: SchoolFundingResolverDeps): Resolvers => {
  const today = () => schoolDateOf(clock.now());

  /** The year that is running or one before: the roll of a day to come is not known. */
  function budgetYearOf(text: string, field: string): string {
    if (!BUDGET_YEAR.test(text) || text < EARLIEST || text > today().slice(0, 4)) throw refuse('BUDGET_YEAR', { field });
    return text;
  }

  async function authorisedSchool(action: Action, schoolId: string, { viewer, loaders }: Context): Promise<SchoolCard> {
    const card = await loaders.schoolCard.load(schoolId);
    authorise(viewer, action, card ?? {});
    if (!card) throw notFound('input.schoolId');
    return card;
  }

  /** Funds of a school out of scope look like ones that were not assessed (abuse S4). */
  async function visible(id: string, { viewer, loaders }: Context) {
    const kept = await loaders.fundingYear.load(id);
    return kept && can(viewer, READ, kept.state) ? fundingToGraph(kept) : null;
  }
  const answerOrConflict = answerOrConflictOf('SchoolFunding', visible);

  type OfYear = MutationInput & { readonly schoolId: string; readonly budgetYear: string };

  /** A mutation on the funds of one school. */
  const change = (input: OfYear, toCommand: () => FundingCommand, context: Context) =>
    answerOrConflict(context, async () => {
      await authorisedSchool('school-funding:allocate', input.schoolId, context);
      const command = toCommand();
      const budgetYear = budgetYearOf(input.budgetYear, 'input.budgetYear');
      const { state, version } = await funding.decide(input.schoolId, budgetYear, command, byViewer(context, input));
      const kept = { id: fundingYearId(input.schoolId, budgetYear), version, state };
      if (!isKeptFundingYear(kept)) throw notFound('input.schoolId');
      return { __typename: 'SchoolFundingSuccess' as const, funding: fundingToGraph(kept) };
    });

  return {
    Query: {
      fundingRates(_root, { on }) {
        const day = on ?? today();
        if (!isSchoolDate(day)) throw refuse('DATE_INVALID', { field: 'on' });
        return fundingRates
          .filter(({ validFrom, validTo }) => validFrom <= day && (validTo === null || day <= validTo))
          .map(fundingRateToGraph);
      },
      schoolFundings(_root, { budgetYear, jurisdiction, outstandingOnly, first, after }, { viewer }) {
        const scope = scopeToFilter(scopeOf(viewer, READ));
        const asked = {
          'state.budgetYear': budgetYear,
          ...(outstandingOnly ? { 'state.outstanding': true } : {}),
          ...(jurisdiction ? { 'state.jurisdictions': jurisdiction } : {}),
        };
        const read = (page: PageRequest) => years.page({ ...page, filter: bothFilters(scope ?? {}, asked), order: 'state.order' });
        return connection({ first: first ?? 20, after }, scope && read, (kept) => (isKeptFundingYear(kept) ? fundingToGraph(kept) : null));
      },
    },
    Mutation: {
      assessSchoolFunding: (_root, { input }, context) =>
        answer(async () => {
          authorise(context.viewer, 'school-funding:assess', {});
          const budgetYear = budgetYearOf(input.budgetYear, 'input.budgetYear');
          const total = { schoolCount: 0, changedCount: 0, studentCount: 0, totalFen: 0 };
          for (const school of await schoolsAsked(input, context.loaders)) {
            const { state, events } = await funding.assess(school, budgetYear, causeOf(context));
            if (state.status === 'none') continue;
            total.schoolCount += 1;
            total.changedCount += events.length;
            total.studentCount += current(state).studentCount;
            total.totalFen += totalOf(current(state).lines);
          }
          return { __typename: 'AssessSchoolFundingSuccess' as const, ...total };
        }),
      allocateSchoolFunding: (_root, { input }, context) =>
        change(
          input,
          () => {
            if (!isSchoolDate(input.on)) throw refuse('DATE_INVALID', { field: 'input.on' });
            return { type: 'Allocate', on: input.on, amountFen: input.amountFen };
          },
          context,
        ),
      reverseSchoolFundingAllocation: (_root, { input }, context) =>
        change(input, () => ({ type: 'ReverseAllocation', number: input.number }), context),
    },
    School: {
      async funding({ id }, { budgetYear }, { viewer, loaders }) {
        const card = id ? await loaders.schoolCard.load(id) : null;
        if (!card || !can(viewer, READ, card)) return null;
        const kept = await loaders.fundingYear.load(fundingYearId(card.schoolId, budgetYear));
        return kept && fundingToGraph(kept);
      },
    },
  };
};
