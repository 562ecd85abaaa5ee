/**
 * What a school did in a term to make the law known 宣传, and its parents' committee 家长委员会.
 * Plan 〔2018〕49, 四（四） and 四（三） “完善家长委员会制度”; docs/rules/leading-group.md; requirement B14.
 */
import { unreachable, type Decider, type SchoolDate } from '@baoxue/domain';
import { refuseUnlessDoneFor, refuseUnlessReached, type TermPeriod } from './outreach-term.js';

export const CAMPAIGN_FORMS = ['themed-activity', 'parents-meeting', 'class-meeting', 'leaflets', 'banners', 'media'] as const;
export type CampaignForm = (typeof CAMPAIGN_FORMS)[number];

export interface OutreachPlace {
  readonly schoolId: string;
  readonly jurisdictions: readonly string[];
}

export interface KnownOutreach {
  readonly status: 'Known';
  readonly place: OutreachPlace;
  readonly term: string;
  readonly campaigns: readonly { readonly on: SchoolDate; readonly form: CampaignForm; readonly reached: number }[];
  readonly committeeMeetings: readonly { readonly on: SchoolDate; readonly parents: number }[];
}
export type Outreach = { readonly status: 'None' } | KnownOutreach;

export type OutreachCommand =
  | {
      readonly type: 'RecordCampaign';
      readonly place: OutreachPlace;
      readonly term: string;
      readonly on: SchoolDate;
      readonly form: CampaignForm;
      readonly reached: number;
    }
  | {
      readonly type: 'RecordCommitteeMeeting';
      readonly place: OutreachPlace;
      readonly term: string;
      readonly on: SchoolDate;
      readonly parents: number;
    };

export type OutreachEvent =
  | {
      readonly type: 'CampaignHeld';
      readonly place: OutreachPlace;
      readonly term: string;
      readonly on: SchoolDate;
      readonly form: CampaignForm;
      readonly reached: number;
    }
  | {
      readonly type: 'CommitteeMet';
      readonly place: OutreachPlace;
      readonly term: string;
      readonly on: SchoolDate;
      readonly parents: number;
    };

export interface OutreachContext {
  readonly today: SchoolDate;
  readonly within: TermPeriod;
}

function decide(command: OutreachCommand, _state: Outreach, { today, within }: OutreachContext): readonly OutreachEvent[] {
  refuseUnlessDoneFor(within, command.on, today);
  refuseUnlessReached(command.type === 'RecordCampaign' ? command.reached : command.parents);
  const { type, ...facts } = command;
  return [{ ...facts, type: type === 'RecordCampaign' ? 'CampaignHeld' : 'CommitteeMet' } as OutreachEvent];
}

function evolve(state: Outreach, event: OutreachEvent): Outreach {
  const { place, term, on } = event;
  const before: KnownOutreach = state.status === 'Known' ? state : { status: 'Known', place, term, campaigns: [], committeeMeetings: [] };
  switch (event.type) {
    case 'CampaignHeld':
      return { ...before, campaigns: [...before.campaigns, { on, form: event.form, reached: event.reached }] };
    case 'CommitteeMet':
      return { ...before, committeeMeetings: [...before.committeeMeetings, { on, parents: event.parents }] };
    default:
      return unreachable(event);
  }
}

/** Which schools did something, and which did not: the denominator is every school, not those that reported. */
export function coverageOf(schoolIds: readonly string[], records: readonly KnownOutreach[]) {
  const at = new Map(records.map((record) => [record.place.schoolId, record]));
  const lackingCampaign = schoolIds.filter((id) => (at.get(id)?.campaigns.length ?? 0) === 0);
  const lackingCommittee = schoolIds.filter((id) => (at.get(id)?.committeeMeetings.length ?? 0) === 0);
  return { schools: schoolIds.length, lackingCampaign, lackingCommittee };
}

export const outreachDecider: Decider<OutreachCommand, OutreachEvent, Outreach, OutreachContext> = {
  decide,
  evolve,
  initialState: () => ({ status: 'None' }),
};
