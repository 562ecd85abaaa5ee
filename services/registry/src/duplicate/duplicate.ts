/**
 * A pair of records that may be one child 疑似重复学籍 (A3). A person decides; the decision is remembered, and a merge can be undone.
 *
 *   suspected ── not a duplicate ──▶ distinct
 *       └── merged ──▶ merged ── undone ──▶ distinct
 *
 * The decision is taken here, in one document for both records. What follows for the merged record is carried out afterwards, as often as needed.
 */
import { idFrom, unreachable, type Decider, type SchoolDate } from '@baoxue/domain';
import { refuse } from '../refusals/index.js';
import type { LikenessReason } from './likeness.js';

/** Ids of the two records, smaller first. */
export type Pair = readonly [string, string];

/** Where the two records are registered: either school may look. */
export interface Where {
  readonly schoolId: readonly string[];
  readonly classId: readonly string[];
  readonly jurisdictions: readonly string[];
}

export interface Suspicion extends Where {
  readonly pair: Pair;
  readonly reasons: readonly LikenessReason[];
  readonly since: SchoolDate;
}

export interface Verdict {
  readonly on: SchoolDate;
  readonly approvalNumber: string | null;
}

export type Duplicate =
  | { readonly status: 'none' }
  | (Suspicion & { readonly status: 'suspected' })
  | (Suspicion & Verdict & { readonly status: 'merged'; readonly keptId: string; readonly carriedOut: boolean })
  | (Suspicion &
      Verdict & {
        readonly status: 'distinct';
        /** The record that stood for both until the merge was undone; null when they were never merged. */
        readonly stoodId: string | null;
        readonly carriedOut: boolean;
      });

/** What a merge must know of the two records. */
export interface Records {
  readonly withTemporaryNumber: readonly string[];
  /** Whether another merge closed one of them. */
  readonly mergedAlready: boolean;
}

export type DuplicateCommand =
  | ({ readonly type: 'Suspect' } & Suspicion)
  | ({ readonly type: 'Distinguish' } & Verdict)
  | ({ readonly type: 'Merge'; readonly keptId: string; readonly records: Records } & Verdict)
  | ({ readonly type: 'UndoMerge' } & Verdict)
  | { readonly type: 'CarryOut' };

export type DuplicateEvent =
  | ({ readonly type: 'Suspected' } & Suspicion)
  | ({ readonly type: 'Distinguished' } & Verdict)
  | ({ readonly type: 'Merged'; readonly keptId: string } & Verdict)
  | ({ readonly type: 'MergeUndone' } & Verdict)
  | { readonly type: 'CarriedOut' };

function decide(command: DuplicateCommand, state: Duplicate): readonly DuplicateEvent[] {
  switch (command.type) {
    case 'Suspect':
      return suspect(command, state);
    case 'Distinguish':
      return [{ ...open(state, command), type: 'Distinguished' }];
    case 'Merge':
      return merge(command, state);
    case 'UndoMerge':
      if (state.status !== 'merged') throw refuse('NOT_MERGED', { field: 'input.duplicateId' });
      return [{ ...command, type: 'MergeUndone' }];
    case 'CarryOut':
      return 'carriedOut' in state && !state.carriedOut ? [{ type: 'CarriedOut' }] : [];
    default:
      return unreachable(command);
  }
}

/** What somebody decided on is not asked again. */
function suspect({ type: _type, ...suspicion }: { type: 'Suspect' } & Suspicion, state: Duplicate): readonly DuplicateEvent[] {
  if (suspicion.pair[0] === suspicion.pair[1]) throw refuse('SAME_RECORD', { field: 'input.otherStudentId' });
  if (state.status === 'none') return [{ type: 'Suspected', ...suspicion }];
  if (state.status !== 'suspected') return [];
  const reasons = [...new Set([...state.reasons, ...suspicion.reasons])];
  return reasons.length === state.reasons.length ? [] : [{ type: 'Suspected', ...suspicion, reasons, since: state.since }];
}

function merge(command: Extract<DuplicateCommand, { type: 'Merge' }>, state: Duplicate): readonly DuplicateEvent[] {
  const { on, approvalNumber } = open(state, command);
  const { withTemporaryNumber, mergedAlready } = command.records;
  const { keptId } = command;
  if (mergedAlready) throw refuse('STUDENT_MERGED', { field: 'input.duplicateId' });
  if (state.status !== 'suspected' || !state.pair.includes(keptId)) throw refuse('NOT_OF_THE_PAIR', { field: 'input.keptStudentId' });
  if (withTemporaryNumber.length === 1 && withTemporaryNumber[0] === keptId)
    throw refuse('KEEP_THE_NUMBER', { field: 'input.keptStudentId' });
  return [{ type: 'Merged', keptId, on, approvalNumber }];
}

function open(state: Duplicate, { on, approvalNumber }: Verdict): Verdict {
  if (state.status === 'none') throw refuse('DUPLICATE_UNKNOWN', { field: 'input.duplicateId' });
  if (state.status !== 'suspected') throw refuse('DUPLICATE_DECIDED', { field: 'input.duplicateId' });
  return { on, approvalNumber };
}

function evolve(state: Duplicate, event: DuplicateEvent): Duplicate {
  if (event.type === 'Suspected') {
    const { type: _type, ...suspicion } = event;
    return { status: 'suspected', ...suspicion };
  }
  if (state.status === 'none') return state;
  if (event.type === 'CarriedOut') return 'carriedOut' in state ? { ...state, carriedOut: true } : state;
  const { pair, reasons, since, schoolId, classId, jurisdictions } = state;
  const { on, approvalNumber } = event;
  const decided = { pair, reasons, since, schoolId, classId, jurisdictions, on, approvalNumber };
  switch (event.type) {
    case 'Distinguished':
      return { status: 'distinct', ...decided, stoodId: null, carriedOut: true };
    case 'Merged':
      return { status: 'merged', ...decided, keptId: event.keptId, carriedOut: false };
    case 'MergeUndone':
      return { status: 'distinct', ...decided, stoodId: state.status === 'merged' ? state.keptId : null, carriedOut: false };
    default:
      return unreachable(event);
  }
}

export const duplicateDecider: Decider<DuplicateCommand, DuplicateEvent, Duplicate, null> = {
  decide,
  evolve,
  initialState: () => ({ status: 'none' }),
};

export const pairOf = (one: string, other: string): Pair => (one < other ? [one, other] : [other, one]);

/** The same id whichever record is named first. */
export const pairIdOf = (one: string, other: string): string => idFrom('duplicate', ...pairOf(one, other));
