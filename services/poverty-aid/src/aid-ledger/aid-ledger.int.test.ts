import { newId } from '@baoxue/domain';
import { event, eventually, idNumberOf, place, startPovertyAid, viewer, type RunningPovertyAid } from '../poverty-aid.fixtures.js';

let aid: RunningPovertyAid;
beforeAll(async () => {
  aid = await startPovertyAid('2026-05-12T09:00:00+08:00');
});
afterAll(() => aid?.stop());

const row = (index: number, 类别 = '低保', 认定日期 = '2025-09-01') => ({ 身份证号: idNumberOf(index), 类别, 认定日期 });
const LEDGER = `query ($category: AidLedgerCategory!, $status: AidLedgerStatus, $schoolId: ID, $jurisdiction: String, $idNumber: String) {
  aidLedger(category: $category, status: $status, schoolId: $schoolId, jurisdiction: $jurisdiction, idNumber: $idNumber, first: 100) {
    edges { node { id student { id } enteredOn leftOn history { kind on recordedOn sourceList } } } } }`;
const ledger = async (variables: object, who = viewer('poverty-officer')) =>
  (await aid.ask(LEDGER, { category: 'SUBSISTENCE_ALLOWANCE', ...variables }, who)).aidLedger.edges.map(({ node }: any) => node);
const FINDINGS = `query ($importId: ID!, $kind: AidLedgerFindingKind, $status: AidLedgerFindingStatus) {
  aidLedgerFindings(importId: $importId, kind: $kind, status: $status, first: 100) {
    edges { node { id version kind status decision listedOn entry { id enteredOn leftOn student { id } } } } } }`;
const findings = async (importId: string, kind?: string, status?: string) =>
  (await aid.ask(FINDINGS, { importId, kind, status })).aidLedgerFindings.edges.map(({ node }: any) => node);
const DECIDE = `mutation ($input: DecideAidLedgerFindingInput!) { decideAidLedgerFinding(input: $input) { __typename ... on Problem { code }
  ... on DecideAidLedgerFindingSuccess { finding { status decision entry { enteredOn leftOn } } } } }`;
const decide = async (findingId: string, decision: string, rest: object = {}, who = viewer('poverty-officer')) =>
  (await aid.ask(DECIDE, { input: { findingId, decision, idempotencyKey: newId(), ...rest } }, who)).decideAidLedgerFinding;

async function register(index: number, changes: object = {}): Promise<string> {
  const studentId = newId();
  await aid.publish('baoxue.registry.student', aid.registered(studentId, idNumberOf(index), changes));
  await eventually(() => aid.connection.collection('student_cards').findOne({ _id: studentId as never }));
  return studentId;
}

describe('C1 a ledger list', () => {
  it('names errors by row and column, and stores no number', async () => {
    const { dryRun, committed } = await aid.importList([
      row(1),
      row(1),
      { ...row(2), 身份证号: `${idNumberOf(2).slice(0, 17)}?` },
      row(3, '贫困'),
    ]);
    expect(dryRun).toMatchObject({ rowCount: 4, acceptedCount: 1 });
    expect(dryRun.errors.map(({ row, column, code }: any) => [row, column, code])).toEqual([
      [3, '身份证号', 'ROW_TWICE'],
      [4, '身份证号', 'ID_NUMBER_SHAPE'],
      [5, '类别', 'CATEGORY_UNKNOWN'],
    ]);
    expect(committed).toMatchObject({ ledgerImport: { status: 'COMMITTED', matchedCount: 0, unmatchedCount: 1 } });
    const stored = await Promise.all(
      ['ledger_entries', 'ledger_imports', 'ledger_imports_rows', 'ledger_findings'].map((name) =>
        aid.connection.collection(name).find().toArray(),
      ),
    );
    expect(JSON.stringify(stored)).not.toContain(idNumberOf(1).slice(0, 17));
  });

  it('C6 meets student and case whichever comes last', async () => {
    const [caseId, studentId] = [newId(), newId()];
    await aid.importList([row(10)]);
    await aid.publish(
      'baoxue.attendance.dropout-case',
      event('dropout.suspected.v1', caseId, 1, {
        caseId,
        studentId,
        ...place,
        absentSince: '2026-04-29',
        markedOn: '2026-05-06',
        rulePack: 'qingtongxia-2018-49@1',
      }),
    );
    await aid.publish('baoxue.registry.student', aid.registered(studentId, idNumberOf(10)));
    const AID = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Student { aid { ledgers { category leftOn } reviews { status } } } } }`;
    const found = await eventually(async () => {
      const [student] = (await aid.ask(AID, { r: [{ __typename: 'Student', id: studentId }] }))._entities;
      return student.aid?.reviews.length > 0 ? student.aid : null;
    });
    expect(found).toEqual({ ledgers: [{ category: 'SUBSISTENCE_ALLOWANCE', leftOn: null }], reviews: [{ status: 'OPEN' }] });
  });

  it('imported again changes nothing and finds everybody matched', async () => {
    await register(20);
    await aid.importList([row(20)]);
    const before = await aid.connection.collection('ledger_entries').countDocuments({});
    const { committed, importId } = await aid.importList([row(20)]);
    expect(committed).toMatchObject({ ledgerImport: { matchedCount: 1, unmatchedCount: 0 } });
    expect(await findings(importId)).toMatchObject([{ kind: 'MATCHED', status: 'SETTLED' }]);
    expect(await aid.connection.collection('ledger_entries').countDocuments({})).toBe(before);
  });

  it('takes in both ledgers of the plan that are not about hardship', async () => {
    const { committed } = await aid.importList([row(21, '留守'), row(21, '未升入普通高中')]);
    expect(committed.ledgerImport.unmatchedCount).toBe(2);
    expect(await ledger({ category: 'NOT_IN_SENIOR_HIGH' })).toHaveLength(1);
  });

  it('finds who is on the ledger of junior graduates and is none, and says so until the officer decides', async () => {
    const [pupil, graduate] = await Promise.all([register(22), register(23, { grade: '23', lifeStatus: 'graduated' })]);
    const { importId } = await aid.importList([row(22, '未升入普通高中'), row(23, '未升入普通高中')]);
    expect(await findings(importId, 'NEW')).toHaveLength(1);
    const ENTRIES = `{ aidLedger(category: NOT_IN_SENIOR_HIGH) { edges { node { student { id } graduatedFromJunior } } } }`;
    const entries = (await aid.ask(ENTRIES, {})).aidLedger.edges.map(({ node }: any) => [
      node.student?.id ?? null,
      node.graduatedFromJunior,
    ]);
    expect(new Map(entries)).toEqual(
      new Map([
        [pupil, false],
        [graduate, true],
        [null, null],
      ]),
    );
    const [early] = await findings(importId, 'NOT_A_GRADUATE', 'OPEN');
    expect(early.entry.student).toEqual({ id: pupil });
    expect(await decide(early.id, 'KEEP_LEDGER')).toMatchObject({ finding: { entry: { leftOn: '2025-09-01' } } });
  });
});

describe('C1 a list reconciled with what stands', () => {
  it('lists matched, new, changed, missing and unknown, and changes none of what stands', async () => {
    const [, changed] = await Promise.all([register(30), register(31), register(32), register(33)]);
    await aid.importList([row(30, '特困'), row(31, '特困'), row(32, '特困')], [], '春季名单');
    const { importId, committed } = await aid.importList(
      [row(30, '特困'), row(31, '特困', '2025-10-01'), row(33, '特困'), row(34, '特困')],
      ['EXTREME_POVERTY_SUPPORT'],
      '秋季名单',
    );
    const counted = Object.fromEntries(
      committed.ledgerImport.findingCounts.map(({ kind, count, openCount }: any) => [kind, [count, openCount]]),
    );
    expect(counted).toEqual({
      MATCHED: [1, 0],
      NEW: [1, 0],
      CHANGED: [1, 1],
      LISTED_THOUGH_LEFT: [0, 0],
      MISSING_FROM_LIST: [1, 1],
      CHILD_UNKNOWN: [1, 1],
      NOT_A_GRADUATE: [0, 0],
    });
    const standing = await ledger({ category: 'EXTREME_POVERTY_SUPPORT' });
    expect(standing).toHaveLength(5);
    expect(standing.find(({ student }: any) => student?.id === changed)).toMatchObject({ enteredOn: '2025-09-01', leftOn: null });

    const [difference] = await findings(importId, 'CHANGED', 'OPEN');
    expect(await decide(difference.id, 'FOLLOW_LIST', {}, viewer('head'))).toMatchObject({ code: 'FORBIDDEN' });
    expect(await decide(difference.id, 'FOLLOW_LIST')).toMatchObject({
      finding: { status: 'DECIDED', entry: { enteredOn: '2025-10-01' } },
    });
    expect(await decide(difference.id, 'KEEP_LEDGER')).toMatchObject({ code: 'FINDING_ALREADY_DECIDED' });
    const [missing] = await findings(importId, 'MISSING_FROM_LIST', 'OPEN');
    expect(await decide(missing.id, 'FOLLOW_LIST', { leftOn: '2025-08-31' })).toMatchObject({ code: 'LEFT_BEFORE_ENTERED' });
    expect(await decide(missing.id, 'FOLLOW_LIST', { leftOn: '2026-03-01' })).toMatchObject({
      finding: { entry: { leftOn: '2026-03-01' } },
    });
    const [unknown] = await findings(importId, 'CHILD_UNKNOWN', 'OPEN');
    expect(await decide(unknown.id, 'FOLLOW_LIST')).toMatchObject({ finding: { entry: { leftOn: null } } });
    const again = await aid.importList([row(32, '特困')], [], '补充名单');
    const [back] = await findings(again.importId, 'LISTED_THOUGH_LEFT', 'OPEN');
    expect(await decide(back.id, 'FOLLOW_LIST')).toMatchObject({ finding: { entry: { leftOn: null } } });
    const [returned] = await ledger({ category: 'EXTREME_POVERTY_SUPPORT', idNumber: idNumberOf(32) });
    expect(returned.history.map(({ kind, on, sourceList }: any) => [kind, on, sourceList])).toEqual([
      ['ENTERED', '2025-09-01', '春季名单'],
      ['LEFT', '2026-03-01', '秋季名单'],
      ['LEAVING_WITHDRAWN', '2025-09-01', '补充名单'],
    ]);
  });

  it('tells others of both directions', async () => {
    const studentId = await register(40);
    const { importId } = await aid.importList([row(40, '建档立卡')]);
    expect(await findings(importId)).toMatchObject([{ kind: 'NEW' }]);
    const [entry] = await ledger({ category: 'REGISTERED_POOR', idNumber: idNumberOf(40) });
    const { leaveAidLedger } = await aid.ask(
      `mutation ($input: LeaveAidLedgerInput!) { leaveAidLedger(input: $input) { ... on LeaveAidLedgerSuccess { entry { leftOn } } } }`,
      { input: { entryId: entry.id, leftOn: '2026-05-01', idempotencyKey: newId() } },
    );
    expect(leaveAidLedger.entry.leftOn).toBe('2026-05-01');
    const told = await eventually(async () => {
      const events = aid.published('baoxue.poverty-aid.ledger').filter(({ data }: any) => data.studentId === studentId);
      return events.length === 2 ? events.map(({ data }: any) => [data.change, data.on]) : null;
    });
    expect(told).toEqual([
      ['entered', '2025-09-01'],
      ['left', '2026-05-01'],
    ]);
  });
});

describe('C1 a ledger page', () => {
  it('abuse S5 shows each viewer the children of their places, and unknown children to the city alone', async () => {
    const elsewhere = { schoolId: '6499000009', classId: '6499000009-2025-22-01', jurisdictions: ['64', '6403', '640381', '640381100'] };
    const [here, there] = await Promise.all([register(50), register(51, elsewhere)]);
    await aid.importList([row(50, '残疾困难'), row(51, '残疾困难'), row(52, '残疾困难')]);
    const category = 'DISABLED_IN_HARDSHIP';
    const childrenSeen = async (variables: object, who = viewer('poverty-officer')) =>
      (await ledger({ category, ...variables }, who)).map(({ student }: any) => student?.id ?? null).sort();
    expect(await childrenSeen({})).toEqual([here, there, null].sort());
    expect(await childrenSeen({}, viewer('town-officer'))).toEqual([here]);
    expect(await childrenSeen({}, viewer('head'))).toEqual([here]);
    expect(await childrenSeen({}, viewer('class-teacher'))).toEqual([]);
    expect(await childrenSeen({ schoolId: elsewhere.schoolId })).toEqual([there]);
    expect(await childrenSeen({ schoolId: elsewhere.schoolId }, viewer('head'))).toEqual([]);
    expect(await childrenSeen({ jurisdiction: '640381100' })).toEqual([there]);
    expect(await childrenSeen({ jurisdiction: '640381100' }, viewer('town-officer'))).toEqual([]);
    expect(await childrenSeen({ idNumber: idNumberOf(51) })).toEqual([there]);
    expect(await childrenSeen({ idNumber: idNumberOf(51) }, viewer('town-officer'))).toEqual([]);
  });

  it('E2 does not find a child by number for the analyst, who may not know which child', async () => {
    await register(53);
    await aid.importList([row(53)]);
    const search = { idNumber: idNumberOf(53) };
    expect([(await ledger(search)).length, (await ledger(search, viewer('analyst'))).length]).toEqual([1, 0]);
    expect(await ledger({}, viewer('analyst'))).not.toEqual([]);
  });

  it('follows a child to another school', async () => {
    const studentId = await register(60);
    await aid.importList([row(60)]);
    const { data } = aid.registered(studentId, idNumberOf(60));
    const moved = { ...(data as object), schoolId: '6499000002', classId: '6499000002-2025-22-01', effectiveOn: '2026-05-01' };
    await aid.publish('baoxue.registry.student', event('student.moved.v1', studentId, 2, moved));
    const found = await eventually(async () => (await ledger({ schoolId: '6499000002' }))[0]);
    expect(found.student.id).toBe(studentId);
  });
});

describe('A11 a list of ledgers', () => {
  const ROWS = `status undoUntil takenBackCount keptCount preview { newCount changedCount unchangedCount protectedCount }
    previewRows { edges { node { row outcome kept { column before after } } } } undoneRows { edges { node { row code zh en } } }`;
  const importOf = async (id: string) =>
    (await aid.ask(`query ($id: ID!) { aidLedgerImport(id: $id) { ${ROWS} } }`, { id })).aidLedgerImport;
  const UNDO = `mutation ($input: UndoAidListImportInput!) { undoAidListImport(input: $input) { ... on Problem { code field }
    ... on CommitAidLedgerImportSuccess { ledgerImport { ${ROWS} } } } }`;
  const undo = async (importId: string, who = viewer('poverty-officer')): Promise<any> => {
    const { undoAidListImport } = await aid.ask(UNDO, { input: { importId, idempotencyKey: newId() } }, who);
    return undoAidListImport.ledgerImport ?? undoAidListImport;
  };
  const rowsOf = ({ edges }: any, field: string) => edges.map(({ node }: any) => [node.row, node[field]]);
  const disabled = (index: number, day?: string) => row(index, '残疾困难', day);
  const standing = async (index: number) =>
    (await ledger({ category: 'DISABLED_IN_HARDSHIP', idNumber: idNumberOf(index) })).map(({ history }: any) =>
      history.map(({ kind }: any) => kind),
    );

  it('A11 shows before its commit what it would do with each row, and the undo takes back what the commit did', async () => {
    const childId = await register(70);
    await aid.importList([disabled(71)]);
    const { importId } = await aid.importList([disabled(70), disabled(72), disabled(73), disabled(74)]);
    await register(72);
    await eventually(async () => (await aid.ask(FINDINGS, { importId })).aidLedgerFindings.edges.length === 4);

    const next = await aid.dryRunOf([disabled(70), disabled(71, '2025-10-01'), disabled(75)]);
    const told = await importOf(next.importId);
    expect(told.preview).toEqual({ newCount: 1, changedCount: 0, unchangedCount: 1, protectedCount: 1 });
    expect(rowsOf(told.previewRows, 'outcome')).toEqual([
      [2, 'UNCHANGED'],
      [3, 'PROTECTED'],
      [4, 'NEW'],
    ]);
    expect(told.previewRows.edges[1].node.kept).toEqual([{ column: '认定日期', before: '2025-09-01', after: '2025-10-01' }]);

    const [entry] = await ledger({ category: 'DISABLED_IN_HARDSHIP', idNumber: idNumberOf(73) });
    const LEAVE = `mutation ($input: LeaveAidLedgerInput!) { leaveAidLedger(input: $input) { __typename } }`;
    await aid.ask(LEAVE, { input: { entryId: entry.id, leftOn: '2026-05-01', idempotencyKey: newId() } });
    await aid.importList([disabled(74)], [], '另一名单');

    expect(await undo(importId, viewer('head'))).toMatchObject({ code: 'FORBIDDEN' });
    expect(await undo(importId, viewer('poverty-officer', { subject: 'another' }))).toMatchObject({ code: 'IMPORT_NOT_FOUND' });
    const done = await undo(importId);
    expect(done).toMatchObject({ status: 'UNDONE', undoUntil: '2026-06-11', takenBackCount: 2, keptCount: 2 });
    expect(rowsOf(done.undoneRows, 'code')).toEqual([
      [4, 'CHANGED_SINCE'],
      [5, 'NAMED_SINCE'],
    ]);
    expect([await standing(70), await standing(72), await standing(71)]).toEqual([[], [], [['ENTERED']]]);
    await eventually(async () =>
      aid
        .published('baoxue.poverty-aid.ledger')
        .some(({ data }: any) => data.studentId === childId && data.change === 'left' && data.on === '2025-09-01'),
    );
    const [unknown] = await findings(importId, 'CHILD_UNKNOWN', 'OPEN');
    expect(await decide(unknown.id, 'KEEP_LEDGER')).toMatchObject({ code: 'LIST_TAKEN_BACK' });
  });

  it('A11 that was corrected enters again whom the undo took off', async () => {
    const { committed } = await aid.importList([disabled(70), disabled(72, '2025-11-01')], [], '更正名单');
    expect(committed).toMatchObject({ ledgerImport: { status: 'COMMITTED', matchedCount: 2 } });
    expect([await standing(70), await standing(72)]).toEqual([[['ENTERED', 'TAKEN_BACK', 'ENTERED']], [['ENTERED']]]);
  });

  it('A11 is undone within the days of the rule pack, and lists of another kind not at all', async () => {
    const { importId } = await aid.importList([disabled(76)]);
    aid.clock.set('2026-06-12T09:00:00+08:00');
    expect(await undo(importId)).toMatchObject({ code: 'UNDO_TOO_LATE' });
    aid.clock.set('2026-05-12T09:00:00+08:00');
    const bureau = viewer('bureau-officer');
    const CREATE = `mutation ($input: CreateMigrantImportInput!) { createMigrantImport(input: $input) { ... on CreateAidLedgerImportSuccess { ledgerImport { id } } } }`;
    const { createMigrantImport } = await aid.ask(CREATE, { input: { sourceList: '随迁名单', idempotencyKey: newId() } }, bureau);
    expect(await undo(createMigrantImport.ledgerImport.id, bureau)).toEqual({ code: 'UNDO_NOT_OFFERED', field: 'input.importId' });
    const CANCEL = `mutation ($input: CancelAidListImportInput!) { cancelAidListImport(input: $input) { ... on Problem { code } } }`;
    expect(await aid.ask(CANCEL, { input: { importId, idempotencyKey: newId() } })).toEqual({
      cancelAidListImport: { code: 'NOT_COMMITTING' },
    });
  });
});

it('A3 C6 a record that is merged brings its ledgers to the child, for the review of an open case too, until the merge is undone', async () => {
  const [stands, merged] = [await register(80), await register(81)];
  await aid.importList([row(81)]);
  const caseId = newId();
  const suspected = { caseId, studentId: stands, ...place, absentSince: '2026-04-29', markedOn: '2026-05-06' };
  await aid.publish(
    'baoxue.attendance.dropout-case',
    event('dropout.suspected.v1', caseId, 1, { ...suspected, rulePack: 'qingtongxia-2018-49@1' }),
  );
  const AID = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Student { aid { ledgers { category } reviews { status } } } } }`;
  const shown = async (id: string) => (await aid.ask(AID, { r: [{ __typename: 'Student', id }] }))._entities[0].aid;
  expect(await shown(stands)).toEqual({ ledgers: [], reviews: [] });
  const told = { studentId: merged, ...place, on: '2026-05-12' };
  await aid.publish('baoxue.registry.student', event('student.merged.v1', merged, 2, { ...told, intoStudentId: stands }));
  await eventually(async () => (await shown(stands)).reviews.length === 1);
  expect(await shown(stands)).toEqual({ ledgers: [{ category: 'SUBSISTENCE_ALLOWANCE' }], reviews: [{ status: 'OPEN' }] });
  await aid.publish('baoxue.registry.student', event('student.unmerged.v1', merged, 3, { ...told, fromStudentId: stands }));
  await eventually(async () => (await shown(stands)).ledgers.length === 0);
  expect(await shown(merged)).toEqual({ ledgers: [{ category: 'SUBSISTENCE_ALLOWANCE' }], reviews: [] });
});
