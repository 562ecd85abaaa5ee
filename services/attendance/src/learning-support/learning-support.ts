/**
 * Learning support 学习困难学生帮扶 of one child: home visits of the campaign, pairings, counselling, vocational courses, and what came of them.
 * Plan 〔2018〕49, 三（二）2 and 3; docs/rules/learning-support.md; requirement B11.
 */
import type { ContactOutcome } from '@baoxue/contracts';
import { unreachable, type Decider, type SchoolDate } from '@baoxue/domain';
import { hasMoved, outcomeOf, wasReached, type CaseSubject } from '../dropout-case/index.js';
import { refuse } from '../refusals/index.js';

export const SUPPORT_KINDS = ['home-visit', 'teacher-pairing', 'peer-pairing', 'counselling', 'vocational-elective'] as const;
export type SupportKind = (typeof SUPPORT_KINDS)[number];

/** Families to be visited first, plan 三（二）2. */
export const FOCUS_FAMILIES = [
  'orphan',
  'single-parent',
  'poor',
  'disabled',
  'migrant-work',
  'left-behind',
  'learning-difficulty',
] as const;
export type FocusFamily = (typeof FOCUS_FAMILIES)[number];

export const SUPPORT_OUTCOMES = ['improved', 'unchanged', 'worse'] as const;
export type SupportOutcome = (typeof SUPPORT_OUTCOMES)[number];

export interface Support {
  readonly id: string;
  readonly kind: SupportKind;
  readonly focus: FocusFamily | null;
  /** The other child of a pairing of peers. */
  readonly partnerId: string | null;
  readonly from: SchoolDate;
  readonly by: string;
  /** Of a home visit, what came of it; null for what is no visit, and where nobody said so. */
  readonly visitOutcome: ContactOutcome | null;
  readonly notes: readonly { readonly on: SchoolDate; readonly by: string; readonly sealedText: string }[];
  readonly ended: { readonly on: SchoolDate; readonly outcome: SupportOutcome } | null;
}

export interface SupportedChild {
  readonly status: 'Supported';
  readonly subject: CaseSubject;
  readonly supports: readonly Support[];
  /** Kept by an earlier version, which told nobody of it. */
  readonly untold?: true;
}
export type LearningSupport = { readonly status: 'None' } | SupportedChild;

export interface StartSupport {
  readonly type: 'StartSupport';
  readonly id: string;
  readonly subject: CaseSubject;
  readonly grade: string;
  readonly kind: SupportKind;
  readonly focus: FocusFamily | null;
  readonly partner: { readonly studentId: string; readonly schoolId: string } | null;
  readonly from: SchoolDate;
  readonly visitOutcome: ContactOutcome | null;
  readonly by: string;
  readonly sealedNote: string | null;
}
export type SupportCommand =
  | StartSupport
  | { readonly type: 'AddNote'; readonly id: string; readonly by: string; readonly sealedText: string }
  /** The child sits in another class: its support goes along. */
  | { readonly type: 'FollowChild'; readonly subject: CaseSubject }
  | { readonly type: 'EndSupport'; readonly id: string; readonly outcome: SupportOutcome }
  /** Others are told what they have not been told. */
  | { readonly type: 'Tell' };

export type SupportEvent =
  | { readonly type: 'SupportStarted'; readonly subject: CaseSubject; readonly support: Support }
  | { readonly type: 'SupportedChildMoved'; readonly subject: CaseSubject }
  | { readonly type: 'NoteAdded'; readonly id: string; readonly note: Support['notes'][number] }
  | { readonly type: 'SupportEnded'; readonly id: string; readonly on: SchoolDate; readonly outcome: SupportOutcome }
  | { readonly type: 'SupportTold' };

export interface SupportContext {
  readonly today: SchoolDate;
}

/** Of pairings, counselling and a vocational course there is one at a time; visits are single days. */
const ONE_AT_A_TIME: readonly SupportKind[] = ['teacher-pairing', 'peer-pairing', 'counselling', 'vocational-elective'];
/** Vocational courses are for junior school: 普通初中学生到市职教中心选修. */
const JUNIOR = /^2/;

function decide(command: SupportCommand, state: LearningSupport, { today }: SupportContext): readonly SupportEvent[] {
  switch (command.type) {
    case 'StartSupport':
      return start(command, state, today);
    case 'FollowChild': {
      const { subject } = command;
      return state.status === 'Supported' && hasMoved(state.subject, subject) ? [{ type: 'SupportedChildMoved', subject }] : [];
    }
    case 'AddNote': {
      const { id, by, sealedText } = command;
      supportOf(id, state);
      return [{ type: 'NoteAdded', id, note: { on: today, by, sealedText } }];
    }
    case 'EndSupport': {
      const { id, outcome } = command;
      if (supportOf(id, state).ended !== null) throw refuse('SUPPORT_ENDED', { field: 'input.supportId' });
      return [{ type: 'SupportEnded', id, on: today, outcome }];
    }
    case 'Tell':
      return isUntold(state) ? [{ type: 'SupportTold' }] : [];
    default:
      return unreachable(command);
  }
}

function start(command: StartSupport, state: LearningSupport, today: SchoolDate): readonly SupportEvent[] {
  const { id, subject, grade, kind, focus, partner, from, visitOutcome, by, sealedNote } = command;
  if (from > today) throw refuse('DAY_TO_COME', { field: 'input.from' });
  if ((kind === 'peer-pairing') !== (partner !== null)) throw refuse('PARTNER_OF_PEERS', { field: 'input.partnerId' });
  if (partner && (partner.studentId === subject.studentId || partner.schoolId !== subject.schoolId))
    throw refuse('PARTNER_OF_SCHOOL', { field: 'input.partnerId' });
  if (kind === 'vocational-elective' && !JUNIOR.test(grade)) throw refuse('JUNIOR_ONLY', { field: 'input.kind' });
  refuseUnlessOfVisit(visitOutcome, kind);
  const running = state.status === 'None' ? [] : state.supports.filter(({ ended }) => ended === null);
  if (ONE_AT_A_TIME.includes(kind) && running.some((each) => each.kind === kind)) throw refuse('SUPPORT_RUNS', { field: 'input.kind' });
  const notes = sealedNote === null ? [] : [{ on: today, by, sealedText: sealedNote }];
  const support = { id, kind, focus, partnerId: partner?.studentId ?? null, from, visitOutcome, by, notes, ended: null };
  return [{ type: 'SupportStarted', subject, support }];
}

/** @throws Refusal VISIT_OUTCOME · CONTACT_OUTCOME_OF_ANOTHER_KIND */
function refuseUnlessOfVisit(outcome: ContactOutcome | null, kind: SupportKind): void {
  if (outcome === null) return;
  const field = 'input.visitOutcome';
  if (kind !== 'home-visit') throw refuse('VISIT_OUTCOME', { field });
  outcomeOf(kind, { outcome, reached: null }, field);
}

function supportOf(id: string, state: LearningSupport): Support {
  const found = state.status === 'None' ? undefined : state.supports.find((each) => each.id === id);
  if (!found) throw refuse('NOT_FOUND', { field: 'input.supportId' });
  return found;
}

function evolve(state: LearningSupport, event: SupportEvent): LearningSupport {
  if (event.type === 'SupportStarted') {
    const { subject, support } = event;
    if (state.status === 'None') return { status: 'Supported', subject, supports: [support] };
    // Others are told of a learning difficulty as soon as it is worked on.
    const before = isForLearningDifficulty(support) ? asTold(state) : state;
    return { ...before, subject, supports: [...state.supports, support] };
  }
  if (state.status === 'None') return state;
  if (event.type === 'SupportedChildMoved') return { ...state, subject: event.subject };
  if (event.type === 'SupportTold') return asTold(state);
  const change = (changed: (support: Support) => Support) => ({
    ...state,
    supports: state.supports.map((each) => (each.id === event.id ? changed(each) : each)),
  });
  switch (event.type) {
    case 'NoteAdded':
      return change((support) => ({ ...support, notes: [...support.notes, event.note] }));
    case 'SupportEnded':
      return change((support) => ({ ...support, ended: { on: event.on, outcome: event.outcome } }));
    default:
      return unreachable(event);
  }
}

/** The home visits of the campaign 千名教师走万家, as they were made. */
export const visitsOf = ({ supports }: SupportedChild): readonly Support[] => supports.filter(({ kind }) => kind === 'home-visit');

const PAIRINGS: readonly SupportKind[] = ['teacher-pairing', 'peer-pairing'];
/** For 学习困难 itself: it says so, or it is a pairing, the plan's means against it, that names no other reason. */
export const isForLearningDifficulty = ({ kind, focus }: Support): boolean =>
  focus === 'learning-difficulty' || (focus === null && PAIRINGS.includes(kind));

function asTold({ untold: _untold, ...told }: SupportedChild): SupportedChild {
  return told;
}

/** Since when the child has been supported for a learning difficulty without a break; null when it is not. */
export function learningDifficultySince({ supports }: SupportedChild): SchoolDate | null {
  const earliestFirst = supports.filter(isForLearningDifficulty).sort((a, b) => a.from.localeCompare(b.from));
  let spell = { since: '', until: '' };
  for (const { from, ended } of earliestFirst) {
    const until = ended?.on ?? FOR_NOW;
    spell = from > spell.until ? { since: from, until } : { ...spell, until: until > spell.until ? until : spell.until };
  }
  return spell.until === FOR_NOW ? spell.since : null;
}
/** Whether others have still to be told that the child is supported for a learning difficulty. */
export const isUntold = (state: LearningSupport): boolean =>
  state.status === 'Supported' && state.untold === true && learningDifficultySince(state) !== null;

/** Sorts behind every day. */
const FOR_NOW = '9999-12-31';
/** Whether somebody of the family was met; of a visit of which nobody said it, that is taken for granted. */
export const wasMet = ({ visitOutcome }: Support): boolean => visitOutcome === null || wasReached({ outcome: visitOutcome });

export const learningSupportDecider: Decider<SupportCommand, SupportEvent, LearningSupport, SupportContext> = {
  decide,
  evolve,
  initialState: () => ({ status: 'None' }),
};
