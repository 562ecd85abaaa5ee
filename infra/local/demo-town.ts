/** The synthetic town that a development graph lives with: written once beside its data, gone with `npm run reset`. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { DemoPost } from '../../gateway/src/demo-posts.js';
import { loadTown, type LoadOptions } from '../town/load-town.js';
import type { TownSummary } from '../town/summary.js';
import { DEFAULT_SEED, DEFAULT_STUDENTS, townOf } from '../town/town.js';
import { FILES, writeTown } from '../town/write-town.js';
import { DEMO_STARTS_AT } from './development-state.js';
import { DATA } from './ports.js';
import { ROOT } from './processes.js';

export interface DemoTown {
  readonly demoPostsFile: string;
}

const DIRECTORY = join(DATA, 'town');
const SCHOOLS_LISTED = 6;
const CLASSES_LISTED = 3;

/**
 * Writes the town's files unless they are all there. The summary comes last, so where it stands everything does.
 * @param wanted how many students, as typed; a town that was written before keeps its size
 * @returns null for an empty graph
 */
export async function demoTown(wanted: string | undefined, progress: (line: string) => void): Promise<DemoTown | null> {
  const students = Number(wanted ?? DEFAULT_STUDENTS);
  if (!Number.isInteger(students) || students < 0) throw new Error('How many students? npm start -- --students 500');
  if (students === 0) return null;
  if (!existsSync(join(DIRECTORY, FILES.summary))) {
    progress(`inventing a town of ${students} students`);
    await writeTown(townOf({ seed: DEFAULT_SEED, students, today: DEMO_STARTS_AT.slice(0, 10) }), DIRECTORY);
  }
  return { demoPostsFile: join(DIRECTORY, FILES.demoPosts) };
}

/** Loads the town into the graph once; a start that was interrupted half-way finishes it next time. */
export async function loadDemoTown(graph: LoadOptions['graph'], progress: (line: string) => void): Promise<void> {
  const loaded = join(DIRECTORY, 'loaded.json');
  if (existsSync(loaded)) return;
  const startedMs = Date.now();
  progress('loading the town through the front door (first start only)');
  await loadTown({ graph, directory: DIRECTORY, progress });
  const seconds = Math.round((Date.now() - startedMs) / 1000);
  writeFileSync(loaded, JSON.stringify({ seconds }));
  progress(`the town is loaded, in ${seconds} s`);
}

/** The demo posts as commands, and a few schools with classes. @throws Error when no town was written yet */
export async function whoIsWho(): Promise<string> {
  if (!existsSync(join(DIRECTORY, FILES.summary))) throw new Error('There is no town yet: npm start writes it.');
  const read = <T>(file: string): T => JSON.parse(readFileSync(join(DIRECTORY, file), 'utf8')) as T;
  const posts = read<readonly DemoPost[]>(FILES.demoPosts).map((each) => `  ${each.label}\n    npm run -s token -- ${flagsOf(each)}`);
  const schools = read<TownSummary>(FILES.summary).schools.slice(0, SCHOOLS_LISTED);
  const lines = schools.map(
    ({ id, name, classes }) =>
      `  ${id}  ${name}  ${classes
        .slice(0, CLASSES_LISTED)
        .map((each) => each.id)
        .join(' ')}`,
  );
  return `Posts\n${posts.join('\n')}\n\nSchools and classes (all of them: ${relative(ROOT, join(DIRECTORY, FILES.summary))})\n${lines.join('\n')}\n`;
}

const flagsOf = ({ sub, post, jurisdictions = [], schools = [], classes = [] }: DemoPost): string =>
  [
    `--post ${post}`,
    ...jurisdictions.map((code) => `--jurisdiction ${code}`),
    ...schools.map((id) => `--school ${id}`),
    ...classes.map((id) => `--class ${id}`),
    `--subject ${sub}`,
  ].join(' ');
