import { required, type Cells } from '@baoxue/list-import';
import { cleanText } from '@baoxue/pii';
import { refuse } from '../refusals/index.js';

/** Whose account a child's aid is paid to. */
export interface Payee {
  readonly holder: string;
  readonly account: string;
  readonly bank: string;
}

/** Columns of a list of accounts 收款账户名单; the child's name may stand in it and is not kept. */
export const PAYEE_COLUMNS = { required: ['身份证号', '户名', '账号', '开户行'], optional: ['姓名'] };

/** What a refusal calls each part of an account. */
type Fields = Readonly<Record<keyof Payee, string>>;

const ACCOUNT = /^\d{10,32}$/;
const NAME_LENGTH_MAX = 60;

/** A line as it was read, in the clear: sealed before it is kept anywhere. @throws Refusal naming the column */
export const payeeLineOf = (cells: Cells): Payee => {
  const payee = { holder: required(cells, '户名'), account: required(cells, '账号'), bank: required(cells, '开户行') };
  return checkedPayee(payee, { holder: '户名', account: '账号', bank: '开户行' });
};

/** @throws Refusal ACCOUNT_INVALID and those of `cleanText` */
export function checkedPayee({ holder, account, bank }: Payee, fields: Fields): Payee {
  if (!ACCOUNT.test(account)) throw refuse('ACCOUNT_INVALID', { field: fields.account });
  const text = (value: string, field: string) => cleanText(value, { field, maxLength: NAME_LENGTH_MAX });
  return { account, holder: text(holder, fields.holder), bank: text(bank, fields.bank) };
}

export const isSamePayee = (one: Payee, other: Payee): boolean =>
  one.account === other.account && one.holder === other.holder && one.bank === other.bank;
