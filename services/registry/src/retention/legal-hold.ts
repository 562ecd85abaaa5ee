/**
 * Legal holds 依法留存 on the record of one child (G4): while a court, an investigation or a complaint needs it, it is not due for removal, however
 * long the child has been gone.
 *
 *   none ── placed, with a reason ──▶ held ── lifted, with a note ──▶ not held ── placed again ──▶ held …
 */
import { unreachable, type Decider, type SchoolDate } from '@baoxue/domain';
import { sealedField } from '@baoxue/pii';
import { refuse } from '../refusals/index.js';

/** Where legal holds are kept: one document for each child that ever had one, under the child's id. */
export const LEGAL_HOLDS = 'legal_holds';

/** Why it was placed, and why it was lifted, in words. */
export const holdWords = {
  text: sealedField<string>(LEGAL_HOLDS, 'text'),
  note: sealedField<string>(LEGAL_HOLDS, 'note'),
};

export type LegalHoldReason = 'court-case' | 'investigation' | 'complaint' | 'audit' | 'guardian-request';

export interface LegalHold {
  readonly reason: LegalHoldReason;
  readonly sealedText: string;
  readonly placedOn: SchoolDate;
  /** Post that placed it. */
  readonly placedBy: string;
  /** Null while it holds. */
  readonly lifted: Lifted | null;
}

export interface Lifted {
  readonly sealedNote: string;
  readonly on: SchoolDate;
  readonly by: string;
}

/** Oldest first; at most the last one holds. */
export interface LegalHolds {
  readonly holds: readonly LegalHold[];
}

export type LegalHoldCommand = ({ readonly type: 'Place' } & Omit<LegalHold, 'lifted'>) | ({ readonly type: 'Lift' } & Lifted);
export type LegalHoldEvent = ({ readonly type: 'Placed' } & Omit<LegalHold, 'lifted'>) | ({ readonly type: 'Lifted' } & Lifted);

/** The hold that keeps the record now, if one does. */
export const presentHold = ({ holds }: LegalHolds): LegalHold | null => holds.findLast(({ lifted }) => lifted === null) ?? null;

/** @throws Refusal LEGAL_HOLD_ALREADY · NO_LEGAL_HOLD */
function decide(command: LegalHoldCommand, state: LegalHolds): readonly LegalHoldEvent[] {
  switch (command.type) {
    case 'Place':
      if (presentHold(state)) throw refuse('LEGAL_HOLD_ALREADY', { field: 'input.studentId' });
      return [{ ...command, type: 'Placed' }];
    case 'Lift':
      if (!presentHold(state)) throw refuse('NO_LEGAL_HOLD', { field: 'input.studentId' });
      return [{ ...command, type: 'Lifted' }];
    default:
      return unreachable(command);
  }
}

function evolve({ holds }: LegalHolds, event: LegalHoldEvent): LegalHolds {
  switch (event.type) {
    case 'Placed': {
      const { type: _type, ...placed } = event;
      return { holds: [...holds, { ...placed, lifted: null }] };
    }
    case 'Lifted': {
      const { type: _type, ...lifted } = event;
      return { holds: holds.map((hold) => (hold.lifted === null ? { ...hold, lifted } : hold)) };
    }
    default:
      return unreachable(event);
  }
}

export const legalHoldDecider: Decider<LegalHoldCommand, LegalHoldEvent, LegalHolds, null> = {
  decide,
  evolve,
  initialState: () => ({ holds: [] }),
};
