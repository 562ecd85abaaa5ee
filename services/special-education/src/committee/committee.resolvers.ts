import { authorise, can, notFound } from '@baoxue/auth';
import { commandHandler, constantCase, isCounty, kebabCase, schoolDateOf, type Clock } from '@baoxue/domain';
import { cleanText } from '@baoxue/pii';
import { answer, byViewer, type MutationInput } from '@baoxue/service';
import type { Resolvers } from '../__generated__/resolvers.js';
import type { Context } from '../context.js';
import { committeeRule, type Committee, type CommitteeCommand } from './committee.js';
import { committeeId, type CommitteeStore } from './committee.store.js';

export interface CommitteeResolverDeps {
  readonly committees: CommitteeStore;
  readonly clock: Clock;
}

interface SeatInput extends MutationInput {
  readonly county: string;
  readonly account: string;
}

/** The subject of a token, as an identity provider writes it. */
const ACCOUNT_CHARACTERS_MAX = 200;

export const committeeResolvers = ({ committees, clock }: CommitteeResolverDeps) => {
  const handle = commandHandler(committeeRule, committees);

  /** A change of a seat by whoever appoints. */
  const change = (input: SeatInput, context: Context, toCommand: (seat: { county: string; account: string }) => CommitteeCommand) =>
    answer(async () => {
      authorise(context.viewer, 'placement-committee:appoint', {});
      const { county } = input;
      if (!isCounty(county)) throw notFound('input.county');
      const account = cleanText(input.account, { maxLength: ACCOUNT_CHARACTERS_MAX, field: 'input.account' });
      const { state } = await handle(committeeId(county), toCommand({ county, account }), {
        ...byViewer(context, input),
        context: { today: schoolDateOf(clock.now()) },
      });
      return { __typename: 'PlacementCommitteeSuccess' as const, committee: committeeToGraph(county, state) };
    });

  return {
    Query: {
      async placementCommittee(_root, { county }, { viewer }) {
        if (!isCounty(county) || !can(viewer, 'placement-committee:read', {})) return null;
        const kept = await committees.find(committeeId(county));
        return committeeToGraph(county, kept?.state ?? committeeRule.initialState());
      },
    },
    Mutation: {
      appointCommitteeMember: (_root, { input }, context) =>
        change(input, context, (seat) => ({
          type: 'Appoint',
          ...seat,
          expertises: input.expertises.map((each) => kebabCase(each)),
        })),
      dismissCommitteeMember: (_root, { input }, context) => change(input, context, ({ account }) => ({ type: 'Dismiss', account })),
    },
  } satisfies Resolvers;
};

function committeeToGraph(county: string, { members }: Committee) {
  return {
    county,
    members: members.map(({ account, expertises, from, until }) => ({
      account,
      expertises: expertises.map((each) => constantCase(each)),
      from,
      until,
    })),
  };
}
