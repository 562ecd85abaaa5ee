/**
 * A responsibility letter 控辍保学目标责任书, one for each pair of parties and school year (A10).
 *
 *   none ── issued ──▶ issued ── signed ──▶ signed ── the year ends ──▶ expired
 *                        └────── withdrawn ◀──┘            (not signed by then: expired too)
 */
import { unreachable, type Decider, type SchoolDate } from '@baoxue/domain';
import { refuse } from '../refusals/index.js';
import type { Line, Party } from './parties.js';
import type { Targets } from './targets.js';

export interface Letter {
  readonly line: Line;
  /** First year of the school year. */
  readonly year: string;
  readonly issuer: Party;
  readonly signer: Party;
  readonly targets: Targets;
  /** Where the signer lies or works, for those who may see the letter. */
  readonly jurisdictions: readonly string[];
  readonly schoolId: string | null;
  readonly classId: string | null;
  readonly issuedOn: SchoolDate;
  readonly expiresOn: SchoolDate;
}

export type LetterState =
  | { readonly status: 'none' }
  | (Letter & { readonly status: 'issued' | 'signed' | 'withdrawn' | 'expired'; readonly signedOn: SchoolDate | null });

export type LetterCommand =
  | ({ readonly type: 'Issue' } & Letter)
  | { readonly type: 'Sign'; readonly on: SchoolDate }
  | { readonly type: 'Withdraw' }
  | { readonly type: 'Tick' };
export type LetterEvent =
  | ({ readonly type: 'Issued' } & Letter)
  | { readonly type: 'Signed'; readonly on: SchoolDate }
  | { readonly type: 'Withdrawn' }
  | { readonly type: 'Expired' };

export interface LetterContext {
  readonly today: SchoolDate;
}

/** A letter holds to the end of its school year. */
export const expiryOf = (year: string): SchoolDate => `${Number(year) + 1}-08-31`;

function decide(command: LetterCommand, state: LetterState, { today }: LetterContext): readonly LetterEvent[] {
  if (command.type === 'Issue') {
    // What was promised stands until it is withdrawn: asking again changes nothing.
    return state.status === 'none' || state.status === 'withdrawn' ? [{ ...command, type: 'Issued' }] : [];
  }
  if (state.status === 'none') throw refuse('LETTER_UNKNOWN', { field: 'input.letterId' });
  switch (command.type) {
    case 'Sign':
      return sign(command.on, state, today);
    case 'Withdraw':
      if (state.status === 'expired') throw refuse('LETTER_NOT_OPEN', { field: 'input.letterId' });
      return state.status === 'withdrawn' ? [] : [{ type: 'Withdrawn' }];
    case 'Tick':
      return (state.status === 'issued' || state.status === 'signed') && today > state.expiresOn ? [{ type: 'Expired' }] : [];
    default:
      return unreachable(command);
  }
}

/** @throws Refusal LETTER_NOT_OPEN · DATE_INVALID */
function sign(on: SchoolDate, state: Exclude<LetterState, { status: 'none' }>, today: SchoolDate): readonly LetterEvent[] {
  if (state.status === 'signed') return [];
  if (state.status !== 'issued') throw refuse('LETTER_NOT_OPEN', { field: 'input.letterId' });
  if (on < state.issuedOn || on > today) throw refuse('DATE_INVALID', { field: 'input.on' });
  return [{ type: 'Signed', on }];
}

function evolve(state: LetterState, event: LetterEvent): LetterState {
  if (event.type === 'Issued') {
    const { type: _type, ...letter } = event;
    return { ...letter, status: 'issued', signedOn: null };
  }
  if (state.status === 'none') return state;
  switch (event.type) {
    case 'Signed':
      return { ...state, status: 'signed', signedOn: event.on };
    case 'Withdrawn':
      return { ...state, status: 'withdrawn' };
    case 'Expired':
      return { ...state, status: 'expired' };
    default:
      return unreachable(event);
  }
}

export const letterDecider: Decider<LetterCommand, LetterEvent, LetterState, LetterContext> = {
  decide,
  evolve,
  initialState: () => ({ status: 'none' }),
};
