import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, delimiter, join } from 'node:path';
import { pythonDatabase } from './python-database.js';
import { isListening, LOCAL, refuseBusyPort, start, waitFor, type Running, type StartOptions } from './processes.js';

/**
 * Where `npm run local:fast-db` leaves the Rust edition. It keeps a unique value for a record that has given it up: a child who relapses gets no second
 * case there. It is taken where somebody asks for it, to measure or to load a whole city, and never for the tests.
 */
export const FAST_DATABASE = join(LOCAL, 'bin', 'secantusd-rs');

export interface Backend {
  /** Connection string or broker list. */
  readonly address: string;
  /** Null when somebody else runs it. */
  readonly running: Running | null;
}

export interface Database extends Backend {
  /** `mongod`, `secantusd-rs` or `secantusd-py`. */
  readonly program: string;
}

export interface DatabaseOptions {
  readonly port: number;
  readonly dataDirectory: string;
  /** The Rust edition, where it has been built. */
  readonly fast?: boolean;
  /** Whether what it has acknowledged outlives its sudden end; yes, unless all that is in it ends with it. */
  readonly lasting?: boolean;
}

/**
 * Starts a database on the given port: `mongod` where there is one, else SecantusDB.
 * @throws Error when another program made the data
 */
export async function startDatabase({ port, dataDirectory, fast = false, lasting = true }: DatabaseOptions): Promise<Database> {
  await refuseBusyPort(port, 'the database');
  mkdirSync(dataDirectory, { recursive: true });
  const { command, args, env } = await databaseProgram({ port, dataDirectory, fast, lasting });
  const program = basename(command);
  refuseOthersData(dataDirectory, program);
  const running = start({ name: 'database', command, args, env, logFile: join(dataDirectory, '..', 'database.log') });
  await waitFor('The database', () => isListening(port), { process: running.process });
  return { address: `mongodb://127.0.0.1:${port}/?directConnection=true`, program, running };
}

function refuseOthersData(dataDirectory: string, program: string): void {
  const file = `${dataDirectory}-program`;
  const before = existsSync(file) ? readFileSync(file, 'utf8') : program;
  if (before !== program)
    throw new Error(`The data here was made by ${before}, and this is ${program}. Start as before, or: npm run reset`);
  writeFileSync(file, program);
}

async function databaseProgram({
  port,
  dataDirectory,
  fast,
  lasting,
}: Required<DatabaseOptions>): Promise<Pick<StartOptions, 'command' | 'args' | 'env'>> {
  const mongod = onPath('mongod');
  if (mongod) return { command: mongod, args: ['--port', String(port), '--dbpath', dataDirectory, '--bind_ip', '127.0.0.1'] };
  const common = ['--host', '127.0.0.1', '--port', String(port), '--storage-path', dataDirectory, '--cache-size', '256M'];
  // What lasts loses no acknowledged write when the process is killed; what does not keeps no log of operations either, which takes a fifth of its time.
  common.push(lasting ? '--sync-on-commit' : '--standalone');
  const edition = fast && existsSync(FAST_DATABASE) ? { command: FAST_DATABASE } : await pythonDatabase(join(LOCAL, 'secantus'));
  return { ...edition, args: common };
}

function onPath(tool: string): string | undefined {
  const directories = (process.env['PATH'] ?? '').split(delimiter);
  return directories.map((directory) => join(directory, tool)).find((file) => existsSync(file));
}
