import { idFrom, unreachable, type Decider, type SchoolDate } from '@baoxue/domain';
import { refuse } from '../refusals/index.js';
import { dueBeside } from './adjustment.js';
import type { AssessedLine } from './assess.js';
import { isTaken, sameLines, sumOf, type EntitlementLine } from './entitlement-line.js';
import type { Standing } from './standing.js';

/**
 * What one child is entitled to in one term (C3, C4). Lines are assessed anew whenever a fact changes, until a batch takes them; from then on
 * they are history, and what changes is said by an adjustment beside them.
 *
 *   none ── assess ──▶ lines due ── taken into a batch ──▶ in the batch ── paid ──▶ paid, for ever
 *                        ▲   │ assessed anew                   │
 *                        └───┴──────── returned or failed ─────┘          └─ sent back later: a counter-line
 *
 * After every assessment the lines of an item at a school sum to what the facts say, to the fen.
 */
export type Entitlement = { readonly status: 'none' } | AssessedEntitlement;

export interface AssessedEntitlement {
  readonly status: 'assessed';
  readonly studentId: string;
  readonly termId: string;
  readonly lines: readonly EntitlementLine[];
  readonly assessedOn: SchoolDate;
  /** Number of the next line; numbers are never used again. */
  readonly nextNumber: number;
  /** How the child stood through the term at the last assessment that changed something. */
  readonly standing: Standing | null;
  /** The same for each batch, when it took its lines. */
  readonly takenOn: Readonly<Record<string, Standing | null>>;
}

export type EntitlementCommand =
  | {
      readonly type: 'Assess';
      readonly studentId: string;
      readonly termId: string;
      readonly target: readonly AssessedLine[];
      readonly standing: Standing;
    }
  /** Takes what is due at these schools, less what is to be taken back anywhere. */
  | { readonly type: 'TakeIntoBatch'; readonly batchId: string; readonly schoolIds: readonly string[] }
  | { readonly type: 'Settle'; readonly batchId: string; readonly outcome: 'paid' | 'not-paid'; readonly on: SchoolDate };

export type EntitlementEvent =
  | {
      readonly type: 'EntitlementAssessed';
      readonly studentId: string;
      readonly termId: string;
      readonly due: readonly EntitlementLine[];
      readonly assessedOn: SchoolDate;
      readonly nextNumber: number;
      readonly standing: Standing;
    }
  | { readonly type: 'LinesTaken'; readonly batchId: string; readonly numbers: readonly number[]; readonly amountFen: number }
  | { readonly type: 'LinesPaid'; readonly batchId: string; readonly on: SchoolDate }
  | { readonly type: 'LinesReleased'; readonly batchId: string }
  | { readonly type: 'PaymentSentBack'; readonly batchId: string; readonly on: SchoolDate };

/** One entitlement per child and term, whoever assesses first. */
export const entitlementId = (studentId: string, termId: string): string => idFrom('entitlement', studentId, termId);

export interface EntitlementContext {
  readonly today: SchoolDate;
}

function decide(command: EntitlementCommand, state: Entitlement, { today }: EntitlementContext): readonly EntitlementEvent[] {
  switch (command.type) {
    case 'Assess':
      return assessAnew(command, state, today);
    case 'TakeIntoBatch':
      return take(command, state);
    case 'Settle':
      return settle(command, state);
    default:
      return unreachable(command);
  }
}

const takenOnOf = (state: Entitlement): AssessedEntitlement['takenOn'] => (state.status === 'none' ? {} : state.takenOn);

type Assess = Extract<EntitlementCommand, { type: 'Assess' }>;

function assessAnew({ studentId, termId, target, standing }: Assess, state: Entitlement, today: SchoolDate): EntitlementEvent[] {
  const before = state.status === 'none' ? [] : state.lines;
  if (state.status === 'none' && target.length === 0) return [];
  const taken = before.filter(isTaken);
  const wanted = dueBeside(taken, target, standing, takenOnOf(state));
  const first = state.status === 'none' ? 1 : state.nextNumber;
  const due = wanted.map((line, index) => ({ ...line, number: first + index }));
  if (
    state.status !== 'none' &&
    sameLines(
      before.filter((line) => !isTaken(line)),
      due,
    )
  )
    return [];
  return [{ type: 'EntitlementAssessed', studentId, termId, due, assessedOn: today, nextNumber: first + due.length, standing }];
}

/** Lines a batch of these schools would take: what is due there in money, and what is to be taken back anywhere. */
export function takeable(state: Entitlement, schoolIds: readonly string[]): readonly EntitlementLine[] {
  if (state.status === 'none') return [];
  const due = state.lines.filter((line) => !isTaken(line) && line.form === 'cash' && line.amountFen !== 0);
  const lines = due.filter(({ amountFen, schoolId }) => amountFen < 0 || schoolIds.includes(schoolId));
  // More to take back than to pay: nothing is paid, and the debt waits for the next batch.
  return sumOf(lines) > 0 ? lines : [];
}

type Take = Extract<EntitlementCommand, { type: 'TakeIntoBatch' }>;

function take({ batchId, schoolIds }: Take, state: Entitlement): EntitlementEvent[] {
  if (state.status === 'none') throw refuse('NOT_FOUND', { field: 'studentId' });
  if (state.lines.some((line) => line.batchId === batchId)) return [];
  const lines = takeable(state, schoolIds);
  return lines.length === 0 ? [] : [{ type: 'LinesTaken', batchId, numbers: lines.map(({ number }) => number), amountFen: sumOf(lines) }];
}

function settle({ batchId, outcome, on }: Extract<EntitlementCommand, { type: 'Settle' }>, state: Entitlement): EntitlementEvent[] {
  const lines = state.status === 'none' ? [] : state.lines.filter((line) => line.batchId === batchId);
  if (lines.some(({ paidOn }) => paidOn === null)) {
    return outcome === 'paid' ? [{ type: 'LinesPaid', batchId, on }] : [{ type: 'LinesReleased', batchId }];
  }
  const wasPaid = lines.length > 0 && !lines.some(({ kind }) => kind === 'returned');
  return outcome === 'not-paid' && wasPaid ? [{ type: 'PaymentSentBack', batchId, on }] : [];
}

function evolve(state: Entitlement, event: EntitlementEvent): Entitlement {
  if (event.type === 'EntitlementAssessed') {
    const { type: _type, due, ...assessed } = event;
    const taken = state.status === 'none' ? [] : state.lines.filter(isTaken);
    return { status: 'assessed', ...assessed, lines: [...taken, ...due], takenOn: takenOnOf(state) };
  }
  if (state.status === 'none') return state;
  const change = (concerns: (line: EntitlementLine) => boolean, changes: Partial<EntitlementLine>): AssessedEntitlement => ({
    ...state,
    lines: state.lines.map((line) => (concerns(line) ? { ...line, ...changes } : line)),
  });
  switch (event.type) {
    case 'LinesTaken':
      return {
        ...change(({ number }) => event.numbers.includes(number), { batchId: event.batchId }),
        takenOn: { ...state.takenOn, [event.batchId]: state.standing },
      };
    case 'LinesPaid':
      return change((line) => line.batchId === event.batchId, { paidOn: event.on });
    case 'PaymentSentBack':
      return sentBack(state, event.batchId, event.on);
    case 'LinesReleased':
      return change((line) => line.batchId === event.batchId && line.paidOn === null, { batchId: null });
    default:
      return unreachable(event);
  }
}

/** What was paid stays as it was; a line of the opposite amount stands beside each, so that the next assessment finds it unpaid. */
function sentBack(state: AssessedEntitlement, batchId: string, on: SchoolDate): Entitlement {
  const paid = state.lines.filter((line) => line.batchId === batchId);
  const counter = paid.map((line, index) => ({
    ...line,
    kind: 'returned' as const,
    number: state.nextNumber + index,
    units: 0,
    amountFen: -line.amountFen,
    paidOn: on,
  }));
  const [taken, due] = [state.lines.filter(isTaken), state.lines.filter((line) => !isTaken(line))];
  return { ...state, lines: [...taken, ...counter, ...due], nextNumber: state.nextNumber + counter.length };
}

export const entitlementRule: Decider<EntitlementCommand, EntitlementEvent, Entitlement, EntitlementContext> = {
  decide,
  evolve,
  initialState: () => ({ status: 'none' }),
};

/** A child's sums of a term, in fen. Money only: what is remitted or given in kind has no sum to pay. */
export function sums({ lines }: AssessedEntitlement) {
  const cash = lines.filter(({ form }) => form === 'cash');
  return {
    entitledFen: sumOf(cash),
    paidFen: sumOf(cash.filter(({ paidOn }) => paidOn !== null)),
    inBatchFen: sumOf(cash.filter((line) => isTaken(line) && line.paidOn === null)),
    dueFen: sumOf(cash.filter((line) => !isTaken(line))),
  };
}
