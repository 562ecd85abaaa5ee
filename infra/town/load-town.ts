/**
 * Brings a written town into a running graph through the front door, as the departments and the bureau would: each list with a token of its
 * post. What is in already stays as it is, so a load that was interrupted is simply made again.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { DemoPost } from '../../gateway/src/demo-posts.js';
import { openDesk, type Desk } from '../demo/desk.js';
import {
  AID_LEDGER,
  ALL_CERTIFICATES,
  importList,
  LEFT_BEHIND,
  MIGRANT_CHILDREN,
  ROLL_HISTORY,
  SCHOOLS,
  STUDENTS,
} from '../demo/import-list.js';
import { knownToAttendance } from '../demo/situation.js';
import type { Identity } from '../local/identity-provider.js';
import type { TownSummary } from './summary.js';
import { FILES } from './write-town.js';

export interface LoadOptions {
  readonly graph: { readonly url: string; token(identity: Identity): Promise<string> };
  /** Where the town was written. */
  readonly directory: string;
  /** Told of each list when it is in. */
  readonly progress?: (line: string) => void;
}

/** A service or the broker that restarts meanwhile is waited for. */
const PATIENCE_MS = 60_000;
/** The registry's events carry each child to attendance; a city's children take their time. */
const CHILDREN_KNOWN_WITHIN_MS = 60 * 60_000;
const LOOK_AGAIN_MS = 500;

/** @throws Error when a list is refused */
export async function loadTown({ graph, directory, progress = () => {} }: LoadOptions): Promise<void> {
  const read = async <T>(file: string): Promise<T> => JSON.parse(await readFile(join(directory, file), 'utf8')) as T;
  const posts = await read<readonly DemoPost[]>(FILES.demoPosts);
  const { seed, students, schools, terms } = await read<TownSummary>(FILES.summary);

  async function deskOf(post: DemoPost['post']): Promise<Desk> {
    const found = posts.find((each) => each.post === post);
    if (!found) throw new Error(`The town has no ${post}.`);
    const { label: _label, ...identity } = found;
    return openDesk({ url: graph.url, token: await graph.token(identity), patienceMs: PATIENCE_MS });
  }

  async function bringIn(desk: Desk, kind: typeof SCHOOLS, name: string, file: string): Promise<void> {
    const startedMs = Date.now();
    const content = new Uint8Array(await readFile(join(directory, file)));
    await importList(desk, kind, { name, key: `town-${seed}-${students}-${file}`, content });
    progress(`${name}: in after ${((Date.now() - startedMs) / 1000).toFixed(0)} s`);
  }

  const [bureau, poverty, disability, civilAffairs] = [
    await deskOf('bureau-officer'),
    await deskOf('poverty-officer'),
    await deskOf('disability-officer'),
    await deskOf('civil-affairs-officer'),
  ];
  await bringIn(bureau, SCHOOLS, '学校名单 schools', FILES.schools);
  await bringIn(bureau, STUDENTS, '学生名单 students', FILES.students);
  await bringIn(poverty, AID_LEDGER, '贫困家庭学生台账 poverty ledgers', FILES.aidLedger);
  await bringIn(civilAffairs, LEFT_BEHIND, '留守儿童名单 left-behind children', FILES.leftBehind);
  await bringIn(bureau, MIGRANT_CHILDREN, '随迁子女名单 migrant workers’ children', FILES.migrants);
  await bringIn(disability, ALL_CERTIFICATES, '残联名单 disability certificates', FILES.certificates);
  await childrenAreKnown(bureau, schools);
  progress(`${students} children are known to attendance`);
  for (const term of terms) await bringIn(bureau, ROLL_HISTORY, `历史考勤 registers of ${term}`, FILES.registers(term));
}

/** Waits until attendance has heard of every child: a register taken over before would miss some. */
async function childrenAreKnown(bureau: Desk, schools: TownSummary['schools']): Promise<void> {
  const deadline = Date.now() + CHILDREN_KNOWN_WITHIN_MS;
  for (const { id, students } of schools.flatMap(({ classes }) => classes)) {
    while ((await knownToAttendance(bureau, id)) < students) {
      if (Date.now() > deadline) throw new Error(`Attendance has not heard of every child of class ${id}.`);
      await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_MS));
    }
  }
}
