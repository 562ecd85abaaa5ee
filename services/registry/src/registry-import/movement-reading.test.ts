import { fixedClock } from '@baoxue/domain';
import type { School } from '../school/index.js';
import { registeredStudent } from '../student/student.fixtures.js';
import { movementPreview } from './movement-differences.js';
import { numberOf, toMovementRow, type MovementFacts } from './movement-reading.js';
import { atOpenSchools } from './at-open-schools.store.js';
import type { MovementAction } from './movement-reach.js';
import { atOtherSchool, commandOf, isWhereChecked, otherSchoolOf, type MovementRow } from './movement-row.js';

const { card } = registeredStudent;
const other: School = { schoolId: '6499000002', name: '示范', kind: 'junior', boarding: true, jurisdictions: ['64', '640381100'] };
const grounds = { on: '2026-03-02', reasonCode: '39', approvalNumber: '青教转〔2026〕1号', approvedOn: null };
const onTheWay = {
  ...registeredStudent,
  card: { ...card, lifeStatus: 'in-transit' as const },
  transfer: {
    transferId: 't',
    to: { schoolId: other.schoolId, jurisdictions: other.jurisdictions },
    grounds,
    dueOn: '2026-03-16',
    overdue: false,
  },
};
const rules = { movement: () => ({ suspensionDaysMax: 366 }), transferDueOn: () => '2026-05-14' };
const tools = {
  clock: fixedClock('2026-04-28T09:00:00+08:00'),
  rules,
  schoolYearOf: () => '2025',
  blindIndexOf: (field: string, value: string) => `${field} ${value}`,
  reaches: () => true,
};
const child = { ...registeredStudent, nameIndex: 'name 示例甲' };
const known: MovementFacts = { student: child, destination: other, receiver: undefined, classKnown: true };
const row = { 学籍号: 'G990101201203151017', 姓名: '示例甲', 异动日期: '2026-04-27' };

const read = (cells: Readonly<Record<string, string>>, facts: Partial<MovementFacts> = {}) =>
  toMovementRow({ ...row, ...cells }, { ...known, ...facts }, tools);
const refused = (code: string, field: string) => expect.objectContaining({ code, field });

describe('A11 a movement whose school changed between check and commit', () => {
  const entered = async (school: object, rows: readonly MovementRow[]) => {
    const findMany = async () => new Map([[other.schoolId, { id: other.schoolId, version: 1, state: { ...other, ...school } }]]);
    const schools = { findMany } as unknown as Parameters<typeof atOpenSchools>[0];
    return atOpenSchools<MovementRow>(schools, { schoolOf: otherSchoolOf, at: atOtherSchool })(rows);
  };
  const moved = { status: 'Registered', jurisdictions: ['64', '640381101'] };
  const sent = () => read({ 异动类别: '转出', 异动原因: '39', 审批文号: '1号', 转入学校标识码: other.schoolId });
  const received = () =>
    read(
      { 异动类别: '转入', 班级: '1班', 就读方式: '住校', 学年: '2025' },
      { student: { ...onTheWay, nameIndex: child.nameIndex }, receiver: other },
    );
  const suspended = () => read({ 异动类别: '休学', 异动原因: '疾病', 审批文号: '1号', 休学截止日期: '2026-08-31' });

  it('A5 A11 is entered where the school lies by now', async () => {
    const [out, into, stays] = await entered(moved, [sent(), received(), suspended()]);
    expect(out?.command).toMatchObject({ to: { schoolId: other.schoolId, jurisdictions: moved.jurisdictions } });
    expect(into?.command).toMatchObject({ type: 'ReceiveTransfer', jurisdictions: moved.jurisdictions });
    expect(stays).toEqual(suspended());
  });

  it('A5 A11 is left out when the school is not open any more, and holds up no other', async () =>
    expect(await entered({ status: 'Closed' }, [sent(), received(), suspended()])).toEqual([null, null, suspended()]));
});

describe('A11 a row of a list of movements', () => {
  it('A11 names the child by its student number, with or without an ID number in it', () => {
    expect(numberOf({ 学籍号: 'g99010120120315101x' })).toBe('99010120120315101X');
    expect(numberOf({ 学籍号: 'T00000000000000001' })).toBe('T00000000000000001');
    expect(() => read({ 异动类别: '休学' }, { student: undefined })).toThrow(refused('STUDENT_UNKNOWN', '学籍号'));
    expect(() => read({ 异动类别: '休学', 姓名: '示例乙' })).toThrow(refused('NAME_OF_ANOTHER', '姓名'));
    expect(read({ 异动类别: '死亡', 姓名: '示例 甲' }).studentId).toBe(card.studentId);
  });

  it('A5 A11 goes by the rule of its kind, and says in which column the rule says no', () => {
    const suspension = { 异动类别: '休学', 异动原因: '疾病', 审批文号: '1号', 休学截止日期: '2026-08-31' };
    expect(read(suspension).command).toMatchObject({
      type: 'Suspend',
      kind: 'suspension',
      until: '2026-08-31',
      grounds: { reasonCode: '10' },
    });
    expect(read({ ...suspension, 异动原因: '10' }).command).toMatchObject({ grounds: { reasonCode: '10', on: '2026-04-27' } });
    for (const [changes, code, column] of [
      [{ 审批文号: '' }, 'APPROVAL_REQUIRED', '审批文号'],
      [{ 异动原因: '' }, 'REASON_REQUIRED', '异动原因'],
      [{ 异动原因: '想去' }, 'REASON_UNKNOWN', '异动原因'],
      [{ 休学截止日期: '2028-01-01' }, 'SUSPENSION_TOO_LONG', '休学截止日期'],
      [{ 异动日期: '2026-04-29' }, 'DATE_INVALID', '异动日期'],
      [{ 异动类别: '复学' }, 'NOT_SUSPENDED', '学籍号'],
      [{ 异动类别: '毕业' }, 'NOT_LAST_GRADE', '学籍号'],
      [{ 异动类别: '飞走' }, 'CODE_UNKNOWN', '异动类别'],
      [{ 异动类别: '开除学籍' }, 'REGISTRATION_IS_KEPT', '异动类别'],
    ] as const)
      expect(() => read({ ...suspension, ...changes })).toThrow(refused(code, column));
  });

  it('A11 finds the class in the year and grade of the child, unless it says another', () => {
    const moved = (cells: object, facts = {}) => read({ 异动类别: '转班级', 班级: '3班', ...cells }, facts).command;
    expect(moved({})).toMatchObject({ type: 'MoveClass', classId: `${card.schoolId}-2025-22-03` });
    expect(moved({ 异动类别: '留级', 学年: '2025', 年级: '七年级', 审批文号: '1号' })).toMatchObject({
      kind: 'grade-repeated',
      classId: `${card.schoolId}-2025-21-03`,
    });
    expect(() => moved({}, { classKnown: false })).toThrow(refused('CLASS_UNKNOWN', '班级'));
    expect(() => moved({ 班级: '1班' })).toThrow(refused('CLASS_DOES_NOT_FIT', '班级'));
  });

  it('A5 A11 sends a child on the way, and receives one', () => {
    const request = read({ 异动类别: '转学（转出）', 转入学校标识码: other.schoolId });
    expect(request.command).toMatchObject({ type: 'RequestTransfer', to: { schoolId: other.schoolId } });
    const entered = commandOf(request, 'import-1', rules, '2026-04-28');
    expect(entered).toMatchObject({ dueOn: '2026-05-14', transferId: expect.any(String) });
    expect(commandOf(request, 'import-1', rules, '2026-04-28')).toEqual(entered);
    expect(() => read({ 异动类别: '转出', 转入学校标识码: '1' }, { destination: undefined })).toThrow(
      refused('SCHOOL_UNKNOWN', '转入学校标识码'),
    );
    const coming = { student: { ...onTheWay, nameIndex: child.nameIndex }, receiver: other };
    const receipt = { 异动类别: '转入', 班级: '1班', 就读方式: '住校' };
    expect(read(receipt, coming).command).toMatchObject({
      type: 'ReceiveTransfer',
      classId: `${other.schoolId}-2025-22-01`,
      grade: '22',
      boarding: true,
      jurisdictions: other.jurisdictions,
    });
    expect(() => read(receipt)).toThrow(refused('NOT_IN_TRANSIT', '学籍号'));
    expect(() => read({ 异动类别: '转出', 接收回执编号: '1' }, coming)).toThrow(refused('RECEIVED_HERE', '学籍号'));
  });

  it('A11 shows what it would change of the child', () => {
    const context = { today: '2026-04-28', rules: { suspensionDaysMax: 366 } };
    const shown = (cells: object) => movementPreview(child, commandOf(read({ ...cells }), '', rules, '2026-04-28'), context);
    expect(shown({ 异动类别: '转班级', 班级: '3班' })).toMatchObject({
      outcome: 'changed',
      changes: [{ column: '班级', before: '1班', after: '3班' }],
    });
    expect(shown({ 异动类别: '转出' }).changes).toEqual([{ column: '学籍状态', before: '在读', after: '转学在途' }]);
    expect(movementPreview(onTheWay, commandOf(read({ 异动类别: '转出' }), '', rules, '2026-04-28'), context).outcome).toBe('unchanged');
  });
});

describe('A5 A11 E2 a row of a list that a school sends', () => {
  const OF_SCHOOL: readonly MovementAction[] = ['movement:record', 'transfer:send', 'transfer:receive'];
  const sentBy = (schoolId: string, cells: Readonly<Record<string, string>>, facts: Partial<MovementFacts> = {}) =>
    toMovementRow(
      { ...row, ...cells },
      { ...known, ...facts },
      {
        ...tools,
        reaches: (action, place) => OF_SCHOOL.includes(action) && place.schoolId === schoolId,
      },
    );
  const coming = { student: { ...onTheWay, nameIndex: child.nameIndex }, receiver: other };
  const receipt = { 异动类别: '转入', 班级: '1班', 就读方式: '住校', 学年: '2025' };

  it('A5 A11 is of a child it has, or of one that is on the way to it, and is checked again where the child is by then', () => {
    const died = sentBy(card.schoolId, { 异动类别: '死亡' });
    expect(isWhereChecked(died, registeredStudent)).toBe(true);
    expect(isWhereChecked(died, { ...registeredStudent, card: { ...card, schoolId: other.schoolId } })).toBe(false);
    expect(sentBy(other.schoolId, receipt, coming).command).toMatchObject({ type: 'ReceiveTransfer' });
  });
  it('A11 abuse S4 S21 of any other child says what it says of a number nobody has', () =>
    expect(() => sentBy(other.schoolId, { 异动类别: '死亡', 姓名: '示例乙' })).toThrow(refused('STUDENT_UNKNOWN', '学籍号')));
  it('A5 A11 is nothing that another school, or the bureau alone, records', () => {
    const others = refused('MOVEMENT_OF_OTHERS', '异动类别');
    expect(() => sentBy(card.schoolId, receipt, coming)).toThrow(others);
    expect(() => sentBy(other.schoolId, { 异动类别: '死亡' }, coming)).toThrow(others);
    expect(() => sentBy(card.schoolId, { 异动类别: '错误登记注销' })).toThrow(others);
    expect(() => sentBy(card.schoolId, { 异动类别: '转出', 接收回执编号: '回执1号' }, coming)).toThrow(others);
  });
});
