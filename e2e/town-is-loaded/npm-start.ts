import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Graph } from '../../infra/local/graph.js';
import { tokenFor } from '../../infra/local/identity-provider.js';
import { identityPortOf, portsAround } from '../../infra/local/ports.js';
import { isListening, LOCAL, run, signalGroup, start, waitFor } from '../../infra/local/processes.js';
import { gatewayPort } from '../support/test-graph.js';

/** The graph that `npm start` runs, with a database and a broker of its own, beside those of a developer and of other suites. */
export interface StartedProgram {
  readonly graph: Pick<Graph, 'url' | 'token'>;
  /** Where it keeps its data, and the town among them. */
  readonly data: string;
  readonly townDirectory: string;
  /** All that it has printed so far. */
  printed(): string;
  /** Runs a command as it was printed, or as the README has it. @throws Error with its output when it fails */
  npm(command: string): Promise<string>;
  /** Ctrl-C: to every process of the terminal's group. */
  interrupt(): Promise<void>;
  /** On which of its ports somebody listens. */
  portsInUse(): Promise<readonly number[]>;
  discard(): Promise<void>;
}

/** The last line that it prints, once everything is there. */
const READY = /^ {2}stop +Ctrl-C$/m;
const READY_WITHIN_MS = 380_000;

/** @throws Error when it is not ready in time */
export async function npmStart(students: number): Promise<StartedProgram> {
  mkdirSync(LOCAL, { recursive: true });
  const home = mkdtempSync(join(LOCAL, 'npm-start-'));
  const data = join(home, 'data');
  const logFile = join(home, 'printed.txt');
  const { offset, ports } = portsAround(gatewayPort());
  const env = { BAOXUE_DATA: data, BAOXUE_PORT_OFFSET: String(offset) };
  const issuer = `http://127.0.0.1:${identityPortOf(ports.gateway)}`;
  // Other suites run the same processes, built from the same sources.
  const args = ['start', '--', '--students', String(students), '--as-built'];
  const running = start({ name: 'npm start', command: 'npm', args, env, logFile });
  const printed = () => (existsSync(logFile) ? readFileSync(logFile, 'utf8') : '');
  const discard = async () => {
    await running.stop();
    rmSync(home, { recursive: true, force: true });
  };
  const isReady = async () => READY.test(printed());
  await waitFor('npm start', isReady, { process: running.process, timeoutMs: READY_WITHIN_MS }).catch(async (error: unknown) => {
    await discard();
    throw error;
  });

  const ofProcesses = [...printed().matchAll(/is up on port (\d+)/g)].map(([, port]) => Number(port));
  const ofBackends = [ports.database, ports.kafka, ports.kafka + 1, ports.kafkaForDepartments];
  const all = [...ofProcesses, ...ofBackends, identityPortOf(ports.gateway)];
  return {
    graph: { url: `http://127.0.0.1:${ports.gateway}`, token: (identity) => tokenFor(issuer, identity) },
    data,
    townDirectory: join(data, 'town'),
    printed,
    npm: (command) => run('npm', command.split(' ').slice(1), { env }),
    async interrupt() {
      signalGroup(running.process.pid, 'SIGINT');
      await new Promise((ended) => running.process.once('exit', ended));
    },
    async portsInUse() {
      const inUse = await Promise.all(all.map(isListening));
      return all.filter((_, index) => inUse[index]);
    },
    discard,
  };
}
