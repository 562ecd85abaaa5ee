import { readFile } from 'node:fs/promises';
import { withTemporaryFile } from '@baoxue/service';
import { writeCsv, writeXlsx } from '@baoxue/spreadsheet';
import { yuanText } from '../entitlement/index.js';
import type { KeptPayment } from './disbursement.store.js';
import type { Payee } from './payee-list.js';

const HEADS = ['批次号', '明细号', '户名', '账号', '开户行', '金额', '学校标识码'];

/** The file a bank pays by: pending payments whose account is known, in order of reference. Formula-safe (abuse S24). */
export async function bankFile(
  batchId: string,
  payments: readonly { readonly payment: KeptPayment; readonly payee: Payee }[],
  format: 'csv' | 'xlsx',
): Promise<{ contentType: string; content: Buffer }> {
  const rows = payments.map(({ payment: { state }, payee }) => [
    batchId,
    state.reference,
    payee.holder,
    payee.account,
    payee.bank,
    yuanText(state.amountFen),
    state.schoolId,
  ]);
  if (format === 'csv') return { contentType: 'text/csv', content: Buffer.from(writeCsv(HEADS, rows)) };
  return withTemporaryFile('bank', async (file) => {
    await writeXlsx(file, { heads: HEADS, rows });
    return { contentType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', content: await readFile(file) };
  });
}
