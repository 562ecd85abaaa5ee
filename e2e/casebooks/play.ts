/** Plays the casebooks side by side on one calendar: the clock goes forward once, and on each day every casebook does what stands on its page. */
import { addDays, type SchoolDate } from '@baoxue/domain';
import { Refused } from '../../infra/demo/command.js';
import { eventually } from '../../infra/demo/desk.js';
import type { TestGraph } from '../support/test-graph.js';
import { actsOf } from './acts.js';
import type { Casebook } from './casebook.js';
import { playDeed, readDeed } from './deeds.js';
import { sceneOf, type Scene, type Told } from './scene.js';
import { whatStands } from './sights.js';
import type { Town } from './town.js';

/** Effects travel by events, and clocks look once a second. */
const PATIENCE_MS = 60_000;
const ACTS_FROM = 'T08:00:00+08:00';

export interface Stage {
  readonly graph: TestGraph;
  readonly town: Town;
  readonly told: readonly Told[];
}

/** What became of each casebook: null, or where its story left the page. */
export async function playSideBySide(stage: Stage, casebooks: readonly Casebook[]): Promise<readonly (string | null)[]> {
  const stories = casebooks.map((casebook, index) => story(stage, casebook, index));
  const days = [...new Set(casebooks.flatMap(({ lines }) => lines.flatMap(({ from, to }) => [from, to])))].sort();
  for (const today of days) {
    stage.graph.moveClock(`${today}${ACTS_FROM}`);
    await Promise.all(stories.map((each) => each.playUntil(today)));
  }
  return stories.map(({ leftThePage }) => leftThePage());
}

/** One casebook, line after line; it stops where it leaves the page. */
function story({ town, told }: Stage, { lines }: Casebook, casebook: number) {
  const ahead = [...lines];
  let left: string | null = null;

  async function playUntil(today: SchoolDate): Promise<void> {
    for (let [line] = ahead; line && line.from <= today && left === null; [line] = ahead) {
      const scene = sceneOf({ town, casebook, line, today, told });
      try {
        await act(scene);
        if (line.to > today) {
          // What is done day by day goes on when the clock has moved.
          ahead[0] = { ...line, from: addDays(today, 1) };
          return;
        }
        await look(scene);
        ahead.shift();
      } catch (error) {
        left = `${line.text}: ${(error as Error).message}`;
      }
    }
  }

  return { playUntil, leftThePage: () => left };
}

/** Whoever is refused while an event is on its way tries again, as a person would; whom the page says to be refused, is. */
async function act(scene: Scene): Promise<void> {
  const { line } = scene;
  if (line.does === '') return;
  const deed = readDeed(line.does);
  await eventually(
    async () => refusalOf(playDeed(actsOf(scene, await scene.desk(line.who)), deed)),
    (refusal) => (line.refused === null ? refusal === null : refusal?.includes(line.refused) === true),
    line.refused === null ? '办理' : `不予办理：${line.refused}`,
    PATIENCE_MS,
  );
}

async function refusalOf(work: Promise<unknown>): Promise<string | null> {
  try {
    await work;
    return null;
  } catch (error) {
    if (error instanceof Refused) return `${error.code} ${error.zh}`;
    throw error;
  }
}

async function look(scene: Scene): Promise<void> {
  const { sees } = scene.line;
  if (sees.length === 0) return;
  await eventually(
    () => whatStands(scene, sees),
    (stands) => stands.every((sentence, index) => sentence === sees[index]),
    sees.join('；'),
    PATIENCE_MS,
  );
}
