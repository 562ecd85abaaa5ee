import { enrolledCard } from '@baoxue/testing';
import { CITY, eventually, place, startAttendance, viewer, type TestAttendance } from '../attendance.fixtures.js';

let service: TestAttendance;
const bureau = viewer('bureau-officer');
const town = viewer('town-officer');
const justice = viewer('justice-officer');
const head = viewer('head');
const names = { guardianName: '示例家长', studentName: '示例一', schoolName: '示范初级中学', issuerName: '示例镇人民政府' };
const DAYS = ['2026-04-29', '2026-04-30', '2026-05-06', '2026-05-07', '2026-05-08', '2026-05-09'];
const LADDER = `noticeLadder { nextRung endedOn notices { id rung number issuer complyBy outcome { kind } revokedOn html pdf service { mode evidence } } steps { kind overdue } }`;

/** Confirmed dropouts, by case id. */
let cases: string[];

beforeAll(async () => {
  service = await startAttendance('2026-05-11T10:00:00+08:00');
  const children = await Promise.all(Array.from({ length: 5 }, () => service.enrol()));
  await service.absent(DAYS, children);
  const suspected = `query { dropoutCases(status: SUSPECTED, first: 100) { edges { node { id version schoolDaysAbsent } } } }`;
  const found = await eventually(async () => {
    const nodes = (await service.ask(suspected, {}, bureau)).dropoutCases.edges.map(({ node }: any) => node);
    return nodes.length === 5 && nodes.every(({ schoolDaysAbsent }: any) => schoolDaysAbsent === 6) && nodes;
  });
  cases = found.map(({ id }: any) => id);
  for (const { id: caseId, version: expectedVersion } of found) {
    await service.command('confirmDropout', { caseId, expectedVersion }, '', viewer('registry-administrator'));
  }
});
afterAll(() => service?.stop());

const caseAt = (index: number): string => cases[index] ?? '';
const act = (name: string, caseId: string, input: object, who = town) =>
  service.command(name, { caseId, ...input }, `... on NoticeLadderSuccess { ${LADDER} }`, who);
const issue = (caseId: string, rung: string, who = town) => act('issueNotice', caseId, { rung, names }, who);
const read = async (caseId: string, who = bureau) =>
  (await service.ask(`query($id: ID!) { dropoutCase(id: $id) { ${LADDER} } }`, { id: caseId }, who)).dropoutCase.noticeLadder;

const dutyOn = async (id: string, who: typeof town) =>
  (await service.ask('query($id: ID!) { deskNoticeDuty(id: $id) { window steps { kind } } }', { id }, who)).deskNoticeDuty;

/** Serves the last notice and lets its deadline pass. */
async function missDeadline(caseId: string, servedOn: string, recordedOn: string, who = town): Promise<void> {
  const noticeId = (await read(caseId)).notices.at(-1).id;
  service.clock.set(`${servedOn}T10:00:00+08:00`);
  await act('recordNoticeService', caseId, { noticeId, mode: 'MAIL', on: servedOn, evidence: '示例邮件号' }, who);
  service.clock.set(`${recordedOn}T10:00:00+08:00`);
  expect(await act('recordNoticeOutcome', caseId, { noticeId, outcome: 'NOT_COMPLIED' }, who)).toMatchObject({
    __typename: 'NoticeLadderSuccess',
  });
}

describe('Notices, through schema, events and database', () => {
  it('B7 gives an issuer numbers without gaps, also when notices are issued at once', async () => {
    const results = await Promise.all(cases.map((caseId) => issue(caseId, 'RETURN_NOTICE')));
    const numbers = results.map(({ noticeLadder }) => noticeLadder.notices[0].number).sort();
    expect(numbers).toEqual([1, 2, 3, 4, 5].map((serial) => `控辍通〔2026〕${serial}号`));
  });

  it('B7 takes no number for what it refuses, and none for a repeat', async () => {
    expect(await issue(caseAt(0), 'RETURN_NOTICE', bureau)).toMatchObject({ code: 'RUNG_ALREADY_ISSUED' });
    expect(await issue(caseAt(0), 'RECTIFICATION_ORDER', bureau)).toMatchObject({ code: 'RUNG_SKIPPED' });
    const books = await service.connection.collection('serial_books').find().toArray();
    expect(books.map(({ state }) => state.entries.length)).toEqual([5]);
  });

  it('B7 G2 prints for those who may read it, with names that lie sealed, and on record', async () => {
    const printed = () => service.connection.collection('audit').find({ action: 'notice:read' }).toArray();
    const before = (await printed()).length;
    const [notice] = (await read(caseAt(0))).notices;
    expect(notice.html).toContain('示例家长：');
    expect(Buffer.from(notice.pdf, 'base64').subarray(0, 5).toString()).toBe('%PDF-');
    expect((await read(caseAt(0), viewer('class-teacher'))).notices[0]).toMatchObject({ html: null, pdf: null });
    expect(await read(caseAt(0), viewer('poverty-officer'))).toBeNull();
    const entries = (await printed()).slice(before);
    expect(entries).toMatchObject([0, 1].map(() => ({ subjectType: 'Student', fields: ['notice'], purpose: 'print' })));
    expect(new Set(entries.map(({ viewer: by }) => by.subject))).toEqual(new Set([bureau.subject]));
    expect(JSON.stringify(await service.connection.collection('administrative_ladders').find().toArray())).not.toContain('示例');
  });

  it('B7 E4 B5 stand on the desk of who owes their service, counted as they are listed', async () => {
    const LIST = `query($window: DutyWindow) { deskNoticeDuties(window: $window, first: 100) {
      totalCount edges { node { window firstDueOn steps { kind accountable } dropoutCase { id } } } } }`;
    const COUNTS = '{ deskCounts { noticeDuties { window count } } }';
    const listed = async (window: string | null, who: typeof town) => (await service.ask(LIST, { window }, who)).deskNoticeDuties;
    const { edges, totalCount } = await listed(null, town);
    expect(totalCount).toBe(5);
    expect(edges[0].node).toMatchObject({
      window: 'UPCOMING',
      firstDueOn: '2026-05-14',
      steps: [{ kind: 'serve', accountable: 'town-officer' }],
    });
    expect(new Set(edges.map(({ node }: any) => node.dropoutCase.id))).toEqual(new Set(cases));
    for (const who of [town, bureau, head, viewer('town-officer', { jurisdictions: ['640381103'] })]) {
      for (const { window, count } of (await service.ask(COUNTS, {}, who)).deskCounts.noticeDuties)
        expect([window, (await listed(window, who)).edges.length]).toEqual([window, count]);
    }
    expect((await listed(null, bureau)).totalCount).toBe(0);
    expect(await dutyOn(caseAt(0), town)).toEqual({ window: 'UPCOMING', steps: [{ kind: 'serve' }] });
    for (const who of [bureau, head, justice, viewer('class-teacher'), viewer('town-officer', { jurisdictions: ['640381103'] })])
      expect(await dutyOn(caseAt(0), who)).toBeNull();
    expect(await dutyOn('0197a000-0000-7000-8000-000000000009', town)).toBeNull();
  });

  it('B7 climbs to the judicial document, each rung by its lawful issuer', async () => {
    const caseId = caseAt(1);
    await missDeadline(caseId, '2026-05-13', '2026-05-21');
    expect(await issue(caseId, 'CRITICISM', head)).toMatchObject({ code: 'ISSUER_NOT_COMPETENT' });
    expect(await issue(caseId, 'CRITICISM', viewer('class-teacher'))).toMatchObject({ code: 'FORBIDDEN' });
    await issue(caseId, 'CRITICISM');
    await missDeadline(caseId, '2026-05-21', '2026-05-27');
    expect(await issue(caseId, 'RECTIFICATION_ORDER', justice)).toMatchObject({ code: 'ORDER_ISSUER', rule: 'B7, 义务教育法 art. 58' });
    await issue(caseId, 'RECTIFICATION_ORDER', bureau);
    await missDeadline(caseId, '2026-05-28', '2026-06-05', bureau);
    expect(await issue(caseId, 'JUDICIAL_DOCUMENT', bureau)).toMatchObject({ code: 'JUDICIAL_ISSUER' });
    expect(await issue(caseId, 'JUDICIAL_DOCUMENT', justice)).toMatchObject({
      noticeLadder: {
        nextRung: 'LEGAL_LIABILITY',
        notices: [
          { number: expect.stringMatching(/^控辍通〔2026〕\d号$/), service: { mode: 'MAIL', evidence: '示例邮件号' } },
          { number: '控辍教〔2026〕6号', issuer: 'TOWN' },
          { number: '控辍令〔2026〕1号', issuer: 'BUREAU' },
          { number: '控辍司〔2026〕1号', issuer: 'JUSTICE', outcome: null },
        ],
      },
    });
  });

  it('B7 ends with the return of the child', async () => {
    await service.command('recordReturn', { caseId: caseAt(0), returnedOn: '2026-06-05' }, '', viewer('class-teacher'));
    const ladder = await eventually(async () => [await read(caseAt(0))].find(({ endedOn }) => endedOn !== null));
    expect(ladder).toMatchObject({ nextRung: null, endedOn: '2026-06-05', notices: [{ outcome: { kind: 'COMPLIED' } }] });
    expect(await issue(caseAt(0), 'CRITICISM')).toMatchObject({ code: 'NOT_A_DROPOUT' });
    // Whoever has a duty on it hears that it is none any more.
    const ended = await eventually(async () =>
      service.published('baoxue.attendance.notice').find(({ type }) => type === 'notice.ladder.ended.v1'),
    );
    expect(ended.data).toMatchObject({ caseId: caseAt(0), because: 'returned', endedOn: '2026-06-05' });
  });

  it('B7 E5 has a notice nobody served overdue at its issuer, and says so once to whoever is told', async () => {
    await service.tick();
    const told = () => service.published('baoxue.attendance.notice').filter(({ type }) => type === 'notice.overdue.v1');
    const ofOne = () => told().filter(({ data }) => (data as { caseId: string }).caseId === caseAt(2));
    await eventually(async () => ofOne().length > 0);
    expect(ofOne()).toMatchObject([{ data: { rung: 'return-notice', what: 'serve', dueOn: '2026-05-14', to: 'bureau-officer' } }, {}]);
    expect(await dutyOn(caseAt(2), bureau)).toEqual({ window: 'OVERDUE', steps: [{ kind: 'serve' }] });
    const { deskNoticeDuties } = await service.ask('{ deskNoticeDuties(window: OVERDUE) { totalCount } }', {}, bureau);
    expect(deskNoticeDuties.totalCount).toBeGreaterThan(0);
    expect((await read(caseAt(2))).steps).toMatchObject([{ kind: 'serve', overdue: true }]);
  });

  it('A5 B7 E5 goes with the child to another town, whose head is told and has it on the desk, and the former head no more', async () => {
    const caseId = caseAt(3);
    const { student } = (await service.ask('query($id: ID!) { dropoutCase(id: $id) { student { id } } }', { id: caseId }, bureau))
      .dropoutCase;
    const there = { schoolId: '6499000002', classId: '6499000002-2025-22-01', jurisdictions: ['64', '6403', CITY, '640381103'] };
    const townThere = viewer('town-officer', { jurisdictions: ['640381103'] });
    const duties = () => Promise.all([town, townThere].map((who) => dutyOn(caseId, who)));
    expect(await duties()).toEqual([{ window: 'OVERDUE', steps: [{ kind: 'serve' }] }, null]);
    const card = enrolledCard(student.id, place, { ...there, enrolledOn: '2026-06-05' });
    await service.publish('baoxue.registry.student', 'student.moved.v1', student.id, { ...card, effectiveOn: '2026-06-05' });
    const moved = await eventually(async () =>
      service.published('baoxue.attendance.notice').find(({ type }) => type === 'notice.ladder.moved.v1'),
    );
    expect(moved.data).toEqual({ caseId, studentId: student.id, ...there });
    expect(await duties()).toEqual([null, { window: 'OVERDUE', steps: [{ kind: 'serve' }] }]);
  });

  it('G4 loses every name and word of a child whose years are over, of the case and what stands beside it, and keeps days and outcomes', async () => {
    const caseId = caseAt(1);
    const CASE = `query($id: ID!) { dropoutCase(id: $id) { student { id } contacts { on outcome note } referrals { status facts } ${LADDER} } }`;
    const caseNow = async () => (await service.ask(CASE, { id: caseId }, bureau)).dropoutCase;
    const studentId = (await caseNow()).student.id;
    await service.command(
      'recordContact',
      { caseId, kind: 'HOME_VISIT', on: '2026-06-05', outcome: 'REACHED', note: '示例母亲在家' },
      '',
      head,
    );
    await service.command('sendReferral', { caseId, recipient: 'human-resources', matter: 'CHILD_LABOUR', facts: '示例厂' }, '', bureau);
    const support = { studentId, kind: 'COUNSELLING', from: '2026-06-05', note: '数学落后' };
    await service.command('startLearningSupport', support, '', viewer('class-teacher'));
    const before = await eventually(async () => [await caseNow()].find(({ referrals }) => referrals.length === 1));
    const stored = async () => {
      const names = ['dropout_cases', 'administrative_ladders', 'referrals', 'learning_support'];
      const all = await Promise.all(names.map((name) => service.connection.collection(name).find().toArray()));
      return all.map((found) => JSON.stringify(found.filter((each) => JSON.stringify(each.state).includes(studentId))));
    };
    const sealed = (await stored()).map((text) => text.match(/v1\.[^."]+\.[\w-]+/g) ?? []);
    expect(sealed.map((texts) => texts.length > 0)).toEqual([true, true, true, true]);

    const remove = (kind: string) =>
      service.publish('baoxue.registry.student', 'student.data-removed.v1', studentId, { studentId, kind, on: '2031-07-11' });
    await remove('case');
    await eventually(async () => !(await stored()).join('').match(/v1\.(?!removed)/));
    for (const text of sealed.flat()) expect((await stored()).join('')).not.toContain(text);
    const after = await caseNow();
    expect(after).toMatchObject({
      contacts: [{ ...before.contacts[0], note: '已去标识' }],
      referrals: [{ status: 'SENT', facts: '已去标识' }],
    });
    const withoutWords = ({ html: _html, pdf: _pdf, service: served, ...notice }: any) => ({ ...notice, mode: served?.mode ?? null });
    expect(after.noticeLadder.notices.map(withoutWords)).toEqual(before.noticeLadder.notices.map(withoutWords));
    expect(after.noticeLadder.notices[0]).toMatchObject({ html: expect.stringContaining('已去标识'), service: { evidence: '已去标识' } });
    expect((await read(caseAt(2))).notices[0].html).toContain(names.guardianName);

    const cards = service.connection.collection<{ _id: string; idNumberIndex: string }>('student_cards');
    const number = async () => (await cards.findOne({ _id: studentId }))?.idNumberIndex;
    const known = await number();
    await remove('registration');
    await eventually(async () => (await number()) !== known);
  });
});
