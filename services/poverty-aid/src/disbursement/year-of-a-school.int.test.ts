import { addDays, daysBetween, newId } from '@baoxue/domain';
import { event, eventually, idNumberOf, startPovertyAid, viewer, type RunningPovertyAid } from '../poverty-aid.fixtures.js';

let aid: RunningPovertyAid;
beforeAll(async () => {
  aid = await startPovertyAid('2025-10-20T09:00:00+08:00');
});
afterAll(() => aid?.stop());

const preparer = viewer('aid-preparer');
const approver = viewer('aid-approver');
const [A, B] = ['6499000021', '6499000022'];
const TOWN = '640381188';
const TERMS = { '2025-autumn': ['2025-09-01', '2026-01-30'], '2025-spring': ['2026-03-02', '2026-07-10'] } as const;
type TermId = keyof typeof TERMS;

/** A child's year in plain words: what held on a day. The programme is told of it by events and lists alone. */
interface Child {
  readonly primary: boolean;
  readonly boards: (day: string) => boolean;
  readonly poor: (day: string) => boolean;
  readonly enrolled: (day: string) => boolean;
}
const always = () => true;
const never = () => false;
const from = (first: string) => (day: string) => day >= first;
const until = (first: string) => (day: string) => day < first;
const child = (changes: Partial<Child> = {}): Child => ({ primary: true, boards: always, poor: always, enrolled: always, ...changes });

const children = {
  stays: child(),
  dayPupil: child({ primary: false, boards: never }),
  transfers: child(),
  beginsToBoard: child({ boards: from('2026-04-01') }),
  leavesTheLedger: child({ poor: until('2026-04-15') }),
  comesOntoTheLedger: child({ primary: false, poor: from('2026-03-20') }),
  isSuspended: child({ enrolled: until('2026-05-06') }),
  boardedEarlierThanTold: child({ boards: from('2025-11-03') }),
  boardedShorterThanTold: child({ primary: false, boards: until('2025-12-01') }),
  isNotPoor: child({ poor: never }),
} satisfies Record<string, Child>;
type Name = keyof typeof children;
const names = Object.keys(children) as Name[];
const idOf = new Map<Name, string>(names.map((name) => [name, newId()]));
const nameOf = new Map([...idOf].map(([name, id]) => [id, name]));

/** The year's subsidy worked out day by day from the policy's words; nothing of the programme is asked. */
function owed({ primary, boards, poor, enrolled }: Child, termId: TermId): number {
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

const numberOf = (name: Name): string => idNumberOf(200 + names.indexOf(name));
const cardOf = (name: Name, changes: object = {}) => ({
  schoolId: A,
  classId: `${A}-2025-13-01`,
  jurisdictions: ['64', '6403', '640381', TOWN],
  grade: children[name].primary ? '13' : '22',
  boarding: true,
  ...changes,
});

async function tell(name: Name, sequence: number, effectiveOn: string, changes: object): Promise<void> {
  const studentId = idOf.get(name) ?? '';
  const { data } = aid.registered(studentId, numberOf(name), cardOf(name, changes));
  await aid.publish('baoxue.registry.student', event('student.moved.v1', studentId, sequence, { ...(data as object), effectiveOn }));
  await eventually(async () => {
    const facts = await aid.connection.collection('student_facts').findOne({ _id: studentId as never });
    return facts?.['enrolments'].length === sequence;
  });
}

const mutate = async (name: string, input: object, shown: string, who: typeof preparer): Promise<any> => {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
  const source = `mutation ($input: ${type}!) { ${name}(input: $input) { __typename ... on Problem { code } ${shown} } }`;
  return (await aid.ask(source, { input: { idempotencyKey: newId(), ...input } }, who))[name];
};
const BATCH = `... on DisbursementBatchSuccess { batch { id lineCount payments(first: 100) { edges { node { reference amountFen student { id } } } } } }`;

const SUCCESS = { __typename: 'DisbursementBatchSuccess' };

/** What banks have really paid each child for each term, by their own files. */
const bankPaid = new Map<string, number>();

async function assess(termId: TermId): Promise<void> {
  for (const schoolId of [A, B])
    await mutate('assessEntitlements', { schoolId, termId }, '... on AssessEntitlementsSuccess { studentCount }', preparer);
}

/** Everything due in a term goes to the bank; `outcomes` says whom the bank does not pay. */
async function pay(termId: TermId, outcomes: Partial<Record<Name, '失败' | '退回'>> = {}): Promise<number> {
  const { batch } = await mutate('prepareDisbursement', { termId, jurisdiction: TOWN }, BATCH, preparer);
  if (batch.lineCount === 0) return 0;
  expect(await mutate('decideDisbursement', { batchId: batch.id, decision: 'APPROVED' }, '', approver)).toMatchObject(SUCCESS);
  const EXPORT = `mutation ($input: ExportDisbursementInput!) { exportDisbursement(input: $input) { __typename } }`;
  const { exportDisbursement } = await aid.ask(EXPORT, { input: { batchId: batch.id, format: 'CSV', purpose: '报送银行' } }, approver);
  expect(exportDisbursement).toEqual({ __typename: 'ExportDisbursementSuccess' });
  const answers = batch.payments.edges.map(({ node }: any) => ({
    ...node,
    outcome: outcomes[nameOf.get(node.student.id) as Name] ?? '成功',
  }));
  const CREATE = `mutation ($input: CreateAidLedgerImportInput!) { createBankAnswerImport(input: $input) { ... on CreateAidLedgerImportSuccess { ledgerImport { id } } } }`;
  const created = (await aid.ask(CREATE, { input: { sourceList: '回盘', idempotencyKey: newId() } }, preparer)).createBankAnswerImport;
  const importId = created.ledgerImport.id;
  const on = aid.clock.now().toISOString().slice(0, 10);
  const dryRun = await aid.upload(
    importId,
    answers.map(({ reference, amountFen, outcome }: any) => ({
      明细号: reference,
      金额: (amountFen / 100).toFixed(2),
      结果: outcome,
      日期: on,
    })),
    preparer,
  );
  expect(dryRun.errors).toEqual([]);
  const committed = await aid.commit(
    `mutation ($input: CommitBankAnswerImportInput!) { commitBankAnswerImport(input: $input) { ... on CommitAidLedgerImportSuccess { ledgerImport { status matchedCount } } } }`,
    { importId },
    preparer,
  );
  expect(committed.ledgerImport).toMatchObject({ status: 'COMMITTED', matchedCount: answers.length });
  for (const { student, amountFen, outcome } of answers) {
    const key = `${student.id}|${termId}`;
    if (outcome === '成功') bankPaid.set(key, (bankPaid.get(key) ?? 0) + amountFen);
  }
  return answers.length;
}

const balanceOf = async (name: Name, termId: TermId) => {
  const source = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Student { aid { entitlement(termId: "${termId}") { entitledFen paidFen inBatchFen dueFen } } } } }`;
  const found = await aid.ask(source, { r: [{ __typename: 'Student', id: idOf.get(name) }] }, preparer);
  return found._entities[0].aid.entitlement ?? { entitledFen: 0, paidFen: 0, inBatchFen: 0, dueFen: 0 };
};

describe('C3 C5 a year of a school', () => {
  it('is paid in autumn, a failed payment in a second batch', async () => {
    for (const schoolId of [A, B] as const) await aid.openSchool(schoolId ?? '', { jurisdictions: ['64', '6403', '640381', TOWN] });
    for (const name of names) {
      const boarding = children[name].boards('2025-09-01');
      await aid.publish('baoxue.registry.student', aid.registered(idOf.get(name) ?? '', numberOf(name), cardOf(name, { boarding })));
      await eventually(() => aid.connection.collection('student_cards').findOne({ _id: idOf.get(name) as never }));
      await eventually(() =>
        aid.connection.collection('student_facts').findOne({ _id: idOf.get(name) as never, 'enrolments.0': { $exists: true } as never }),
      );
    }
    const poorNow = names.filter((name) => children[name].poor('2025-09-01'));
    await aid.importList(poorNow.map((name) => ({ 身份证号: numberOf(name), 类别: '低保', 认定日期: '2024-09-01' })));
    await assess('2025-autumn');
    expect(await pay('2025-autumn', { stays: '失败' })).toBe(poorNow.length);
    expect(await pay('2025-autumn')).toBe(1);
    expect(await pay('2025-autumn')).toBe(0);
  });

  it('goes on in spring with a transfer, a bed, ledgers and a suspension, and two facts that come late', async () => {
    aid.clock.set('2026-05-20T09:00:00+08:00');
    await tell('transfers', 2, '2026-03-16', { schoolId: B, classId: `${B}-2025-13-01` });
    await tell('beginsToBoard', 2, '2026-04-01', { boarding: true });
    await tell('isSuspended', 2, '2026-05-06', { lifeStatus: 'suspended' });
    await tell('boardedEarlierThanTold', 2, '2025-11-03', { boarding: true });
    await tell('boardedShorterThanTold', 2, '2025-12-01', { boarding: false });
    await aid.importList([{ 身份证号: numberOf('comesOntoTheLedger'), 类别: '建档立卡', 认定日期: '2026-03-20' }]);
    const LEDGER = `query ($n: String) { aidLedger(category: SUBSISTENCE_ALLOWANCE, idNumber: $n) { edges { node { id } } } }`;
    const { aidLedger } = await aid.ask(LEDGER, { n: numberOf('leavesTheLedger') });
    const leave = { entryId: aidLedger.edges[0].node.id, leftOn: '2026-04-15' };
    expect(await mutate('leaveAidLedger', leave, '', viewer('poverty-officer'))).toMatchObject({ __typename: 'LeaveAidLedgerSuccess' });
    await assess('2025-spring');
    await assess('2025-autumn');
    expect(await pay('2025-spring', { transfers: '退回' })).toBeGreaterThan(5);
    expect(await pay('2025-spring')).toBe(1);
    expect(await pay('2025-autumn')).toBe(1);
  });

  it.each(names)('balances to the fen with what is worked out day by day: %s', async (name) => {
    for (const termId of Object.keys(TERMS) as TermId[]) {
      const { entitledFen, paidFen, inBatchFen, dueFen } = await balanceOf(name, termId);
      const bank = bankPaid.get(`${idOf.get(name)}|${termId}`) ?? 0;
      expect([termId, entitledFen, paidFen, inBatchFen]).toEqual([termId, owed(children[name], termId), bank, 0]);
      expect(bank + dueFen).toBe(entitledFen);
    }
  });

  it('leaves nobody unpaid, and one debt of a bed that was given up earlier than told', async () => {
    const due = await Promise.all(
      names.map(async (name) => [name, (await balanceOf(name, '2025-autumn')).dueFen, (await balanceOf(name, '2025-spring')).dueFen]),
    );
    expect(due.filter(([, autumn, spring]) => autumn !== 0 || spring !== 0)).toEqual([
      ['boardedShorterThanTold', owed(children.boardedShorterThanTold, '2025-autumn') - 75_000, 0],
    ]);
  });

  it('says which fact changed where something is paid or taken back afterwards', async () => {
    const LINES = `lines { kind causes { fact from to was { zh } now { zh } } }`;
    const source = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Student { aid { entitlement(termId: "2025-autumn") { ${LINES} } } } } }`;
    const late = ['boardedEarlierThanTold', 'boardedShorterThanTold'] as const;
    const found = await aid.ask(source, { r: late.map((name) => ({ __typename: 'Student', id: idOf.get(name) })) }, preparer);
    const causes = found._entities.map((one: any) => one.aid.entitlement.lines.flatMap((line: any) => line.causes));
    const [boards, not] = [{ zh: '住校' }, { zh: '走读' }];
    expect(causes).toEqual([
      [{ fact: 'BOARDING', from: '2025-11-03', to: '2026-01-30', was: not, now: boards }],
      [{ fact: 'BOARDING', from: '2025-12-01', to: '2026-01-30', was: boards, now: not }],
    ]);
  });
});
