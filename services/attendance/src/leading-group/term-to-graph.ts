/** A term of the leading group as the schema shows it. */
import { constantCase, type SchoolDate } from '@baoxue/domain';
import { obligationToGraph } from '../obligation/index.js';
import { MEMBER_BODIES, type LeadingGroupTerm } from './leading-group.js';

export interface TermShown {
  readonly county: string;
  readonly term: string;
  /** The day by which the term's meeting is held. */
  readonly meetingDueOn: SchoolDate;
  readonly today: SchoolDate;
  /** Opens what lies sealed in the term. */
  readonly open: (sealedText: string) => string;
}

const NOTHING = { meetings: [], decisions: [], campaigns: [], owed: [] } as const;

export function termToGraph(state: LeadingGroupTerm, { county, term, meetingDueOn, today, open }: TermShown) {
  const { meetings, decisions, campaigns, owed } = state.status === 'Known' ? state : NOTHING;
  const active = new Set(campaigns.map(({ body }) => body));
  return {
    county,
    term,
    meetingDueOn,
    meetingOverdue: meetings.length === 0 && meetingDueOn < today,
    meetings: meetings.map(({ on, present }) => ({
      on,
      present: present.map((body) => constantCase(body)),
      absent: MEMBER_BODIES.filter((body) => !present.includes(body)).map((body) => constantCase(body)),
    })),
    campaigns: campaigns.map(({ body, on, form, reached }) => ({
      body: constantCase(body),
      form: constantCase(form),
      on,
      people: reached,
    })),
    bodiesWithoutCampaign: MEMBER_BODIES.filter((body) => !active.has(body)).map((body) => constantCase(body)),
    decisions: decisions.map((decision) => ({
      ...{ id: decision.id, owner: decision.owner, decidedOn: decision.decidedOn },
      text: open(decision.sealedText),
      obligation:
        owed.filter(({ kind }) => kind === decision.id).map((each) => ({ ...obligationToGraph(each), kind: CARRY_OUT }))[0] ?? null,
      progress: decision.progress.map(({ on, sealedText, isDone }) => ({ on, isDone, text: open(sealedText) })),
    })),
  };
}

/** What is owed on a decision. */
export const CARRY_OUT = 'carry-out';
