import type { LedgerCategory } from '@baoxue/contracts';
import type { SchoolDate } from '@baoxue/domain';
import type { Stage } from '@baoxue/rules';
import type { ChildState, Stretch } from './facts.js';

/** How a child stood through a term, as far as money depends on it: kept with what a batch takes, so that a later change can be named. */
export type Standing = readonly StandingStretch[];

export interface StandingStretch {
  readonly from: SchoolDate;
  readonly to: SchoolDate;
  /** Null while the child is enrolled nowhere. */
  readonly state: StandingState | null;
}

export interface StandingState {
  readonly schoolId: string;
  readonly stage: Stage;
  readonly boarding: boolean;
  /** The ledger of families in hardship; null when on none. */
  readonly ledger: LedgerCategory | null;
}

/** Of the stretches of a term: gap-free as they are; neighbours differ. */
export function standingOf(stretches: readonly Stretch[]): Standing {
  const merged: StandingStretch[] = [];
  for (const { from, to, state } of stretches) {
    const now = state && stateOf(state);
    const last = merged.at(-1);
    if (last && isSame(last.state, now)) merged[merged.length - 1] = { ...last, to };
    else merged.push({ from, to, state: now });
  }
  return merged;
}

const stateOf = ({ schoolId, stage, boarding, hardship }: ChildState): StandingState => ({
  schoolId,
  stage,
  boarding,
  ledger: hardship?.category ?? null,
});

const isSame = (one: StandingState | null, other: StandingState | null): boolean =>
  one?.schoolId === other?.schoolId && one?.stage === other?.stage && one?.boarding === other?.boarding && one?.ledger === other?.ledger;
