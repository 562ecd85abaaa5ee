import type { LedgerCategory } from '@baoxue/contracts';
import { unreachable, type Decider, type SchoolDate } from '@baoxue/domain';
import { refuse } from '../refusals/index.js';

/**
 * One child on one ledger 台账 (plan: 建档立卡 · 低保 · 特困救助供养 · 非建档立卡残疾). The child is known by the keyed hash of the ID
 * number; when a student with that number is registered, now or later, the entry is matched.
 *
 *   none ── enter ──▶ on the ledger ── leave ──▶ left        (matched at any time, once)
 */
export type LedgerEntry = { readonly status: 'none' } | ({ readonly status: 'entered'; readonly leftOn: SchoolDate | null } & Entered);

export interface Entered {
  readonly idNumberIndex: string;
  readonly studentId: string | null;
  readonly category: LedgerCategory;
  readonly enteredOn: SchoolDate;
  readonly sourceList: string;
}

export type LedgerCommand =
  { readonly type: 'Match'; readonly studentId: string } | { readonly type: 'Leave'; readonly leftOn: SchoolDate };

export type LedgerEvent =
  | ({ readonly type: 'EnteredLedger' } & Entered)
  | { readonly type: 'StudentMatched'; readonly studentId: string }
  | { readonly type: 'LeftLedger'; readonly leftOn: SchoolDate };

export interface LedgerContext {
  readonly today: SchoolDate;
}

function decide(command: LedgerCommand, state: LedgerEntry, { today }: LedgerContext): readonly LedgerEvent[] {
  if (state.status === 'none') throw refuse('NOT_FOUND', { field: 'input.entryId' });
  switch (command.type) {
    case 'Match':
      return state.studentId === null ? [{ type: 'StudentMatched', studentId: command.studentId }] : [];
    case 'Leave':
      if (state.leftOn !== null) throw refuse('ALREADY_LEFT', { field: 'input.entryId' });
      if (command.leftOn < state.enteredOn) throw refuse('LEFT_BEFORE_ENTERED', { field: 'input.leftOn' });
      if (command.leftOn > today) throw refuse('DATE_IN_FUTURE', { field: 'input.leftOn' });
      return [{ type: 'LeftLedger', leftOn: command.leftOn }];
    default:
      return unreachable(command);
  }
}

function evolve(state: LedgerEntry, event: LedgerEvent): LedgerEntry {
  switch (event.type) {
    case 'EnteredLedger':
      return enter(event);
    case 'StudentMatched':
      return state.status === 'none' ? state : { ...state, studentId: event.studentId };
    case 'LeftLedger':
      return state.status === 'none' ? state : { ...state, leftOn: event.leftOn };
    default:
      return unreachable(event);
  }
}

const enter = ({ idNumberIndex, studentId, category, enteredOn, sourceList }: Entered): LedgerEntry => ({
  status: 'entered',
  leftOn: null,
  idNumberIndex,
  studentId,
  category,
  enteredOn,
  sourceList,
});

export const ledgerRule: Decider<LedgerCommand, LedgerEvent, LedgerEntry, LedgerContext> = {
  decide,
  evolve,
  initialState: () => ({ status: 'none' }),
};

/** True while a registered child is on the ledger. */
export const isOnLedger = (entry: LedgerEntry): boolean => entry.status === 'entered' && entry.leftOn === null;
