/**
 * One term of the leading group 控辍保学领导小组: its meeting, what was decided, and what became of it.
 * Plan 〔2018〕49, 四（二）“领导小组原则上每学期初组织召开一次控辍保学工作会议”; docs/rules/leading-group.md; requirement B14.
 */
import { addDays, unreachable, type Decider, type SchoolDate } from '@baoxue/domain';
import {
  done,
  escalated,
  escalationsDue,
  owedBy,
  type Accountable,
  type AddSchoolDays,
  type EscalationDue,
  type Obligation,
} from '../obligation/index.js';
import { refuseUnlessDoneFor, refuseUnlessReached, type CampaignForm, type TermPeriod } from '../outreach/index.js';
import { refuse } from '../refusals/index.js';

/** The member bodies of the plan, 四（二）, by what they are; persons are not named. */
export const MEMBER_BODIES = [
  'government',
  'education-bureau',
  'public-security',
  'government-office',
  'civil-affairs',
  'justice',
  'human-resources',
  'culture-and-sports',
  'market-supervision',
  'cyberspace',
  'poverty-office',
  'peoples-congress',
  'consultative-conference',
  'supervision-office',
  'towns',
] as const;
export type MemberBody = (typeof MEMBER_BODIES)[number];

export interface Decision {
  readonly id: string;
  readonly owner: Accountable;
  /** What was decided, sealed: minutes may name people. */
  readonly sealedText: string;
  readonly decidedOn: SchoolDate;
  readonly progress: readonly { readonly on: SchoolDate; readonly sealedText: string; readonly isDone: boolean }[];
}

/** How a member body made the law known 宣传; how many it reached, where that can be counted. */
export interface BodyCampaign {
  readonly body: MemberBody;
  readonly on: SchoolDate;
  readonly form: CampaignForm;
  readonly reached: number | null;
}

export interface KnownTerm {
  readonly status: 'Known';
  readonly county: string;
  readonly term: string;
  readonly meetings: readonly { readonly on: SchoolDate; readonly present: readonly MemberBody[] }[];
  readonly decisions: readonly Decision[];
  readonly campaigns: readonly BodyCampaign[];
  /** One for each decision, under its id. */
  readonly owed: readonly Obligation<string>[];
}
export type LeadingGroupTerm = { readonly status: 'None' } | KnownTerm;

export type TermCommand =
  | {
      readonly type: 'HoldMeeting';
      readonly county: string;
      readonly term: string;
      readonly on: SchoolDate;
      readonly present: readonly MemberBody[];
    }
  | { readonly type: 'RecordBodyCampaign'; readonly county: string; readonly term: string; readonly campaign: BodyCampaign }
  | { readonly type: 'Decide'; readonly id: string; readonly owner: Accountable; readonly sealedText: string; readonly dueOn: SchoolDate }
  | {
      readonly type: 'ReportProgress';
      readonly decisionId: string;
      readonly by: string;
      readonly sealedText: string;
      readonly isDone: boolean;
    }
  | { readonly type: 'Tick' };

export type TermEvent =
  | {
      readonly type: 'MeetingHeld';
      readonly county: string;
      readonly term: string;
      readonly on: SchoolDate;
      readonly present: readonly MemberBody[];
    }
  | { readonly type: 'BodyCampaignHeld'; readonly county: string; readonly term: string; readonly campaign: BodyCampaign }
  | { readonly type: 'Decided'; readonly decision: Decision; readonly owed: Obligation<string> }
  | { readonly type: 'ProgressReported'; readonly decisionId: string; readonly progress: Decision['progress'][number] }
  | ({ readonly type: 'DecisionOverdue' } & EscalationDue<string>);

export interface TermContext {
  readonly today: SchoolDate;
  readonly within: TermPeriod;
  readonly escalationEverySchoolDays: number;
  readonly addSchoolDays: AddSchoolDays;
}

/** The meeting at the start of term 学期初 is due so many days after its first day; a little before is in time. */
export const meetingDueOn = (termStartsOn: SchoolDate, withinDays: number): SchoolDate => addDays(termStartsOn, withinDays - 1);

/**
 * The term whose meeting may be owed on a day: the latest that has begun by then, so that a meeting nobody held stays owed through the
 * holidays; null before the first.
 */
export const termBegunBy = (terms: readonly { readonly id: string; readonly from: SchoolDate }[], day: SchoolDate): string | null =>
  terms
    .filter(({ from }) => from <= day)
    .reduce<(typeof terms)[number] | null>((last, each) => (last && last.from > each.from ? last : each), null)?.id ?? null;

function decide(command: TermCommand, state: LeadingGroupTerm, context: TermContext): readonly TermEvent[] {
  const { today } = context;
  if (command.type === 'HoldMeeting') {
    if (command.on > today) throw refuse('DAY_TO_COME', { field: 'input.on' });
    if (state.status === 'Known' && state.meetings.some(({ on }) => on === command.on))
      throw refuse('MEETING_RECORDED', { field: 'input.on' });
    const { county, term, on, present } = command;
    return [{ type: 'MeetingHeld', county, term, on, present: [...new Set(present)] }];
  }
  if (command.type === 'RecordBodyCampaign') {
    const { county, term, campaign } = command;
    refuseUnlessDoneFor(context.within, campaign.on, today);
    if (campaign.reached !== null) refuseUnlessReached(campaign.reached);
    return [{ type: 'BodyCampaignHeld', county, term, campaign }];
  }
  if (state.status === 'None') {
    if (command.type === 'Tick') return [];
    throw refuse('NO_MEETING', { field: 'input.term' });
  }
  switch (command.type) {
    case 'Decide': {
      if (state.meetings.length === 0) throw refuse('NO_MEETING', { field: 'input.term' });
      const { id, owner, sealedText, dueOn } = command;
      if (dueOn <= today) throw refuse('DECISION_DUE', { field: 'input.dueOn' });
      const decision: Decision = { id, owner, sealedText, decidedOn: today, progress: [] };
      return [{ type: 'Decided', decision, owed: owedBy(owner, id, dueOn) }];
    }
    case 'ReportProgress': {
      const { decisionId, by, sealedText, isDone } = command;
      const decision = state.decisions.find(({ id }) => id === decisionId);
      if (!decision) throw refuse('NOT_FOUND', { field: 'input.decisionId' });
      if (decision.owner !== by) throw refuse('DECISION_OF_ANOTHER', { field: 'input.decisionId' });
      if (decision.progress.some((each) => each.isDone)) throw refuse('DECISION_DONE', { field: 'input.decisionId' });
      return [{ type: 'ProgressReported', decisionId, progress: { on: today, sealedText, isDone } }];
    }
    case 'Tick':
      return escalationsDue(state.owed, today, context.escalationEverySchoolDays, context.addSchoolDays).map((due) => ({
        type: 'DecisionOverdue' as const,
        ...due,
      }));
    default:
      return unreachable(command);
  }
}

function evolve(state: LeadingGroupTerm, event: TermEvent): LeadingGroupTerm {
  if (event.type === 'MeetingHeld') {
    const { on, present } = event;
    const before = known(state, event);
    return { ...before, meetings: [...before.meetings, { on, present }] };
  }
  if (event.type === 'BodyCampaignHeld') {
    const before = known(state, event);
    return { ...before, campaigns: [...before.campaigns, event.campaign] };
  }
  if (state.status === 'None') return state;
  switch (event.type) {
    case 'Decided':
      return { ...state, decisions: [...state.decisions, event.decision], owed: [...state.owed, event.owed] };
    case 'ProgressReported': {
      const { decisionId, progress } = event;
      const decisions = state.decisions.map((each) =>
        each.id === decisionId ? { ...each, progress: [...each.progress, progress] } : each,
      );
      return { ...state, decisions, owed: progress.isDone ? done(state.owed, decisionId, progress.on) : state.owed };
    }
    case 'DecisionOverdue':
      return { ...state, owed: escalated(state.owed, event) };
    default:
      return unreachable(event);
  }
}

const known = (state: LeadingGroupTerm, { county, term }: Pick<KnownTerm, 'county' | 'term'>): KnownTerm =>
  state.status === 'Known' ? state : { status: 'Known', county, term, meetings: [], decisions: [], campaigns: [], owed: [] };

export const leadingGroupDecider: Decider<TermCommand, TermEvent, LeadingGroupTerm, TermContext> = {
  decide,
  evolve,
  initialState: () => ({ status: 'None' }),
};
