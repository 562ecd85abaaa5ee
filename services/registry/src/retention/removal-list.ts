/**
 * A removal list 清理批次 (G4): records whose years are over, of one kind of data, to be de-identified 去标识. It cannot be undone, so two persons
 * of the bureau stand behind it: who prepared a list cannot approve it.
 *
 *   none ── prepare ──▶ prepared ── another approves ──▶ approved ── every record removed or kept ──▶ carried out
 *                          └── withdraw ──▶ withdrawn
 *
 * Between preparing and removing things happen: what keeps a record is asked again for each, and the list says which were kept and why.
 */
import { unreachable, type Decider, type SchoolDate, type KindOfData } from '@baoxue/domain';
import { refuse } from '../refusals/index.js';

export const REMOVAL_LIST_MAX = 100;

/** Who acted: the person, for four eyes, and the post, which is shown. */
export interface Officer {
  readonly subject: string;
  readonly post: string;
}

export interface RecordOnList {
  readonly studentId: string;
  readonly leftOn: SchoolDate;
  readonly keptUntil: SchoolDate;
}

/** A legal hold was placed · the child is here again, or left later than it seemed · another list was faster. */
export type KeptBecause = 'legal-hold' | 'not-due' | 'removed-before';

export interface Outcome {
  readonly studentId: string;
  /** Null for a record whose data were removed. */
  readonly keptBecause: KeptBecause | null;
  readonly on: SchoolDate;
}

/** Who was around the child when its removal began: once the records are blank nothing else tells whom they named. */
export interface Begun {
  readonly studentId: string;
  readonly guardianIds: readonly string[];
  readonly householdIds: readonly string[];
}

export interface Prepared {
  readonly kind: KindOfData;
  readonly records: readonly RecordOnList[];
  readonly preparedBy: Officer;
  readonly preparedOn: SchoolDate;
}

export interface Decided {
  readonly decidedBy: Officer;
  readonly decidedOn: SchoolDate;
}

interface Progress {
  readonly outcomes: readonly Outcome[];
  /** The record that is being removed now. */
  readonly begun: Begun | null;
}

export type KnownRemovalList =
  | ({ readonly status: 'prepared' } & Prepared)
  | ({ readonly status: 'withdrawn' } & Prepared & Decided)
  | ({ readonly status: 'approved' | 'carried-out' } & Prepared & Decided & Progress);
export type RemovalList = { readonly status: 'none' } | KnownRemovalList;

/** What stands in the way of a record, or nothing does. */
export interface Candidate {
  readonly studentId: string;
  /** Null for a record that nobody knows. */
  readonly record: null | {
    readonly merged: boolean;
    readonly removed: boolean;
    readonly held: boolean;
    /** Null for a child who has not left. */
    readonly left: { readonly leftOn: SchoolDate; readonly keptUntil: SchoolDate } | null;
  };
}

export type RemovalCommand =
  | { readonly type: 'Prepare'; readonly kind: KindOfData; readonly candidates: readonly Candidate[]; readonly by: Officer }
  | { readonly type: 'Approve'; readonly by: Officer }
  | { readonly type: 'Withdraw'; readonly by: Officer }
  | ({ readonly type: 'Begin' } & Begun)
  | { readonly type: 'Settle'; readonly studentId: string; readonly keptBecause: KeptBecause | null };

export type RemovalEvent =
  | ({ readonly type: 'ListPrepared' } & Prepared)
  | ({ readonly type: 'ListApproved' | 'ListWithdrawn' } & Decided)
  | ({ readonly type: 'RemovalBegun' } & Begun)
  | ({ readonly type: 'RecordSettled' } & Outcome);

function decide(command: RemovalCommand, state: RemovalList, { today }: RemovalContext): readonly RemovalEvent[] {
  switch (command.type) {
    case 'Prepare':
      return state.status === 'none' ? [prepared(command, today)] : [];
    case 'Approve': {
      const { preparedBy } = undecided(state);
      // A person may have two posts: it is the person who is asked.
      if (preparedBy.subject === command.by.subject) throw refuse('FOUR_EYES', { field: 'input.listId' });
      return [{ type: 'ListApproved', decidedBy: command.by, decidedOn: today }];
    }
    case 'Withdraw':
      undecided(state);
      return [{ type: 'ListWithdrawn', decidedBy: command.by, decidedOn: today }];
    case 'Begin': {
      const { type: _type, ...begun } = command;
      return isOpen(state, begun.studentId) && state.begun?.studentId !== begun.studentId ? [{ type: 'RemovalBegun', ...begun }] : [];
    }
    case 'Settle': {
      const { studentId, keptBecause } = command;
      return isOpen(state, studentId) ? [{ type: 'RecordSettled', studentId, keptBecause, on: today }] : [];
    }
    default:
      return unreachable(command);
  }
}

/** @throws Refusal REMOVAL_SIZE · STUDENT_UNKNOWN · STUDENT_MERGED · REMOVED_ALREADY · NOT_DUE_FOR_REMOVAL · UNDER_LEGAL_HOLD */
function prepared({ kind, candidates, by }: Extract<RemovalCommand, { type: 'Prepare' }>, today: SchoolDate): RemovalEvent {
  if (candidates.length === 0 || candidates.length > REMOVAL_LIST_MAX)
    throw refuse('REMOVAL_SIZE', { field: 'input.studentIds', limit: REMOVAL_LIST_MAX });
  const records = candidates.map((candidate, index) => mustBeDue(candidate, today, `input.studentIds.${index}`));
  return { type: 'ListPrepared', kind, records, preparedBy: by, preparedOn: today };
}

function mustBeDue({ studentId, record }: Candidate, today: SchoolDate, field: string): RecordOnList {
  if (!record) throw refuse('STUDENT_UNKNOWN', { field });
  if (record.merged) throw refuse('STUDENT_MERGED', { field });
  if (record.removed) throw refuse('REMOVED_ALREADY', { field });
  if (!record.left || !isOver(record.left, today)) throw refuse('NOT_DUE_FOR_REMOVAL', { field });
  if (record.held) throw refuse('UNDER_LEGAL_HOLD', { field });
  return { studentId, ...record.left };
}

const isOver = ({ keptUntil }: { readonly keptUntil: SchoolDate }, today: SchoolDate): boolean => keptUntil < today;

/** Why a record stays after all; null when it goes. @param candidate as it stands now */
export function keptAfterAll({ record }: Candidate, today: SchoolDate): KeptBecause | null {
  if (record?.removed) return 'removed-before';
  if (record?.held) return 'legal-hold';
  return record?.left && !record.merged && isOver(record.left, today) ? null : 'not-due';
}

/** @throws Refusal REMOVAL_UNKNOWN · REMOVAL_DECIDED */
function undecided(state: RemovalList): Prepared {
  if (state.status === 'none') throw refuse('REMOVAL_UNKNOWN', { field: 'input.listId' });
  if (state.status !== 'prepared') throw refuse('REMOVAL_DECIDED', { field: 'input.listId' });
  return state;
}

type Approved = Extract<KnownRemovalList, { status: 'approved' | 'carried-out' }>;

const isOpen = (state: RemovalList, studentId: string): state is Approved =>
  state.status === 'approved' && openRecords(state).some((record) => record.studentId === studentId);

/** What is still to be done of an approved list, in its order. */
export const openRecords = ({ records, outcomes }: Pick<Approved, 'records' | 'outcomes'>): readonly RecordOnList[] =>
  records.filter(({ studentId }) => !outcomes.some((outcome) => outcome.studentId === studentId));

function evolve(state: RemovalList, event: RemovalEvent): RemovalList {
  if (event.type === 'ListPrepared') {
    const { type: _type, ...list } = event;
    return { status: 'prepared', ...list };
  }
  if (state.status === 'none') return state;
  const { kind, records, preparedBy, preparedOn } = state;
  const list: Prepared = { kind, records, preparedBy, preparedOn };
  switch (event.type) {
    case 'ListApproved':
    case 'ListWithdrawn': {
      const { type, ...decided } = event;
      return type === 'ListWithdrawn'
        ? { status: 'withdrawn', ...list, ...decided }
        : { status: 'approved', ...list, ...decided, outcomes: [], begun: null };
    }
    case 'RemovalBegun': {
      const { type: _type, ...begun } = event;
      return 'outcomes' in state ? { ...state, begun } : state;
    }
    case 'RecordSettled': {
      const { type: _type, ...outcome } = event;
      return 'outcomes' in state ? settled({ ...state, outcomes: [...state.outcomes, outcome], begun: null }) : state;
    }
    default:
      return unreachable(event);
  }
}

const settled = (state: Approved): Approved => ({ ...state, status: openRecords(state).length === 0 ? 'carried-out' : 'approved' });

export interface RemovalContext {
  readonly today: SchoolDate;
}

export const removalListDecider: Decider<RemovalCommand, RemovalEvent, RemovalList, RemovalContext> = {
  decide,
  evolve,
  initialState: () => ({ status: 'none' }),
};
