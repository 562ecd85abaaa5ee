import { bulkCommandHandler, byKey, commandHandler, idFrom, Refusal, schoolDateOf, type Cause, type Clock } from '@baoxue/domain';
import type { EntitlementStore, KeptEntitlement } from '../entitlement/entitlement.store.js';
import { entitlementId, sumOf, type EntitlementCommand } from '../entitlement/index.js';
import { refuse } from '../refusals/index.js';
import type { BankAnswer } from './bank-answer.js';
import { batchRule, type BatchCommand, type Prepared } from './batch.js';
import type { PayeeStore } from './payee.store.js';
import { paymentId, type BatchStore, type KeptPayment, type PaymentStore } from './disbursement.store.js';
import { paymentRule, type PaymentCommand, type PaymentEvent } from './payment.js';

export interface DisbursingDeps {
  readonly batches: BatchStore;
  readonly payments: PaymentStore;
  readonly entitlements: Pick<EntitlementStore, 'takeable' | 'takenBy'>;
  readonly changeEntitlements: (commands: ReadonlyMap<string, EntitlementCommand>, cause: Cause) => Promise<unknown>;
  /** Assesses children anew: what the bank did not pay is due again. */
  readonly reassess: (studentIds: readonly string[], cause: Cause) => Promise<void>;
  readonly payees: Pick<PayeeStore, 'changesOf'>;
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
export function disbursing({ batches, payments, entitlements, changeEntitlements, reassess, payees, clock }: DisbursingDeps) {
  const handleBatch = commandHandler(batchRule, batches);
  const handlePayments = bulkCommandHandler(paymentRule, payments);
  const today = () => schoolDateOf(clock.now());
  const change = (
    id: string,
    command: BatchCommand,
    cause: Cause,
    rest: { commandKey?: string | undefined; expectedVersion?: number | undefined } = {},
  ) => handleBatch(id, command, { ...rest, context: { today: today() }, cause });

  /** Takes everything due at these schools to children whose account is known into a batch. A preparation that broke off is simply made again with its key. */
  async function prepare(id: string, prepared: Omit<Prepared, 'preparedOn'>, cause: Cause) {
    const { state } = await change(id, { type: 'Prepare', ...prepared }, cause);
    if (state.status !== 'collecting') return;
    const { termId, schoolIds } = state;
    const withoutPayee = new Set<string>();
    for await (const due of entitlements.takeable(termId, schoolIds)) {
      const known = await payees.changesOf(due.map(({ state: { studentId } }) => studentId));
      const [payable, unpayable] = [due.filter(isKnown), due.filter((each) => !isKnown(each))];
      for (const { state } of unpayable) withoutPayee.add(state.studentId);
      await changeEntitlements(new Map(payable.map((each) => [each.id, { type: 'TakeIntoBatch', batchId: id, schoolIds }])), cause);

      function isKnown({ state: { studentId } }: KeptEntitlement): boolean {
        return known.has(studentId);
      }
    }
    const total = { lineCount: 0, totalFen: 0 };
    for await (const taken of entitlements.takenBy(id)) {
      const fresh = taken.map((kept) => newPayment(id, kept, cause));
      await payments.insertMany(fresh);
      total.lineCount += fresh.length;
      total.totalFen += sumOf(fresh.map(({ taken: { amountFen } }) => ({ amountFen })));
    }
    const submitted = await change(id, { type: 'Submit', ...total, withoutPayeeCount: withoutPayee.size }, cause);
    // Rejected while it was collecting: what was taken after the rejection is let go here.
    if (submitted.state.status === 'rejected') await release(id, cause);
  }

  /** Lets go of everything a rejected batch has taken, whether its payment was written yet or not. Safe to repeat. */
  async function release(batchId: string, cause: Cause): Promise<void> {
    for await (const chunk of payments.ofBatch(batchId))
      await handlePayments(new Map(chunk.map(({ id }) => [id, { type: 'Withdraw' }])), { context: null, cause });
    for await (const chunk of entitlements.takenBy(batchId))
      await follow(
        chunk.map(({ state: { studentId, termId } }) => ({ batchId, studentId, termId, outcome: 'not-paid', on: today() })),
        cause,
      );
  }

  /** Lines stand as their payments do; what was not paid is due again. */
  async function follow(settled: readonly Settled[], cause: Cause): Promise<void> {
    for (const wave of waves(settled, entitlementOf)) {
      const commands = wave.map((each): [string, EntitlementCommand] => {
        const { batchId, outcome, on } = each;
        return [entitlementOf(each), { type: 'Settle', batchId, outcome, on }];
      });
      await changeEntitlements(new Map(commands), cause);
    }
    const unpaid = settled.filter(({ outcome }) => outcome === 'not-paid').map(({ studentId }) => studentId);
    if (unpaid.length > 0) await reassess([...new Set(unpaid)], cause);
  }

  /** Applies a bank's answer line by line; a line that does not fit changes nothing and is told. Safe to repeat. */
  async function settle(answers: readonly BankAnswer[], cause: Cause): Promise<BankResult[]> {
    const results: BankResult[] = [];
    for (const wave of waves(answers, ({ reference }) => reference)) results.push(...(await settleOnce(wave, cause)));
    return results;
  }

  /** @param answers no two of the same payment */
  async function settleOnce(answers: readonly BankAnswer[], cause: Cause): Promise<BankResult[]> {
    const known = await payments.byReference(answers.map(({ reference }) => reference));
    const sentBy = await batches.findMany([...new Set([...known.values()].map(({ state }) => state.batchId))]);
    const isSent = ({ state }: KeptPayment) => sentBy.get(state.batchId)?.state.status === 'sent';
    const answered = answers.flatMap(({ reference, ...answer }) => {
      const payment = known.get(reference);
      return payment && isSent(payment) ? [{ payment, answer }] : [];
    });
    const commands = answered.map(({ payment, answer }): [string, PaymentCommand] => [payment.id, { type: 'Settle', ...answer }]);
    const outcomes = await handlePayments(new Map(commands), { context: null, cause });
    await follow(
      answered
        .filter(({ payment }) => !(outcomes.get(payment.id) instanceof Refusal))
        .map(({ payment: { state }, answer: { outcome, on } }) => ({ ...state, outcome: outcome === 'paid' ? 'paid' : 'not-paid', on })),
      cause,
    );
    return answers.map((answer) => {
      const payment = known.get(answer.reference);
      const outcome = payment && outcomes.get(payment.id);
      // A bank can only answer what was sent to it.
      const unsent = refuse(payment ? 'BATCH_NOT_SENT' : 'PAYMENT_UNKNOWN', { field: '明细号' });
      const refusal = outcome instanceof Refusal ? outcome : outcome ? null : unsent;
      return { answer, verdict: refusal ? 'refused' : 'settled', refusal };
    });
  }

  return { prepare, release, settle, change };
}

export type Disbursing = ReturnType<typeof disbursing>;

/** A payment that was answered. */
interface Settled {
  readonly batchId: string;
  readonly studentId: string;
  readonly termId: string;
  readonly outcome: 'paid' | 'not-paid';
  readonly on: string;
}

const entitlementOf = ({ studentId, termId }: Settled): string => entitlementId(studentId, termId);

/** All of them, in their order, in as few groups as hold nobody twice. */
function waves<T>(all: readonly T[], keyOf: (each: T) => string): T[][] {
  const groups = [...byKey(all, keyOf).values()];
  const most = Math.max(0, ...groups.map(({ length }) => length));
  return Array.from({ length: most }, (_, turn) => groups.flatMap((group) => group.slice(turn, turn + 1)));
}

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
