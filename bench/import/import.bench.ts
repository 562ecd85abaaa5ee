/**
 * A city's list of students through the front door (create, upload with its dry run, commit), part by part; after each part the documents that it
 * made, inserted by the bare driver into the same server. The graph is whole: what the import tells, the other services hear. How much memory the
 * registry holds meanwhile is looked at: `--students=100000 --parts=1` is one file of 100,000 rows.
 */
import { connectMongo } from '@baoxue/mongo';
import { writeCsv } from '@baoxue/spreadsheet';
import { openDesk, type Desk } from '../../infra/demo/desk.js';
import { checkList, commitList, createList, importList, SCHOOLS, STUDENTS } from '../../infra/demo/import-list.js';
import { DEMO_STARTS_AT } from '../../infra/local/development-state.js';
import { schoolList, studentList, type List } from '../../infra/town/lists.js';
import { CITY } from '../../infra/town/places.js';
import { DEFAULT_SEED, townOf } from '../../infra/town/town.js';
import { bareInserts } from '../bare-inserts.js';
import { sum, timed } from '../figures.js';
import { cpuMsFrom, memoryDuring, type MemoryOfWork } from '../metrics.js';
import { atRest, withOwnGraph, type OwnGraph } from '../own-backends.js';
import { sizeFrom } from '../size.js';

const { students: STUDENTS_IN_ALL, parts: PARTS } = sizeFrom(process.argv.slice(2), { students: 5_000, parts: 5 });
/** A machine that is busy with other things is slow to answer, not broken. */
const PATIENCE_MS = 120_000;
/** What a student's row makes. */
const COLLECTIONS = ['students', 'guardians', 'households', 'school_classes'];

interface Part {
  readonly rows: number;
  readonly checkMs: number;
  readonly commitMs: number;
  readonly registryCpuMs: number;
  readonly databaseCpuMs: number;
  readonly documents: number;
  readonly bareMs: number;
  readonly memory: MemoryOfWork;
}

interface Result {
  readonly database: string;
  readonly rows: number;
  readonly rowsPerSecond: number;
  readonly bareRowsPerSecond: number;
  readonly timesBareInserts: number;
  /** The dry run's share of the time. */
  readonly checkShare: number;
  readonly registryCpuMsPerRow: number;
  /** With all that hears of the row: relay, other services. */
  readonly databaseCpuMsPerRow: number;
  readonly documentsPerRow: number;
  /** The last part against the first: what grows with the registry shows here. */
  readonly lastTimesFirst: number;
  /** Of the registry during the last part. */
  readonly memory: MemoryOfWork;
}

export const measure = (say: (line: string) => void): Promise<Result> =>
  withOwnGraph(say, async (own) => {
    const { graph, database } = own;
    const town = townOf({ seed: DEFAULT_SEED, students: STUDENTS_IN_ALL, today: DEMO_STARTS_AT.slice(0, 10) });
    const { heads, rows } = studentList(town);
    const all = [...rows];
    const bureau = openDesk({
      url: graph.url,
      token: await graph.token({ sub: 'bench', post: 'bureau-officer', jurisdictions: [CITY] }),
      patienceMs: PATIENCE_MS,
    });
    await importList(bureau, SCHOOLS, { name: 'bench', key: 'schools', content: csvOf(schoolList(town)) });
    const insertBare = await bareCopies(own);
    const size = Math.ceil(all.length / PARTS);
    const parts: Part[] = [];
    for (let part = 0; part < PARTS; part += 1) {
      say(`part ${part + 1} of ${PARTS}`);
      const some = all.slice(part * size, (part + 1) * size);
      const ours = await importPart(own, bureau, { key: `students-${part}`, heads, rows: some });
      parts.push({ rows: some.length, ...ours, ...(await insertBare()) });
    }
    return { database: database.program, ...figuresOf(parts) };
  });

async function importPart({ graph, database }: OwnGraph, bureau: Desk, { key, ...list }: List & { readonly key: string }) {
  const registry = graph.subgraphs.get('registry') ?? '';
  const content = csvOf(list);
  const before = { registry: await cpuMsFrom(registry), database: database.cpuMs() };
  const created = await createList(bureau, STUDENTS, { name: 'bench', key });
  let [checkMs, commitMs] = [0, 0];
  const memory = await memoryDuring(registry, async () => {
    checkMs = (await timed(() => checkList(bureau, created, { name: key, content }))).ms;
    commitMs = (await timed(() => commitList(bureau, STUDENTS, created, key))).ms;
  });
  await atRest(database);
  return {
    checkMs,
    commitMs,
    memory,
    registryCpuMs: (await cpuMsFrom(registry)) - before.registry,
    databaseCpuMs: database.cpuMs() - before.database,
  };
}

const csvOf = ({ heads, rows }: List): string => writeCsv(heads, [...rows]);

/** Copies what is new in any of the collections. */
async function bareCopies({ database, atEnd }: OwnGraph) {
  const connection = await connectMongo({ uri: database.address, databaseName: 'registry' });
  atEnd(() => connection.close());
  const inserts = await Promise.all(COLLECTIONS.map((name) => bareInserts(connection.collection(name))));
  return async () => {
    const took: { readonly ms: number; readonly count: number }[] = [];
    for (const insert of inserts) took.push(await insert());
    return { documents: sum(took, ({ count }) => count), bareMs: sum(took, ({ ms }) => ms) };
  };
}

function figuresOf(parts: readonly Part[]): Omit<Result, 'database'> {
  const rows = sum(parts, (part) => part.rows);
  const importMs = ({ checkMs, commitMs }: Part) => checkMs + commitMs;
  const [ours, bare] = [sum(parts, importMs), sum(parts, ({ bareMs }) => bareMs)];
  const [first, last] = [parts[0] as Part, parts.at(-1) as Part];
  return {
    rows,
    rowsPerSecond: rows / (ours / 1000),
    bareRowsPerSecond: rows / (bare / 1000),
    timesBareInserts: ours / bare,
    checkShare: sum(parts, ({ checkMs }) => checkMs) / ours,
    registryCpuMsPerRow: sum(parts, ({ registryCpuMs }) => registryCpuMs) / rows,
    databaseCpuMsPerRow: sum(parts, ({ databaseCpuMs }) => databaseCpuMs) / rows,
    documentsPerRow: sum(parts, ({ documents }) => documents) / rows,
    lastTimesFirst: importMs(last) / last.rows / (importMs(first) / first.rows),
    memory: last.memory,
  };
}

export const print = (result: Result): string =>
  [
    `${result.rows} students in ${PARTS} parts, on ${result.database}`,
    `import        ${result.rowsPerSecond.toFixed(0)} rows/s, ${(result.checkShare * 100).toFixed(0)} % of it the dry run; the last part ${result.lastTimesFirst.toFixed(1)} times the first`,
    `bare inserts  ${result.bareRowsPerSecond.toFixed(0)} rows/s, ${result.documentsPerRow.toFixed(1)} documents a row; the import takes ${result.timesBareInserts.toFixed(1)} times as long`,
    `CPU a row     ${result.registryCpuMsPerRow.toFixed(2)} ms of the registry, ${result.databaseCpuMsPerRow.toFixed(2)} ms of the database, with all that is heard of it`,
    `memory        ${result.memory.beforeMb.toFixed(0)} MB of the registry before the last part of ${Math.ceil(STUDENTS_IN_ALL / PARTS)} rows, at most ${result.memory.firstThirdMb.toFixed(0)} MB in the first third of its time and ${result.memory.lastThirdMb.toFixed(0)} MB in the last`,
  ].join('\n');
