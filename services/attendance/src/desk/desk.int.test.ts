import { CLASS, eventually, SCHOOL, startAttendance, viewer, type TestAttendance } from '../attendance.fixtures.js';
import { cityCalendar } from '../school-calendar/index.js';

let service: TestAttendance;
let [away, here] = ['', ''];
const OTHER_SCHOOL = '6499000002';
const teacher = viewer('class-teacher');
const elsewhere = viewer('class-teacher', { classIds: [`${OTHER_SCHOOL}-2025-22-01`], schoolIds: [OTHER_SCHOOL] });

const COUNTS = `query { deskCounts {
  casesByStatus { status count } casesByLevel { level count } duties { window count } dueToday classesWithMissingRegisters } }`;
const DUTIES = `query($window: DutyWindow, $after: String) { deskDuties(window: $window, first: 1, after: $after) {
  totalCount pageInfo { hasNextPage endCursor } edges { node { window firstDueOn steps { kind dueOn } dropoutCase { id student { id } } } } } }`;

const DUE_TODAY = `query { deskDutiesDueToday { totalCount edges { node { window dropoutCase { id } } } } }`;
const ONE_DUE = 'query($id: ID!, $dueOn: Date) { deskDutyDueToday(id: $id, dueOn: $dueOn) { firstDueOn window } }';

beforeAll(async () => {
  service = await startAttendance('2026-05-09T10:00:00+08:00');
  await service.openClass();
  [away, here] = [await service.enrol(), await service.enrol()];
  await service.absent(['2026-05-06', '2026-05-07', '2026-05-08'], [away, here]);
  await eventually(async () => (await service.ask(COUNTS, {}, teacher)).deskCounts.casesByStatus[0].count === 2);
});
afterAll(() => service?.stop());

/** Every case of the list, page by page. */
async function listed(window: string, who = teacher): Promise<string[]> {
  const found: string[] = [];
  for (let after: string | null = null; ;) {
    const { deskDuties } = await service.ask(DUTIES, { window, after }, who);
    found.push(...deskDuties.edges.map(({ node }: any) => node.dropoutCase.id));
    if (!deskDuties.pageInfo.hasNextPage) return found;
    after = deskDuties.pageInfo.endCursor;
  }
}

/** Each figure of the desk beside the length of the list it speaks of. */
async function figures(who = teacher) {
  const { deskCounts } = await service.ask(COUNTS, {}, who);
  const cases = async (filter: string) =>
    (await service.ask(`query { dropoutCases(${filter}, first: 100) { edges { cursor } } }`, {}, who)).dropoutCases.edges.length;
  return [
    ...(await Promise.all(
      deskCounts.casesByStatus.map(async ({ status, count }: any) => [status, count, await cases(`status: ${status}`)]),
    )),
    ...(await Promise.all(deskCounts.casesByLevel.map(async ({ level, count }: any) => [level, count, await cases(`level: ${level}`)]))),
    ...(await Promise.all(deskCounts.duties.map(async ({ window, count }: any) => [window, count, (await listed(window, who)).length]))),
  ] as [string, number, number][];
}

describe('A desk, through schema and database', () => {
  it('B5 E4 counts exactly what its lists show, for each post', async () => {
    for (const who of [teacher, viewer('responsible-inspector'), viewer('bureau-officer'), elsewhere]) {
      for (const [what, counted, found] of await figures(who)) expect([what, found]).toEqual([what, counted]);
    }
    expect(await figures()).toContainEqual(['SUSPECTED', 2, 2]);
    expect(await figures(elsewhere)).toContainEqual(['SUSPECTED', 0, 0]);
  });

  it('B5 tells a post what it owes and nothing else: the call is overdue, the visit is to come', async () => {
    const { deskDuties } = await service.ask(DUTIES, { window: 'DUE_TODAY' }, teacher);
    const [first] = deskDuties.edges;
    expect(first.node).toMatchObject({ window: 'DUE_TODAY', firstDueOn: '2026-05-09' });
    expect(first.node.steps.map(({ kind }: any) => kind)).toContain('contact-guardian');
    expect(first.node.steps.map(({ kind }: any) => kind)).not.toContain('persuade');
    expect(new Set(await listed('DUE_TODAY')).size).toBe(2);
    expect(await listed('OVERDUE')).toEqual([]);
  });

  it('B5 E5 shows a step to the next level once it is overdue, and answers nothing for a post without a duty', async () => {
    const id = (await listed('DUE_TODAY'))[0] ?? '';
    const duty = async (who: typeof teacher) =>
      (await service.ask('query($id: ID!) { deskDuty(id: $id) { window steps { kind } } }', { id }, who)).deskDuty;
    expect(await duty(viewer('head'))).toBeNull();
    expect(await duty(elsewhere)).toBeNull();
    service.clock.set('2026-05-11T10:00:00+08:00');
    await service.tick();
    expect((await duty(viewer('head'))).steps.map(({ kind }: any) => kind)).toContain('contact-guardian');
    expect((await duty(teacher)).window).toBe('OVERDUE');
    for (const [what, counted, found] of await figures(viewer('head'))) expect([what, found]).toEqual([what, counted]);
    expect(await figures(viewer('bureau-officer'))).toContainEqual(['HEAD', 2, 2]);
  });

  it('B1 shows the classes of the day with every child, and no class of another school', async () => {
    const today = `query { classesToday(first: 1) { totalCount edges { node { date registerTaken expected noSchoolBecause
      schoolClass { id } children { student { id } mark } away { student { id } mark } } } } }`;
    const before = (await service.ask(today, {}, teacher)).classesToday;
    expect(before).toMatchObject({
      totalCount: 1,
      edges: [{ node: { date: '2026-05-11', registerTaken: false, expected: 2, noSchoolBecause: null } }],
    });
    expect(cityCalendar.whyNoSchoolDay('2026-05-11')).toBeNull();
    await service.absent(['2026-05-11'], [away]);
    const [{ node }] = (await service.ask(today, {}, viewer('head'))).classesToday.edges;
    expect(node).toMatchObject({ registerTaken: true, schoolClass: { id: CLASS }, away: [{ student: { id: away }, mark: 'UNEXCUSED' }] });
    expect((await service.ask(today, {}, elsewhere)).classesToday).toMatchObject({ totalCount: 0, edges: [] });
    expect(SCHOOL).not.toBe(OTHER_SCHOOL);
  });

  it('B4 B5 shows the call to the guardian on the first day of absence, and counts one that was missed', async () => {
    const CALLS = `query($list: GuardianCallList!) { guardianCalls(list: $list) {
      totalCount edges { node { id student { id } absentOn missed step { dueOn accountable } contact { reached } } } } }`;
    const callsOf = async (list: string, who = teacher) => (await service.ask(CALLS, { list }, who)).guardianCalls;
    const counted = async (who = teacher) =>
      (await service.ask('{ deskCounts { guardianCallsOwed guardianCallsMissed } }', {}, who)).deskCounts;
    // Both children have a case, which asks for the contact; a third is absent for the first time.
    const before = await counted();
    expect(before.guardianCallsOwed).toBe(0);
    const third = await service.enrol({ enrolledOn: '2026-05-12' });
    service.clock.set('2026-05-12T10:00:00+08:00');
    await service.absent(['2026-05-12'], [third, away]);
    const [{ node }] = await eventually(async () => {
      const { edges } = await callsOf('OWED');
      return edges.length === 1 && edges;
    });
    expect(node).toMatchObject({ student: { id: third }, absentOn: '2026-05-12', missed: false, step: { dueOn: '2026-05-12' } });
    expect((await callsOf('OWED', elsewhere)).totalCount).toBe(0);
    service.clock.set('2026-05-13T06:00:00+08:00');
    await service.tick();
    expect(await counted()).toEqual({ guardianCallsOwed: 1, guardianCallsMissed: before.guardianCallsMissed + 1 });
    expect((await callsOf('MISSED')).totalCount).toBe(before.guardianCallsMissed + 1);
    const call = { callId: node.id, kind: 'PHONE', on: '2026-05-13', outcome: 'REFUSED' };
    const record = (who: typeof teacher) =>
      service.command(
        'recordAbsenceContact',
        call,
        '... on GuardianCallSuccess { guardianCall { missed contact { outcome reached } } }',
        who,
      );
    expect(await record(elsewhere)).toMatchObject({ code: 'NOT_FOUND' });
    expect(await record(viewer('responsible-inspector'))).toMatchObject({ __typename: 'Refusal' });
    expect(await record(teacher)).toMatchObject({ guardianCall: { missed: true, contact: { outcome: 'REFUSED', reached: true } } });
    expect((await counted()).guardianCallsOwed).toBe(0);
  });

  it('E5 tells each step once, on the morning of its day, and lists what it told of, less what was done since', async () => {
    const told = () => service.published('baoxue.attendance.dropout-case').filter(({ type }) => type === 'dropout.case.step-due.v1');
    const dueOf = async (who: typeof teacher) => (await service.ask(DUE_TODAY, {}, who)).deskDutiesDueToday;
    const before = told().length;
    service.clock.set('2026-05-13T06:59:00+08:00');
    await service.tick();
    service.clock.set('2026-05-13T07:00:00+08:00');
    await service.tick();
    await service.tick();
    await eventually(async () => told().length > before);
    // The other child is back in class since the 11th: nobody owes a visit any more.
    expect(told().slice(before)).toMatchObject([{ data: { studentId: away, dueOn: '2026-05-13', steps: ['home-visit'] } }]);

    const due = await dueOf(teacher);
    // The call is overdue since the 9th: what falls due today is not lost behind it.
    expect(due).toMatchObject({ totalCount: 1, edges: [{ node: { window: 'OVERDUE' } }] });
    expect((await service.ask(COUNTS, {}, teacher)).deskCounts.dueToday).toBe(1);
    const { id } = due.edges[0].node.dropoutCase;
    expect(told().at(-1)?.subject).toBe(id);
    for (const nobody of [elsewhere, viewer('responsible-inspector')]) {
      expect(await dueOf(nobody)).toEqual({ totalCount: 0, edges: [] });
      expect((await service.ask(ONE_DUE, { id }, nobody)).deskDutyDueToday).toBeNull();
    }
    expect((await service.ask(ONE_DUE, { id }, teacher)).deskDutyDueToday).toMatchObject({ firstDueOn: '2026-05-09' });

    // Heard after midnight, it is asked for its own day.
    service.clock.set('2026-05-14T00:30:00+08:00');
    const ofTheDay = { id, dueOn: '2026-05-13' };
    expect((await service.ask(ONE_DUE, { id }, teacher)).deskDutyDueToday).toBeNull();
    expect((await service.ask(ONE_DUE, ofTheDay, teacher)).deskDutyDueToday).toMatchObject({ window: 'OVERDUE' });
    expect((await service.ask(ONE_DUE, ofTheDay, elsewhere)).deskDutyDueToday).toBeNull();
    const visit = { caseId: id, kind: 'HOME_VISIT', on: '2026-05-13', reached: true };
    await service.command('recordContact', visit, '', teacher);
    for (const asked of [{ id }, ofTheDay]) expect((await service.ask(ONE_DUE, asked, teacher)).deskDutyDueToday).toBeNull();
    expect((await dueOf(teacher)).totalCount).toBe(0);
  });

  it('E5 lists and tells of cases that were stored before anybody was told of due days, from the day of the upgrade on', async () => {
    const told = () => service.published('baoxue.attendance.dropout-case').filter(({ type }) => type === 'dropout.case.step-due.v1');
    const dueOf = async () => (await service.ask(DUE_TODAY, {}, teacher)).deskDutiesDueToday.totalCount;
    service.clock.set('2026-05-15T08:00:00+08:00');
    const cases = service.connection.collection<{ _id: string; version: number }>('dropout_cases');
    const ofChild = { 'state.studentId': away };
    const before = told().length;
    await cases.updateOne(ofChild, { $unset: { 'state.due': '', 'state.case.dueToldThrough': '', nextDueAt: '' } } as never);
    const { version } = (await cases.findOne(ofChild)) ?? {};
    await service.service.syncIndexes();
    expect(await cases.findOne(ofChild)).toMatchObject({ version, state: { case: { dueToldThrough: '2026-05-14' } } });
    expect(await dueOf()).toBe(1);
    await service.tick();
    await service.tick();
    await eventually(async () => told().length > before);
    expect(told().slice(before)).toMatchObject([{ data: { studentId: away, dueOn: '2026-05-15', steps: ['record-causes'] } }]);
  });

  it('B1 B4 E5 tells each post of a missing register, a call and a watch that it owes or was told of, and nobody else', async () => {
    service.clock.set('2026-05-18T10:00:00+08:00');
    const [head, inspector, bureau] = [viewer('head'), viewer('responsible-inspector'), viewer('bureau-officer')];
    const strangers = [elsewhere, viewer('head', { schoolIds: [OTHER_SCHOOL] }), viewer('town-officer'), viewer('grid-worker')];
    const absentOne = await service.enrol({ enrolledOn: '2026-05-18' });
    const watched = await service.enrol({ enrolledOn: '2026-05-18' });
    const told = (type: string, matter?: string) =>
      service
        .published('baoxue.attendance.office-matter')
        .filter((event) => event.type === type && (event.data as { matter?: string }).matter === matter);
    const dutyOn = async (id: string, who: typeof teacher) =>
      (await service.ask('query($id: ID!) { deskOfficeDuty(id: $id) { window steps { kind accountable } } }', { id }, who)).deskOfficeDuty;
    const changed = 'office.matter.changed.v1';

    await service.absent(['2026-05-18'], [absentOne]);
    const call = await eventually(
      async () => (await service.officeDuties('GUARDIAN_CALL', teacher)).length === 1 && told(changed, 'guardian-call').at(-1),
    );
    const sign = { studentId: watched, sign: 'TIRED_OF_STUDY', on: '2026-05-18' };
    await service.command('recordDropoutSign', sign, '', teacher);
    const watch = await eventually(async () => told(changed, 'dropout-watch').at(-1));
    expect(await dutyOn(call.subject, teacher)).toMatchObject({ window: 'DUE_TODAY', steps: [{ kind: 'contact-guardian' }] });
    expect(await dutyOn(call.subject, head)).toBeNull();
    const persuasion = (kind: string, accountable: string) => ({ window: 'UPCOMING', steps: [{ kind, accountable }] });
    expect(await dutyOn(watch.subject, head)).toEqual(persuasion('persuade-by-school', 'head'));
    expect(await dutyOn(watch.subject, inspector)).toEqual(persuasion('persuade-by-inspector', 'responsible-inspector'));
    for (const who of [teacher, bureau]) expect(await dutyOn(watch.subject, who)).toBeNull();
    expect(JSON.stringify([call, watch])).not.toContain(watched);

    // Nobody takes the register of the 19th, calls, or persuades: the clock tells the next level, and the desks of both.
    const before = [told('class.registers.changed.v1'), told(changed, 'guardian-call'), told(changed, 'dropout-watch')].map(
      ({ length }) => length,
    );
    service.clock.set('2026-05-20T06:00:00+08:00');
    await service.tick();
    await eventually(async () => told('class.registers.changed.v1').length > (before[0] ?? 0));
    expect(told('class.registers.changed.v1').at(-1)).toMatchObject({ subject: CLASS, data: { classId: CLASS } });
    expect(told(changed, 'guardian-call').length).toBeGreaterThan(before[1] ?? 0);
    expect(told(changed, 'dropout-watch').length).toBeGreaterThan(before[2] ?? 0);
    for (const who of [teacher, head]) {
      expect((await dutyOn(CLASS, who)).steps).toContainEqual({ kind: 'take-register', accountable: 'class-teacher' });
      expect(await dutyOn(call.subject, who)).toMatchObject({ window: 'OVERDUE' });
      expect(await service.officeDuties('REGISTERS', who)).toMatchObject([
        { window: 'OVERDUE', matter: { __typename: 'MissingRegisters' } },
      ]);
    }
    expect((await dutyOn(watch.subject, bureau)).steps).toHaveLength(2);
    for (const who of strangers) {
      for (const id of [CLASS, call.subject, watch.subject]) expect(await dutyOn(id, who)).toBeNull();
      for (const of of ['REGISTERS', 'GUARDIAN_CALL', 'DROPOUT_WATCH']) expect(await service.officeDuties(of, who)).toEqual([]);
    }

    // As an earlier version stored them.
    for (const collection of ['class_watches', 'guardian_calls', 'dropout_watches'])
      await service.connection.collection(collection).updateMany({}, { $unset: { 'state.duties': '' } });
    await service.service.syncIndexes();
    for (const of of ['REGISTERS', 'GUARDIAN_CALL', 'DROPOUT_WATCH']) expect(await service.officeDuties(of, head)).toHaveLength(1);

    // What is done is on no desk any more, and that is told too.
    const told19 = told('class.registers.changed.v1').length;
    const missing = (await service.ask('{ missingRegisters { edges { node { registers { dueOn } } } } }', {}, teacher)).missingRegisters;
    await service.absent(
      missing.edges[0].node.registers.map(({ dueOn }: any) => dueOn),
      [],
    );
    await eventually(async () => (await dutyOn(CLASS, head)) === null);
    expect(await service.officeDuties('REGISTERS', head)).toEqual([]);
    await eventually(async () => told('class.registers.changed.v1').length > told19);
  });
});
