/**
 * A page of the students' ledger 学生台账 as desks ask for it, while the ledger grows a hundredfold; beside each page, in the same moment, the bare
 * driver sends the same read, and the database is asked which index served it. A page in the order of its index reads what it shows and no more,
 * unless the database reads the rest of the range all the same: then the bare read grows alike.
 */
import { median, rounded, timed } from '../figures.js';
import { withOwnDatabase, type Connection } from '../own-backends.js';
import { readsOf } from './reads.js';
import { openRegistry } from './registry.js';

const SIZES = [1_000, 10_000, 100_000] as const;
const ROUNDS = 7;
/** The first ones meet cold code. */
const WARM_UP = 2;
const PER_PAGE = 50;
/** How far down a deep page lies. */
const DEEP = 0.9;

const ROWS = `edges { cursor node { id name grade mark school { id } schoolClass { id } } } pageInfo { hasNextPage endCursor }`;
const STUDENTS = `query ($filter: StudentFilter, $after: String) { page: students(filter: $filter, first: ${PER_PAGE}, after: $after) { ${ROWS} } }`;
const MONITORED = `query ($filter: MonitoringFilter!) { page: monitoredStudents(filter: $filter, first: ${PER_PAGE}) { ${ROWS} } }`;

type Registry = Awaited<ReturnType<typeof openRegistry>>;
interface Question {
  readonly source: string;
  readonly variables: object;
}

interface PageFigures {
  readonly rows: number;
  readonly p50Ms: number;
  /** The same read, sent by the bare driver. */
  readonly bareP50Ms: number;
  readonly timesBareRead: number;
  readonly cpuMs: number;
  /** What served the read, and whether what it found was then sorted in memory. */
  readonly index: string;
  readonly sorted: boolean;
}

interface Result {
  readonly database: string;
  /** By what is asked, by how many children there are. */
  readonly pages: Readonly<Record<string, Readonly<Record<string, PageFigures>>>>;
}

/** The pages that desks ask for. */
async function questionsAt(size: number, { childAt }: Registry, connection: Connection): Promise<ReadonlyMap<string, Question>> {
  const { name, idNumber, schoolId } = childAt(Math.floor(size / 2));
  const students = (filter: object, after: string | null = null): Question => ({ source: STUDENTS, variables: { filter, after } });
  const monitored = (filter: object): Question => ({ source: MONITORED, variables: { filter } });
  return new Map([
    ['first page', students({})],
    ['deep page', students({}, await cursorAt(Math.floor(size * DEEP), connection))],
    ['of a school', students({ schoolId })],
    ['of a mark', students({ mark: 'SUSPECTED' })],
    ['of a school and a mark', students({ schoolId, mark: 'NORMAL' })],
    ['by name', students({ name })],
    ['by number', students({ idNumber })],
    ['of a key stage', monitored({ stage: 'PRIMARY_TO_JUNIOR' })],
    ['of a key group', monitored({ group: 'LEFT_BEHIND' })],
  ]);
}

export const measure = (say: (line: string) => void): Promise<Result> =>
  withOwnDatabase(say, async (connection, { program }) => {
    const registry = await openRegistry(connection, SIZES.at(-1) ?? 0);
    const pages: Record<string, Record<string, PageFigures>> = {};
    for (const size of SIZES) {
      say(`filling up to ${size}`);
      await registry.fill(size);
      for (const [name, question] of await questionsAt(size, registry, connection)) {
        pages[name] = { ...pages[name], [size]: await compare(registry, connection, question) };
        say(`${size} ${name}: ${JSON.stringify(pages[name]?.[size])}`);
      }
    }
    return { database: program, pages };
  });

async function compare({ ask }: Registry, connection: Connection, { source, variables }: Question): Promise<PageFigures> {
  const reads = readsOf(connection);
  const [ours, bare, cpu]: [number[], number[], number[]] = [[], [], []];
  let rows = 0;
  for (let round = -WARM_UP; round < ROUNDS; round += 1) {
    const page = await timed(() => ask(source, variables));
    rows = (page.result['page'] as { readonly edges: readonly object[] }).edges.length;
    const read = await timed(() => reads.again());
    if (round < 0) continue;
    ours.push(page.ms);
    cpu.push(page.cpuMs);
    bare.push(read.ms);
  }
  const plan = await reads.plan();
  reads.stop();
  const [p50Ms, bareP50Ms] = [median(ours), median(bare)];
  const figures = { p50Ms, bareP50Ms, timesBareRead: p50Ms / bareP50Ms, cpuMs: median(cpu) };
  return { rows, ...rounded(figures), ...plan };
}

/** The cursor behind the so-many-th child. */
async function cursorAt(index: number, connection: Connection): Promise<string> {
  const orders = await connection
    .collection<{ state: { order: string } }>('students')
    .find({}, { projection: { 'state.order': 1 } })
    .map(({ state }) => state.order)
    .toArray();
  return Buffer.from(`after:${orders.sort()[index]}`).toString('base64url');
}

export const print = ({ database, pages }: Result): string =>
  [
    `Pages of ${PER_PAGE} on ${database}: median ms (times the same read by the bare driver), and the index that served it`,
    ...Object.entries(pages).map(([name, bySize]) => {
      const columns = SIZES.map((size) => {
        const { p50Ms, timesBareRead } = bySize[size] as PageFigures;
        return `${size}: ${p50Ms.toFixed(1)} (${timesBareRead.toFixed(1)}×)`.padEnd(26);
      });
      const { index, sorted } = bySize[SIZES[0]] as PageFigures;
      return `  ${name.padEnd(24)}${columns.join('')}${index}${sorted ? ', then sorted' : ''}`;
    }),
  ].join('\n');
