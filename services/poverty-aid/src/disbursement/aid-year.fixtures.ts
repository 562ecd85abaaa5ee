/** A year of aid as an aid centre and a bank go through it, and what is owed, worked out day by day from the policy's words. */
import { addDays, daysBetween, newId, pascalCase } from '@baoxue/domain';
import { viewer, type RunningPovertyAid } from '../poverty-aid.fixtures.js';

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
const PAYMENTS = `payments(first: 100, after: $after) { edges { node { reference amountFen student { id } } } pageInfo { hasNextPage endCursor } }`;

export type BankOutcome = '成功' | '失败' | '退回';

/** What the aid centre does for the schools of a town, and what banks have really paid each child, by their own files. */
export function aidYear(aid: RunningPovertyAid, town: string, schools: readonly string[]) {
  const bankPaid = new Map<string, number>();

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
    const EXPORT = `mutation ($input: ExportDisbursementInput!) { exportDisbursement(input: $input) { __typename } }`;
    const { exportDisbursement } = await aid.ask(EXPORT, { input: { batchId: batch.id, format: 'CSV', purpose: '报送银行' } }, approver);
    expect(exportDisbursement).toEqual({ __typename: 'ExportDisbursementSuccess' });
    const source = `query ($id: ID!, $after: String) { disbursementBatch(id: $id) { ${PAYMENTS} } }`;
    const payments = await all(source, { id: batch.id }, ({ disbursementBatch }) => disbursementBatch.payments);
    await answer(payments.map((payment) => ({ ...payment, outcome: outcomeOf(payment.student.id) })));
    for (const { student, amountFen } of payments.filter((payment) => outcomeOf(payment.student.id) === '成功')) {
      const key = `${student.id}|${termId}`;
      bankPaid.set(key, (bankPaid.get(key) ?? 0) + amountFen);
    }
    return payments.length;
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
    assess,
    pay,
    bankPaidFor: (studentId: string, termId: TermId): number => bankPaid.get(`${studentId}|${termId}`) ?? 0,
  };
}
