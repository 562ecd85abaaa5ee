import { unreachable, type Decider, type SchoolDate } from '@baoxue/domain';
import { refuse } from '../refusals/index.js';

/**
 * One payment to one child in one batch.
 *
 *   none ── taken into a batch ──▶ pending ── bank paid ──▶ paid ── bank sent it back ──▶ returned
 *                                    ├── bank could not pay ──▶ failed
 *                                    └── batch rejected ──▶ withdrawn
 *
 * While it is pending or paid it claims the lines it pays: no other payment can hold them.
 */
export type Payment = { readonly status: 'none' } | (Taken & { readonly status: PaymentStatus; readonly on: SchoolDate | null });

export type PaymentStatus = 'pending' | 'paid' | 'returned' | 'failed' | 'withdrawn';
export type BankOutcome = 'paid' | 'returned' | 'failed';

export interface Taken {
  readonly batchId: string;
  /** What bank files call the payment; tells nothing of the child. */
  readonly reference: string;
  readonly studentId: string;
  readonly termId: string;
  readonly schoolId: string;
  readonly jurisdictions: readonly string[];
  readonly amountFen: number;
  /** Numbers of the entitlement's lines that are paid. */
  readonly lineNumbers: readonly number[];
}

export type PaymentCommand =
  | { readonly type: 'Settle'; readonly outcome: BankOutcome; readonly amountFen: number; readonly on: SchoolDate }
  | { readonly type: 'Withdraw' };

export type PaymentEvent =
  | ({ readonly type: 'PaymentTaken' } & Taken)
  | { readonly type: 'PaymentSettled'; readonly outcome: BankOutcome; readonly on: SchoolDate }
  | { readonly type: 'PaymentWithdrawn' };

function decide(command: PaymentCommand, state: Payment): readonly PaymentEvent[] {
  if (state.status === 'none') throw refuse('PAYMENT_UNKNOWN', { field: '明细号' });
  switch (command.type) {
    case 'Settle':
      return settle(command, state);
    case 'Withdraw':
      return state.status === 'pending' ? [{ type: 'PaymentWithdrawn' }] : [];
    default:
      return unreachable(command);
  }
}

/** What may follow what; the same answer again changes nothing. */
const NEXT: Readonly<Record<PaymentStatus, readonly BankOutcome[]>> = {
  pending: ['paid', 'returned', 'failed'],
  paid: ['returned'],
  returned: [],
  failed: [],
  withdrawn: [],
};

type Settle = Extract<PaymentCommand, { type: 'Settle' }>;

function settle({ outcome, amountFen, on }: Settle, state: Exclude<Payment, { status: 'none' }>): PaymentEvent[] {
  if (amountFen !== state.amountFen) throw refuse('AMOUNT_DIFFERS', { field: '金额' });
  if (state.status === outcome) return [];
  if (!NEXT[state.status].includes(outcome)) throw refuse('PAYMENT_ALREADY_SETTLED', { field: '结果' });
  return [{ type: 'PaymentSettled', outcome, on }];
}

function evolve(state: Payment, event: PaymentEvent): Payment {
  if (event.type === 'PaymentTaken') {
    const { type: _type, ...taken } = event;
    return { ...taken, status: 'pending', on: null };
  }
  if (state.status === 'none') return state;
  switch (event.type) {
    case 'PaymentSettled':
      return { ...state, status: event.outcome, on: event.on };
    case 'PaymentWithdrawn':
      return { ...state, status: 'withdrawn' };
    default:
      return unreachable(event);
  }
}

export const paymentRule: Decider<PaymentCommand, PaymentEvent, Payment, null> = {
  decide,
  evolve,
  initialState: () => ({ status: 'none' }),
};

/** The lines a payment holds against every other payment; none once the money did not stay with the child. */
export const claimsOf = (payment: Payment): readonly string[] =>
  payment.status === 'pending' || payment.status === 'paid'
    ? payment.lineNumbers.map((number) => `${payment.studentId}|${payment.termId}|${number}`)
    : [];
