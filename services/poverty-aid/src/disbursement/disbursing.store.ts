import { commandHandler, idFrom, Refusal, schoolDateOf, type Cause, type Clock } from '@baoxue/domain';
import type { EntitlementStore, KeptEntitlement } from '../entitlement/entitlement.store.js';
import { entitlementId, sumOf, type EntitlementCommand } from '../entitlement/index.js';
import { refuse } from '../refusals/index.js';
import type { BankAnswer } from './bank-answer.js';
import { batchRule, type BatchCommand, type Prepared } from './batch.js';
import { paymentId, type BatchStore, type KeptPayment, type PaymentStore } from './disbursement.store.js';
import { paymentRule, type PaymentEvent, type Taken } from './payment.js';

export interface DisbursingDeps {
  readonly batches: BatchStore;
  readonly payments: PaymentStore;
  readonly entitlements: Pick<EntitlementStore, 'takeable' | 'takenBy'>;
  readonly changeEntitlement: (id: string, command: EntitlementCommand, cause: Cause) => Promise<unknown>;
  /** Assesses a child anew: what the bank did not pay is due again. */
  readonly reassess: (studentId: string, cause: Cause) => Promise<void>;
  readonly clock: Clock;
}

/** What became of one line of the bank's file. */
export type BankVerdict = 'settled' | 'refused';
export interface BankResult {
  readonly answer: BankAnswer;
  readonly verdict: BankVerdict;
  /** Why the line was refused; null when it settled a payment. */
  readonly refusal: Refusal | null;
}

/**
 * Moves money's paper, never money. Order matters for a failure in between: an entitlement's lines are taken before the payment is written, and
 * a payment is settled before its lines are, so that every step can be repeated and nothing is paid twice.
 */
export function disbursing({ batches, payments, entitlements, changeEntitlement, reassess, clock }: DisbursingDeps) {
  const handleBatch = commandHandler(batchRule, batches);
  const handlePayment = commandHandler(paymentRule, payments);
  const today = () => schoolDateOf(clock.now());
  const change = (
    id: string,
    command: BatchCommand,
    cause: Cause,
    rest: { commandKey?: string | undefined; expectedVersion?: number | undefined } = {},
  ) => handleBatch(id, command, { ...rest, context: { today: today() }, cause });

  /** Takes everything due at these schools into a batch. A preparation that broke off is simply made again with its key. */
  async function prepare(id: string, prepared: Omit<Prepared, 'preparedOn'>, cause: Cause) {
    const { state } = await change(id, { type: 'Prepare', ...prepared }, cause);
    if (state.status !== 'collecting') return;
    const { termId, schoolIds } = state;
    for await (const due of entitlements.takeable(termId, schoolIds)) {
      for (const each of due) await changeEntitlement(each.id, { type: 'TakeIntoBatch', batchId: id, schoolIds }, cause);
    }
    const total = { lineCount: 0, totalFen: 0 };
    for await (const taken of entitlements.takenBy(id)) {
      const fresh = taken.map((kept) => newPayment(id, kept, cause));
      await payments.insertMany(fresh);
      total.lineCount += fresh.length;
      total.totalFen += sumOf(fresh.map(({ taken: { amountFen } }) => ({ amountFen })));
    }
    const submitted = await change(id, { type: 'Submit', ...total }, cause);
    // Rejected while it was collecting: what was taken after the rejection is let go here.
    if (submitted.state.status === 'rejected') await release(id, cause);
  }

  /** Lets go of everything a rejected batch has taken, whether its payment was written yet or not. Safe to repeat. */
  async function release(batchId: string, cause: Cause): Promise<void> {
    for await (const chunk of payments.ofBatch(batchId))
      for (const { id } of chunk) await handlePayment(id, { type: 'Withdraw' }, { context: null, cause });
    for await (const chunk of entitlements.takenBy(batchId))
      for (const { state } of chunk)
        await follow({ batchId, studentId: state.studentId, termId: state.termId }, 'not-paid', today(), cause);
  }

  async function follow(
    { batchId, studentId, termId }: Pick<Taken, 'batchId' | 'studentId' | 'termId'>,
    outcome: 'paid' | 'not-paid',
    on: string,
    cause: Cause,
  ): Promise<void> {
    await changeEntitlement(entitlementId(studentId, termId), { type: 'Settle', batchId, outcome, on }, cause);
    if (outcome === 'not-paid') await reassess(studentId, cause);
  }

  /** Applies a bank's answer line by line; a line that does not fit changes nothing and is told. Safe to repeat. */
  async function settle(answers: readonly BankAnswer[], cause: Cause): Promise<BankResult[]> {
    const known = await payments.byReference(answers.map(({ reference }) => reference));
    const results: BankResult[] = [];
    for (const answer of answers) {
      try {
        await settleOne(known.get(answer.reference), answer, cause);
        results.push({ answer, verdict: 'settled', refusal: null });
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        results.push({ answer, verdict: 'refused', refusal: error });
      }
    }
    return results;
  }

  async function settleOne(payment: KeptPayment | undefined, { outcome, amountFen, on }: BankAnswer, cause: Cause): Promise<void> {
    const batch = payment && (await batches.find(payment.state.batchId));
    // A bank can only answer what was sent to it; an unknown reference is refused by the payment's own rule.
    if (payment && batch?.state.status !== 'sent') throw refuse('BATCH_NOT_SENT', { field: '明细号' });
    await handlePayment(payment?.id ?? '', { type: 'Settle', outcome, amountFen, on }, { context: null, cause });
    if (payment) await follow(payment.state, outcome === 'paid' ? 'paid' : 'not-paid', on, cause);
  }

  return { prepare, release, settle, change };
}

export type Disbursing = ReturnType<typeof disbursing>;

/** Few enough to be read out over the telephone, enough for no two payments of a city to meet. */
const REFERENCE_DIGITS = 16;

function newPayment(batchId: string, { state: { studentId, termId, lines } }: KeptEntitlement, cause: Cause) {
  const taken = lines.filter((line) => line.batchId === batchId);
  const paid = taken.find(({ amountFen }) => amountFen > 0) ?? taken[0];
  const id = paymentId(batchId, studentId);
  const event: Extract<PaymentEvent, { type: 'PaymentTaken' }> = {
    type: 'PaymentTaken',
    batchId,
    reference: `P${idFrom('payment-reference', id).replaceAll('-', '').slice(0, REFERENCE_DIGITS)}`,
    studentId,
    termId,
    schoolId: paid?.schoolId ?? '',
    jurisdictions: paid?.jurisdictions ?? [],
    amountFen: sumOf(taken),
    lineNumbers: taken.map(({ number }) => number),
  };
  return { id, state: paymentRule.evolve(paymentRule.initialState(), event), events: [event], cause, taken: event };
}
