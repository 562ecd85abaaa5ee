import { newId } from '@baoxue/domain';
import { eventOf, eventually, idNumberOf, place, startTestService, viewer, type TestService } from '../special-education.fixtures.js';

let test: TestService;
const officer = viewer('disability-officer');
const row = (sequence: string, kindAndGrade = '21', bornOn = '2015-01-01') => ({
  残疾人证号: `${idNumberOf(sequence, bornOn)}${kindAndGrade}`,
  发证日期: '2024-09-01',
});
const children = new Map<string, string>();

async function register(sequence: string): Promise<string> {
  const studentId = newId();
  children.set(sequence, studentId);
  await test.register(studentId, idNumberOf(sequence, '2015-01-01'));
  await eventually(() => test.connection.collection('student_cards').findOne({ _id: studentId as never }));
  return studentId;
}

beforeAll(async () => {
  test = await startTestService('2026-05-12T09:00:00+08:00');
  for (const sequence of ['001', '002', '003']) await register(sequence);
});
afterAll(() => test?.stop());

const RATE = `{ disabledEnrolment(place: "640381") { sourceList ageFrom ageTo denominator terms { standing count } percent targetPercent reachesTarget } }`;
const rate = async (who = officer) => (await test.ask(RATE, {}, who)).disabledEnrolment;
const termsOf = ({ terms }: any) => Object.fromEntries(terms.map(({ standing, count }: any) => [standing, count]));
const BEHIND = `query ($after: String) { disabledChildrenNotEnrolled(place: "640381", first: 2, after: $after) { pageInfo { hasNextPage endCursor } edges { node { standing certificate { numberMasked student { id } } } } } }`;
const behind = async (who = officer, after: string | null = null) => (await test.ask(BEHIND, { after }, who)).disabledChildrenNotEnrolled;
const FINDINGS = `query ($importId: ID!, $kind: CertificateFindingKind!) { certificateFindings(importId: $importId, kind: $kind) { edges { node { kind certificate { numberMasked kind } } } } }`;
const findings = async (importId: string, kind: string, who = officer) =>
  (await test.ask(FINDINGS, { importId, kind }, who)).certificateFindings.edges;

describe('D5 the federation’s list', () => {
  it('is no denominator unless it is the whole list', async () => {
    await test.importList(row('001'));
    expect(await rate()).toBeNull();
  });

  it('is compared with what is known here: matched, unknown, missing', async () => {
    await test.importList(row('009'));
    const { importId, committed } = await test.importWholeList(row('001'), row('002'), row('003'), row('004'), row('005', '41'));
    expect(committed.certificateImport).toMatchObject({
      status: 'COMMITTED',
      findingCounts: [
        { kind: 'MATCHED', count: 3 },
        { kind: 'UNKNOWN', count: 2 },
        { kind: 'MISSING', count: 1 },
      ],
    });
    expect(await findings(importId, 'MISSING')).toHaveLength(1);
    expect(await findings(importId, 'UNKNOWN')).toMatchObject([{ node: { certificate: {} } }, { node: { certificate: {} } }]);
    expect(await findings(importId, 'UNKNOWN', viewer('head'))).toEqual([]);
  });

  it('A12 is the denominator of the 95 % target, with whom no school knows listed', async () => {
    const figure = await rate();
    expect(figure).toMatchObject({ ageFrom: 8, ageTo: 14, denominator: 4, percent: 75, targetPercent: 95, reachesTarget: false });
    expect(termsOf(figure)).toEqual({ ENROLLED: 3, DROPPED_OUT: 0, NOT_ENROLLED: 0, UNKNOWN: 1 });
    expect((await behind()).edges).toMatchObject([{ node: { standing: 'UNKNOWN', certificate: { student: null } } }]);
  });

  it('A12 follows dropouts, leavings and children who register later', async () => {
    const data = { caseId: newId(), studentId: children.get('001'), ...place };
    const confirmed = { ...data, absentSince: '2026-04-29', markedOn: '2026-05-11', schoolDaysAbsent: 6 };
    await test.publish('baoxue.attendance.dropout-case', eventOf('dropout.confirmed.v1', data.caseId, 1, confirmed));
    await test.move(children.get('002') ?? '', idNumberOf('002', '2015-01-01'), 2, { lifeStatus: 'left', effectiveOn: '2026-05-01' });
    await register('004');
    await eventually(async () => {
      const { DROPPED_OUT, NOT_ENROLLED, UNKNOWN } = termsOf(await rate());
      return DROPPED_OUT === 1 && NOT_ENROLLED === 1 && UNKNOWN === 0;
    });
    expect(await rate()).toMatchObject({ denominator: 4, percent: 50 });
    const page = await behind();
    expect(page.edges.map(({ node }: any) => node.standing).sort()).toEqual(['DROPPED_OUT', 'NOT_ENROLLED']);
    expect(page.pageInfo.hasNextPage).toBe(false);
  });

  it('A12 tells the registry with every whole list and once a month, without kind or age', async () => {
    const counts = () => test.published('baoxue.special-education.disabled-enrolment');
    await eventually(async () => counts().length === 1);
    expect(counts()[0]?.data).toMatchObject({ on: '2026-05-12', part: 1, parts: 1, unknownCount: 1 });
    await test.tick();
    await test.tick();
    await eventually(async () => counts().length === 2);
    const { children: told, unknownCount } = counts()[1]?.data as any;
    expect(unknownCount).toBe(0);
    expect(told.map(({ standing }: any) => standing).sort()).toEqual(['dropped-out', 'enrolled', 'enrolled', 'not-enrolled']);
    expect(told.map(({ studentId }: any) => studentId).sort()).toEqual(
      ['001', '002', '003', '004'].map((each) => children.get(each)).sort(),
    );
  });

  it('A12 takes the later of two whole lists', async () => {
    test.clock.set('2026-05-13T09:00:00+08:00');
    await test.importWholeList(row('003'));
    expect(await rate()).toMatchObject({ denominator: 1, percent: 100, reachesTarget: true });
  });

  it('A12 freezes the month that is over, to be counted again to the same figure, with whom it found behind', async () => {
    const SNAPSHOTS = `query ($place: ID!) { disabledEnrolmentSnapshots(place: $place) { edges { node { month frozenOn recomputes
      figure { on denominator percent terms { standing count } } notEnrolled { edges { node { standing certificate { numberMasked } } } } } } } }`;
    const snapshots = async (who = officer) =>
      (await test.ask(SNAPSHOTS, { place: '640381' }, who)).disabledEnrolmentSnapshots.edges.map(({ node }: any) => node);
    test.clock.set('2026-05-14T09:00:00+08:00');
    await test.importWholeList(row('001'), row('002'), row('003'), row('006'));
    await test.tick();
    expect(await snapshots()).toEqual([]);
    test.clock.set('2026-06-01T00:30:00+08:00');
    await test.tick();
    const [may] = await snapshots();
    expect(may).toMatchObject({
      month: '2026-05',
      frozenOn: '2026-06-01',
      recomputes: true,
      figure: { on: '2026-05-31', denominator: 4, percent: 25 },
    });
    expect(may.notEnrolled.edges.map(({ node }: any) => node.standing).sort()).toEqual(['DROPPED_OUT', 'NOT_ENROLLED', 'UNKNOWN']);

    await register('006');
    await eventually(async () => termsOf(await rate()).UNKNOWN === 0);
    await test.tick();
    expect(await snapshots()).toEqual([may]);
    const stored = await test.connection.collection('enrolment_snapshots').find().toArray();
    expect(stored).toHaveLength(1);
    expect(JSON.stringify(stored)).not.toContain('2015-01-01');
    expect(await snapshots(viewer('head'))).toEqual([]);
    const [shown] = await snapshots(viewer('analyst'));
    expect(shown).toMatchObject({ recomputes: true, figure: { denominator: null }, notEnrolled: { edges: [] } });
    // A list that came after the month's end is no list of that month.
    test.clock.set('2026-07-01T00:30:00+08:00');
    await test.importWholeList(row('003'));
    await test.tick();
    expect((await snapshots()).map(({ month, figure }: any) => [month, figure.denominator])).toEqual([
      ['2026-06', 4],
      ['2026-05', 4],
    ]);
  });

  it('A12 S5 hides small numbers and the children from those who may not see children', async () => {
    expect(await rate(viewer('analyst'))).toMatchObject({ denominator: null, percent: null, reachesTarget: null });
    expect(termsOf(await rate(viewer('analyst')))).toMatchObject({ ENROLLED: null });
    expect((await behind(viewer('analyst'))).edges).toEqual([]);
    expect(await rate(viewer('head'))).toBeNull();
  });

  it('A11 is taken back as a whole: the list before it is the denominator again, and what only it named is gone', async () => {
    const UNDO = `mutation ($input: UndoCertificateImportInput!) { undoCertificateImport(input: $input) { ... on Refusal { code }
      ... on CommitCertificateImportSuccess { certificateImport { status takenBackCount keptCount undoneRows { edges { node { row code } } } } } } }`;
    const undo = async (importId: string, who = officer) =>
      (await test.ask(UNDO, { input: { importId, idempotencyKey: newId() } }, who)).undoCertificateImport;
    test.clock.set('2026-07-02T09:00:00+08:00');
    const before = await rate();
    const told = () => test.published('baoxue.special-education.certificate').map(({ type }) => type);
    await register('007');
    const { importId, committed } = await test.importWholeList(row('003'), row('007'), row('008'));
    expect(committed).toMatchObject({ certificateImport: { status: 'COMMITTED', matchedCount: 2 } });
    expect(await rate()).toMatchObject({ denominator: 3 });
    const PREVIEW = `query ($id: ID!) { certificateImport(id: $id) { preview { newCount unchangedCount } previewRows { edges { node { row } } } } }`;
    expect((await test.ask(PREVIEW, { id: importId }, officer)).certificateImport).toEqual({
      preview: { newCount: 2, unchangedCount: 1 },
      previewRows: null,
    });
    await test.importList(row('008'));

    expect(await undo(importId, viewer('head'))).toMatchObject({ code: 'FORBIDDEN' });
    expect(await undo(importId)).toMatchObject({
      certificateImport: {
        status: 'UNDONE',
        takenBackCount: 1,
        keptCount: 1,
        undoneRows: { edges: [{ node: { row: 4, code: 'NAMED_SINCE' } }] },
      },
    });
    expect(await rate()).toEqual(before);
    await eventually(async () => told().filter((type) => type === 'certificate.withdrawn.v1').length === 1);
    const counts = test.published('baoxue.special-education.disabled-enrolment').length;
    expect(await undo(importId)).toMatchObject({ certificateImport: { status: 'UNDONE', takenBackCount: 1 } });
    expect(test.published('baoxue.special-education.disabled-enrolment')).toHaveLength(counts);

    await test.importList(row('007'));
    await eventually(async () => told().at(-1) === 'certificate.matched.v1');
  });
});
