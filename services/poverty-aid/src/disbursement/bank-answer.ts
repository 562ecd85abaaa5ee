import { isSchoolDate, type SchoolDate } from '@baoxue/domain';
import { refuse } from '../refusals/index.js';
import type { BankOutcome } from './payment.js';

/** Columns of the bank's answer file; names and accounts may stand in it and are not read. */
export const BANK_COLUMNS = { required: ['明细号', '金额', '结果', '日期'], optional: ['批次号', '户名', '账号', '原因'] };

/** One line of the bank's answer. */
export interface BankAnswer {
  readonly reference: string;
  readonly amountFen: number;
  readonly outcome: BankOutcome;
  readonly on: SchoolDate;
}

const OUTCOMES: Readonly<Record<string, BankOutcome>> = { 成功: 'paid', 退回: 'returned', 失败: 'failed' };
const YUAN = /^(\d{1,9})(?:\.(\d{1,2}))?$/;

/** @throws Refusal PAYMENT_UNKNOWN · AMOUNT_UNREADABLE · OUTCOME_UNKNOWN · DATE_INVALID · DATE_IN_FUTURE, each naming the column */
export function bankAnswerOf(cells: Readonly<Record<string, string>>, today: SchoolDate): BankAnswer {
  const reference = (cells['明细号'] ?? '').trim();
  if (!/^P[0-9a-f]{16}$/.test(reference)) throw refuse('PAYMENT_UNKNOWN', { field: '明细号' });
  const [, whole, rest = ''] = YUAN.exec((cells['金额'] ?? '').trim()) ?? [];
  if (whole === undefined) throw refuse('AMOUNT_UNREADABLE', { field: '金额' });
  const word = (cells['结果'] ?? '').trim();
  const outcome = Object.hasOwn(OUTCOMES, word) ? OUTCOMES[word] : undefined;
  if (!outcome) throw refuse('OUTCOME_UNKNOWN', { field: '结果' });
  const on = (cells['日期'] ?? '').trim();
  if (!isSchoolDate(on)) throw refuse('DATE_INVALID', { field: '日期' });
  if (on > today) throw refuse('DATE_IN_FUTURE', { field: '日期' });
  // Digits, not a floating product: 1.15 × 100 is no whole number in binary.
  return { reference, amountFen: Number(whole) * 100 + Number(rest.padEnd(2, '0')), outcome, on };
}
