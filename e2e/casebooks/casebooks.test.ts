/** Eleven casebooks, each a page beside this file, played side by side through the gateway, with real tokens, on one calendar. */
import { startTestGraph, type TestGraph } from '../support/test-graph.js';
import { readCasebooks } from './casebook.js';
import { playSideBySide } from './play.js';
import type { Told } from './scene.js';
import { FIRST_SCHOOL, openTown, SECOND_SCHOOL_CLASS } from './town.js';

const MINUTES = 60_000;
const casebooks = readCasebooks();

let graph: TestGraph;
let played: readonly (string | null)[] = [];

beforeAll(async () => {
  graph = await startTestGraph('2025-09-26T08:00:00+08:00');
  const town = await openTown(graph, casebooks.length);
  const told: Told[] = [];
  const inspector = await town.desk('responsible-inspector', { schoolId: FIRST_SCHOOL, classId: SECOND_SCHOOL_CLASS });
  type Duty = { dropoutCase: { id: string }; steps: readonly { kind: string; dueOn: string }[] };
  const following = await inspector.follow<{ deskDutyFellDue: Duty }>(
    'subscription { deskDutyFellDue { dropoutCase { id } steps { kind dueOn } } }',
    ({ data }) => {
      for (const { kind, dueOn } of data?.deskDutyFellDue.steps ?? [])
        told.push({ caseId: data?.deskDutyFellDue.dropoutCase.id ?? '', step: kind, dueOn });
    },
  );
  played = await playSideBySide({ graph, town, told }, casebooks);
  await following.stop();
}, 10 * MINUTES);
afterAll(() => graph?.kill());

describe('The casebooks, through the gateway', () => {
  it.each(casebooks.map(({ title }, index) => [title, index] as const))('%s', (_title, index) => {
    expect(played[index]).toBeNull();
  });
});
