import { authorise, can, notFound, reachOf, type Action } from '@baoxue/auth';
import { idFrom, isCounty, kebabCase, placesOf, type CommandOptions, type SchoolDate } from '@baoxue/domain';
import { answer, byViewer, type MutationInput } from '@baoxue/service';
import type { Resolvers } from '../__generated__/resolvers.js';
import type { Context } from '../context.js';
import { isAccountable } from '../obligation/index.js';
import { dayOf, refuse } from '../refusals/index.js';
import type { SealedText } from '../sealed-text.js';
import type { LeadingGroupTerm, TermCommand } from './leading-group.js';
import { termId, type LeadingGroupStore } from './leading-group.store.js';
import type { termToGraph } from './term-to-graph.js';

/** Shows a term, with the day by which its meeting is held. */
export type TermShower = (
  state: LeadingGroupTerm,
  of: Pick<TermInput, 'county' | 'term'>,
  meetingDueOn: SchoolDate,
) => ReturnType<typeof termToGraph>;

export interface LeadingGroupResolverDeps {
  readonly terms: LeadingGroupStore;
  readonly words: SealedText;
  readonly show: TermShower;
  /** Null for a county or term that is not known. */
  readonly dueOn: (county: string, term: string) => SchoolDate | null;
  /** The latest term that has begun by a day. */
  readonly termOn: (day: SchoolDate) => string | null;
  readonly today: () => SchoolDate;
  readonly handle: (
    county: string,
    term: string,
    command: TermCommand,
    options: Omit<CommandOptions<never>, 'context'>,
  ) => Promise<{ readonly state: LeadingGroupTerm }>;
}

interface TermInput extends MutationInput {
  readonly county: string;
  readonly term: string;
}

export function leadingGroupResolvers({ terms, words, show, dueOn, termOn, today, handle }: LeadingGroupResolverDeps) {
  /** The day by which the term's meeting is held. @throws Refusal NOT_FOUND for a county or term that is not known */
  function known({ county, term }: Pick<TermInput, 'county' | 'term'>): SchoolDate {
    const due = dueOn(county, term);
    if (due === null) throw notFound('input.term');
    return due;
  }

  async function change(action: Action, input: TermInput, context: Context, command: () => TermCommand) {
    const due = known(input);
    authorise(context.viewer, action, {});
    const { state } = await handle(input.county, input.term, command(), byViewer(context, input));
    return { __typename: 'LeadingGroupTermSuccess' as const, term: show(state, input, due) };
  }

  return {
    Query: {
      async leadingGroupTerm(_root, { county, term }, { viewer }) {
        const due = dueOn(county, term);
        if (due === null || !can(viewer, 'leading-group:read', {})) return null;
        const kept = await terms.find(termId(county, term));
        return show(kept?.state ?? { status: 'None' }, { county, term }, due);
      },
    },

    DeskCounts: {
      // The office sits in one county; what it owes there is the meeting of the term that runs, or ran before the holidays.
      async leadingGroupMeetingOwed(_counts, _arguments, { viewer }) {
        const term = viewer.post === 'leading-group-office' ? termOn(today()) : null;
        const county = placesOf(viewer.jurisdictions[0] ?? '').find(isCounty);
        if (term === null || county === undefined) return null;
        const due = dueOn(county, term);
        if (due === null) return null;
        const state = (await terms.find(termId(county, term)))?.state ?? { status: 'None' };
        return state.status === 'Known' && state.meetings.length > 0 ? null : show(state, { county, term }, due);
      },
    },

    Mutation: {
      recordLeadingGroupMeeting: (_root, { input }, context) =>
        answer(() =>
          change('leading-group:record', input, context, () => ({
            type: 'HoldMeeting',
            ...{ county: input.county, term: input.term, on: dayOf(input.on, 'input.on') },
            present: input.present.map((body) => kebabCase(body)),
          })),
        ),

      recordBodyCampaign: (_root, { input }, context) =>
        answer(() =>
          change('leading-group:record', input, context, () => {
            const { county, term, body, form, people } = input;
            const on = dayOf(input.on, 'input.on');
            const campaign = { body: kebabCase(body), on, form: kebabCase(form), reached: people ?? null };
            return { type: 'RecordBodyCampaign', county, term, campaign };
          }),
        ),

      recordLeadingGroupDecision: (_root, { input }, context) =>
        answer(() =>
          change('leading-group:record', input, context, () => {
            if (!isAccountable(input.owner)) throw refuse('POST_UNKNOWN', { field: 'input.owner' });
            // What nobody may report would stand owed for ever.
            if (!reachOf(input.owner, 'leading-group:report')) throw refuse('OWNER_REPORTS_NOTHING', { field: 'input.owner' });
            const id = idFrom('leading-group-decision', context.viewer.subject, input.idempotencyKey);
            const sealedText = words.seal(termId(input.county, input.term), 'text', input.text, 'input.text');
            return { type: 'Decide', id, owner: input.owner, sealedText, dueOn: dayOf(input.dueOn, 'input.dueOn') };
          }),
        ),

      reportDecisionProgress: (_root, { input }, context) =>
        answer(() =>
          change('leading-group:report', input, context, () => ({
            type: 'ReportProgress',
            ...{ decisionId: input.decisionId, by: context.viewer.post, isDone: input.isDone },
            sealedText: words.seal(termId(input.county, input.term), 'text', input.text, 'input.text'),
          })),
        ),
    },
  } satisfies Resolvers;
}
