import { CLASS, eventually, SCHOOL, startAttendance, viewer, type TestAttendance } from '../attendance.fixtures.js';

let service: TestAttendance;
let child = '';
const inspector = viewer('responsible-inspector');
const elsewhere = viewer('responsible-inspector', { schoolIds: ['6499000002'] });
const FINDINGS = `query($kind: FindingKind, $status: FindingStatus) { integrityFindings(kind: $kind, status: $status) { totalCount edges { node {
  id kind status since days accountable clearedOn outcome explanation schoolClass { id } student { id } dropoutCase { id } } } } }`;

const findings = async (variables: object = {}, who = inspector) => {
  const { integrityFindings } = await service.ask(FINDINGS, variables, who);
  expect(integrityFindings.totalCount).toBe(integrityFindings.edges.length);
  return integrityFindings.edges.map(({ node }: any) => node);
};
/** The night after: clocks of cases and registers first, then the monitor. */
const nightBefore = async (morning: string) => {
  service.clock.set(`${morning}T07:00:00+08:00`);
  await service.tick();
  await service.tick();
};
const act = (name: string, input: object, who: typeof inspector) =>
  service.command(name, input, '... on IntegrityFindingSuccess { finding { status outcome clearedOn explanation } }', who);

beforeAll(async () => {
  service = await startAttendance('2026-05-06T10:00:00+08:00');
  await service.openSchool();
  await service.openClass();
  child = await service.enrol();
  await eventually(() => service.connection.collection<{ _id: string }>('class_watches').findOne({ _id: CLASS }));
});
afterAll(() => service?.stop());

describe('The integrity monitor, through schema, clock and database', () => {
  it('B10 finds a register that was not taken, for the inspector of the school and no other', async () => {
    await nightBefore('2026-05-07');
    expect(await findings()).toMatchObject([
      {
        kind: 'REGISTER_NOT_TAKEN',
        status: 'OPEN',
        days: ['2026-05-06'],
        accountable: 'class-teacher',
        schoolClass: { id: CLASS },
        student: null,
      },
    ]);
    expect(await findings({}, elsewhere)).toEqual([]);
    expect(await findings({}, viewer('class-teacher'))).toEqual([]);
    const { schoolIntegrity } = await service.ask(
      'query { schoolIntegrity { totalCount edges { node { school { id } lookedThrough standing byKind { kind count } } } } }',
      {},
      inspector,
    );
    expect(schoolIntegrity).toMatchObject({
      totalCount: 1,
      edges: [
        { node: { school: { id: SCHOOL }, lookedThrough: '2026-05-06', standing: 1, byKind: [{ kind: 'REGISTER_NOT_TAKEN', count: 1 }] } },
      ],
    });
  });

  it('B10 takes the explanation of the head, sealed, and leaves the judgement to another post', async () => {
    const [{ id }] = await findings();
    expect(await act('acknowledgeFinding', { findingId: id, explanation: '当日停电' }, viewer('class-teacher'))).toMatchObject({
      code: 'NOT_FOUND',
    });
    expect(await act('acknowledgeFinding', { findingId: id, explanation: '当日停电' }, viewer('head'))).toMatchObject({
      finding: { status: 'ACKNOWLEDGED', explanation: '当日停电' },
    });
    expect(await act('closeFinding', { findingId: id, outcome: 'OMITTED' }, viewer('head'))).toMatchObject({ code: 'FORBIDDEN' });
    expect(await act('closeFinding', { findingId: id, outcome: 'CORRECTED' }, inspector)).toMatchObject({
      code: 'FACT_STILL_STANDS',
      rule: 'B10',
    });
    const stored = await service.connection.collection<{ _id: string }>('integrity_findings').findOne({ _id: id });
    expect(JSON.stringify(stored)).not.toContain('停电');
  });

  it('B10 clears the finding once the register is in, and it is closed as corrected', async () => {
    await service.absent(['2026-05-06'], [child]);
    await service.absent(['2026-05-07'], [child]);
    await eventually(async () => (await service.connection.collection('class_watches').countDocuments({ 'state.open': true })) === 0);
    await nightBefore('2026-05-08');
    const [{ id, clearedOn }] = await findings();
    expect(clearedOn).toBe('2026-05-08');
    expect(await act('closeFinding', { findingId: id, outcome: 'CORRECTED' }, inspector)).toMatchObject({
      finding: { status: 'CLOSED', outcome: 'CORRECTED' },
    });
    expect(await findings({ status: 'OPEN' })).toEqual([]);
  });

  it('B10 finds the dropout that the school did not confirm in time, and what was then corrected away', async () => {
    await service.absent(['2026-05-08', '2026-05-09', '2026-05-11', '2026-05-12', '2026-05-13', '2026-05-14'].slice(0, 1), [child]);
    for (const date of ['2026-05-09', '2026-05-11', '2026-05-12', '2026-05-13', '2026-05-14', '2026-05-15']) {
      service.clock.set(`${date}T10:00:00+08:00`);
      await service.absent([date], [child]);
    }
    await eventually(() => service.connection.collection('dropout_cases').findOne({ 'state.case.schoolDaysAbsent': 9 }));
    await nightBefore('2026-05-16');
    const [overdue] = await findings({ kind: 'MARK_OVERDUE' });
    expect(overdue).toMatchObject({ status: 'OPEN', since: '2026-05-06', student: { id: child }, accountable: 'registry-administrator' });
    expect(overdue.dropoutCase).not.toBeNull();
    const administrator = viewer('registry-administrator');
    for (const date of [
      '2026-05-06',
      '2026-05-07',
      '2026-05-08',
      '2026-05-09',
      '2026-05-11',
      '2026-05-12',
      '2026-05-13',
      '2026-05-14',
      '2026-05-15',
    ]) {
      const entries = [{ studentId: child, mark: 'PRESENT' }];
      await service.command('correctRoll', { classId: CLASS, date, entries, expectedVersion: 1 }, '', administrator);
    }
    await eventually(() => service.connection.collection('dropout_cases').findOne({ 'state.status': 'Withdrawn' }));
    await nightBefore('2026-05-19');
    expect(await findings({ kind: 'MARK_OVERDUE' })).toMatchObject([{ status: 'CLEARED' }]);
    const [corrected] = await findings({ kind: 'ABSENCE_CORRECTED_AWAY' });
    expect(corrected).toMatchObject({ accountable: 'registry-administrator', student: { id: child }, since: '2026-05-06' });
    expect(corrected.days).toHaveLength(9);
  });

  it('B10 finds an absence that was corrected away before a case could open', async () => {
    const other = await service.enrol();
    for (const date of ['2026-05-19', '2026-05-20', '2026-05-21']) {
      service.clock.set(`${date}T10:00:00+08:00`);
      if (date === '2026-05-21') {
        const entries = [{ studentId: other, mark: 'PRESENT' }];
        const correction = { classId: CLASS, date: '2026-05-20', entries, expectedVersion: 1 };
        await service.command('correctRoll', correction, '', viewer('registry-administrator'));
      }
      await service.absent([date], [other]);
    }
    const marks = { [`marks.2026-05-20`]: 'present', [`marks.2026-05-21`]: 'unexcused' };
    await eventually(() => service.connection.collection<{ _id: string }>('attendance_days').findOne({ _id: other, ...marks }));
    await nightBefore('2026-05-22');
    expect(await findings({ kind: 'ABSENCE_CORRECTED_BEFORE_MARK' })).toMatchObject([
      {
        status: 'OPEN',
        since: '2026-05-19',
        days: ['2026-05-20'],
        accountable: 'registry-administrator',
        student: { id: other },
        dropoutCase: null,
      },
    ]);
  });

  it('B4 B5 B10 a sign of dropping out calls school and inspector, is on the desk, is found when nobody persuades, and leads into the case', async () => {
    const WATCH = `missed signs { code on } persuasions { participants outcome } steps { kind accountable dueOn doneOn } dropoutCase { id }`;
    const watchAct = (name: string, input: object, who: typeof inspector) =>
      service.command(name, input, `... on DropoutWatchSuccess { watch { ${WATCH} } }`, who);
    const listed = async (list: string, who = inspector) => {
      const source = `query($list: DropoutWatchList!) { dropoutWatches(list: $list) { totalCount edges { node { ${WATCH} student { id } } } }
        deskCounts { dropoutWatchesOwed dropoutWatchesMissed } }`;
      return service.ask(source, { list }, who);
    };
    const teacher = viewer('class-teacher');
    const watched = await service.enrol({ enrolledOn: '2026-05-22' });
    const sign = { studentId: watched, sign: 'WILL_NOT_COME_BACK', on: '2026-05-22' };
    expect(await watchAct('recordDropoutSign', sign, elsewhere)).toMatchObject({ code: 'NOT_FOUND' });
    expect(await watchAct('recordDropoutSign', sign, viewer('town-officer'))).toMatchObject({ code: 'FORBIDDEN' });
    expect(await watchAct('recordDropoutSign', { ...sign, on: '2026-05-23' }, teacher)).toMatchObject({ code: 'DAY_TO_COME', rule: 'B5' });
    expect((await watchAct('recordDropoutSign', sign, teacher)).watch).toMatchObject({
      missed: false,
      signs: [{ code: 'WILL_NOT_COME_BACK', on: '2026-05-22' }],
      steps: [
        { kind: 'persuade-by-school', accountable: 'head', dueOn: '2026-05-25' },
        { kind: 'persuade-by-inspector', accountable: 'responsible-inspector', dueOn: '2026-05-25' },
      ],
    });
    expect(await listed('OWED')).toMatchObject({
      dropoutWatches: { totalCount: 1, edges: [{ node: { student: { id: watched } } }] },
      deskCounts: { dropoutWatchesOwed: 1, dropoutWatchesMissed: 0 },
    });
    expect((await listed('ALL', elsewhere)).dropoutWatches.totalCount).toBe(0);

    await nightBefore('2026-05-26');
    expect((await listed('MISSED')).deskCounts).toEqual({ dropoutWatchesOwed: 1, dropoutWatchesMissed: 1 });
    const kind = 'SIGN_WITHOUT_PERSUASION';
    expect((await findings({ kind })).map(({ accountable }: any) => accountable).sort()).toEqual(['head', 'responsible-inspector']);
    const persuasion = { studentId: watched, on: '2026-05-26', participants: ['responsible-inspector'], outcome: 'UNDECIDED' };
    expect(await watchAct('recordEarlyPersuasion', { ...persuasion, participants: ['mayor'] }, teacher)).toMatchObject({
      code: 'POST_UNKNOWN',
    });
    expect((await watchAct('recordEarlyPersuasion', persuasion, teacher)).watch).toMatchObject({
      missed: true,
      persuasions: [{ participants: ['class-teacher', 'responsible-inspector'], outcome: 'UNDECIDED' }],
    });
    await nightBefore('2026-05-27');
    expect((await findings({ kind })).map(({ status }: any) => status)).toEqual(['CLEARED', 'CLEARED']);

    for (const date of ['2026-05-27', '2026-05-28', '2026-05-29']) {
      service.clock.set(`${date}T10:00:00+08:00`);
      await service.absent([date], [watched]);
    }
    const [{ node }] = await eventually(async () => {
      const { edges } = (await listed('ALL')).dropoutWatches;
      return edges[0].node.dropoutCase && edges;
    });
    const { id } = node.dropoutCase;
    const ofCase = await service.ask('query($id: ID!) { dropoutCase(id: $id) { dropoutWatch { signs { code } } } }', { id }, teacher);
    expect(ofCase.dropoutCase.dropoutWatch).toEqual({ signs: [{ code: 'WILL_NOT_COME_BACK' }] });
    expect(await watchAct('recordDropoutSign', { ...sign, on: '2026-05-29' }, teacher)).toMatchObject({ code: 'CASE_FOLLOWS', rule: 'B4' });
  });
});
