/**
 * The reconciliation of a term 学期初学籍梳理 (A9): opened by the bureau for the whole city, with a day by which it is done. It works through last term's
 * rolls in steps and may be asked for again: no child is found twice.
 */
import { addDays, type Decider, type SchoolDate } from '@baoxue/domain';
import { refuse } from '../refusals/index.js';

export interface Opened {
  /** `2025-spring`. */
  readonly termId: string;
  readonly openedOn: SchoolDate;
  readonly dueOn: SchoolDate;
}
export type Campaign =
  | { readonly status: 'none' }
  | (Opened & { readonly status: 'finding'; readonly after: string | null })
  | (Opened & { readonly status: 'open' });

export type CampaignCommand =
  | { readonly type: 'Open'; readonly termId: string; readonly dueOn: SchoolDate | null }
  | { readonly type: 'RecordStep'; readonly from: string | null; readonly after: string | null };
export type CampaignEvent = ({ readonly type: 'Opened' } & Opened) | { readonly type: 'StepDone'; readonly after: string | null };

export interface CampaignContext {
  readonly today: SchoolDate;
  /** The term that is asked for; null for one the calendar does not know, or without a term before it. */
  readonly term: { readonly from: SchoolDate; readonly to: SchoolDate } | null;
  /** Calendar days from the first day of term. */
  readonly withinDays: number;
}

function decide(command: CampaignCommand, state: Campaign, context: CampaignContext): readonly CampaignEvent[] {
  if (command.type === 'Open') return state.status === 'none' ? [open(command, context)] : [];
  return state.status === 'finding' && state.after === command.from ? [{ type: 'StepDone', after: command.after }] : [];
}

/** @throws Refusal TERM_UNKNOWN · TERM_NOT_RUNNING · DUE_DAY_INVALID */
function open(
  { termId, dueOn }: Extract<CampaignCommand, { type: 'Open' }>,
  { today, term, withinDays }: CampaignContext,
): Extract<CampaignEvent, { type: 'Opened' }> {
  if (!term) throw refuse('TERM_UNKNOWN', { field: 'input.termId' });
  if (today < term.from || today > term.to) throw refuse('TERM_NOT_RUNNING', { field: 'input.termId' });
  const lastDay = addDays(term.from, withinDays);
  // Opened after its month, it is due at once: the plan does not wait for the one who is late.
  const latest = lastDay < today ? today : lastDay;
  const due = dueOn ?? latest;
  if (due < today || due > latest) throw refuse('DUE_DAY_INVALID', { field: 'input.dueOn', lastDay: latest });
  return { type: 'Opened', termId, openedOn: today, dueOn: due };
}

function evolve(state: Campaign, event: CampaignEvent): Campaign {
  if (event.type === 'Opened') {
    const { termId, openedOn, dueOn } = event;
    return { status: 'finding', termId, openedOn, dueOn, after: null };
  }
  if (state.status !== 'finding') return state;
  const { after: _after, ...opened } = state;
  return event.after === null ? { ...opened, status: 'open' } : { ...state, after: event.after };
}

export const campaignDecider: Decider<CampaignCommand, CampaignEvent, Campaign, CampaignContext> = {
  decide,
  evolve,
  initialState: () => ({ status: 'none' }),
};
