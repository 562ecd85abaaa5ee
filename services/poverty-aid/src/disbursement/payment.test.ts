import fc from 'fast-check';
import { fold, Refusal, specification } from '@baoxue/domain';
import { bankAnswerOf } from './bank-answer.js';
import { claimsOf, paymentRule, type BankOutcome, type Payment, type PaymentCommand, type PaymentEvent } from './payment.js';

const given = specification(paymentRule, null);
const taken = (batchId = 'b1', lineNumbers: readonly number[] = [4]): PaymentEvent => ({
  type: 'PaymentTaken',
  batchId,
  reference: 'P0000000000000001',
  studentId: 'student-1',
  termId: '2025-autumn',
  schoolId: '6499000001',
  jurisdictions: ['64'],
  amountFen: 62_500,
  lineNumbers,
});
const settle = (outcome: BankOutcome, amountFen = 62_500): PaymentCommand => ({ type: 'Settle', outcome, amountFen, on: '2025-10-20' });
const settled = (outcome: BankOutcome): PaymentEvent => ({ type: 'PaymentSettled', outcome, on: '2025-10-20' });

describe('C5 a payment', () => {
  it.each(['paid', 'returned', 'failed'] as const)('is %s as the bank says', (outcome) =>
    given(taken()).when(settle(outcome)).then(settled(outcome)),
  );
  it('changes nothing when the bank says the same again', () => given(taken(), settled('paid')).when(settle('paid')).thenNothingHappens());
  it('may be sent back after it was paid', () => given(taken(), settled('paid')).when(settle('returned')).then(settled('returned')));
  it('does not come back to life', () => {
    given(taken(), settled('failed')).when(settle('paid')).thenRefuses('PAYMENT_ALREADY_SETTLED');
    given(taken(), { type: 'PaymentWithdrawn' }).when(settle('paid')).thenRefuses('PAYMENT_ALREADY_SETTLED');
  });
  it('is not settled by another amount', () => given(taken()).when(settle('paid', 62_501)).thenRefuses('AMOUNT_DIFFERS'));
  it('must exist', () => given().when(settle('paid')).thenRefuses('PAYMENT_UNKNOWN'));

  it('claims its lines while it is pending or paid, and never together with another', () =>
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom<PaymentCommand>(settle('paid'), settle('returned'), settle('failed'), { type: 'Withdraw' }), {
          maxLength: 6,
        }),
        (commands) => {
          let state: Payment = fold(paymentRule.evolve, paymentRule.initialState(), [taken()]);
          let released = false;
          for (const command of commands) {
            try {
              state = fold(paymentRule.evolve, state, paymentRule.decide(command, state, null));
            } catch (error) {
              if (!(error instanceof Refusal)) throw error;
            }
            const claims = claimsOf(state);
            // Once let go, a line may be in another payment: this one must never take it up again.
            if (released) expect(claims).toEqual([]);
            released ||= claims.length === 0;
          }
        },
      ),
    ));
});

const line = (changes: Record<string, string>) => ({
  明细号: 'P0123456789abcdef',
  金额: '625.00',
  结果: '成功',
  日期: '2025-10-20',
  ...changes,
});
const codeOf = (changes: Record<string, string>) => {
  try {
    return bankAnswerOf(line(changes), '2025-10-21');
  } catch (error) {
    return error instanceof Refusal ? [error.code, error.field] : error;
  }
};

describe('C5 a line of the bank’s answer', () => {
  it('is read in fen without a floating product', () =>
    expect(['625', '625.0', '625.01', '1.15'].map((amount) => bankAnswerOf(line({ 金额: amount }), '2025-10-21').amountFen)).toEqual([
      62_500, 62_500, 62_501, 115,
    ]));
  it('names the column that is wrong', () =>
    expect([codeOf({ 明细号: 'x' }), codeOf({ 金额: '-1' }), codeOf({ 结果: '不明' }), codeOf({ 日期: '2025-10-22' })]).toEqual([
      ['PAYMENT_UNKNOWN', '明细号'],
      ['AMOUNT_UNREADABLE', '金额'],
      ['OUTCOME_UNKNOWN', '结果'],
      ['DATE_IN_FUTURE', '日期'],
    ]));
});
