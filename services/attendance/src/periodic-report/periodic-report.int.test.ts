import { CITY, CLASS, eventually, SCHOOL, startAttendance, viewer, type TestAttendance } from '../attendance.fixtures.js';

let service: TestAttendance;
let child = '';
let caseId = '';
const head = viewer('head');
const bureau = viewer('bureau-officer');
const AWAY = ['2026-04-28', '2026-04-29', '2026-04-30'];
const REPORT =
  'report { id inForce { number } versions { number signedBy reason lacking addedUp casesBehind { figure caseIds } figures { suspected attended expected registersTaken openSuspected } } }';
const act = (name: string, input: object, who = head) => service.command(name, input, `... on PeriodicReportSuccess { ${REPORT} }`, who);
const draftMonth = (who = head) => act('draftPeriodicReport', { rhythm: 'SCHOOL_MONTH', period: '2026-04', schoolId: SCHOOL }, who);

beforeAll(async () => {
  service = await startAttendance('2026-04-30T16:00:00+08:00');
  await service.openSchool();
  await service.openClass();
  child = await service.enrol();
  await service.absent(AWAY, [child]);
  const open = 'query { dropoutCases { edges { node { id } } } }';
  caseId = await eventually(async () => (await service.ask(open, {}, bureau)).dropoutCases.edges[0]?.node.id);
});
afterAll(() => service?.stop());

describe('Reports and the effect of action, through schema and database', () => {
  it('B15 are drafted when the month is over, by the school', async () => {
    expect(await draftMonth()).toMatchObject({ code: 'PERIOD_NOT_OVER', rule: 'B15' });
    service.clock.set('2026-05-06T10:00:00+08:00');
    expect(await draftMonth(viewer('head', { schoolIds: ['6499000002'] }))).toMatchObject({ code: 'FORBIDDEN' });
    const { report } = await draftMonth();
    expect(report.inForce).toBeNull();
    expect(report.versions).toMatchObject([
      { number: 1, figures: { suspected: 1, attended: 0, expected: 3, registersTaken: 3, openSuspected: 1 } },
    ]);
    expect(report.versions[0].casesBehind).toContainEqual({ figure: 'suspected', caseIds: [caseId] });
    expect(await act('signPeriodicReport', { reportId: report.id }, viewer('class-teacher'))).toMatchObject({ code: 'NOT_FOUND' });
    expect((await act('signPeriodicReport', { reportId: report.id })).report).toMatchObject({
      inForce: { number: 1 },
      versions: [{ signedBy: 'head' }],
    });
  });

  it('B15 add up to the county’s quarter, which says what is lacking', async () => {
    service.clock.set('2026-07-01T10:00:00+08:00');
    const quarter = { rhythm: 'COUNTY_QUARTER', period: '2026-Q2', county: CITY };
    expect(await act('draftPeriodicReport', quarter)).toMatchObject({ code: 'FORBIDDEN' });
    const { report } = await act('draftPeriodicReport', quarter, bureau);
    expect(report.versions[0]).toMatchObject({
      figures: { suspected: 1, expected: 3 },
      addedUp: [`${SCHOOL}|2026-04|1`],
      lacking: [`${SCHOOL}|2026-05`, `${SCHOOL}|2026-06`],
    });
  });

  it('B15 stay as they were signed when a register is corrected, until they are amended', async () => {
    for (const date of AWAY)
      await service.command(
        'correctRoll',
        { classId: CLASS, date, expectedVersion: 1, entries: [{ studentId: child, mark: 'PRESENT' }] },
        '',
        viewer('registry-administrator'),
      );
    await eventually(() => service.connection.collection('dropout_cases').findOne({ 'state.status': 'Withdrawn' }));
    const list = `query { periodicReports(rhythm: SCHOOL_MONTH) { totalCount edges { node { id inForce { figures { attended } } } } } }`;
    const { periodicReports } = await service.ask(list, {}, bureau);
    expect(periodicReports).toMatchObject({ totalCount: 1, edges: [{ node: { inForce: { figures: { attended: 0 } } } }] });
    const { id } = periodicReports.edges[0].node;
    const { report } = await act('amendPeriodicReport', { reportId: id, reason: 'CORRECTED_REGISTER' });
    expect(report).toMatchObject({
      inForce: { number: 1 },
      versions: [{ figures: { attended: 0 } }, { number: 2, reason: 'CORRECTED_REGISTER', figures: { attended: 3 } }],
    });
  });

  it('B15 are chased: what was not signed by its day goes to the next level, until it is', async () => {
    const list = (rhythm: string, overdue = false) =>
      service.ask(
        `query($rhythm: ReportRhythm!, $overdue: Boolean!) { periodicReports(rhythm: $rhythm, overdue: $overdue) { totalCount edges { node {
          period school { id } versions { number } owed { kind dueOn accountable doneOn escalations { to } } } } } }`,
        { rhythm, overdue },
        bureau,
      );
    // The first look makes what is owed, the second tells whom its day has passed by.
    await service.tick();
    await service.tick();
    const { periodicReports: late } = await list('SCHOOL_MONTH', true);
    expect(late).toMatchObject({ totalCount: 1, edges: [{ node: { period: '2026-05', school: { id: SCHOOL }, versions: [] } }] });
    expect(late.edges[0].node.owed).toEqual([
      {
        ...{ kind: 'sign-report', dueOn: '2026-06-05', accountable: 'head', doneOn: null },
        escalations: [{ to: 'bureau-officer' }, { to: 'leading-group-office' }],
      },
    ]);
    const stored = service.connection.collection('periodic_reports');
    const overdue = stored.find({ 'state.rhythm': 'school-month', 'state.overdue': true }).sort({ 'state.order': -1 });
    expect(JSON.stringify(await overdue.explain('queryPlanner'))).toContain('"state.overdue":1');
    expect(await service.officeDuties('REPORT', viewer('leading-group-office'))).toMatchObject([
      { window: 'OVERDUE', firstDueOn: '2026-06-05', steps: [{ kind: 'sign-report', accountable: 'head' }] },
    ]);
    const { periodicReports: quarters } = await list('COUNTY_QUARTER');
    expect(quarters.edges).toMatchObject([{ node: { period: '2026-Q2', owed: [{ accountable: 'bureau-officer', escalations: [] }] } }]);
    const { report } = await act('draftPeriodicReport', { rhythm: 'SCHOOL_MONTH', period: '2026-05', schoolId: SCHOOL });
    await act('signPeriodicReport', { reportId: report.id });
    expect((await list('SCHOOL_MONTH', true)).periodicReports.totalCount).toBe(0);
    const may = (await list('SCHOOL_MONTH')).periodicReports.edges.find(({ node }: any) => node.period === '2026-05');
    expect(may.node.owed).toMatchObject([{ doneOn: '2026-07-01' }]);
  });

  it('B15 stand on the desk of the post that signs, counted as they are listed, and on no other, until they are signed', async () => {
    const june = { window: 'UPCOMING', firstDueOn: '2026-07-07', matter: { __typename: 'PeriodicReport' } };
    const steps = [{ kind: 'sign-report', dueOn: june.firstDueOn, accountable: 'head' }];
    expect(await service.officeDuties('REPORT', head)).toEqual([{ ...june, steps }]);
    for (const who of [viewer('head', { schoolIds: ['6499000002'] }), viewer('responsible-inspector'), viewer('leading-group-office')])
      expect(await service.officeDuties('REPORT', who)).toEqual([]);
    expect(await service.officeDuties('REPORT', bureau)).toMatchObject([{ steps: [{ accountable: 'bureau-officer' }] }]);

    const { report } = await act('draftPeriodicReport', { rhythm: 'SCHOOL_MONTH', period: '2026-06', schoolId: SCHOOL });
    await act('signPeriodicReport', { reportId: report.id });
    expect(await service.officeDuties('REPORT', head)).toEqual([]);
  });

  it('B15 are owed by schools known before anybody watched who reports, and read as they were stored then', async () => {
    const places = service.connection.collection<{ _id: string }>('reporting_places');
    await places.deleteMany({});
    await service.connection.collection('periodic_reports').updateMany({}, { $unset: { 'state.duties': '' } });
    await service.service.syncIndexes();
    expect(await service.officeDuties('REPORT', bureau)).toHaveLength(1);
    expect(await places.find().sort({ _id: 1 }).toArray()).toMatchObject([
      { _id: CITY, schoolId: null, lookedThrough: '2026-06-30' },
      { _id: SCHOOL, schoolId: SCHOOL, lookedThrough: '2026-06-30' },
    ]);
    await places.deleteOne({ _id: SCHOOL });
    await service.service.syncIndexes();
    expect(await places.countDocuments()).toBe(1);

    await service.connection.collection('periodic_reports').updateMany({}, { $unset: { 'state.report.owed': '' } });
    const list = 'query { periodicReports(rhythm: SCHOOL_MONTH) { edges { node { owed { kind } } } } }';
    const { edges } = (await service.ask(list, {}, bureau)).periodicReports;
    expect(new Set(edges.map(({ node }: any) => node.owed.length))).toEqual(new Set([0]));
  });

  it('B15 are owed by a school that closes until the month of its last school day, and never by one entered by mistake: nor are they lacking', async () => {
    const jurisdictions = ['64', '6403', CITY];
    const send = (type: string, schoolId: string, data: object) =>
      service.publish('baoxue.registry.school', type, schoolId, { schoolId, jurisdictions, ...data });
    const [open, closed, closedOnHoliday, mistaken] = ['6499000003', '6499000004', '6499000005', '6499000006'] as const;
    service.clock.set('2026-09-02T10:00:00+08:00');
    for (const id of [open, closed, closedOnHoliday, mistaken]) await send('school.registered.v1', id, { kind: 'junior', boarding: false });
    await send('school.withdrawn.v1', mistaken, { on: '2026-10-15' });
    await send('school.closed.v1', closed, { on: '2026-10-15' });
    await send('school.closed.v1', closedOnHoliday, { on: '2026-10-01' });
    const places = service.connection.collection<{ _id: string }>('reporting_places');
    await eventually(async () => (await places.countDocuments({ _id: { $gte: open } })) === 3);
    await eventually(async () => (await places.countDocuments({ closedOn: { $ne: null } })) === 2);
    service.clock.set('2026-12-02T10:00:00+08:00');
    await service.tick();
    const list = 'query { periodicReports(rhythm: SCHOOL_MONTH, first: 100) { edges { node { period school { id } } } } }';
    const { edges } = (await service.ask(list, {}, bureau)).periodicReports;
    const owedBy = (id: string) => edges.filter(({ node }: any) => node.school.id === id).map(({ node }: any) => node.period);
    expect([open, closed, closedOnHoliday, mistaken].map(owedBy)).toEqual([
      ['2026-11', '2026-10', '2026-09'],
      ['2026-10', '2026-09'],
      ['2026-09'],
      [],
    ]);

    service.clock.set('2027-01-02T10:00:00+08:00');
    const lackingIn = async (period: string) => {
      const { report } = await act('draftPeriodicReport', { rhythm: 'COUNTY_QUARTER', period, county: CITY }, bureau);
      return report.versions[0].lacking.filter((each: string) => [closed, closedOnHoliday, mistaken].some((id) => each.startsWith(id)));
    };
    // August has no school day.
    const inQ3 = [closed, closedOnHoliday].flatMap((id) => [`${id}|2026-07`, `${id}|2026-09`]);
    expect(await lackingIn('2026-Q3')).toEqual(inQ3);
    expect(await lackingIn('2026-Q4')).toEqual([`${closed}|2026-10`]);
  });

  it('B16 shows what was done on a case with attendance around it, and few children to no analyst', async () => {
    service.clock.set('2026-05-06T10:00:00+08:00');
    const other = await service.enrol();
    service.clock.set('2026-05-11T10:00:00+08:00');
    await service.absent(['2026-05-06', '2026-05-07', '2026-05-08'], [other]);
    const ofOther = `query { dropoutCases(status: SUSPECTED) { edges { node { id actionEffects { kind on isOver before { expected attended missing } } } } } }`;
    const found = async () => (await service.ask(ofOther, {}, viewer('class-teacher'))).dropoutCases.edges[0]?.node;
    const { id } = await eventually(found);
    await service.command('recordContact', { caseId: id, kind: 'PHONE', on: '2026-05-11', reached: true }, '', viewer('class-teacher'));
    expect((await found()).actionEffects).toEqual([
      { kind: 'PHONE', on: '2026-05-11', isOver: false, before: expect.objectContaining({ expected: 3, attended: 0 }) },
    ]);
    const summary = `query { effectOfActions(from: "2026-05-01", to: "2026-05-31") { cases incomplete byKind { kind actions measured children before { expected } } } }`;
    expect((await service.ask(summary, {}, bureau)).effectOfActions).toMatchObject({
      cases: 1,
      byKind: [{ kind: 'PHONE', actions: 1, measured: 0, children: 0 }],
    });
    expect((await service.ask(summary, {}, viewer('analyst'))).effectOfActions.byKind[0]).toMatchObject({
      actions: 1,
      children: null,
      before: null,
    });
    expect((await service.ask(ofOther, {}, viewer('analyst'))).dropoutCases.edges[0].node.actionEffects).toBeNull();
  });

  it('B11 B16 shows the campaign’s visits too, whether or not a case follows the child, and the days without school that are passed over', async () => {
    const teacher = viewer('class-teacher');
    const visited = await service.enrol({ enrolledOn: '2026-05-11' });
    const visit = { studentId: visited, kind: 'HOME_VISIT', focus: 'POOR', from: '2026-05-11', visitOutcome: 'NOT_REACHED' };
    const around = 'before { expected missing noSchool } after { expected }';
    const selection = `... on LearningSupportSuccess { learningSupport { visitEffects { kind on outcome isOver ${around} } } }`;
    const { learningSupport } = await service.command('startLearningSupport', visit, selection, teacher);
    // From 23 April: ten school days, with a weekend and Labour Day between them.
    expect(learningSupport.visitEffects).toEqual([
      {
        kind: 'CAMPAIGN_VISIT',
        on: '2026-05-11',
        outcome: 'NOT_REACHED',
        isOver: false,
        before: { expected: 0, missing: 10, noSchool: 7 },
        after: { expected: 0 },
      },
    ]);
    const ask = (from: string, who = bureau) =>
      service.ask(
        `query { effectOfActions(from: "${from}", to: "2026-05-31") { visitedChildren byKind { kind actions reached } } }`,
        {},
        who,
      );
    expect((await ask('2026-05-11')).effectOfActions).toMatchObject({ visitedChildren: 1 });
    expect((await ask('2026-05-11')).effectOfActions.byKind).toContainEqual({ kind: 'CAMPAIGN_VISIT', actions: 1, reached: 0 });
    expect((await ask('2026-05-12')).effectOfActions.visitedChildren).toBe(0);
    expect((await ask('2026-05-11', viewer('analyst'))).effectOfActions.visitedChildren).toBeNull();
  });
});
