/**
 * A finding of the monitor 瞒报、漏报线索: a fact, who answers for it, what the school says, and what came of it.
 *
 *   Open ── school explains ──▶ Acknowledged ── inspector or bureau ──▶ Closed: corrected · explained · concealed · omitted
 *     └──── the fact is gone ──▶ Cleared ───────── may still be ─────────▶ Closed: what was late is on record
 *
 * docs/rules/integrity.md; requirement B10.
 */
import { unreachable, type Decider, type SchoolDate } from '@baoxue/domain';
import { refuse } from '../refusals/index.js';
import type { Observation } from './observation.js';

export const FINDING_OUTCOMES = ['corrected', 'explained', 'concealed', 'omitted'] as const;
/** 已更正 · 情况属实有说明 · 瞒报 · 漏报. */
export type FindingOutcome = (typeof FINDING_OUTCOMES)[number];

export interface FoundAt {
  readonly schoolId: string;
  readonly jurisdictions: readonly string[];
}

export interface Found {
  readonly status: 'Open' | 'Acknowledged' | 'Cleared' | 'Closed';
  readonly place: FoundAt;
  readonly observation: Observation;
  readonly foundOn: SchoolDate;
  /** The day on which the fact was found to be gone; null while it stands. */
  readonly clearedOn: SchoolDate | null;
  readonly acknowledged: { readonly on: SchoolDate; readonly by: string; readonly sealedExplanation: string } | null;
  readonly closed: { readonly on: SchoolDate; readonly by: string; readonly outcome: FindingOutcome } | null;
}
export type Finding = { readonly status: 'None' } | Found;

export type FindingCommand =
  | { readonly type: 'Observe'; readonly observation: Observation; readonly place: FoundAt }
  /** The monitor looked and the fact is gone. */
  | { readonly type: 'Clear' }
  | { readonly type: 'Acknowledge'; readonly by: string; readonly sealedExplanation: string }
  | { readonly type: 'Close'; readonly by: string; readonly outcome: FindingOutcome };

export type FindingEvent =
  | { readonly type: 'FindingMade'; readonly observation: Observation; readonly place: FoundAt; readonly on: SchoolDate }
  | { readonly type: 'FactsChanged'; readonly observation: Observation }
  | { readonly type: 'FindingCleared'; readonly on: SchoolDate }
  | { readonly type: 'FindingAcknowledged'; readonly on: SchoolDate; readonly by: string; readonly sealedExplanation: string }
  | { readonly type: 'FindingClosed'; readonly on: SchoolDate; readonly by: string; readonly outcome: FindingOutcome };

export interface FindingContext {
  readonly today: SchoolDate;
}

function decide(command: FindingCommand, state: Finding, { today: on }: FindingContext): readonly FindingEvent[] {
  if (command.type === 'Observe') return observe(command, state, on);
  if (state.status === 'None') throw refuse('NOT_FOUND', { field: 'input.findingId' });
  switch (command.type) {
    case 'Clear':
      return state.status === 'Closed' || state.clearedOn !== null ? [] : [{ type: 'FindingCleared', on }];
    case 'Acknowledge': {
      if (state.status === 'Closed') throw refuse('FINDING_CLOSED', { field: 'input.findingId' });
      if (state.acknowledged) throw refuse('FINDING_ACKNOWLEDGED', { field: 'input.findingId' });
      const { by, sealedExplanation } = command;
      return [{ type: 'FindingAcknowledged', on, by, sealedExplanation }];
    }
    case 'Close': {
      const { by, outcome } = command;
      if (state.status === 'Closed') throw refuse('FINDING_CLOSED', { field: 'input.findingId' });
      if (by === state.observation.accountable) throw refuse('OWN_FINDING', { field: 'input.findingId' });
      if (outcome === 'corrected' && state.clearedOn === null) throw refuse('FACT_STILL_STANDS', { field: 'input.outcome' });
      return [{ type: 'FindingClosed', on, by, outcome }];
    }
    default:
      return unreachable(command);
  }
}

/** The same fact is one finding, however often it is seen; one that was closed stays closed. */
function observe(
  { observation, place }: Extract<FindingCommand, { type: 'Observe' }>,
  state: Finding,
  on: SchoolDate,
): readonly FindingEvent[] {
  if (state.status === 'None') return [{ type: 'FindingMade', observation, place, on }];
  if (state.status === 'Closed') return [];
  return state.clearedOn === null && isSame(observation, state.observation) ? [] : [{ type: 'FactsChanged', observation }];
}

const isSame = (one: Observation, other: Observation): boolean =>
  one.since === other.since && one.classId === other.classId && one.days.join() === other.days.join();

function evolve(state: Finding, event: FindingEvent): Finding {
  if (event.type === 'FindingMade') {
    const { observation, place, on } = event;
    return { status: 'Open', place, observation, foundOn: on, clearedOn: null, acknowledged: null, closed: null };
  }
  if (state.status === 'None') return state;
  const standing = state.acknowledged ? 'Acknowledged' : 'Open';
  switch (event.type) {
    case 'FactsChanged':
      return { ...state, status: standing, observation: event.observation, clearedOn: null };
    case 'FindingCleared':
      return { ...state, status: 'Cleared', clearedOn: event.on };
    case 'FindingAcknowledged': {
      const { on, by, sealedExplanation } = event;
      return { ...state, status: state.clearedOn === null ? 'Acknowledged' : 'Cleared', acknowledged: { on, by, sealedExplanation } };
    }
    case 'FindingClosed': {
      const { on, by, outcome } = event;
      return { ...state, status: 'Closed', closed: { on, by, outcome } };
    }
    default:
      return unreachable(event);
  }
}

export const findingDecider: Decider<FindingCommand, FindingEvent, Finding, FindingContext> = {
  decide,
  evolve,
  initialState: () => ({ status: 'None' }),
};
