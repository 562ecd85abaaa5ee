import { eventually, SCHOOL, startAttendance, viewer, type TestAttendance } from '../attendance.fixtures.js';
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
const propose = (held: string, caseId = cases.on, who = bureau) => act('proposeServiceHold', { caseId, service: held }, who);
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
    expect(await propose('HOUSING_APPROVAL', cases.off)).toMatchObject({ code: 'HOLDS_OFF', rule: 'B9' });
  });

  it('B9 are proposed by one post and approved by another', async () => {
    expect(await propose('BUSINESS_LICENCE', cases.on, office)).toMatchObject({ code: 'FORBIDDEN' });
    const [hold] = (await propose('BUSINESS_LICENCE')).caseHolds.holds;
    expect(hold.inForce).toBe(false);
    const approve = { caseId: cases.on, holdId: hold.id };
    expect(await act('approveServiceHold', approve)).toMatchObject({ code: 'FORBIDDEN' });
    expect((await act('approveServiceHold', approve, office)).caseHolds).toMatchObject({
      advice: expect.stringContaining('仅供办理部门参考'),
      holds: [{ inForce: true, expiresOn: '2026-07-28' }],
    });
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

  it('B9 are released by the return of the child', async () => {
    await service.command('recordReturn', { caseId: cases.on, returnedOn: '2026-05-29' }, '', viewer('class-teacher'));
    await eventually(async () => (await inForce(office)).totalCount === 0);
    expect((await holdsOf()).map(({ endedBecause }: any) => endedBecause)).toEqual(['RETURNED', 'POVERTY']);
  });
});
