import { authorise, can, notFound, scopeOf } from '@baoxue/auth';
import { commandHandler, constantCase, kebabCase, schoolDateOf, type Clock, type SchoolDate } from '@baoxue/domain';
import { scopeToFilter } from '@baoxue/mongo';
import { answer, byViewer, type MutationInput } from '@baoxue/service';
import type { Resolvers } from '../__generated__/resolvers.js';
import type { Context } from '../context.js';
import { dayOf } from '../refusals/index.js';
import type { SchoolCalendarStore } from '../school-calendar/school-calendar.store.js';
import { coverageOf, outreachDecider, type KnownOutreach, type OutreachCommand, type OutreachPlace } from './outreach.js';
import { periodOf } from './outreach-term.js';
import { outreachId, type OutreachStore } from './outreach.store.js';

export interface OutreachDeps {
  readonly outreach: OutreachStore;
  readonly schools: SchoolCalendarStore;
  readonly clock: Clock;
}

interface OutreachInput extends MutationInput {
  readonly schoolId: string;
  readonly term: string;
}

const SCHOOLS_MAX = 300;
export function outreachResolvers({ outreach, schools, clock }: OutreachDeps) {
  const handle = commandHandler(outreachDecider, outreach);

  async function record(context: Context, input: OutreachInput, command: (place: OutreachPlace) => OutreachCommand) {
    const kept = await schools.find(input.schoolId);
    if (kept?.state.status !== 'Known') throw notFound('input.schoolId');
    const place = { schoolId: input.schoolId, jurisdictions: kept.state.place.jurisdictions };
    authorise(context.viewer, 'outreach:record', place);
    const today = schoolDateOf(clock.now());
    const id = outreachId(input.schoolId, input.term);
    const { state } = await handle(id, command(place), { ...byViewer(context, input), context: { today, within: periodOf(input.term) } });
    return { __typename: 'OutreachSuccess' as const, outreach: outreachToGraph(state as KnownOutreach) };
  }

  /** A school is asked for its term as long as it is there. */
  function askedUntil(term: string): SchoolDate {
    const [today, lastDay] = [schoolDateOf(clock.now()), periodOf(term)?.[1]];
    return lastDay !== undefined && lastDay < today ? lastDay : today;
  }

  return {
    Query: {
      async schoolOutreach(_root, { schoolId, term }, { viewer }) {
        const kept = await outreach.find(outreachId(schoolId, term));
        const state = kept?.state.status === 'Known' ? kept.state : null;
        return state && can(viewer, 'outreach:read', state.place) ? outreachToGraph(state) : null;
      },

      async outreachCoverage(_root, { term }, { viewer }) {
        const scope = scopeOf(viewer, 'outreach:read');
        if (scopeToFilter(scope) === null) return null;
        const [known, records] = await Promise.all([
          schools.thereFrom(askedUntil(term)),
          outreach.query({ 'state.term': term }, { limit: SCHOOLS_MAX }),
        ]);
        const seen = known.filter(({ state }) => can(viewer, 'outreach:read', state.place));
        const own = records.flatMap(({ state }) => (state.status === 'Known' ? [state] : []));
        const coverage = coverageOf(
          seen.map(({ id }) => id),
          own,
        );
        const asSchool = (id: string) => ({ __typename: 'School' as const, id });
        return {
          term,
          schools: coverage.schools,
          withCampaign: coverage.schools - coverage.lackingCampaign.length,
          withCommittee: coverage.schools - coverage.lackingCommittee.length,
          lackingCampaign: coverage.lackingCampaign.map(asSchool),
          lackingCommittee: coverage.lackingCommittee.map(asSchool),
        };
      },
    },

    Mutation: {
      recordCampaign: (_root, { input }, context) =>
        answer(() => {
          const { term, people: reached } = input;
          const [on, form] = [dayOf(input.on, 'input.on'), kebabCase(input.form)];
          return record(context, input, (place) => ({ type: 'RecordCampaign', place, term, on, form, reached }));
        }),

      recordParentsCommitteeMeeting: (_root, { input }, context) =>
        answer(() => {
          const { term, people: parents } = input;
          const on = dayOf(input.on, 'input.on');
          return record(context, input, (place) => ({ type: 'RecordCommitteeMeeting', place, term, on, parents }));
        }),
    },
  } satisfies Resolvers;
}

const outreachToGraph = ({ place, term, campaigns, committeeMeetings }: KnownOutreach) => ({
  school: { __typename: 'School' as const, id: place.schoolId },
  term,
  campaigns: campaigns.map(({ on, form, reached }) => ({ on, form: constantCase(form), people: reached })),
  committeeMeetings: committeeMeetings.map(({ on, parents }) => ({ on, people: parents })),
});
