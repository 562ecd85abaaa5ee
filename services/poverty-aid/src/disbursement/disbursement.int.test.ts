import { newId } from '@baoxue/domain';
import {
  accountOf,
  event,
  eventually,
  idNumberOf,
  place,
  startPovertyAid,
  viewer,
  type RunningPovertyAid,
} from '../poverty-aid.fixtures.js';

let aid: RunningPovertyAid;
beforeAll(async () => {
  aid = await startPovertyAid('2025-10-20T09:00:00+08:00');
});
afterAll(() => aid?.stop());

const TERM = '2025-autumn';
const preparer = viewer('aid-preparer');
const approver = viewer('aid-approver');
let child = 0;

/** Boarders of registered-poor families at a school, assessed: 625 yuan are due to each in the term. The first `accounts` have one. */
async function assessedSchool(schoolId: string, children: number, accounts = children): Promise<string[]> {
  await aid.openSchool(schoolId);
  const studentIds = Array.from({ length: children }, () => newId());
  const numbers = studentIds.map(() => idNumberOf((child += 1)));
  const card = { schoolId, classId: `${schoolId}-2025-13-01`, boarding: true, grade: '13' };
  const told = studentIds.map((studentId, index) => aid.registered(studentId, numbers[index] ?? '', card));
  await aid.publish('baoxue.registry.student', ...told);
  for (const kept of ['student_facts', 'student_cards'])
    await eventually(async () => {
      const found = await aid.connection.collection(kept).countDocuments({ _id: { $in: studentIds as never[] } });
      return found === children;
    });
  await aid.importList(numbers.map((number) => ({ 身份证号: number, 类别: '建档立卡', 认定日期: '2025-03-01' })));
  if (accounts > 0) await aid.importAccounts(numbers.slice(0, accounts).map((number) => accountOf(number)));
  const ASSESS = `mutation ($input: AssessEntitlementsInput!) { assessEntitlements(input: $input) { __typename } }`;
  await aid.ask(ASSESS, { input: { schoolId, termId: TERM, idempotencyKey: newId() } }, preparer);
  return studentIds;
}

const BATCH = `id version status lineCount totalFen withoutPayeeCount totals { status count amountFen } payments(first: 100) { edges { node { reference status amountFen student { id } } } }`;
const PREPARE = `mutation ($input: PrepareDisbursementInput!) { prepareDisbursement(input: $input) { __typename ... on Problem { code } ... on DisbursementBatchSuccess { batch { ${BATCH} } } } }`;
const prepare = async (input: object, who = preparer) =>
  (await aid.ask(PREPARE, { input: { termId: TERM, idempotencyKey: newId(), ...input } }, who)).prepareDisbursement;
const DECIDE = `mutation ($input: DecideDisbursementInput!) { decideDisbursement(input: $input) { __typename ... on Problem { code } ... on DisbursementBatchSuccess { batch { ${BATCH} } } } }`;
const decide = async (batchId: string, decision = 'APPROVED', who = approver) =>
  (await aid.ask(DECIDE, { input: { batchId, decision, idempotencyKey: newId() } }, who)).decideDisbursement;
const EXPORT = `mutation ($input: ExportDisbursementInput!) { exportDisbursement(input: $input) { __typename ... on Problem { code }
  ... on ExportDisbursementSuccess { fileName contentType contentBase64 lineCount withoutPayeeCount } } }`;
const exportFile = async (batchId: string, format = 'CSV', who = approver) =>
  (await aid.ask(EXPORT, { input: { batchId, format, purpose: '报送银行' } }, who)).exportDisbursement;
const PAYEE = `mutation ($input: RecordPayeeInput!) { recordPayee(input: $input) { __typename ... on Problem { code field } } }`;
const payee = async (studentId: string, changes: object = {}) =>
  (await aid.ask(PAYEE, { input: { studentId, holder: '示例家长', account: '6200000000000001', bank: '示例银行', ...changes } }, preparer))
    .recordPayee;
const batchOf = async (id: string, who = preparer) =>
  (await aid.ask(`query ($id: ID!) { disbursementBatch(id: $id) { ${BATCH} } }`, { id }, who)).disbursementBatch;
const standing = ({ totals }: any) =>
  Object.fromEntries(totals.filter(({ count }: any) => count > 0).map(({ status, count, amountFen }: any) => [status, [count, amountFen]]));

async function bankAnswers(rows: readonly Record<string, string>[]) {
  const CREATE = `mutation ($input: CreateAidLedgerImportInput!) { createBankAnswerImport(input: $input) { ... on CreateAidLedgerImportSuccess { ledgerImport { id } } } }`;
  const created = await aid.ask(CREATE, { input: { sourceList: '回盘文件', idempotencyKey: newId() } }, preparer);
  const importId: string = created.createBankAnswerImport.ledgerImport.id;
  const dryRun = await aid.upload(importId, rows, preparer);
  const COMMIT = `mutation ($input: CommitBankAnswerImportInput!) { commitBankAnswerImport(input: $input) { ... on CommitAidLedgerImportSuccess { ledgerImport { status matchedCount unmatchedCount } } } }`;
  const { ledgerImport } = await aid.commit(COMMIT, { importId }, preparer);
  const LINES = `query ($importId: ID!) { bankAnswerLines(importId: $importId, verdict: REFUSED) { edges { node { reference verdict reason { zh } } } } }`;
  const { bankAnswerLines } = await aid.ask(LINES, { importId }, preparer);
  return {
    dryRun,
    counted: ledgerImport,
    refused: bankAnswerLines.edges.map(({ node }: any) => node.reason.zh),
  };
}
const answerLine = (reference: string, 结果: string, 金额 = '625.00') => ({ 明细号: reference, 金额, 结果, 日期: '2025-10-20' });
const referenceOf = (batch: any, studentId: string): string =>
  batch.payments.edges.map(({ node }: any) => node).find(({ student }: any) => student.id === studentId).reference;

describe('C5 a batch, from preparation to the bank’s answer', () => {
  it('takes what is due, is approved by another, and settles line by line', async () => {
    const school = '6499000011';
    const [paid, failed, silent, unpayable] = await assessedSchool(school, 4, 3);
    const { batch } = await prepare({ schoolId: school });
    expect(batch).toMatchObject({ status: 'SUBMITTED', lineCount: 3, totalFen: 187_500, withoutPayeeCount: 1 });
    expect(await exportFile(batch.id)).toMatchObject({ code: 'BATCH_NOT_APPROVED' });
    expect(await decide(batch.id, 'APPROVED', preparer)).toMatchObject({ code: 'FORBIDDEN' });
    expect(await decide(batch.id, 'APPROVED', { ...approver, subject: preparer.subject })).toMatchObject({ code: 'FOUR_EYES' });
    expect(await decide(batch.id)).toMatchObject({ batch: { status: 'APPROVED' } });

    expect(await payee(paid ?? '', { account: 'x' })).toMatchObject({ code: 'ACCOUNT_INVALID', field: 'input.account' });
    await payee(paid ?? '', { holder: '=HYPERLINK("http://x")' });
    const file = await exportFile(batch.id);
    expect(file).toMatchObject({ lineCount: 3, withoutPayeeCount: 0, contentType: 'text/csv' });
    const text = Buffer.from(file.contentBase64, 'base64').toString();
    expect(text).toContain(`'=HYPERLINK`);
    expect(text).toContain('625.00');
    expect(
      Buffer.from((await exportFile(batch.id, 'XLSX')).contentBase64, 'base64')
        .subarray(0, 2)
        .toString(),
    ).toBe('PK');
    expect(await aid.connection.collection('audit').countDocuments({ action: 'disbursement:export', subjectId: batch.id })).toBe(2);
    const everything = await Promise.all(
      (await aid.connection.listCollections()).map(({ name }) => aid.connection.collection(name).find().toArray()),
    );
    expect(JSON.stringify(everything)).not.toContain('6200000000000001');

    const { counted, refused } = await bankAnswers([
      answerLine(referenceOf(batch, paid ?? ''), '成功'),
      answerLine(referenceOf(batch, failed ?? ''), '失败'),
      answerLine(referenceOf(batch, silent ?? ''), '成功', '624.99'),
      answerLine('P0000000000000000', '成功'),
    ]);
    expect(counted).toMatchObject({ matchedCount: 2, unmatchedCount: 2 });
    expect(refused.sort()).toEqual(['没有这个明细号。', '金额与明细不一致。'].sort());
    expect(standing(await batchOf(batch.id))).toEqual({ PAID: [1, 62_500], FAILED: [1, 62_500], PENDING: [1, 62_500] });

    const second = (await prepare({ schoolId: school })).batch;
    expect(second).toMatchObject({ lineCount: 1, totalFen: 62_500 });
    expect(second.payments.edges[0].node.student.id).toBe(failed);
    expect(second).toMatchObject({ withoutPayeeCount: 1 });
    const GAP = `query { entitlements(termId: "${TERM}", schoolId: "${school}", unpaidOnly: true) { edges { node { student { id } dueFen payee { recordedOn earlierOn } } } } }`;
    const gap = (await aid.ask(GAP, {}, viewer('head', { schoolIds: [school] }))).entitlements.edges.map(({ node }: any) => node);
    expect(gap.map(({ student, payee }: any) => [student.id, payee?.recordedOn ?? null]).sort()).toEqual(
      [
        [failed, '2025-10-20'],
        [silent, '2025-10-20'],
        [unpayable, null],
      ].sort(),
    );
    await payee(unpayable ?? '');
    expect((await prepare({ schoolId: school })).batch).toMatchObject({ lineCount: 1, withoutPayeeCount: 0 });
  });

  it('F1 sent back after it was paid, is told and due again beside an untouched payment', async () => {
    const school = '6499000012';
    const [studentId = ''] = await assessedSchool(school, 1);
    const { batch } = await prepare({ schoolId: school });
    await decide(batch.id);
    await exportFile(batch.id);
    const reference = referenceOf(batch, studentId);
    await bankAnswers([answerLine(reference, '成功')]);
    await bankAnswers([answerLine(reference, '退回')]);
    const stored = await aid.connection.collection('entitlements').findOne({ 'state.studentId': studentId });
    const cash = (stored?.['state'] as any).lines.filter(({ form }: any) => form === 'cash');
    expect(cash.map(({ kind, amountFen }: any) => [kind, amountFen])).toEqual([
      ['assessed', 62_500],
      ['returned', -62_500],
      ['adjustment', 62_500],
    ]);
    const told = () =>
      aid.published('baoxue.poverty-aid.payment').filter(({ data }) => (data as { studentId: string }).studentId === studentId);
    await eventually(async () => told().length === 2);
    expect(told().map(({ type, data }) => [type, data])).toMatchObject([
      ['aid.disbursed.v1', { schoolId: school, termId: TERM, amountFen: 62_500, on: '2025-10-20' }],
      ['aid.disbursement.returned.v1', { amountFen: 62_500 }],
    ]);
    expect((await prepare({ schoolId: school })).batch).toMatchObject({ lineCount: 1, totalFen: 62_500 });
  });

  it('rejected, gives its lines back', async () => {
    const school = '6499000013';
    await assessedSchool(school, 2);
    const { batch } = await prepare({ schoolId: school });
    const rejected = await decide(batch.id, 'REJECTED');
    expect(rejected.batch.status).toBe('REJECTED');
    expect(standing(rejected.batch)).toEqual({ WITHDRAWN: [2, 125_000] });
    expect((await prepare({ schoolId: school })).batch).toMatchObject({ lineCount: 2, totalFen: 125_000 });
  });

  it('that broke off while it was collecting can be rejected, and lets go of what it took', async () => {
    const school = '6499000018';
    await assessedSchool(school, 2);
    const { batch } = await prepare({ schoolId: school });
    // As a preparation leaves it that died before it wrote its last payment.
    const batches = aid.connection.collection('disbursement_batches');
    const unset = { 'state.lineCount': '', 'state.totalFen': '' };
    await batches.updateOne({ _id: batch.id }, { $set: { 'state.status': 'collecting' }, $unset: unset });
    await aid.connection.collection('payments').deleteOne({ 'state.batchId': batch.id });
    expect(await decide(batch.id)).toMatchObject({ code: 'BATCH_NOT_SUBMITTED' });
    const rejected = await decide(batch.id, 'REJECTED');
    expect(rejected.batch).toMatchObject({ status: 'REJECTED', lineCount: 0 });
    expect(standing(rejected.batch)).toEqual({ WITHDRAWN: [1, 62_500] });
    expect((await prepare({ schoolId: school })).batch).toMatchObject({ lineCount: 2, totalFen: 125_000 });
  });

  it('F17 prepared by many at once, for a school and for its town, pays each child once', async () => {
    const schools = ['6499000014', '6499000015'];
    const town = '640381199';
    const jurisdictions = ['64', '6403', '640381', town];
    const children: string[] = [];
    for (const school of schools) {
      await aid.openSchool(school, { jurisdictions });
      children.push(...(await assessedSchool(school, 2)));
    }
    expect(await prepare({ schoolId: schools[0], jurisdiction: town })).toMatchObject({ code: 'SCHOOL_OR_TOWN' });
    const others = [1, 2, 3].map((index) => viewer('aid-preparer', { subject: `preparer-${index}` }));
    const made = await Promise.all([
      prepare({ jurisdiction: town }),
      ...others.map((who, index) => prepare({ schoolId: schools[index % 2] }, who)),
    ]);
    const again = await prepare({ jurisdiction: town });
    const payments = [...made, again].flatMap(({ batch }: any) => batch.payments.edges.map(({ node }: any) => node));
    expect(payments.map(({ student }: any) => student.id).sort()).toEqual(children.sort());
    expect(payments.reduce((sum: number, { amountFen }: any) => sum + amountFen, 0)).toBe(children.length * 62_500);
  });

  it('is kept to one payment per line by the database itself', async () => {
    const school = '6499000016';
    await assessedSchool(school, 1);
    const { batch } = await prepare({ schoolId: school });
    const stored = await aid.connection.collection('payments').findOne({ 'state.batchId': batch.id });
    const { _id, ...copy } = stored as any;
    const twin = { ...copy, _id: newId(), state: { ...copy.state, reference: 'Pffffffffffffffff' } };
    await expect(aid.connection.collection('payments').insertOne(twin)).rejects.toMatchObject({ code: 11000 });
    expect(_id).toBeDefined();
  });

  it('A11 G1 pays to accounts of a list that lie sealed from its dry run on, and does not replace what a person has recorded', async () => {
    const [first = '', second = ''] = await assessedSchool('6499000019', 2, 0);
    const [one, other, stranger] = [idNumberOf(child - 1), idNumberOf(child), idNumberOf(child + 500)];
    const wrong = [accountOf(one), accountOf(other, { 账号: '62-1' }), accountOf(stranger)];
    const { dryRun } = await aid.accountsDryRun(wrong);
    expect(dryRun).toMatchObject({ acceptedCount: 2, errors: [{ row: 3, column: '账号', code: 'ACCOUNT_INVALID' }] });
    const staged = await Promise.all(
      (await aid.connection.listCollections()).map(({ name }) => aid.connection.collection(name).find().toArray()),
    );
    expect(JSON.stringify(staged)).not.toContain('6200000000000001');
    await payee(second, { account: '6200000000000002' });
    const again = await aid.importAccounts([accountOf(one), accountOf(other), accountOf(stranger)]);
    expect(again.dryRun.preview).toMatchObject({ newCount: 2, protectedCount: 1 });
    expect(again.committed.ledgerImport).toMatchObject({ status: 'COMMITTED', matchedCount: 1, unmatchedCount: 2 });
    aid.clock.set('2025-10-21T09:00:00+08:00');
    expect((await aid.importAccounts([accountOf(one)])).committed.ledgerImport).toMatchObject({ matchedCount: 1 });
    await payee(first, { account: '6200000000000003' });
    aid.clock.set('2025-10-20T09:00:00+08:00');
    const changes = (await aid.connection.collection('payees').findOne({ _id: first as never }))?.['changes'];
    expect(changes).toEqual([
      { on: '2025-10-20', by: preparer.subject, from: 'list' },
      { on: '2025-10-21', by: preparer.subject, from: 'desk' },
    ]);
    const CREATE = `mutation ($input: CreateAidLedgerImportInput!) { createPayeeImport(input: $input) { ... on Refusal { code } } }`;
    const input = { sourceList: '名单', idempotencyKey: newId() };
    expect(await aid.ask(CREATE, { input }, approver)).toMatchObject({ createPayeeImport: { code: 'FORBIDDEN' } });
  });

  it('A3 pays to the account of a merged record, until the child’s own has one or the merge is undone', async () => {
    const school = '6499000020';
    const [stands = '', merged = ''] = await assessedSchool(school, 2, 0);
    await payee(merged, { account: '6200000000000007' });
    let sequence = 1;
    const tell = (type: string, of: object) =>
      aid.publish(
        'baoxue.registry.student',
        event(type, merged, (sequence += 1), { studentId: merged, ...place, on: '2025-10-20', ...of }),
      );
    const merge = () => tell('student.merged.v1', { intoStudentId: stands });
    const GAP = `{ entitlements(termId: "${TERM}", schoolId: "${school}", unpaidOnly: true) { edges { node { student { id } payee { recordedOn } } } } }`;
    const hasAccount = async () =>
      (await aid.ask(GAP, {}, preparer)).entitlements.edges.find(({ node }: any) => node.student.id === stands).node.payee !== null;
    expect(await hasAccount()).toBe(false);
    await merge();
    await eventually(hasAccount);
    await tell('student.unmerged.v1', { fromStudentId: stands });
    await eventually(async () => !(await hasAccount()));
    await merge();
    await eventually(hasAccount);
    const { batch } = await prepare({ schoolId: school });
    expect(batch).toMatchObject({ lineCount: 1, totalFen: 62_500, withoutPayeeCount: 0 });
    await decide(batch.id);
    const accounts = async () =>
      Buffer.from((await exportFile(batch.id)).contentBase64, 'base64')
        .toString()
        .match(/62\d{14}/g);
    expect(await accounts()).toEqual(['6200000000000007']);
    await payee(stands, { account: '6200000000000008' });
    expect(await accounts()).toEqual(['6200000000000008']);
  });

  it('abuse S4 S5 is seen by the school and the town it pays, not by others', async () => {
    const school = '6499000017';
    await assessedSchool(school, 1);
    const { batch } = await prepare({ schoolId: school });
    expect(await batchOf(batch.id, viewer('head', { schoolIds: [school] }))).not.toBeNull();
    expect(await batchOf(batch.id, viewer('town-officer', { jurisdictions: [place.jurisdictions.at(-1) ?? ''] }))).not.toBeNull();
    for (const who of [viewer('head'), viewer('town-officer', { jurisdictions: ['640381100'] }), viewer('class-teacher')]) {
      expect(await batchOf(batch.id, who)).toBeNull();
    }
    expect(await prepare({ schoolId: school }, viewer('head'))).toMatchObject({ code: 'FORBIDDEN' });
  });
});
