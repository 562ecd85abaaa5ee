import { fold, Refusal, specification } from '@baoxue/domain';
import { idNumberCheckCharacter } from '@baoxue/pii';
import { on as dayAt, subject } from '../dropout-case/dropout-case.fixtures.js';
import { gridRowPreview, toGridRow, type GridReach } from './grid-list.js';
import { gridDecider, type GridChild, type GridContext, type GridEvent } from './village-grid.js';

const today = '2026-05-11';
const village = '640381105201';
const first17 = '99010120120315021';
const number = first17 + idNumberCheckCharacter(first17);
const ownTown: GridReach = ({ jurisdictions }) => jurisdictions.includes('640381105');
const row = (changes: Record<string, string> = {}) => ({ '村（社区）代码': village, 身份证号: number, 姓名: '示例一', ...changes });

/** Column and code of what is refused; the row when nothing is. */
function read(cells: Record<string, string>, studentId: string | undefined = subject.studentId) {
  try {
    return toGridRow(cells, studentId, ownTown, today);
  } catch (error) {
    if (error instanceof Refusal) return [error.field, error.code];
    throw error;
  }
}

describe('A row of the list of a village grid', () => {
  it('A11 B12 names a child by its number and the village it lives in; its name is not kept', () => {
    const known = { studentId: subject.studentId, village };
    expect(read(row())).toEqual(known);
    expect(read(row({ 学籍号: `G${number}`, 身份证号: '' }))).toEqual(known);
  });

  it.each([
    ['no village', row({ '村（社区）代码': '' }), '村（社区）代码', 'VALUE_REQUIRED'],
    ['no code of a village', row({ '村（社区）代码': '640381105' }), '村（社区）代码', 'VILLAGE_CODE'],
    ['the village of another town', row({ '村（社区）代码': '640381106201' }), '村（社区）代码', 'VILLAGE_OF_OTHERS'],
    ['a number with a typing error', row({ 身份证号: `${first17}?` }), '身份证号', expect.any(String)],
    ['a student number with one', row({ 学籍号: `G${first17}?` }), '学籍号', expect.any(String)],
  ])('A11 B12 is refused with %s, by its column', (_what, cells, column, code) => expect(read(cells)).toEqual([column, code]));

  it('A11 B12 is refused with a number that no child has', () => {
    expect(() => toGridRow(row(), undefined, ownTown, today)).toThrow(
      expect.objectContaining({ code: 'CHILD_UNKNOWN', field: '身份证号' }),
    );
  });
});

describe('What a list does with a child', () => {
  const context: GridContext = {
    today,
    rules: { visitWithinSchoolDays: 2, escalationEverySchoolDays: 2 },
    addSchoolDays: dayAt(today).addSchoolDays,
  };
  const given = specification(gridDecider, context);
  const fromFile = { type: 'ListFromFile', subject, village, openCaseId: null } as const;
  const listed: GridEvent = { type: 'ChildListed', subject, village };
  const elsewhere: GridEvent = { ...listed, village: '640381105202' };
  const off: GridEvent = { type: 'ChildUnlisted' };
  const takenBack: GridEvent = { ...off, takenBack: true };
  const after = (...events: readonly GridEvent[]): GridChild => fold(gridDecider.evolve, gridDecider.initialState(), events);
  const shown = (...events: readonly GridEvent[]) => gridRowPreview({ studentId: subject.studentId, village }, after(...events), ownTown);

  it('A11 B12 it is put on the list of its village, and again when that was taken back', () => {
    given().when(fromFile).then(listed);
    given(listed, takenBack).when(fromFile).then(listed);
    for (const preview of [shown(), shown(listed, takenBack)]) expect(preview).toMatchObject({ outcome: 'new' });
  });

  it('A11 B12 what a person decided stands: it is moved to no other village, and not brought back once it was taken off', () => {
    for (const before of [[listed], [elsewhere], [listed, off]])
      given(...before)
        .when(fromFile)
        .thenNothingHappens();
    expect(shown(listed)).toMatchObject({ outcome: 'unchanged' });
    const column = '村（社区）代码';
    expect(shown(elsewhere)).toMatchObject({ outcome: 'protected', kept: [{ column, before: '640381105202', after: village }] });
    expect(shown(listed, off)).toMatchObject({ outcome: 'protected', kept: [{ column, before: null, after: village }] });
  });

  it('A11 B12 E2 of a child on the list of another town it is not told where it lives', () =>
    expect(shown({ ...listed, village: '640381106201' })).toMatchObject({
      outcome: 'protected',
      kept: [{ before: null, after: village }],
    }));

  it('A11 B12 it is taken off when the file is taken back, and by hand it may be listed anew', () => {
    given(listed).when({ type: 'TakeRowBack' }).then(takenBack);
    given(listed, off).when({ type: 'ListChild', subject, village, openCaseId: null }).then(listed);
  });

  it('B12 somebody goes at once to a child that is away already when it comes on the list, by hand or by a file', () => {
    for (const type of ['ListChild', 'ListFromFile'] as const)
      given()
        .when({ ...fromFile, type, openCaseId: 'case-1' })
        .thenState((state) =>
          expect(state).toMatchObject({
            village,
            tasks: [{ kind: 'visit', dueOn: '2026-05-13', accountable: 'grid-worker', caseId: 'case-1' }],
          }),
        );
  });
});
