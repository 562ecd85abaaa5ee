/**
 * A complaint from the public 群众举报: what about, until when it is answered, what it uncovered, and the notice without identities.
 *
 *   Filed ── accepted by the bureau or an inspector ──▶ Accepted ── answered ──▶ Answered: upheld · not upheld · referred
 *                         └── linked to the case or the inspection that it uncovered
 *
 * Plan 〔2018〕49, 三（三）4 “完善中小学课业负担监测、举报、公告和问责制度”; docs/rules/complaint.md; requirement B17.
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
import { refuse } from '../refusals/index.js';

export const COMPLAINT_MATTERS = [
  'heavy-workload',
  'child-driven-away',
  'child-labour',
  'hidden-dropout',
  'bullying',
  'fees',
  'other',
] as const;
export type ComplaintMatter = (typeof COMPLAINT_MATTERS)[number];

export const COMPLAINT_CHANNELS = ['hotline', 'letter', 'visit', 'website'] as const;
export type ComplaintChannel = (typeof COMPLAINT_CHANNELS)[number];

export const COMPLAINT_OUTCOMES = ['upheld', 'not-upheld', 'referred'] as const;
export type ComplaintOutcome = (typeof COMPLAINT_OUTCOMES)[number];

export type ComplaintStep = Obligation<'accept-complaint' | 'answer-complaint' | 'publish-complaint'>;

/** A school where one is named, and the place it concerns. */
export interface ComplaintPlace {
  readonly schoolId: string | null;
  readonly jurisdictions: readonly string[];
}

export interface FiledComplaint {
  readonly status: 'Filed' | 'Accepted' | 'Answered';
  /** What the complainant asks with; says nothing of who that is. */
  readonly receipt: string;
  readonly matter: ComplaintMatter;
  readonly channel: ComplaintChannel;
  readonly place: ComplaintPlace;
  readonly filedOn: SchoolDate;
  readonly takenBy: string;
  readonly sealedText: string;
  /** Name and telephone, sealed; null for an anonymous complaint. */
  readonly sealedComplainant: string | null;
  /** One log-in of the public on one day, as a key that leads back to nobody; null when a post took the complaint in. */
  readonly filer: string | null;
  /** Which of the filer's complaints this is, from 1: no two take the same turn. Null without a filer, and where an earlier version stored it. */
  readonly turn: number | null;
  readonly caseIds: readonly string[];
  readonly inspectionIds: readonly string[];
  readonly steps: readonly ComplaintStep[];
  readonly answer: { readonly on: SchoolDate; readonly by: string; readonly outcome: ComplaintOutcome; readonly sealedText: string } | null;
  readonly publishedOn: SchoolDate | null;
}
export type Complaint = { readonly status: 'None' } | FiledComplaint;

export type Filing = Pick<
  FiledComplaint,
  'receipt' | 'matter' | 'channel' | 'place' | 'takenBy' | 'sealedText' | 'sealedComplainant' | 'filer'
>;

export type ComplaintCommand =
  /** `filedBefore`: complaints that the same filer has filed already. */
  | ({ readonly type: 'FileComplaint'; readonly filedBefore: number } & Filing)
  | { readonly type: 'AcceptComplaint' }
  | { readonly type: 'LinkCase'; readonly caseId: string }
  | { readonly type: 'LinkInspection'; readonly inspectionId: string }
  | { readonly type: 'AnswerComplaint'; readonly by: string; readonly outcome: ComplaintOutcome; readonly sealedText: string }
  | { readonly type: 'PublishComplaint' }
  | { readonly type: 'Tick' };

export type ComplaintEvent =
  | ({ readonly type: 'ComplaintFiled'; readonly on: SchoolDate } & Pick<FiledComplaint, 'steps' | 'turn'> & Filing)
  | { readonly type: 'ComplaintAccepted'; readonly on: SchoolDate }
  | { readonly type: 'CaseLinked'; readonly caseId: string }
  | { readonly type: 'InspectionLinked'; readonly inspectionId: string }
  | { readonly type: 'ComplaintAnswered'; readonly answer: NonNullable<FiledComplaint['answer']>; readonly owed: ComplaintStep }
  | { readonly type: 'ComplaintPublished'; readonly on: SchoolDate }
  | ({ readonly type: 'ComplaintOverdue' } & EscalationDue<ComplaintStep['kind']>);

export interface ComplaintContext {
  readonly today: SchoolDate;
  readonly rules: {
    readonly acceptWithinSchoolDays: number;
    readonly answerWithinDays: number;
    /** A child in danger or hidden is looked for at once. */
    readonly urgentAnswerWithinDays: number;
    readonly urgent: readonly string[];
    readonly publishWithinSchoolDays: number;
    readonly publicPerDayMax: number;
    readonly escalationEverySchoolDays: number;
  };
  readonly addSchoolDays: AddSchoolDays;
}

/** The bureau answers for every complaint; it is not for the school or the town complained of. */
const ANSWERS: Accountable = 'bureau-officer';
/** Who answers does not publish the own answer: four eyes. */
const PUBLISHES: Accountable = 'leading-group-office';

function decide(command: ComplaintCommand, state: Complaint, context: ComplaintContext): readonly ComplaintEvent[] {
  const { today } = context;
  if (command.type === 'FileComplaint') {
    const { type: _type, filedBefore, ...filing } = command;
    if (state.status !== 'None') return [];
    // Whoever has more to say is heard on the telephone; a machine is not.
    if (filing.filer !== null && filedBefore >= context.rules.publicPerDayMax) throw refuse('COMPLAINTS_ENOUGH');
    const turn = filing.filer === null ? null : filedBefore + 1;
    return [{ type: 'ComplaintFiled', on: today, steps: stepsOf(command.matter, context), turn, ...filing }];
  }
  if (state.status === 'None') {
    if (command.type === 'Tick') return [];
    throw refuse('NOT_FOUND', { field: 'input.complaintId' });
  }
  switch (command.type) {
    case 'AcceptComplaint':
      if (state.status !== 'Filed') throw refuse('COMPLAINT_ACCEPTED', { field: 'input.complaintId' });
      return [{ type: 'ComplaintAccepted', on: today }];
    case 'LinkCase':
      return state.caseIds.includes(command.caseId) ? [] : [{ type: 'CaseLinked', caseId: command.caseId }];
    case 'LinkInspection':
      return state.inspectionIds.includes(command.inspectionId) ? [] : [{ type: 'InspectionLinked', inspectionId: command.inspectionId }];
    case 'AnswerComplaint': {
      if (state.status === 'Answered') throw refuse('COMPLAINT_ANSWERED', { field: 'input.complaintId' });
      if (state.status === 'Filed') throw refuse('COMPLAINT_NOT_ACCEPTED', { field: 'input.complaintId' });
      const { by, outcome, sealedText } = command;
      if (outcome === 'upheld' && state.matter === 'hidden-dropout' && state.caseIds.length + state.inspectionIds.length === 0)
        throw refuse('COMPLAINT_LEADS_NOWHERE', { field: 'input.outcome' });
      const owed = noticeOwed(today, context);
      return [{ type: 'ComplaintAnswered', answer: { on: today, by, outcome, sealedText }, owed }];
    }
    case 'PublishComplaint':
      if (state.answer === null) throw refuse('COMPLAINT_NOT_ANSWERED', { field: 'input.complaintId' });
      return state.publishedOn === null ? [{ type: 'ComplaintPublished', on: today }] : [];
    case 'Tick':
      return escalationsDue(state.steps, today, context.rules.escalationEverySchoolDays, context.addSchoolDays).map((due) => ({
        type: 'ComplaintOverdue' as const,
        ...due,
      }));
    default:
      return unreachable(command);
  }
}

const noticeOwed = (answeredOn: SchoolDate, { rules, addSchoolDays }: Pick<ComplaintContext, 'rules' | 'addSchoolDays'>) =>
  owedBy(PUBLISHES, 'publish-complaint' as const, addSchoolDays(answeredOn, rules.publishWithinSchoolDays));

/** With the notice that an earlier version left waiting without anybody owing it. */
export function withNoticeOwed(state: FiledComplaint, contextOf: () => Pick<ComplaintContext, 'rules' | 'addSchoolDays'>): FiledComplaint {
  const { answer, publishedOn, steps } = state;
  if (answer === null || publishedOn !== null || steps.some(({ kind }) => kind === 'publish-complaint')) return state;
  return { ...state, steps: [...steps, noticeOwed(answer.on, contextOf())] };
}

function stepsOf(matter: ComplaintMatter, { today, rules, addSchoolDays }: ComplaintContext): FiledComplaint['steps'] {
  const days = rules.urgent.includes(matter) ? rules.urgentAnswerWithinDays : rules.answerWithinDays;
  return [
    owedBy(ANSWERS, 'accept-complaint', addSchoolDays(today, rules.acceptWithinSchoolDays)),
    owedBy(ANSWERS, 'answer-complaint', addDays(today, days)),
  ];
}

function evolve(state: Complaint, event: ComplaintEvent): Complaint {
  if (event.type === 'ComplaintFiled') {
    const { type: _type, on: filedOn, ...filing } = event;
    return { status: 'Filed', filedOn, ...filing, caseIds: [], inspectionIds: [], answer: null, publishedOn: null };
  }
  if (state.status === 'None') return state;
  switch (event.type) {
    case 'ComplaintAccepted':
      return { ...state, status: 'Accepted', steps: done(state.steps, 'accept-complaint', event.on) };
    case 'CaseLinked':
      return { ...state, caseIds: [...state.caseIds, event.caseId] };
    case 'InspectionLinked':
      return { ...state, inspectionIds: [...state.inspectionIds, event.inspectionId] };
    case 'ComplaintAnswered':
      return {
        ...state,
        status: 'Answered',
        answer: event.answer,
        steps: [...done(state.steps, 'answer-complaint', event.answer.on), event.owed],
      };
    case 'ComplaintPublished':
      return { ...state, publishedOn: event.on, steps: done(state.steps, 'publish-complaint', event.on) };
    case 'ComplaintOverdue':
      return { ...state, steps: escalated(state.steps, event) };
    default:
      return unreachable(event);
  }
}

/** Whether the answer came by its day. */
export const answeredInTime = ({ steps }: FiledComplaint): boolean =>
  steps.some(({ kind, doneOn, dueOn }) => kind === 'answer-complaint' && doneOn !== null && doneOn <= dueOn);

export const complaintDecider: Decider<ComplaintCommand, ComplaintEvent, Complaint, ComplaintContext> = {
  decide,
  evolve,
  initialState: () => ({ status: 'None' }),
};
