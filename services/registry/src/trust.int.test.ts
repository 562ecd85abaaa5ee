import { mongoAuditStore } from '@baoxue/audit';
import { newId } from '@baoxue/domain';
import { bureau, elsewhere, startRegistryUnderTest, viewerOf, type RegistryUnderTest } from './registry-under-test.fixtures.js';
import { CLASS, idNumberOf, OTHER_SCHOOL, SCHOOL, schoolRow, studentRow } from './registry.fixtures.js';

const START = '2026-04-28T09:00:00+08:00';
let registry: RegistryUnderTest;
const ask: RegistryUnderTest['ask'] = (...asked) => registry.ask(...asked);
const idOf = async (index: number) => (await registry.idOf(index)) ?? '';
const teacher = viewerOf('class-teacher');

beforeAll(async () => {
  registry = await startRegistryUnderTest(START);
  await registry.imported('SCHOOLS', [schoolRow(SCHOOL), schoolRow(OTHER_SCHOOL)]);
  await registry.imported('STUDENTS', [studentRow(0), studentRow(1)]);
});
afterAll(async () => registry?.stop());

describe('E2 Why can I see this', () => {
  const GROUNDS = `query ($id: ID!) { student(id: $id) { accessGrounds { action rule reach through sentence { zh } } } }`;
  const groundsOf = async (who = teacher) => (await ask(GROUNDS, { id: await idOf(0) }, who)).student.accessGrounds;

  it('E2 a class teacher reads name and guardians through the class, and no identity', async () => {
    const found = await groundsOf();
    expect(found.map(({ action }: any) => action)).toEqual([
      'student:read',
      'student:read-name',
      'student:read-guardian',
      'household:read',
      'monitoring:read',
    ]);
    expect(found[1]).toEqual({
      action: 'student:read-name',
      rule: 'G1',
      reach: 'CLASS',
      through: CLASS,
      sentence: { zh: `您的岗位（班主任）可查阅姓名：该学生在您所任教的班级（${CLASS}）。` },
    });
  });

  it('E2 the bureau reads through the whole city, an analyst the registration alone', async () => {
    const ofBureau = await groundsOf(bureau);
    expect(ofBureau.every(({ reach, through }: any) => reach === 'CITY' && through === null)).toBe(true);
    expect(ofBureau.map(({ action }: any) => action)).toEqual([
      'student:read',
      'student:read-name',
      'student:read-identity',
      'student:read-guardian',
      'household:read',
      'monitoring:read',
    ]);
    expect((await groundsOf(viewerOf('analyst'))).map(({ action }: any) => action)).toEqual(['student:read']);
  });
});

describe('E2 Emergency access', () => {
  const officer = viewerOf('town-officer', { ...elsewhere, subject: 'officer-elsewhere' });
  const OPEN = `mutation ($input: OpenEmergencyAccessInput!) { openEmergencyAccess(input: $input) { __typename ... on Refusal { code field rule } ... on EmergencyAccessSuccess { access { id isOpen expiresAt reviewBy } } } }`;
  const REVIEW = `mutation ($input: ReviewEmergencyAccessInput!) { reviewEmergencyAccess(input: $input) { __typename ... on Problem { code } ... on EmergencyAccessSuccess { access { isOpen review { justified note on } } } } }`;
  const ONE = `query ($id: ID!) { emergencyAccess(id: $id) { isOpen text student { id } record { name grade classNumber school { name } town { name } guardians { name relation phone } } } }`;
  const LIST = `{ emergencyAccesses { edges { node { id reviewOverdue openedByPost reason } } } }`;
  const open = async (changes: object = {}, who = officer) =>
    (
      await ask(
        OPEN,
        { input: { idempotencyKey: newId(), idNumber: idNumberOf(0), reason: 'CHILD_LOST', text: '街上走失', ...changes } },
        who,
      )
    ).openEmergencyAccess;
  const review = async (accessId: string, who = bureau) =>
    (await ask(REVIEW, { input: { idempotencyKey: newId(), accessId, justified: true, note: '情况属实' } }, who)).reviewEmergencyAccess;
  const look = async (id: string, who = officer) => (await ask(ONE, { id }, who)).emergencyAccess;
  const looks = async () =>
    (await (await mongoAuditStore(registry.connection)).entries()).filter(({ action }) => action === 'emergency-access:read');
  let id: string;

  it('E2 opens the least of the record of a child beyond reach, and each look stands in the access log', async () => {
    const key = newId();
    const opened = await open({ idempotencyKey: key });
    expect(opened.access).toMatchObject({ isOpen: true, expiresAt: '2026-04-28T05:00:00.000Z', reviewBy: '2026-05-08' });
    id = opened.access.id;
    expect((await open({ idempotencyKey: key })).access.id).toBe(id);
    const seen = await look(id);
    expect(seen).toEqual({
      isOpen: true,
      text: '街上走失',
      student: null,
      record: {
        name: studentRow(0)['姓名'],
        grade: '22',
        classNumber: expect.anything(),
        school: { name: '示范初级中学1' },
        town: { name: '峡口镇' },
        guardians: [{ name: '示例家长', relation: '父亲', phone: '10000000001' }],
      },
    });
    expect(await looks()).toEqual([
      expect.objectContaining({
        subjectId: await idOf(0),
        purpose: 'CHILD_LOST',
        fields: ['name', 'school', 'class', 'town', 'guardians'],
        viewer: { subject: 'officer-elsewhere', post: 'town-officer' },
      }),
    ]);
  });

  it('E2 keeps name, number, phone and text sealed in what is stored', async () => {
    const stored = JSON.stringify(await registry.connection.collection('emergency_accesses').find().toArray());
    for (const secret of [idNumberOf(0), '10000000001', '示例家长', '街上走失']) expect(stored).not.toContain(secret);
  });

  it('E2 shows the record to nobody but who opened it, and the access to the bureau', async () => {
    expect(await look(id, bureau)).toMatchObject({ record: null, student: { id: await idOf(0) } });
    expect(await look(id, viewerOf('town-officer', { ...elsewhere, subject: 'another' }))).toBeNull();
    expect(await looks()).toHaveLength(1);
  });

  it('E2 says that a child is within reach, and refuses posts that never know the child', async () => {
    expect(await open({}, teacher)).toMatchObject({ code: 'EMERGENCY_IN_REACH', field: 'input.idNumber', rule: 'E2' });
    expect(await open({}, viewerOf('analyst'))).toMatchObject({ code: 'FORBIDDEN' });
    expect(await open({}, bureau)).toMatchObject({ code: 'FORBIDDEN' });
  });

  it('E2 counts a number that nobody has like one that somebody has, until the limit of the day', async () => {
    const idempotencyKey = newId();
    expect(await open({ idempotencyKey, idNumber: idNumberOf(9) })).toMatchObject({ code: 'NOT_FOUND' });
    expect(await open({ text: '' })).toMatchObject({ code: 'TEXT_EMPTY' });
    // The same number under the same key is the same try; another number is another.
    expect(await open({ idempotencyKey, idNumber: idNumberOf(9) })).toMatchObject({ code: 'NOT_FOUND' });
    expect(await open({ idempotencyKey, idNumber: idNumberOf(8) })).toMatchObject({ code: 'NOT_FOUND' });
    expect(await open({ idempotencyKey, idNumber: idNumberOf(1) })).toMatchObject({ code: 'EMERGENCY_LIMIT' });
    expect(await open({ idNumber: idNumberOf(9) })).toMatchObject({ code: 'EMERGENCY_LIMIT' });
  });

  it('E2 expires by the clock', async () => {
    registry.clock.set('2026-04-28T13:00:00+08:00');
    expect(await look(id)).toMatchObject({ isOpen: false, record: null });
  });

  it('E2 is listed until it is reviewed, overdue after its last day, and not reviewed by who opened it', async () => {
    registry.clock.set('2026-05-09T09:00:00+08:00');
    const listed = { id, reviewOverdue: true, openedByPost: 'town-officer', reason: 'CHILD_LOST' };
    expect((await ask(LIST)).emergencyAccesses.edges.map(({ node }: any) => node)).toEqual([listed]);
    expect(await review(id, { ...bureau, subject: 'officer-elsewhere' })).toMatchObject({ code: 'OWN_REVIEW' });
    expect((await review(id)).access.review).toEqual({ justified: true, note: '情况属实', on: '2026-05-09' });
    expect(await review(id)).toMatchObject({ code: 'REVIEWED_ALREADY' });
    expect((await ask(LIST)).emergencyAccesses.edges).toEqual([]);
    expect(await review(newId())).toMatchObject({ code: 'EMERGENCY_UNKNOWN' });
  });
});

describe('G3 The guardian desk', () => {
  const administrator = viewerOf('registry-administrator');
  const ANSWER = `__typename ... on Problem { code field rule } ... on GuardianRequestSuccess { request { id version status dueOn overdue kind field text answer copied answeredOn
    guardianship { relation guardian { name } } refusal { number reason words on deliveredBy deliveredOn } } }`;
  const mutation =
    (name: string, type: string) =>
    async (input: object, who = administrator) =>
      (
        await ask(
          `mutation ($input: ${type}!) { ${name}(input: $input) { ${ANSWER} } }`,
          { input: { idempotencyKey: newId(), ...input } },
          who,
        )
      )[name];
  const recordRequest = mutation('recordGuardianRequest', 'RecordGuardianRequestInput');
  const grant = mutation('grantGuardianRequest', 'GrantGuardianRequestInput');
  const refuse = mutation('refuseGuardianRequest', 'RefuseGuardianRequestInput');
  const deliver = mutation('recordRefusalDelivery', 'RecordRefusalDeliveryInput');
  const HTML = `query ($id: ID!) { guardianRequest(id: $id) { refusal { html } } }`;
  const PDF = HTML.replace('html', 'pdf');
  const LIST = `query ($filter: GuardianRequestFilter) { guardianRequests(filter: $filter) { edges { node { id } } } guardianRequestCounts { open overdue } }`;
  const listed = async (filter: object = {}, who = administrator) => {
    const { guardianRequests, guardianRequestCounts } = await ask(LIST, { filter }, who);
    return { ids: guardianRequests.edges.map(({ node }: any) => node.id), ...guardianRequestCounts };
  };
  const prints = async () => (await (await mongoAuditStore(registry.connection)).entries()).filter(({ purpose }) => purpose === 'print');
  let asked: { studentId: string; guardianId: string; identityProof: string };
  let copyId: string;

  beforeAll(async () => {
    registry.clock.set('2026-05-11T09:00:00+08:00');
    const studentId = await idOf(0);
    const { student } = await ask(`query ($id: ID!) { student(id: $id) { guardians { guardian { id } } } }`, { id: studentId });
    asked = { studentId, guardianId: student.guardians[0].guardian.id, identityProof: 'ID_CARD' };
  });

  it('G3 takes in what a guardian asks, due after the working days of the rule pack', async () => {
    const idempotencyKey = newId();
    const { request } = await recordRequest({ ...asked, idempotencyKey, kind: 'COPY' });
    expect(request).toMatchObject({
      status: 'OPEN',
      dueOn: '2026-06-01',
      overdue: false,
      guardianship: { relation: '父亲', guardian: { name: '示例家长' } },
    });
    copyId = request.id;
    expect((await recordRequest({ ...asked, idempotencyKey, kind: 'COPY' })).request.id).toBe(copyId);
  });

  it('G3 refuses who is no guardian of the child, whom the viewer does not reach, and posts without the desk', async () => {
    expect(await recordRequest({ ...asked, guardianId: newId(), kind: 'COPY' })).toMatchObject({ code: 'REQUESTER_NOT_GUARDIAN' });
    expect(await recordRequest({ ...asked, kind: 'CORRECT', text: '应为 3 月 16 日' })).toMatchObject({
      code: 'REQUEST_FIELD_REQUIRED',
      rule: 'G3',
    });
    expect(await recordRequest({ ...asked, kind: 'COPY' }, viewerOf('town-officer', elsewhere))).toMatchObject({ code: 'FORBIDDEN' });
    expect(await recordRequest({ ...asked, kind: 'COPY' }, teacher)).toMatchObject({ code: 'FORBIDDEN' });
  });

  it('G3 a copy is in the access log as a print before it is handed over', async () => {
    const { request } = await grant({ requestId: copyId, copied: ['REGISTRATION', 'ACCESS_SUMMARY'] });
    expect(request).toMatchObject({ status: 'GRANTED', copied: ['REGISTRATION', 'ACCESS_SUMMARY'], answeredOn: '2026-05-11' });
    expect((await prints()).at(-1)).toMatchObject({ subjectId: asked.studentId, fields: ['registration', 'access-summary'] });
    const before = (await prints()).length;
    expect(await grant({ requestId: copyId, copied: ['AID'] })).toMatchObject({ code: 'REQUEST_ANSWERED' });
    // What was refused, or looked at too long ago, left the desk on no paper.
    expect((await grant({ requestId: copyId, copied: ['AID'], expectedVersion: 0 })).code).toBe('STALE_VERSION');
    expect(await prints()).toHaveLength(before);
  });

  it('G3 a refusal is a paper with a number without gaps, its law and names, and its delivery is on record', async () => {
    const refusedNumber = async (text: string) => {
      const { request } = await recordRequest({ ...asked, kind: 'CORRECT', field: 'BIRTH_DATE', text });
      expect(await refuse({ requestId: request.id, reason: 'KEPT_CONFIDENTIAL', words: '无' })).toMatchObject({
        code: 'REASON_DOES_NOT_FIT',
      });
      return (await refuse({ requestId: request.id, reason: 'VERIFIED_CORRECT', words: '与户口簿一致。' })).request;
    };
    const first = await refusedNumber('应为 3 月 16 日');
    expect(first).toMatchObject({
      text: '应为 3 月 16 日',
      refusal: { number: '保学告〔2026〕1号', words: '与户口簿一致。', deliveredBy: null },
    });
    expect((await refusedNumber('应为 3 月 17 日')).refusal.number).toBe('保学告〔2026〕2号');
    const before = (await prints()).length;
    const { html } = (await ask(HTML, { id: first.id }, administrator)).guardianRequest.refusal;
    for (const said of ['示范初级中学1', '示例家长', studentRow(0)['姓名'], '第四十六条', '未成年人网络保护条例', '保学告〔2026〕1号'])
      expect(html).toContain(said);
    expect(await prints()).toHaveLength(before + 1);
    const { pdf } = (await ask(PDF, { id: first.id }, administrator)).guardianRequest.refusal;
    expect(Buffer.from(pdf, 'base64').subarray(0, 5).toString()).toBe('%PDF-');
    expect(await prints()).toHaveLength(before + 2);
    expect((await deliver({ requestId: first.id, mode: 'IN_PERSON', on: '2026-05-11' })).request.refusal).toMatchObject({
      deliveredBy: 'IN_PERSON',
      deliveredOn: '2026-05-11',
    });
  });

  it('G3 what nobody answered in time is listed and counted for the school and the bureau, and not for another town', async () => {
    const { request } = await recordRequest({ ...asked, kind: 'OBJECT', matter: 'MONITORING_MARK', text: '孩子在家休养' });
    expect(await listed()).toEqual({ ids: [request.id], open: 1, overdue: 0 });
    registry.clock.set('2026-06-02T09:00:00+08:00');
    await registry.tick();
    for (const who of [administrator, bureau])
      expect(await listed({ overdueOnly: true }, who)).toEqual({ ids: [request.id], open: 1, overdue: 1 });
    expect(await listed({}, viewerOf('town-officer', elsewhere))).toEqual({ ids: [], open: 0, overdue: 0 });
    expect((await grant({ requestId: request.id, expectedVersion: 1, answer: '已更正标注' })).code).toBe('STALE_VERSION');
    expect((await grant({ requestId: request.id, answer: '已更正标注' })).request).toMatchObject({
      status: 'GRANTED',
      answer: '已更正标注',
      overdue: true,
    });
  });

  it('G3 keeps words and names sealed in what is stored', async () => {
    const stored = JSON.stringify(await registry.connection.collection('guardian_requests').find().toArray());
    for (const secret of ['示例家长', studentRow(0)['姓名'] ?? '', '应为 3 月', '与户口簿一致', '已更正标注'])
      expect(stored).not.toContain(secret);
  });
});

describe('G4 What the data are for', () => {
  it('G4 anybody may read the purposes, with law, posts and years, and the notice that prints', async () => {
    const QUERY = `{ processingPurposes { code basis asksConsent name { zh } law { article status } posts retentionYears notice } processingNotice }`;
    const { processingPurposes, processingNotice } = await ask(
      QUERY,
      {},
      viewerOf('public', { schoolIds: [], classIds: [], jurisdictions: [] }),
    );
    const registration = processingPurposes.find(({ code }: any) => code === 'registration');
    expect(registration).toMatchObject({ basis: 'STATUTORY_DUTY', asksConsent: false, name: { zh: '学籍管理' }, retentionYears: 10 });
    expect(registration.posts).toEqual(expect.arrayContaining(['class-teacher', 'registry-administrator']));
    expect(registration.law[0].status).toBe('unverified');
    expect(processingPurposes.filter(({ asksConsent }: any) => asksConsent)).toEqual([]);
    for (const { notice } of processingPurposes) expect(processingNotice).toContain(notice.slice(0, 20));
    expect(processingNotice).toContain('青铜峡市教育局');
  });
});

describe('G4 A legal hold on a record that is merged', () => {
  const ANSWER = `__typename ... on Problem { code }`;
  const HOLDS = `query ($id: ID!) { student(id: $id) { id legalHolds { text liftedOn liftNote } } }`;
  const act = async (name: string, type: string, input: object) =>
    (await ask(`mutation ($input: ${type}!) { ${name}(input: $input) { ${ANSWER} } }`, { input: { idempotencyKey: newId(), ...input } }))[
      name
    ];
  const place = (studentId: string, text: string) =>
    act('placeLegalHold', 'PlaceLegalHoldInput', { studentId, reason: 'COURT_CASE', text });

  it('G4 A3 stands on the record that stands for the child, and is lifted there', async () => {
    await registry.imported('STUDENTS', [studentRow(2), { ...studentRow(2), 身份证号: '', 学籍号: '', 学校标识码: OTHER_SCHOOL }]);
    const kept = await idOf(2);
    const named = await ask(`query ($name: String) { students(filter: { name: $name }) { edges { node { id } } } }`, {
      name: studentRow(2)['姓名'],
    });
    const source = named.students.edges.map(({ node }: any) => node.id).find((id: string) => id !== kept);
    expect(await place(source, '法院调取')).toMatchObject({ __typename: 'LegalHoldSuccess' });
    await act('reportDuplicate', 'ReportDuplicateInput', { studentId: kept, otherStudentId: source });
    const { duplicates } = await ask(`{ duplicates(status: SUSPECTED) { edges { node { id students { id } } } } }`);
    const pair = duplicates.edges.find(({ node }: any) =>
      [kept, source].every((each) => node.students.some(({ id }: any) => id === each)),
    ).node;
    const merge = { duplicateId: pair.id, keptStudentId: kept, approvalNumber: '青教〔2026〕9号' };
    expect(await act('mergeStudents', 'MergeStudentsInput', merge)).toMatchObject({ __typename: 'DuplicateSuccess' });
    expect((await ask(HOLDS, { id: kept })).student.legalHolds).toEqual([{ text: '法院调取', liftedOn: null, liftNote: null }]);
    const lift = { studentId: kept, idempotencyKey: newId(), note: '已结案' };
    // A repeat lifts nothing else.
    for (const again of [lift, lift])
      expect(await act('liftLegalHold', 'LiftLegalHoldInput', again)).toMatchObject({ __typename: 'LegalHoldSuccess' });
    expect((await ask(HOLDS, { id: kept })).student.legalHolds).toEqual([
      { text: '法院调取', liftedOn: expect.any(String), liftNote: '已结案' },
    ]);
    expect(await act('liftLegalHold', 'LiftLegalHoldInput', { ...lift, idempotencyKey: newId() })).toMatchObject({ code: 'NO_LEGAL_HOLD' });
  });
});

describe('G4 How long a record is kept', () => {
  const LIST = `{ recordsDueForRemoval { edges { node { leftOn keptUntil student { id } legalHold { reason text } } } pageInfo { hasNextPage } } }`;
  const due = async (who = bureau) => (await ask(LIST, {}, who)).recordsDueForRemoval.edges.map(({ node }: any) => node);
  const ANSWER = `__typename ... on Refusal { code rule } ... on LegalHoldSuccess { student { legalHolds { reason text placedOn liftedOn liftNote } } }`;
  const PLACE = `mutation ($input: PlaceLegalHoldInput!) { placeLegalHold(input: $input) { ${ANSWER} } }`;
  const LIFT = `mutation ($input: LiftLegalHoldInput!) { liftLegalHold(input: $input) { ${ANSWER} } }`;
  const END = `mutation ($input: EndEnrolmentInput!) { endEnrolment(input: $input) { __typename ... on Refusal { code } } }`;
  let studentId: string;
  const place = async (who = bureau) =>
    (await ask(PLACE, { input: { idempotencyKey: newId(), studentId, reason: 'COURT_CASE', text: '法院调取' } }, who)).placeLegalHold;
  const lift = async () => (await ask(LIFT, { input: { idempotencyKey: newId(), studentId, note: '已结案' } })).liftLegalHold;

  beforeAll(async () => {
    studentId = await idOf(1);
    registry.clock.set('2026-06-10T09:00:00+08:00');
    const grounds = { on: '2026-06-10', reasonCode: '49' };
    const ended = await ask(END, { input: { idempotencyKey: newId(), studentId, kind: 'DEATH', grounds } });
    expect(ended.endEnrolment.__typename).toBe('MovementSuccess');
  });

  it('G4 says of each kind of data how long it is kept, and which rule pack says so', async () => {
    const { retentionSchedule } = await ask(`{ retentionSchedule { kind years rulePack name { zh } } }`, {}, teacher);
    expect(retentionSchedule).toHaveLength(7);
    expect(retentionSchedule[0]).toEqual({
      kind: 'REGISTRATION',
      years: 10,
      rulePack: 'qingtongxia-2018-49@1',
      name: { zh: '学籍、监护人、家庭' },
    });
  });

  it('G4 a record is due the day after its years, and never while the child is at school', async () => {
    registry.clock.set('2036-06-10T09:00:00+08:00');
    expect(await due()).toEqual([]);
    registry.clock.set('2036-06-11T09:00:00+08:00');
    expect(await due()).toEqual([{ leftOn: '2026-06-10', keptUntil: '2036-06-10', student: { id: studentId }, legalHold: null }]);
    expect(await due(teacher)).toEqual([]);
  });

  it('G4 a legal hold is placed and lifted by the bureau, with reason and note, and keeps the record', async () => {
    expect(await place(teacher)).toMatchObject({ code: 'FORBIDDEN' });
    expect((await place()).student.legalHolds).toEqual([
      { reason: 'COURT_CASE', text: '法院调取', placedOn: '2036-06-11', liftedOn: null, liftNote: null },
    ]);
    expect((await due())[0].legalHold).toEqual({ reason: 'COURT_CASE', text: '法院调取' });
    expect(await place()).toMatchObject({ code: 'LEGAL_HOLD_ALREADY', rule: 'G4' });
    expect((await lift()).student.legalHolds).toEqual([
      { reason: 'COURT_CASE', text: '法院调取', placedOn: '2036-06-11', liftedOn: '2036-06-11', liftNote: '已结案' },
    ]);
    expect(await lift()).toMatchObject({ code: 'NO_LEGAL_HOLD' });
    expect(JSON.stringify(await registry.connection.collection('legal_holds').find().toArray())).not.toMatch(/法院调取|已结案/);
  });
});
