/** A year of aid as an aid centre and a bank go through it, and what is owed, worked out day by day from the policy's words. */
import { addDays, daysBetween, newId, pascalCase } from '@baoxue/domain';
import { accountOf, viewer, type RunningPovertyAid } from '../poverty-aid.fixtures.js';

export const TERMS = { '2025-autumn': ['2025-09-01', '2026-01-30'], '2025-spring': ['2026-03-02', '2026-07-10'] } as const;
export type TermId = keyof typeof TERMS;
export const TERM_IDS = Object.keys(TERMS) as TermId[];

/** A child's year in plain words: what held on a day. The programme is told of it by events and lists alone. */
export interface PlainYear {
  readonly primary: boolean;
  readonly boards: (day: string) => boolean;
  readonly poor: (day: string) => boolean;
  readonly enrolled: (day: string) => boolean;
}

/** The term's subsidy; nothing of the programme is asked. */
export function owed({ primary, boards, poor, enrolled }: PlainYear, termId: TermId): number {
  const [first, last] = TERMS[termId];
  const days = daysBetween(first, last) + 1;
  let fen = 0;
  for (let at = 0; at < days; at += 1) {
    const day = addDays(first, at);
    if (!enrolled(day) || !poor(day)) continue;
    const termFen = (primary ? 125_000 : 150_000) / (boards(day) ? 1 : 2) / 2;
    fen += Math.floor((termFen * (at + 1)) / days) - Math.floor((termFen * at) / days);
  }
  return fen;
}

export const preparer = viewer('aid-preparer');
const approver = viewer('aid-approver');
const SUCCESS = { __typename: 'DisbursementBatchSuccess' };
export type BankOutcome = '成功' | '失败' | '退回';

/** What the aid centre does for the schools of a town, and what a bank pays: it knows its accounts, and the files it is sent. */
export function aidYear(aid: RunningPovertyAid, town: string, schools: readonly string[]) {
  const bankPaid = new Map<string, number>();
  const ownerOf = new Map<string, string>();

  /** Each child's aid goes to an account of its own, by one list of the aid centre's. */
  async function openAccounts(children: readonly { readonly studentId: string; readonly number: string }[]): Promise<void> {
    const rows = children.map(({ studentId, number }, index) => {
      const account = `62${town}${String(index).padStart(6, '0')}`;
      ownerOf.set(account, studentId);
      return accountOf(number, { 账号: account });
    });
    const { committed } = await aid.importAccounts(rows);
    expect(committed.ledgerImport).toMatchObject({ status: 'COMMITTED', matchedCount: children.length });
  }

  const mutate = async (name: string, input: object, shown: string, who: typeof preparer): Promise<any> => {
    const source = `mutation ($input: ${pascalCase(name)}Input!) { ${name}(input: $input) { __typename ... on Problem { code } ${shown} } }`;
    return (await aid.ask(source, { input: { idempotencyKey: newId(), ...input } }, who))[name];
  };

  /** Every node of a list, page after page. */
  async function all(source: string, variables: object, listOf: (answer: any) => any): Promise<any[]> {
    const nodes: any[] = [];
    for (let after: string | null = null, more = true; more;) {
      const list = listOf(await aid.ask(source, { ...variables, after }, preparer));
      nodes.push(...list.edges.map(({ node }: any) => node));
      ({ hasNextPage: more, endCursor: after } = list.pageInfo);
    }
    return nodes;
  }

  async function assess(termId: TermId): Promise<void> {
    for (const schoolId of schools)
      await mutate('assessEntitlements', { schoolId, termId }, '... on AssessEntitlementsSuccess { studentCount }', preparer);
  }

  /** Everything due in a term goes to the bank; `outcomeOf` says whom the bank does not pay. Answers with how many it was asked to pay. */
  async function pay(termId: TermId, outcomeOf: (studentId: string) => BankOutcome = () => '成功'): Promise<number> {
    const BATCH = `... on DisbursementBatchSuccess { batch { id lineCount } }`;
    const { batch } = await mutate('prepareDisbursement', { termId, jurisdiction: town }, BATCH, preparer);
    if (batch.lineCount === 0) return 0;
    expect(await mutate('decideDisbursement', { batchId: batch.id, decision: 'APPROVED' }, '', approver)).toMatchObject(SUCCESS);
    const EXPORT = `mutation ($input: ExportDisbursementInput!) { exportDisbursement(input: $input) { __typename ... on ExportDisbursementSuccess { contentBase64 } } }`;
    const { exportDisbursement } = await aid.ask(EXPORT, { input: { batchId: batch.id, format: 'CSV', purpose: '报送银行' } }, approver);
    const orders = ordersIn(Buffer.from(exportDisbursement.contentBase64, 'base64').toString()).map((order) => {
      const studentId = ownerOf.get(order.account) ?? '';
      return { ...order, studentId, outcome: outcomeOf(studentId) };
    });
    expect(orders).toHaveLength(batch.lineCount);
    await answer(orders);
    for (const { studentId, amountFen } of orders.filter(({ outcome }) => outcome === '成功')) {
      const key = `${studentId}|${termId}`;
      bankPaid.set(key, (bankPaid.get(key) ?? 0) + amountFen);
    }
    return orders.length;
  }

  /** The bank's file comes back and is taken in whole. */
  async function answer(answers: readonly { reference: string; amountFen: number; outcome: BankOutcome }[]): Promise<void> {
    const CREATE = `mutation ($input: CreateAidLedgerImportInput!) { createBankAnswerImport(input: $input) { ... on CreateAidLedgerImportSuccess { ledgerImport { id } } } }`;
    const created = (await aid.ask(CREATE, { input: { sourceList: '回盘', idempotencyKey: newId() } }, preparer)).createBankAnswerImport;
    const importId = created.ledgerImport.id;
    const on = aid.clock.now().toISOString().slice(0, 10);
    const rows = answers.map(({ reference, amountFen, outcome }) => ({
      ...{ 明细号: reference, 金额: (amountFen / 100).toFixed(2), 结果: outcome, 日期: on },
    }));
    expect((await aid.upload(importId, rows, preparer)).errors).toEqual([]);
    const COMMIT = `mutation ($input: CommitBankAnswerImportInput!) { commitBankAnswerImport(input: $input) { ... on CommitAidLedgerImportSuccess { ledgerImport { status matchedCount } } } }`;
    const committed = await aid.commit(COMMIT, { importId }, preparer);
    expect(committed.ledgerImport).toMatchObject({ status: 'COMMITTED', matchedCount: answers.length });
  }

  return {
    mutate,
    all,
    openAccounts,
    assess,
    pay,
    bankPaidFor: (studentId: string, termId: TermId): number => bankPaid.get(`${studentId}|${termId}`) ?? 0,
  };
}

/** What a bank reads in the file it is sent: whom to pay, how much, and what to call it in its answer. */
function ordersIn(csv: string) {
  const [heads = [], ...rows] = csv
    .replace('\ufeff', '')
    .trim()
    .split('\n')
    .map((row) => row.split(','));
  return rows.map((row) => {
    const cell = (head: string): string => row[heads.indexOf(head)] ?? '';
    return { reference: cell('明细号'), account: cell('账号'), amountFen: Math.round(Number(cell('金额')) * 100) };
  });
}
