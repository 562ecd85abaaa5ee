import { existsSync, mkdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { basename, delimiter, join } from 'node:path';
import { pythonDatabase } from './python-database.js';
import { isListening, LOCAL, refuseBusyPort, start, waitFor, type Running, type StartOptions } from './processes.js';

/** Where `npm run local:fast-db` leaves the Rust edition. */
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

/** Starts a database on the given port, from the first place that has one: `mongod`, the Rust edition, the Python edition. */
export async function startDatabase({ port, dataDirectory }: { port: number; dataDirectory: string }): Promise<Database> {
  await refuseBusyPort(port, 'the database');
  mkdirSync(dataDirectory, { recursive: true });
  const { command, args, env } = await databaseProgram(port, dataDirectory);
  const running = start({ name: 'database', command, args, env, logFile: join(dataDirectory, '..', 'database.log') });
  await waitFor('The database', () => isListening(port), { process: running.process });
  return { address: `mongodb://127.0.0.1:${port}/?directConnection=true`, program: basename(command), running };
}

async function databaseProgram(port: number, dataDirectory: string): Promise<Pick<StartOptions, 'command' | 'args' | 'env'>> {
  const mongod = onPath('mongod');
  if (mongod) return { command: mongod, args: ['--port', String(port), '--dbpath', dataDirectory, '--bind_ip', '127.0.0.1'] };
  // Without --sync-on-commit an acknowledged write can be lost when the process is killed.
  const common = [
    '--host',
    '127.0.0.1',
    '--port',
    String(port),
    '--storage-path',
    dataDirectory,
    '--sync-on-commit',
    '--cache-size',
    '256M',
  ];
  const fast = existsSync(FAST_DATABASE) ? FAST_DATABASE : onPath('secantusd-rs', join(homedir(), '.cargo', 'bin'));
  return { ...(fast ? { command: fast } : await pythonDatabase(join(LOCAL, 'secantus'))), args: common };
}

function onPath(tool: string, ...more: readonly string[]): string | undefined {
  const directories = [...(process.env['PATH'] ?? '').split(delimiter), ...more];
  return directories.map((directory) => join(directory, tool)).find((file) => existsSync(file));
}
