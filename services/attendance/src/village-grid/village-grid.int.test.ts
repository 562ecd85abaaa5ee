import { newId } from '@baoxue/domain';
import { enrolledCard } from '@baoxue/testing';
import { CITY, CLASS, eventually, SCHOOL, startAttendance, TOWN, viewer, type TestAttendance } from '../attendance.fixtures.js';

let service: TestAttendance;
let [child, peer] = ['', ''];
const VILLAGE = `${TOWN}201`;
const town = viewer('town-officer');
const worker = viewer('grid-worker', { jurisdictions: [VILLAGE], schoolIds: [], classIds: [] });
const elsewhere = viewer('grid-worker', { jurisdictions: [`${TOWN}202`], schoolIds: [], classIds: [] });
const teacher = viewer('class-teacher');
const head = viewer('head');
const office = viewer('leading-group-office');
const GRID = 'student { id } village tasks { kind dueOn accountable doneOn } visits { task found }';

beforeAll(async () => {
  service = await startAttendance('2026-05-08T10:00:00+08:00');
  await service.openSchool();
  await service.openClass();
  [child, peer] = [await service.enrol(), await service.enrol()];
  await eventually(() => service.connection.collection<{ _id: string }>('class_watches').findOne({ _id: CLASS }));
});
afterAll(() => service?.stop());

describe('The village grid, through schema, events and database', () => {
  const act = (name: string, input: object, who = town) =>
    service.command(name, input, `... on GridChildSuccess { gridChild { ${GRID} } }`, who);
  const listOf = async (who: typeof town) =>
    (await service.ask(`query { gridChildren { totalCount edges { node { ${GRID} } } } }`, {}, who)).gridChildren;

  it('B12 puts a child on the list of its village, for its grid worker and no other', async () => {
    expect(await act('listChildInGrid', { studentId: child, village: VILLAGE }, worker)).toMatchObject({ code: 'FORBIDDEN' });
    expect(await act('listChildInGrid', { studentId: child, village: '12' })).toMatchObject({ code: 'VILLAGE_CODE', rule: 'B12' });
    expect(await act('listChildInGrid', { studentId: child, village: VILLAGE })).toMatchObject({
      gridChild: { village: VILLAGE, tasks: [] },
    });
    expect(await listOf(worker)).toMatchObject({ totalCount: 1, edges: [{ node: { student: { id: child } } }] });
    expect(await listOf(elsewhere)).toEqual({ totalCount: 0, edges: [] });
    expect((await listOf(town)).totalCount).toBe(1);
  });

  it('B12 sends the grid worker to a suspected child, who reports what was found', async () => {
    await service.absent(['2026-05-06', '2026-05-07', '2026-05-08'], [child]);
    const owed = await eventually(async () => {
      const [{ node }] = (await listOf(worker)).edges;
      return node.tasks.length > 0 && node.tasks;
    });
    expect(owed).toEqual([{ kind: 'visit', dueOn: '2026-05-11', accountable: 'grid-worker', doneOn: null }]);
    expect(await act('reportGridTask', { studentId: child, task: 'VISIT', found: 'AT_WORK' }, elsewhere)).toMatchObject({
      code: 'NOT_FOUND',
    });
    expect(await act('reportGridTask', { studentId: child, task: 'VISIT', found: 'AT_WORK' }, worker)).toMatchObject({
      gridChild: { tasks: [{ doneOn: '2026-05-08' }], visits: [{ task: 'VISIT', found: 'AT_WORK' }] },
    });
  });

  it('B12 has the task on the desk of the grid worker, of no other village, and of the town once its day is over, until it is reported', async () => {
    await act('giveGridTask', { studentId: child, task: 'VERIFY_ENROLMENT', dueOn: '2026-05-12' });
    const steps = [{ kind: 'verify-enrolment', dueOn: '2026-05-12', accountable: 'grid-worker' }];
    const onDesk = [{ window: 'UPCOMING', firstDueOn: '2026-05-12', steps, matter: { __typename: 'GridChild' } }];
    expect(await service.officeDuties('GRID_TASK', worker)).toEqual(onDesk);
    for (const who of [elsewhere, town]) expect(await service.officeDuties('GRID_TASK', who)).toEqual([]);

    // As an earlier version stored it.
    await service.connection.collection('grid_children').updateMany({}, { $unset: { 'state.duties': '' } });
    await service.service.syncIndexes();
    expect(await service.officeDuties('GRID_TASK', worker)).toEqual(onDesk);

    const told = () => service.published('baoxue.attendance.office-matter').filter(({ data }) => (data as any).matter === 'grid-task');
    const before = told().length;
    service.clock.set('2026-05-13T06:00:00+08:00');
    await service.tick();
    expect(await service.officeDuties('GRID_TASK', town)).toMatchObject([{ window: 'OVERDUE', steps }]);

    // A desk that looks on is told which matter, and asks for it.
    await eventually(async () => told().length > before);
    const { subject: id, data } = told().at(-1) as { subject: string; data: object };
    expect(data).toEqual({ matter: 'grid-task', matterId: id });
    const dutyOn = async (who: typeof town) =>
      (await service.ask('query($id: ID!) { deskOfficeDuty(id: $id) { id window steps { kind } matter { __typename } } }', { id }, who))
        .deskOfficeDuty;
    const shown = { id, window: 'OVERDUE', steps: [{ kind: 'verify-enrolment' }], matter: { __typename: 'GridChild' } };
    for (const who of [worker, town]) expect(await dutyOn(who)).toEqual(shown);
    for (const who of [elsewhere, viewer('town-officer', { jurisdictions: [`${CITY}106`] }), office, teacher])
      expect(await dutyOn(who)).toBeNull();
    expect(await service.officeDuties('GRID_TASK', viewer('town-officer', { jurisdictions: [`${CITY}106`] }))).toEqual([]);
    await act('reportGridTask', { studentId: child, task: 'VERIFY_ENROLMENT', found: 'AT_HOME' }, worker);
    for (const who of [worker, town]) expect(await service.officeDuties('GRID_TASK', who)).toEqual([]);
    service.clock.set('2026-05-08T10:00:00+08:00');
  });

  it('B12 has nobody sent any more to a child of whom the alarm was wrong', async () => {
    await act('listChildInGrid', { studentId: peer, village: VILLAGE });
    const tasksOf = async () =>
      (await listOf(worker)).edges.find(({ node }: any) => node.student.id === peer).node.tasks.map(({ kind }: any) => kind);
    const correct = (date: string, mark: string) =>
      service.command('correctRoll', { classId: CLASS, date, entries: [{ studentId: peer, mark }] }, '', teacher);
    for (const date of ['2026-05-06', '2026-05-07', '2026-05-08']) await correct(date, 'UNEXCUSED');
    await eventually(async () => (await tasksOf()).length === 1);
    await correct('2026-05-07', 'PRESENT');
    await eventually(async () => (await tasksOf()).length === 0);
  });

  it('B12 sets who answers for what, and names the places of which nobody does', async () => {
    const set = (input: object, who: typeof town) =>
      service.command(
        'setGuarantee',
        { schoolYear: '2025', targetPercent: 98, ...input },
        '... on SetGuaranteeSuccess { guarantee { place holder } }',
        who,
      );
    const gaps = async () =>
      (await service.ask('query { guaranteeGaps(schoolYear: "2025") { towns schools { id } classes { id } } }', {}, head)).guaranteeGaps;
    expect(await gaps()).toEqual({ towns: [TOWN], schools: [{ id: SCHOOL }], classes: [{ id: CLASS }] });
    expect(await set({ guarantee: 'ENROLMENT', place: TOWN, holder: 'town-officer' }, head)).toMatchObject({ code: 'FORBIDDEN' });
    await set({ guarantee: 'ENROLMENT', place: TOWN, holder: 'town-officer' }, town);
    await set({ guarantee: 'CONSOLIDATION', place: SCHOOL, holder: 'head' }, head);
    expect(await set({ guarantee: 'PASS_RATE', place: CLASS, holder: 'class-teacher' }, head)).toMatchObject({
      guarantee: { place: CLASS },
    });
    expect(await gaps()).toEqual({ towns: [], schools: [], classes: [] });
    const list = `query { guarantees(schoolYear: "2025") { totalCount edges { node { guarantee } } } }`;
    expect((await service.ask(list, {}, viewer('bureau-officer'))).guarantees.edges.map(({ node }: any) => node.guarantee)).toEqual([
      'CONSOLIDATION',
      'ENROLMENT',
      'PASS_RATE',
    ]);
  });

  it('A3 B12 sends the grid worker to a child that was listed under a record that is merged by now', async () => {
    const [stands, merged] = [await service.enrol(), await service.enrol()];
    await act('listChildInGrid', { studentId: merged, village: VILLAGE });
    const here = { schoolId: SCHOOL, classId: CLASS, jurisdictions: ['64', '6403', CITY, TOWN] };
    const told = { studentId: merged, ...here, on: '2026-05-13', intoStudentId: stands };
    await service.publish('baoxue.registry.student', 'student.merged.v1', merged, told);
    await eventually(() => service.connection.collection<{ _id: string }>('merged_records').findOne({ _id: merged }));
    const suspected = { caseId: newId(), studentId: stands, ...here, absentSince: '2026-05-11', markedOn: '2026-05-13' };
    await service.publish('baoxue.attendance.dropout-case', 'dropout.suspected.v1', suspected.caseId, {
      ...suspected,
      rulePack: 'qingtongxia-2018-49@1',
    });
    const tasks = await eventually(async () => {
      const listed = (await listOf(worker)).edges.find(({ node }: any) => node.student.id === merged);
      return listed.node.tasks.length > 0 && listed.node.tasks;
    });
    expect(tasks).toMatchObject([{ kind: 'visit', accountable: 'grid-worker', doneOn: null }]);
  });
});

describe('Learning support, through schema and database', () => {
  const MEASURES = 'measures { id kind visitOutcome outcome partner { id } notes { by text } }';
  const act = (name: string, input: object, who = teacher) =>
    service.command(name, { studentId: child, ...input }, `... on LearningSupportSuccess { learningSupport { ${MEASURES} } }`, who);

  it('B11 is written by the class teacher, whose notes only the head reads', async () => {
    const visit = { kind: 'HOME_VISIT', focus: 'LEFT_BEHIND', from: '2026-05-08', visitOutcome: 'REACHED', note: '家中只有祖母' };
    const { learningSupport } = await act('startLearningSupport', visit);
    expect(learningSupport.measures).toMatchObject([{ kind: 'HOME_VISIT', notes: [{ by: 'class-teacher', text: null }] }]);
    const read = `query { learningSupport { totalCount edges { node { ${MEASURES} } } } }`;
    const notesFor = async (who: typeof teacher) =>
      (await service.ask(read, {}, who)).learningSupport.edges.map(({ node }: any) => node.measures[0].notes[0].text);
    expect(await notesFor(head)).toEqual(['家中只有祖母']);
    expect(await notesFor(viewer('registry-administrator'))).toEqual([null]);
    expect(await notesFor(viewer('bureau-officer'))).toEqual([null]);
    expect(await notesFor(viewer('class-teacher', { classIds: ['6499000002-2025-22-01'] }))).toEqual([]);
    expect(JSON.stringify(await service.connection.collection('learning_support').findOne({}))).not.toContain('祖母');
  });

  it('B11 pairs children, ends with an outcome, and counts the families visited', async () => {
    const { learningSupport } = await act('startLearningSupport', { kind: 'PEER_PAIRING', partnerId: peer, from: '2026-05-08' });
    const { id, partner } = learningSupport.measures[1];
    expect(partner).toEqual({ id: peer });
    expect(await act('endLearningSupport', { supportId: id, outcome: 'IMPROVED' }, viewer('grid-worker'))).toMatchObject({
      code: 'NOT_FOUND',
    });
    expect((await act('endLearningSupport', { supportId: id, outcome: 'IMPROVED' })).learningSupport.measures[1].outcome).toBe('IMPROVED');
    const inVain = { kind: 'HOME_VISIT', studentId: peer, focus: 'LEFT_BEHIND', from: '2026-05-08', visitOutcome: 'MOVED_AWAY' };
    expect((await act('startLearningSupport', inVain)).learningSupport.measures).toMatchObject([{ visitOutcome: 'MOVED_AWAY' }]);
    const campaign = async () => (await service.ask('query { homeVisitCampaign { focus children met } }', {}, head)).homeVisitCampaign;
    expect(await campaign()).toContainEqual({ focus: 'LEFT_BEHIND', children: 2, met: 1 });

    // As an earlier version stored it: nobody said what came of a visit.
    const stored = service.connection.collection<{ _id: string }>('learning_support');
    const unset = {
      'state.metAs': '',
      'state.told': '',
      ...Object.fromEntries([0, 1].map((at) => [`state.child.supports.${at}.visitOutcome`, ''])),
    };
    for (const { _id } of await stored.find().toArray()) await stored.updateOne({ _id }, { $unset: unset } as never);
    await service.service.syncIndexes();
    expect(await campaign()).toContainEqual({ focus: 'LEFT_BEHIND', children: 2, met: 2 });
  });

  it('A3 A5 B11 what was done for a record is the child’s when it is merged, and goes on where the child is, until the merge is undone', async () => {
    const stands = await service.enrol();
    const ofStudent = `query($r: [_Any!]!) { _entities(representations: $r) { ... on Student { learningSupport { student { id } ${MEASURES} } } } }`;
    const shown = async (who = head, id = stands) =>
      (await service.ask(ofStudent, { r: [{ __typename: 'Student', id }] }, who))._entities[0].learningSupport;
    expect(await shown()).toBeNull();
    const here = { schoolId: SCHOOL, classId: CLASS, jurisdictions: ['64', '6403', CITY, TOWN] };
    const told = { studentId: child, ...here, on: '2026-05-08' };
    await service.publish('baoxue.registry.student', 'student.merged.v1', child, { ...told, intoStudentId: stands });
    await eventually(async () => (await shown()) !== null);
    const merged = await shown();
    expect(merged).toMatchObject({ student: { id: stands }, measures: [{ kind: 'HOME_VISIT' }, { kind: 'PEER_PAIRING' }] });
    const noted = await act('addLearningSupportNote', { studentId: stands, supportId: merged.measures[0].id, note: '祖母愿意配合' });
    expect(noted.learningSupport.measures).toMatchObject([{ notes: [{}, { text: null }] }, { kind: 'PEER_PAIRING' }]);

    const there = { ...here, schoolId: '6499000002', classId: '6499000002-2025-22-01' };
    const headThere = viewer('head', { schoolIds: [there.schoolId], classIds: [] });
    await service.publish('baoxue.registry.student', 'student.moved.v1', stands, {
      ...enrolledCard(stands, there),
      effectiveOn: '2026-05-13',
    });
    await eventually(async () => (await shown(headThere))?.measures.length === 2);
    expect((await shown(headThere)).measures[0].notes[1].text).toBe('祖母愿意配合');
    expect(await shown()).toBeNull();

    await service.publish('baoxue.registry.student', 'student.unmerged.v1', child, { ...told, fromStudentId: stands });
    await eventually(async () => (await shown(headThere)) === null);
    await eventually(async () => (await shown(head, child))?.measures.length === 2);
  });

  it('A7 B11 the registry hears of a learning difficulty while it is worked on, and of no visit for another reason', async () => {
    const { learningSupport } = await act('startLearningSupport', {
      kind: 'COUNSELLING',
      focus: 'LEARNING_DIFFICULTY',
      from: '2026-05-07',
      note: '算术跟不上',
    });
    await act('endLearningSupport', { supportId: learningSupport.measures[2].id, outcome: 'UNCHANGED' });
    const told = () => service.published('baoxue.attendance.learning-support').map(({ data }) => data);
    await eventually(async () => told().length >= 4);
    const of = (change: string, on: string) => ({ studentId: child, change, on });
    expect(told()).toEqual([
      of('began', '2026-05-08'),
      of('ended', '2026-05-08'),
      // The pairing of before had run on that day too.
      of('began', '2026-05-07'),
      of('ended', '2026-05-08'),
    ]);
  });

  it('A7 B11 the registry is told once of a learning difficulty that was worked on before others were told', async () => {
    const told = () => service.published('baoxue.attendance.learning-support').map(({ data }) => data);
    const before = told().length;
    await act('startLearningSupport', { kind: 'COUNSELLING', focus: 'LEARNING_DIFFICULTY', from: '2026-05-08' });
    await eventually(async () => told().length > before);
    const stored = service.connection.collection('learning_support');
    await stored.updateMany({}, { $unset: { 'state.told': '' } });
    await service.service.syncIndexes();
    for (let times = 0; times < 2; times += 1) await service.tick();
    await eventually(async () => told().length > before + 1);
    expect(told().slice(before)).toEqual([told().at(-1), { studentId: child, change: 'began', on: '2026-05-07' }]);
    expect(await stored.countDocuments({ nextDueAt: { $exists: true } })).toBe(0);
  });
});

describe('The leading group, through schema and database', () => {
  const TERM =
    'term { meetingOverdue campaigns { body people } bodiesWithoutCampaign meetings { present absent } decisions { id text owner obligation { dueOn doneOn } progress { text isDone } } }';
  const term = { county: CITY, term: '2025-spring' };
  const act = (name: string, input: object, who = office) =>
    service.command(name, { ...term, ...input }, `... on LeadingGroupTermSuccess { ${TERM} }`, who);

  it('B14 is overdue without a meeting, decides in one, and hears what became of it from the owner', async () => {
    const shown = async () =>
      (
        await service.ask(
          `query($county: ID!, $term: String!) { leadingGroupTerm(county: $county, term: $term) { meetingDueOn meetingOverdue } }`,
          term,
          town,
        )
      ).leadingGroupTerm;
    expect(await shown()).toEqual({ meetingDueOn: '2026-03-31', meetingOverdue: true });
    const owed = async (who: typeof office) => {
      const source = '{ deskCounts { leadingGroupMeetingOwed { term meetingDueOn meetingOverdue } } }';
      return (await service.ask(source, {}, who)).deskCounts.leadingGroupMeetingOwed;
    };
    expect(await owed(office)).toEqual({ term: '2025-spring', meetingDueOn: '2026-03-31', meetingOverdue: true });
    expect(await owed(town)).toBeNull();
    expect(await act('recordLeadingGroupMeeting', { on: '2026-05-08', present: ['GOVERNMENT', 'TOWNS'] }, town)).toMatchObject({
      code: 'FORBIDDEN',
    });
    const culture = { body: 'CULTURE_AND_SPORTS', on: '2026-05-08', form: 'MEDIA' };
    expect(await act('recordBodyCampaign', culture, town)).toMatchObject({ code: 'FORBIDDEN' });
    expect((await act('recordBodyCampaign', culture)).term).toMatchObject({ campaigns: [{ body: 'CULTURE_AND_SPORTS', people: null }] });
    expect(await owed(office)).toMatchObject({ term: '2025-spring' });
    const held = await act('recordLeadingGroupMeeting', { on: '2026-05-08', present: ['GOVERNMENT', 'TOWNS'] });
    expect(held.term.meetings[0].absent).toContain('JUSTICE');
    expect(held.term.bodiesWithoutCampaign).toHaveLength(14);
    const unheard = { text: '逐户核查', dueOn: '2026-05-20' };
    for (const owner of ['class-teacher', 'grid-worker'])
      expect(await act('recordLeadingGroupDecision', { ...unheard, owner })).toMatchObject({ code: 'OWNER_REPORTS_NOTHING' });
    const { term: decided } = await act('recordLeadingGroupDecision', { owner: 'town-officer', text: '逐户核查', dueOn: '2026-05-20' });
    const [{ id: decisionId }] = decided.decisions;
    expect(await service.officeDuties('DECISION', town)).toMatchObject([
      { firstDueOn: '2026-05-20', steps: [{ kind: 'carry-out' }], matter: { __typename: 'LeadingGroupTerm' } },
    ]);
    expect(await service.officeDuties('DECISION', head)).toEqual([]);
    expect(await act('reportDecisionProgress', { decisionId, text: '完成', isDone: true }, head)).toMatchObject({
      code: 'DECISION_OF_ANOTHER',
    });
    expect((await act('reportDecisionProgress', { decisionId, text: '完成', isDone: true }, town)).term.decisions).toMatchObject([
      { text: '逐户核查', obligation: { doneOn: '2026-05-08' }, progress: [{ text: '完成', isDone: true }] },
    ]);
    expect(await service.officeDuties('DECISION', town)).toEqual([]);
    expect((await shown()).meetingOverdue).toBe(false);
    expect(await owed(office)).toBeNull();
  });

  it('B14 covers so many of all schools with campaigns and parents’ committees', async () => {
    const coverage = async () =>
      (
        await service.ask(
          'query { outreachCoverage(term: "2025-spring") { schools withCampaign withCommittee lackingCampaign { id } } }',
          {},
          viewer('bureau-officer'),
        )
      ).outreachCoverage;
    expect(await coverage()).toEqual({ schools: 1, withCampaign: 0, withCommittee: 0, lackingCampaign: [{ id: SCHOOL }] });
    const at = { schoolId: SCHOOL, term: '2025-spring', on: '2026-05-08' };
    await service.command('recordCampaign', { ...at, form: 'THEMED_ACTIVITY', people: 300 }, '', head);
    await service.command('recordParentsCommitteeMeeting', { ...at, people: 12 }, '', head);
    expect(await coverage()).toEqual({ schools: 1, withCampaign: 1, withCommittee: 1, lackingCampaign: [] });
    const ofSchool =
      'query($schoolId: ID!) { schoolOutreach(schoolId: $schoolId, term: "2025-spring") { campaigns { form people } committeeMeetings { people } } }';
    expect((await service.ask(ofSchool, { schoolId: SCHOOL }, town)).schoolOutreach).toEqual({
      campaigns: [{ form: 'THEMED_ACTIVITY', people: 300 }],
      committeeMeetings: [{ people: 12 }],
    });
    const other = { schoolId: '6499000002', jurisdictions: ['64', '6403', '640381'] };
    const send = (type: string, data: object) => service.publish('baoxue.registry.school', type, other.schoolId, { ...other, ...data });
    await send('school.registered.v1', { kind: 'junior', boarding: false });
    await eventually(async () => (await coverage()).schools === 2);
    await send('school.closed.v1', { on: '2026-05-07' });
    await eventually(async () => (await coverage()).schools === 1);
  });
});
