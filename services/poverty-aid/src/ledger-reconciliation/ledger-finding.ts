import type { LedgerCategory } from '@baoxue/contracts';
import { unreachable, type Decider, type SchoolDate } from '@baoxue/domain';
import { refuse } from '../refusals/index.js';

/**
 * What a department's list and the ledger say of one child, side by side (C1). Agreement is settled at once; where they differ, what
 * stands keeps standing until an officer decides whom to follow.
 *
 *   none ── found ──▶ settled                     (matched, new)
 *                └──▶ open ── decide ──▶ decided  (changed, listed though left, missing from the list, child unknown, no junior graduate)
 */
export type LedgerFinding =
  | { readonly status: 'none' }
  | (Found & { readonly status: 'settled' | 'open' })
  | (Found & Decision & { readonly status: 'decided' });

export const FINDING_KINDS = [
  'matched',
  'new',
  'changed',
  'listed-though-left',
  'missing-from-list',
  'child-unknown',
  'not-a-graduate',
] as const;
export type FindingKind = (typeof FINDING_KINDS)[number];

export type FindingDecision = 'follow-list' | 'keep-ledger';

interface Decision {
  readonly decision: FindingDecision;
  /** Day of leaving of a child who is taken off the ledger; null when nobody leaves. */
  readonly leftOn: SchoolDate | null;
  readonly decidedOn: SchoolDate;
}

export interface Found {
  readonly importId: string;
  readonly entryId: string;
  readonly category: LedgerCategory;
  readonly kind: FindingKind;
  readonly sourceList: string;
  /** Day of recognition as the list has it; null when the list does not name the child. */
  readonly listedOn: SchoolDate | null;
}

/** A line of the list, and what stands of the same child on the same ledger. */
export interface Comparison {
  readonly enteredOn: SchoolDate;
  readonly childKnown: boolean;
  /** The child is of the stage the ledger is for, as far as known. */
  readonly isOfStage: boolean;
  readonly standing: readonly { readonly id: string; readonly enteredOn: SchoolDate; readonly leftOn: SchoolDate | null }[];
}

/** What a line of the list means, and which standing entry it speaks of; without one the line is new. */
export function compare({ enteredOn, childKnown, isOfStage, standing }: Comparison): { kind: FindingKind; entryId: string | null } {
  const doubt = !childKnown ? 'child-unknown' : isOfStage ? null : 'not-a-graduate';
  const on = standing.find(({ leftOn }) => leftOn === null);
  if (on && on.enteredOn !== enteredOn) return { kind: 'changed', entryId: on.id };
  if (on) return { kind: doubt ?? 'matched', entryId: on.id };
  // A later day of recognition is a child who came back; an earlier one is a list that has not heard of the leaving.
  const left = standing.find(({ leftOn }) => leftOn !== null && enteredOn <= leftOn);
  if (left) return { kind: 'listed-though-left', entryId: left.id };
  return { kind: doubt ?? 'new', entryId: null };
}

export type FindingCommand = { readonly type: 'Decide' } & Pick<Decision, 'decision' | 'leftOn'>;

export type FindingEvent = ({ readonly type: 'DifferenceFound' } & Found) | ({ readonly type: 'FindingDecided' } & Decision);

export interface FindingContext {
  readonly today: SchoolDate;
}

function decide({ decision, leftOn }: FindingCommand, state: LedgerFinding, { today }: FindingContext): readonly FindingEvent[] {
  openFinding(state);
  return [{ type: 'FindingDecided', decision, leftOn, decidedOn: today }];
}

/** A finding that waits for a decision. @throws Refusal NOT_FOUND · NOTHING_TO_DECIDE · FINDING_ALREADY_DECIDED */
export function openFinding(state: LedgerFinding): Found {
  if (state.status === 'none') throw refuse('NOT_FOUND', { field: 'input.findingId' });
  if (state.status === 'settled') throw refuse('NOTHING_TO_DECIDE', { field: 'input.findingId' });
  if (state.status === 'decided') throw refuse('FINDING_ALREADY_DECIDED', { field: 'input.findingId' });
  return state;
}

function evolve(state: LedgerFinding, event: FindingEvent): LedgerFinding {
  switch (event.type) {
    case 'DifferenceFound': {
      const { type: _type, ...found } = event;
      return { ...found, status: found.kind === 'matched' || found.kind === 'new' ? 'settled' : 'open' };
    }
    case 'FindingDecided':
      if (state.status === 'none') return state;
      return { ...state, status: 'decided', decision: event.decision, leftOn: event.leftOn, decidedOn: event.decidedOn };
    default:
      return unreachable(event);
  }
}

export const findingRule: Decider<FindingCommand, FindingEvent, LedgerFinding, FindingContext> = {
  decide,
  evolve,
  initialState: () => ({ status: 'none' }),
};
