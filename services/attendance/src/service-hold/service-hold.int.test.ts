import { ruleBookOf, rulePackFor, type RulePack } from '@baoxue/rules';
import { enrolledCard } from '@baoxue/testing';
import { eventually, place, SCHOOL, startAttendance, TOWN, viewer, type TestAttendance } from '../attendance.fixtures.js';
import { cityCalendar } from '../school-calendar/index.js';

let service: TestAttendance;
/** A confirmed dropout where holds are switched on, and a suspected one where they are off. */
const cases = { on: '', off: '' };
const children = { on: '', off: '' };
/** The place of the rule pack that switches holds on. */
const ELSEWHERE = ['99', '9901', '990101', '990101105'];
/** More than four weeks. */
const DAYS_AWAY = cityCalendar.schoolDaysBetween('2026-04-29', '2026-05-28');
const OTHER_CLASS = `${SCHOOL}-2025-22-02`;
/** Where the child goes to school later. */
const THERE = `${SCHOOL}-2025-22-03`;
const bureau = viewer('bureau-officer');
const office = viewer('leading-group-office');
const HOLDS = 'caseId advice holds { id service inForce expiresOn endedBecause }';

beforeAll(async () => {
  service = await startAttendance('2026-05-29T10:00:00+08:00');
  children.on = await service.enrol({ jurisdictions: ELSEWHERE });
  children.off = await service.enrol({ classId: OTHER_CLASS });
  await service.absent(DAYS_AWAY, [children.on]);
  const teacher = viewer('class-teacher', { classIds: [OTHER_CLASS] });
  for (const date of ['2026-05-26', '2026-05-27', '2026-05-28']) {
    await service.command(
      'takeRoll',
      { classId: OTHER_CLASS, date, entries: [{ studentId: children.off, mark: 'UNEXCUSED' }] },
      '',
      teacher,
    );
  }
  const open = 'query { dropoutCases { edges { node { id version schoolDaysAbsent student { id } } } } }';
  const found = await eventually(async () => {
    const nodes = (await service.ask(open, {}, bureau)).dropoutCases.edges.map(({ node }: any) => node);
    return nodes.length === 2 && nodes.some(({ schoolDaysAbsent }: any) => schoolDaysAbsent === DAYS_AWAY.length) && nodes;
  });
  const caseOf = (studentId: string) => found.find(({ student }: any) => student.id === studentId);
  cases.on = caseOf(children.on).id;
  cases.off = caseOf(children.off).id;
  await eventually(async () => {
    const { version } = (await service.ask('query($id: ID!) { dropoutCase(id: $id) { version } }', { id: cases.on }, bureau)).dropoutCase;
    const confirm = { caseId: cases.on, expectedVersion: version };
    return (await service.command('confirmDropout', confirm, '', viewer('registry-administrator'))).__typename === 'DropoutCaseSuccess';
  });
});
afterAll(() => service?.stop());

const act = (name: string, input: object, who = bureau) =>
  service.command(name, input, `... on ServiceHoldSuccess { caseHolds { ${HOLDS} } }`, who);
const townElsewhere = viewer('town-officer', { jurisdictions: ELSEWHERE.slice(-1) });
const propose = (held: string, caseId = cases.on, who = townElsewhere) => act('proposeServiceHold', { caseId, service: held }, who);
const inForce = async (who: ReturnType<typeof viewer>) =>
  (await service.ask(`query { serviceHoldsInForce { totalCount edges { node { ${HOLDS} } } } }`, {}, who)).serviceHoldsInForce;
const holdsOf = async (who = bureau) =>
  (
    await service.ask(
      `query($id: ID!) { dropoutCase(id: $id) { serviceHolds { id service inForce endedBecause } } }`,
      { id: cases.on },
      who,
    )
  ).dropoutCase.serviceHolds;

describe('Advisory holds, through schema, events and database', () => {
  it('B9 are off where the rule pack has not switched them on', async () => {
    expect(await propose('HOUSING_APPROVAL', cases.off, viewer('town-officer'))).toMatchObject({ code: 'HOLDS_OFF', rule: 'B9' });
  });

  it('B9 are proposed by the town and approved by the office of the leading group', async () => {
    expect(await propose('BUSINESS_LICENCE', cases.on, bureau)).toMatchObject({ code: 'FORBIDDEN' });
    expect(await propose('BUSINESS_LICENCE', cases.on, office)).toMatchObject({ code: 'FORBIDDEN' });
    const [hold] = (await propose('BUSINESS_LICENCE')).caseHolds.holds;
    expect(hold.inForce).toBe(false);
    expect(await service.officeDuties('HOLD', office)).toMatchObject([
      { steps: [{ kind: 'decide-hold', dueOn: '2026-06-05' }], matter: { __typename: 'CaseHolds' } },
    ]);
    const approve = { caseId: cases.on, holdId: hold.id };
    expect(await act('approveServiceHold', approve)).toMatchObject({ code: 'FORBIDDEN' });
    expect((await act('approveServiceHold', approve, office)).caseHolds).toMatchObject({
      advice: expect.stringContaining('仅供办理部门参考'),
      holds: [{ inForce: true, expiresOn: '2026-07-28' }],
    });
    expect(await service.officeDuties('HOLD', office)).toEqual([]);
  });

  it('B9 are seen by the authority whose service they concern, and by no other', async () => {
    expect((await inForce(viewer('market-officer'))).totalCount).toBe(1);
    expect((await inForce(viewer('civil-affairs-officer'))).totalCount).toBe(0);
    expect((await inForce(viewer('class-teacher'))).totalCount).toBe(0);
    expect(await holdsOf(viewer('class-teacher'))).toBeNull();
  });

  it('B9 on aid ends when the child comes to stand on a ledger, and is not proposed again', async () => {
    const { caseHolds } = await propose('POVERTY_AID');
    const aid = caseHolds.holds.find(({ service: held }: any) => held === 'POVERTY_AID');
    await act('approveServiceHold', { caseId: cases.on, holdId: aid.id }, office);
    const entered = { studentId: children.on, category: 'subsistence-allowance', change: 'entered', on: '2026-05-29' };
    await service.publish('baoxue.poverty-aid.ledger', 'ledger.changed.v1', aid.id, entered);
    await eventually(async () => (await holdsOf()).some(({ endedBecause }: any) => endedBecause === 'POVERTY'));
    expect(await propose('POVERTY_AID')).toMatchObject({ code: 'AID_IS_NOT_HELD' });
    expect((await inForce(viewer('market-officer'))).totalCount).toBe(1);
  });

  it('A5 B9 go along with the child to another town, whose officer then sees them', async () => {
    const jurisdictions = [...ELSEWHERE.slice(0, -1), '990101106'];
    const townThere = viewer('town-officer', { jurisdictions: jurisdictions.slice(-1) });
    expect([(await inForce(townElsewhere)).totalCount, (await inForce(townThere)).totalCount]).toEqual([1, 0]);
    const card = enrolledCard(children.on, place, { classId: THERE, jurisdictions, enrolledOn: '2026-05-29' });
    await service.publish('baoxue.registry.student', 'student.moved.v1', children.on, { ...card, effectiveOn: '2026-05-29' });
    await eventually(async () => (await inForce(townThere)).totalCount === 1);
    expect((await inForce(townElsewhere)).totalCount).toBe(0);
    // The desk there is told of the place where they are now.
    const moved = await eventually(async () =>
      service.published('baoxue.attendance.service-hold').find(({ type }) => type === 'hold.moved.v1'),
    );
    expect(moved.data).toMatchObject({ caseId: cases.on, classId: THERE, jurisdictions });
  });

  it('B9 are released by the return of the child', async () => {
    const teacherThere = viewer('class-teacher', { classIds: [THERE] });
    await service.command('recordReturn', { caseId: cases.on, returnedOn: '2026-05-29' }, '', teacherThere);
    await eventually(async () => (await inForce(office)).totalCount === 0);
    expect((await holdsOf()).map(({ endedBecause }: any) => endedBecause)).toEqual(['RETURNED', 'POVERTY']);
  });
});

describe('Rules that change while a case is open', () => {
  const known = rulePackFor({ jurisdictions: place.jurisdictions, date: '2026-05-08' });
  const first: RulePack = { ...known, version: 'city@1', serviceHolds: { enabled: true, decideWithinSchoolDays: 5, expireAfterDays: 60 } };
  const slow = 20;
  const second: RulePack = {
    ...first,
    version: 'city@2',
    validFrom: '2026-05-10',
    deadlines: { ...first.deadlines, escalationEverySchoolDays: slow, homeVisitWithinSchoolDays: 1 },
    notices: { ...first.notices, serviceWithinSchoolDays: slow },
    referrals: { ...first.referrals, acceptWithinSchoolDays: { ...first.referrals.acceptWithinSchoolDays, 'human-resources': slow } },
    villageGrid: { visitWithinSchoolDays: slow },
    serviceHolds: { enabled: false, decideWithinSchoolDays: 5, expireAfterDays: 1 },
  };
  const town = viewer('town-officer');
  let changing: TestAttendance;
  let [old, late] = ['', ''];
  const caseOf = (studentId: string) =>
    eventually<any>(async () => {
      const source =
        'query { dropoutCases { edges { node { id version rulePack schoolDaysAbsent student { id } steps { kind dueOn } } } } }';
      const nodes = (await changing.ask(source, {}, bureau)).dropoutCases.edges.map(({ node }: any) => node);
      return nodes.find(({ student }: any) => student.id === studentId);
    });

  beforeAll(async () => {
    changing = await startAttendance('2026-05-08T10:00:00+08:00', { rules: ruleBookOf([first, second]) });
    await changing.openSchool();
    await changing.openClass();
    [old, late] = [await changing.enrol(), await changing.enrol()];
    const closed = { schoolId: SCHOOL, from: '2026-05-15', to: '2026-05-18', reason: 'WEATHER' };
    const declared = await eventually(async () => await changing.command('declareClosure', closed, '', viewer('head')));
    expect(declared.__typename).toBe('SchoolCalendarSuccess');
    await changing.command('listChildInGrid', { studentId: old, village: `${TOWN}201` }, '', town);
    await changing.absent(['2026-04-30', '2026-05-06', '2026-05-07'], [old]);
    await caseOf(old);
    await eventually(() => changing.connection.collection('grid_children').findOne({ 'state.child.tasks.kind': 'visit' }));
    changing.clock.set('2026-05-11T10:00:00+08:00');
    await changing.absent(['2026-05-08', '2026-05-09', '2026-05-11'], [old]);
    await eventually(async () => (await caseOf(old)).schoolDaysAbsent === 6);
    const { id: caseId, version: expectedVersion } = await caseOf(old);
    await changing.command('confirmDropout', { caseId, expectedVersion }, '', viewer('registry-administrator'));
  });
  afterAll(() => changing?.stop());

  it('B4 B7 leave a case its pack: its notices are served by the days it was opened under', async () => {
    const { id: caseId, rulePack } = await caseOf(old);
    expect(rulePack).toBe('city@1');
    const names = { guardianName: '示例家长', studentName: '示例一', schoolName: '示范初级中学', issuerName: '示例镇人民政府' };
    const selection = '... on NoticeLadderSuccess { noticeLadder { steps { kind dueOn } } }';
    expect(await changing.command('issueNotice', { caseId, rung: 'RETURN_NOTICE', names }, selection, town)).toMatchObject({
      noticeLadder: { steps: [{ kind: 'serve', dueOn: '2026-05-14' }] },
    });
  });

  it('B4 B8 leave a case its pack: its referrals are accepted by the days it was opened under', async () => {
    const { id: caseId } = await caseOf(old);
    const referral = { caseId, recipient: 'human-resources', matter: 'CHILD_LABOUR' };
    expect(await changing.command('sendReferral', referral, '... on ReferralSuccess { referral { acceptBy } }', bureau)).toMatchObject({
      referral: { acceptBy: '2026-05-12' },
    });
  });

  it('B4 B9 leave a case its pack: holds stay as its rules have them, and are off for a case opened since', async () => {
    const { id: caseId } = await caseOf(old);
    const selection = '... on ServiceHoldSuccess { caseHolds { holds { id expiresOn } } }';
    const proposed = await changing.command('proposeServiceHold', { caseId, service: 'HOUSING_APPROVAL' }, selection, town);
    const approve = { caseId, holdId: proposed.caseHolds.holds[0].id };
    expect((await changing.command('approveServiceHold', approve, selection, office)).caseHolds.holds).toMatchObject([
      { expiresOn: '2026-07-10' },
    ]);
    changing.clock.set('2026-05-14T10:00:00+08:00');
    await changing.absent(['2026-05-12', '2026-05-13', '2026-05-14'], [late, old]);
    const since = await caseOf(late);
    expect(since.rulePack).toBe('city@2');
    expect(await changing.command('proposeServiceHold', { caseId: since.id, service: 'HOUSING_APPROVAL' }, selection, town)).toMatchObject({
      code: 'HOLDS_OFF',
    });
  });

  it('B2 B5 and a deadline skips the days on which the child’s school is closed', async () => {
    const { steps } = await caseOf(late);
    const dueOn = (kind: string) => steps.find((step: any) => step.kind === kind).dueOn;
    // Friday 15 and Monday 18 May are school days elsewhere.
    expect(cityCalendar.whyNoSchoolDay('2026-05-15')).toBeNull();
    expect([dueOn('contact-guardian'), dueOn('persuade'), dueOn('home-visit')]).toEqual(['2026-05-14', '2026-05-19', '2026-05-19']);
  });

  it('B4 B12 leave a case its pack: a visit of the grid worker goes up by the days of the case', async () => {
    changing.clock.set('2026-05-15T00:00:01+08:00');
    await changing.tick();
    const source = '{ gridChildren { edges { node { tasks { dueOn escalations { to on } } } } } }';
    expect((await changing.ask(source, {}, town)).gridChildren.edges[0].node.tasks).toMatchObject([
      {
        dueOn: '2026-05-11',
        escalations: [
          { to: 'town-officer', on: '2026-05-12' },
          { to: 'bureau-officer', on: '2026-05-14' },
        ],
      },
    ]);
  });

  it('A3 B7 B8 B9 a merge of records takes notices, holds and referrals along with the case, and its undoing gives them back', async () => {
    const stands = await changing.enrol();
    const source = `query($r: [_Any!]!) { student: _entities(representations: $r) { ... on Student { openCase { id status
      noticeLadder { nextRung notices { number revokedOn html } steps { kind doneOn } } serviceHolds { service inForce expiresOn }
      referrals { recipient status facts student { id } } } } } }`;
    const openCase = async (id: string) => (await changing.ask(source, { r: [{ __typename: 'Student', id }] }, bureau)).student[0].openCase;
    const whole = async (id: string) => eventually<any>(async () => ((await openCase(id))?.referrals?.length === 1 ? openCase(id) : null));
    const before = await whole(old);
    expect(before).toMatchObject({
      status: 'DROPPED_OUT',
      noticeLadder: { nextRung: 'CRITICISM', notices: [{ revokedOn: null, html: expect.stringContaining('示例一') }] },
      serviceHolds: [{ service: 'HOUSING_APPROVAL', inForce: true }],
    });
    const say = (type: string, data: object) =>
      changing.publish('baoxue.registry.student', type, old, { ...place, studentId: old, ...data });
    const card = enrolledCard(old, place);
    const now = (id: string, { id: _case, noticeLadder, referrals, ...rest }: any) => ({
      ...rest,
      noticeLadder: { ...noticeLadder, steps: [{ kind: 'serve', doneOn: null }] },
      referrals: [{ ...referrals[0], student: { id } }],
    });

    await say('student.moved.v1', { ...card, lifeStatus: 'left', effectiveOn: '2026-05-15' });
    await say('student.merged.v1', { intoStudentId: stands, on: '2026-05-15' });
    const there = await whole(stands);
    expect(there).toMatchObject(now(stands, before));
    expect(there.id).not.toBe(before.id);
    await eventually(async () =>
      changing.published('baoxue.attendance.notice').some(({ type, data }) => {
        const { caseId, studentId } = data as { caseId: string; studentId: string };
        return type === 'notice.ladder.moved.v1' && caseId === there.id && studentId === stands;
      }),
    );
    // Who had a duty on it is told that it went.
    await eventually(async () =>
      changing
        .published('baoxue.attendance.notice')
        .some(({ type, data }) => type === 'notice.ladder.moved.v1' && (data as { caseId: string }).caseId === before.id),
    );
    // The end of the former case is heard on another stream: it revokes nothing that has gone on.
    await eventually(async () => changing.published('baoxue.attendance.referral').some(({ type }) => type === 'referral.ended.v1'));
    const former =
      'query($id: ID!) { dropoutCase(id: $id) { status goesOnAs { id } noticeLadder { endedOn } serviceHolds { inForce } referrals { status } } }';
    await eventually(async () => {
      const { dropoutCase } = await changing.ask(former, { id: before.id }, bureau);
      return dropoutCase.serviceHolds[0].inForce === false && dropoutCase;
    });
    expect((await changing.ask(former, { id: before.id }, bureau)).dropoutCase).toEqual({
      status: 'WITHDRAWN',
      goesOnAs: { id: there.id },
      noticeLadder: null,
      serviceHolds: [{ inForce: false }],
      referrals: [{ status: 'WITHDRAWN' }],
    });
    expect((await openCase(stands)).noticeLadder.notices).toEqual(before.noticeLadder.notices);

    await say('student.moved.v1', { ...card, effectiveOn: '2026-05-15' });
    await say('student.unmerged.v1', { fromStudentId: stands, on: '2026-05-15' });
    expect(await whole(old)).toMatchObject(now(old, before));
    await eventually(async () => (await openCase(stands)) === null);
  });
});
