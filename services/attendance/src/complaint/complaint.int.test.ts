import { eventually, SCHOOL, startAttendance, viewer, type TestAttendance } from '../attendance.fixtures.js';

let service: TestAttendance;
const bureau = viewer('bureau-officer');
const inspector = viewer('responsible-inspector');
const head = viewer('head');
const SECRET = '张三家的孩子三个月没上学';

const COMPLAINT = `id status receipt anonymous text complainant inspectionIds steps { kind dueOn doneOn } answer outcome`;
const onComplaint = (name: string, input: object, who = bureau) =>
  service.command(name, input, `... on ComplaintSuccess { complaint { ${COMPLAINT} } }`, who);
const INSPECTION = `id status complaintId findings { id text acceptedOn obligations { kind dueOn accountable doneOn } rectifications { text by } accountability { post measure } }`;
const onInspection = (name: string, input: object, who = inspector) =>
  service.command(name, input, `... on InspectionSuccess { inspection { ${INSPECTION} } }`, who);
const complaints = async (who: typeof bureau) =>
  (await service.ask(`query { complaints { totalCount edges { node { ${COMPLAINT} } } } }`, {}, who)).complaints;
/** The complaint of the hidden dropout, among those that the bureau sees. */
const hidden = async () => (await complaints(bureau)).edges.find(({ node }: any) => node.text === SECRET).node;

beforeAll(async () => {
  service = await startAttendance('2026-05-11T10:00:00+08:00');
  await service.openSchool();
  await eventually(async () => {
    const tried = await service.command(
      'fileComplaint',
      { idempotencyKey: 'first', matter: 'HIDDEN_DROPOUT', channel: 'HOTLINE', schoolId: SCHOOL, text: SECRET },
      '',
      viewer('town-officer'),
    );
    return tried.__typename === 'FileComplaintSuccess';
  });
});
afterAll(() => service?.stop());

describe('From a complaint to a published notice, through schema and database', () => {
  it('B17 shows a complaint to the bureau and the inspector, and not to the school or the town', async () => {
    expect(await complaints(bureau)).toMatchObject({
      totalCount: 1,
      edges: [{ node: { anonymous: true, text: SECRET, complainant: null, status: 'FILED' } }],
    });
    expect((await complaints(inspector)).totalCount).toBe(1);
    for (const who of [head, viewer('town-officer'), viewer('responsible-inspector', { schoolIds: ['6499000002'] })])
      expect(await complaints(who)).toEqual({ totalCount: 0, edges: [] });
    const stored = await service.connection.collection('complaints').findOne({});
    expect(JSON.stringify(stored)).not.toContain(SECRET);
  });

  it('B17 stands on the desk of the bureau, which owes acceptance and answer, and on nobody else’s', async () => {
    expect(await service.officeDuties('COMPLAINT', bureau)).toEqual([
      {
        ...{ window: 'UPCOMING', firstDueOn: '2026-05-14', matter: { __typename: 'Complaint' } },
        steps: [
          { kind: 'accept-complaint', dueOn: '2026-05-14', accountable: 'bureau-officer' },
          { kind: 'answer-complaint', dueOn: '2026-05-18', accountable: 'bureau-officer' },
        ],
      },
    ]);
    for (const who of [head, inspector, viewer('leading-group-office'), viewer('analyst')])
      expect(await service.officeDuties('COMPLAINT', who)).toEqual([]);
  });

  it('B17 tells whoever has the receipt number where the complaint stands, and no more', async () => {
    const [{ node }] = (await complaints(bureau)).edges;
    const ask = 'query($receipt: String!) { complaintByReceipt(receipt: $receipt) { receipt status answerDueOn outcome } }';
    expect((await service.ask(ask, { receipt: node.receipt }, viewer('grid-worker'))).complaintByReceipt).toEqual({
      ...{ receipt: node.receipt, status: 'FILED', answerDueOn: '2026-05-18', outcome: null },
    });
    expect((await service.ask(ask, { receipt: 'AAAAAAAAAAAA' }, viewer('grid-worker'))).complaintByReceipt).toBeNull();
  });

  it('B17 keeps the name of a complainant from all but the bureau', async () => {
    const named = { matter: 'FEES', channel: 'LETTER', town: '640381105', text: '收费', complainant: '李四 电话' };
    const { receipt } = await service.command('fileComplaint', named, '... on FileComplaintSuccess { receipt { receipt } }', bureau);
    expect(receipt.receipt).toHaveLength(12);
    const seen = async (who: typeof bureau) => (await complaints(who)).edges.map(({ node }: any) => node.complainant);
    expect(await seen(bureau)).toContain('李四 电话');
    expect(await seen(viewer('leading-group-office'))).toEqual([null, null]);
  });

  it('B13 B17 leads to an inspection, whose finding the head puts right by its day and the inspector accepts', async () => {
    const complaint = await hidden();
    await onComplaint('acceptComplaint', { complaintId: complaint.id }, inspector);
    expect(await onComplaint('answerComplaint', { complaintId: complaint.id, outcome: 'UPHELD', answer: '属实' })).toMatchObject({
      code: 'COMPLAINT_LEADS_NOWHERE',
    });
    expect(await onInspection('openInspection', { schoolId: SCHOOL, on: '2026-05-11' }, head)).toMatchObject({ code: 'FORBIDDEN' });
    const { inspection } = await onInspection('openInspection', { schoolId: SCHOOL, on: '2026-05-11', complaintId: complaint.id });
    const finding = { inspectionId: inspection.id, matter: 'CONCEALMENT', text: SECRET, dueOn: '2026-05-20' };
    const [{ id: findingId, obligations }] = (await onInspection('recordInspectionFinding', finding)).inspection.findings;
    expect(obligations).toEqual([{ kind: 'rectify', dueOn: '2026-05-20', accountable: 'head', doneOn: null }]);
    const kindsFor = async (who: typeof head) =>
      (await service.officeDuties('INSPECTION', who)).flatMap(({ steps }) => steps.map(({ kind }: any) => kind));
    expect([await kindsFor(head), await kindsFor(inspector)]).toEqual([['rectify'], []]);
    const report = { inspectionId: inspection.id, findingId, text: '已补录并劝返' };
    expect(await onInspection('reportRectification', report)).toMatchObject({ code: 'FORBIDDEN' });
    expect((await onInspection('reportRectification', report, head)).inspection.complaintId).toBeNull();
    expect([await kindsFor(head), await kindsFor(inspector)]).toEqual([[], ['judge']]);
    expect(
      await onInspection('judgeRectification', { inspectionId: inspection.id, findingId, accepted: true, newDueOn: '2026-05-21' }),
    ).toMatchObject({ code: 'REJECTION_AND_DAY' });
    await onInspection('judgeRectification', { inspectionId: inspection.id, findingId, accepted: true });
    await onInspection(
      'recordAccountability',
      { inspectionId: inspection.id, findingId, post: 'head', measure: 'CIRCULATED_CRITICISM' },
      bureau,
    );
    const closed = await onInspection('closeInspection', { inspectionId: inspection.id });
    expect(closed.inspection).toMatchObject({
      status: 'CLOSED',
      complaintId: complaint.id,
      findings: [
        {
          acceptedOn: '2026-05-11',
          rectifications: [{ text: '已补录并劝返', by: 'head' }],
          accountability: [{ post: 'head', measure: 'CIRCULATED_CRITICISM' }],
        },
      ],
    });
    expect([await kindsFor(inspector), await kindsFor(viewer('leading-group-office'))]).toEqual([[], ['publish-notice']]);
    expect((await hidden()).inspectionIds).toEqual([inspection.id]);
    expect(await onComplaint('answerComplaint', { complaintId: complaint.id, outcome: 'UPHELD', answer: '属实' })).toMatchObject({
      complaint: { status: 'ANSWERED' },
    });
  });

  it('B13 B17 is published for everybody by the leading group, without identities', async () => {
    const complaint = await hidden();
    const { inspections } = await service.ask('query { inspections { edges { node { id } } } }', {}, bureau);
    const office = viewer('leading-group-office');
    const inspectionId = inspections.edges[0].node.id;
    expect(await onInspection('publishInspectionNotice', { inspectionId })).toMatchObject({ code: 'FORBIDDEN' });
    await onInspection('publishInspectionNotice', { inspectionId }, office);
    expect(await service.officeDuties('COMPLAINT', office)).toMatchObject([
      { firstDueOn: '2026-05-25', steps: [{ kind: 'publish-complaint', accountable: 'leading-group-office' }] },
    ]);
    await onComplaint('publishComplaintNotice', { complaintId: complaint.id }, office);
    for (const kind of ['COMPLAINT', 'INSPECTION']) expect(await service.officeDuties(kind, office)).toEqual([]);
    const notices = await service.ask(
      `query { inspectionNotices { totalCount edges { node { school { id } findings { matter dueOn acceptedOn heldToAccount } } } }
        complaintNotices { totalCount edges { node { matter jurisdictionId outcome answeredInTime ledToInspections } } } }`,
      {},
      viewer('analyst'),
    );
    expect(notices).toMatchObject({
      inspectionNotices: {
        totalCount: 1,
        edges: [{ node: { school: { id: SCHOOL }, findings: [{ matter: 'CONCEALMENT', dueOn: '2026-05-20', heldToAccount: 1 }] } }],
      },
      complaintNotices: {
        totalCount: 1,
        edges: [
          {
            node: {
              matter: 'HIDDEN_DROPOUT',
              jurisdictionId: '640381105',
              outcome: 'UPHELD',
              answeredInTime: true,
              ledToInspections: true,
            },
          },
        ],
      },
    });
    expect(JSON.stringify(notices)).not.toContain('张三');
  });

  it('B17 is filed by the public itself, without a post and without a name, a few times a day', async () => {
    const nobody = viewer('public', { subject: 'anonymous-1', jurisdictions: [], schoolIds: [], classIds: [] });
    const file = (idempotencyKey: string, who = nobody) =>
      service.command(
        'fileComplaint',
        { idempotencyKey, matter: 'HEAVY_WORKLOAD', channel: 'HOTLINE', town: '640381105', text: '作业太多' },
        '... on FileComplaintSuccess { receipt { receipt status } }',
        who,
      );
    const { receipt: first } = await file('1');
    expect(await file('1')).toMatchObject({ receipt: first });
    await file('2');
    await file('3');
    expect(await file('4')).toMatchObject({ code: 'COMPLAINTS_ENOUGH', rule: 'B17' });
    expect(await file('1')).toMatchObject({ receipt: first });
    expect(await file('4', { ...nobody, subject: 'anonymous-2' })).toMatchObject({ receipt: { status: 'FILED' } });

    // Sent at one moment, no more of them pass than one after the other.
    const atOnce = { ...nobody, subject: 'anonymous-3' };
    const filed = await Promise.all(Array.from({ length: 8 }, (_, key) => file(String(key), atOnce)));
    expect(filed.filter(({ __typename }) => __typename === 'FileComplaintSuccess')).toHaveLength(3);
    expect(filed.filter(({ code }) => code === 'COMPLAINTS_ENOUGH')).toHaveLength(5);

    const ask = 'query($receipt: String!) { complaintByReceipt(receipt: $receipt) { status } }';
    expect((await service.ask(ask, { receipt: first.receipt }, nobody)).complaintByReceipt).toEqual({ status: 'FILED' });
    expect(await complaints(nobody)).toEqual({ totalCount: 0, edges: [] });
    const stored = await service.connection.collection('complaints').findOne({ 'state.receipt': first.receipt });
    expect(stored).toMatchObject({ state: { complaint: { takenBy: 'public', channel: 'website', sealedComplainant: null } } });
    expect(JSON.stringify(stored)).not.toContain('anonymous-1');
  });
});
