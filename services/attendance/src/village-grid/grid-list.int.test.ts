import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Viewer } from '@baoxue/auth';
import { newId } from '@baoxue/domain';
import { idNumberCheckCharacter } from '@baoxue/pii';
import { eventually, startAttendance, TOWN, viewer, type TestAttendance } from '../attendance.fixtures.js';

let service: TestAttendance;
let directory: string;
const children = new Map<number, string>();
const town = viewer('town-officer');
const otherTown = viewer('town-officer', { subject: 'town-officer-2', jurisdictions: ['640381106'] });
const [VILLAGE, OTHER_VILLAGE] = [`${TOWN}201`, `${TOWN}202`];
const worker = viewer('grid-worker', { jurisdictions: [VILLAGE], schoolIds: [], classIds: [] });
const IMPORT = `status listedCount leftCount takenBackCount keptCount undoUntil preview { newCount unchangedCount protectedCount }
  undoneRows(result: KEPT) { edges { node { row code } } }`;

const numberOf = (child: number): string => {
  const first17 = `99010120120315${String(100 + child).padStart(3, '0')}`;
  return first17 + idNumberCheckCharacter(first17);
};
const idOf = (child: number): string => children.get(child) ?? '';

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'grid-list-'));
  service = await startAttendance('2026-05-11T10:00:00+08:00');
  for (const child of [1, 2, 3, 4])
    children.set(child, await service.enrol({ idNumberIndex: service.blindIndexOf('idNumber', numberOf(child)) }));
  // The second child is away when it comes on the list; the third stands on the list of another village already.
  await service.absent(['2026-05-07', '2026-05-08', '2026-05-09'], [idOf(2)]);
  await eventually(() => service.connection.collection('dropout_cases').findOne({ 'state.studentId': idOf(2) }));
  await service.command('listChildInGrid', { studentId: idOf(3), village: OTHER_VILLAGE }, '', town);
});
afterAll(async () => {
  await service?.stop();
  await rm(directory, { recursive: true, force: true });
});

const step = (name: string, input: object, who: Viewer = town) =>
  service.command(name, input, `... on GridListImportSuccess { gridListImport { id ${IMPORT} } }`, who);
const create = async (who: Viewer = town) =>
  (await step('createGridListImport', { sourceList: '网格名单' }, who)).gridListImport.id as string;

/** The dry run of a file with these rows: village and number. */
async function send(importId: string, rows: readonly (readonly [village: string, number: string])[], who: Viewer = town): Promise<any> {
  const file = join(directory, `${newId()}.csv`);
  await writeFile(file, ['村（社区）代码,身份证号,姓名', ...rows.map(([village, number]) => `${village},${number},示例`)].join('\n'));
  return service.service.routes?.[0]?.handle({ viewer: who, params: { importId }, file, contentType: 'text/csv' });
}
const listOf = async (who: Viewer) =>
  (await service.ask('{ gridChildren { edges { node { student { id } village tasks { kind } } } } }', {}, who)).gridChildren.edges.map(
    ({ node }: any) => node,
  );
const whole = [1, 2, 3].map((child) => [VILLAGE, numberOf(child)] as const);

describe('The list of a village grid, through schema, upload and database', () => {
  it('A11 B12 E2 is sent by towns only, each for its own villages; a wrong row is named by row and column, and nothing is taken over', async () => {
    expect(await step('createGridListImport', { sourceList: '网格名单' }, worker)).toMatchObject({ code: 'FORBIDDEN' });
    const importId = await create();
    const { errors } = await send(importId, [...whole, ['12', numberOf(4)], [VILLAGE, numberOf(9)], [`640381106201`, numberOf(4)]]);
    expect(errors.map(({ row, column, code }: any) => [row, column, code])).toEqual([
      [5, '村（社区）代码', 'VILLAGE_CODE'],
      [6, '身份证号', 'CHILD_UNKNOWN'],
      [7, '村（社区）代码', 'VILLAGE_OF_OTHERS'],
    ]);
    expect(await step('commitGridListImport', { importId })).toMatchObject({ code: 'FILE_HAS_ERRORS' });
    const theirs = await create(otherTown);
    expect((await send(theirs, whole, otherTown)).errors).toHaveLength(3);
    await expect(send(importId, whole, otherTown)).rejects.toMatchObject({ code: 'IMPORT_NOT_FOUND' });
    expect(await listOf(worker)).toEqual([]);
  });

  it('A11 B12 puts children on the lists of their villages, sends the grid worker to one that is away, and leaves those listed by hand', async () => {
    const importId = await create();
    expect((await send(importId, whole)).preview).toEqual({ newCount: 2, changedCount: 0, unchangedCount: 0, protectedCount: 1 });
    const committed = { status: 'COMMITTED', listedCount: 2, leftCount: 1, undoUntil: '2026-06-10' };
    expect((await step('commitGridListImport', { importId })).gridListImport).toMatchObject(committed);
    const listed = await listOf(worker);
    expect(listed).toHaveLength(2);
    expect(listed).toEqual(
      expect.arrayContaining([
        { student: { id: idOf(1) }, village: VILLAGE, tasks: [] },
        { student: { id: idOf(2) }, village: VILLAGE, tasks: [{ kind: 'visit' }] },
      ]),
    );
    expect((await listOf(town)).find(({ student }: any) => student.id === idOf(3)).village).toBe(OTHER_VILLAGE);
    // Sent again, it changes nothing.
    const again = await create();
    expect((await send(again, whole)).preview).toMatchObject({ newCount: 0, unchangedCount: 2, protectedCount: 1 });
    expect((await step('commitGridListImport', { importId: again })).gridListImport).toMatchObject({ listedCount: 0, leftCount: 3 });
  });

  it('A11 B12 is taken back row by row, but for a child about whom something has happened since, and may come again', async () => {
    const importId = await create();
    await send(importId, [[VILLAGE, numberOf(4)]]);
    await step('commitGridListImport', { importId });
    expect(await listOf(worker)).toHaveLength(3);
    expect((await step('undoGridListImport', { importId })).gridListImport).toMatchObject({ status: 'UNDONE', takenBackCount: 1 });
    expect(await listOf(worker)).toHaveLength(2);

    const second = await create();
    await send(second, [[VILLAGE, numberOf(4)]]);
    expect((await step('commitGridListImport', { importId: second })).gridListImport.listedCount).toBe(1);
    await service.command('giveGridTask', { studentId: idOf(4), task: 'VISIT', dueOn: '2026-05-12' }, '', town);
    expect((await step('undoGridListImport', { importId: second })).gridListImport).toMatchObject({
      takenBackCount: 0,
      keptCount: 1,
      undoneRows: { edges: [{ node: { row: 2, code: 'CHANGED_SINCE' } }] },
    });
    expect(await listOf(worker)).toHaveLength(3);
  });

  it('G1 B12 keeps neither names nor numbers of the file', async () => {
    const stored = await service.connection.collection('grid_list_imports').find().toArray();
    expect(JSON.stringify(stored)).not.toMatch(/示例|9901012012/);
  });
});
