/** The whole graph as real processes, from their bundles: identity provider, four subgraphs, gateway. For `npm start` and the end-to-end tests. */
import { join } from 'node:path';
import { bundleOf, PROCESSES, type ProcessName } from './bundles.js';
import { moveClockFile, prepareState } from './development-state.js';
import { startIdentityProvider, tokenFor, type Identity } from './identity-provider.js';
import { identityPortOf } from './ports.js';
import { refuseBusyPort, signalGroup, start, waitFor, type Running } from './processes.js';

export interface GraphOptions {
  /** Keys, clock and logs are kept here. */
  readonly directory: string;
  /** The gateway's port; the subgraphs take +101 … +104, the identity provider +10. */
  readonly port: number;
  readonly mongoUri: string;
  readonly kafkaBrokers: string;
  /** Tests use databases and topics of their own, set apart by this name. */
  readonly installation?: string;
  /** The posts that anybody may act as in the playground; the gateway's own list when absent. */
  readonly demoPostsFile?: string;
  /** Shanghai time at the first start. */
  readonly startsAt: string;
  /** Told of each step; a newcomer waits more gladly when something moves. */
  readonly progress?: (line: string) => void;
}

export interface Graph {
  readonly url: string;
  readonly issuer: string;
  /** Name → address of each subgraph. */
  readonly subgraphs: ReadonlyMap<string, string>;
  token(identity: Identity): Promise<string>;
  /** Moves business time forward; false when it is later already. */
  moveClock(instant: string): boolean;
  /** SIGKILL, and the supervisor starts it anew; resolves when it is healthy again. */
  killAndRestart(name: ProcessName): Promise<void>;
  /** In order: what runs finishes, and consumers leave their groups. Takes as long as a broker's poll. */
  stop(): Promise<void>;
  /** SIGKILL to all, for a test that is over; nothing when it has been stopped. */
  kill(): Promise<void>;
}

export const SUBGRAPHS = ['registry', 'attendance', 'poverty-aid', 'special-education'] as const;
const RESTART_AFTER_MS = 500;
/** Two seconds on an idle machine; one that is busy with other things is slow, not broken, and a process that ends is noticed at once. */
const START_MS_MAX = 240_000;

export async function startGraph({
  directory,
  port,
  mongoUri,
  kafkaBrokers,
  installation = '',
  demoPostsFile,
  startsAt,
  progress = () => {},
}: GraphOptions): Promise<Graph> {
  const { keysDirectory, clockFile } = await prepareState(directory, startsAt);
  const portOf = (name: ProcessName): number => (name === 'gateway' ? port : port + 101 + SUBGRAPHS.indexOf(name));
  for (const name of Object.keys(PROCESSES) as ProcessName[]) await refuseBusyPort(portOf(name), name);
  await refuseBusyPort(identityPortOf(port), 'the identity provider');
  const subgraphs = new Map(SUBGRAPHS.map((name) => [name, `http://127.0.0.1:${portOf(name)}`]));
  const provider = await startIdentityProvider({ port: identityPortOf(port), keysDirectory });
  const environment = {
    MONGODB_URI: mongoUri,
    KAFKA_BROKERS: kafkaBrokers,
    KEYS_DIR: keysDirectory,
    CLOCK_FILE: clockFile,
    INSTALLATION: installation,
    OIDC_ISSUER: provider.issuer,
    OPEN_INTROSPECTION: 'on',
    OPEN_QUERIES: 'on',
    DEV_TOKENS: 'on',
    // A receiver that a developer runs here.
    WEBHOOK_NETWORKS: '127.0.0.0/8',
    ...(demoPostsFile === undefined ? {} : { DEMO_POSTS_FILE: demoPostsFile }),
    APOLLO_TELEMETRY_DISABLED: 'true',
    SUBGRAPH_URLS: [...subgraphs].map((pair) => pair.join('=')).join(','),
  };
  const running = new Map<ProcessName, Running>();
  let ended: Promise<void> | undefined;

  async function launch(name: ProcessName): Promise<void> {
    if (ended) return;
    const child = start({
      name,
      command: process.execPath,
      args: [bundleOf(name)],
      env: { ...environment, PORT: String(portOf(name)) },
      logFile: join(directory, 'logs', `${name}.log`),
      onExit: () => {
        setTimeout(() => void launch(name).catch(() => {}), RESTART_AFTER_MS);
      },
    });
    running.set(name, child);
    await waitFor(name, () => isHealthy(portOf(name)), { process: child.process, timeoutMs: START_MS_MAX });
    progress(`${name} is up on port ${portOf(name)}`);
  }

  async function stopInOrder(): Promise<void> {
    await running.get('gateway')?.stop();
    await Promise.all([...running.values()].map((each) => each.stop()));
    await provider.stop();
  }

  async function killAll(): Promise<void> {
    await Promise.all([...running.values()].map((each) => each.kill()));
    await provider.stop();
  }

  const stop = (): Promise<void> => (ended ??= stopInOrder());
  const kill = (): Promise<void> => (ended ??= killAll());

  try {
    await Promise.all((Object.keys(PROCESSES) as ProcessName[]).map(launch));
  } catch (error) {
    await stop();
    throw error;
  }
  return {
    url: `http://127.0.0.1:${port}`,
    issuer: provider.issuer,
    subgraphs,
    token: (identity) => tokenFor(provider.issuer, identity),
    moveClock: (instant) => moveClockFile(clockFile, instant),
    async killAndRestart(name) {
      const before = running.get(name);
      signalGroup(before?.process.pid, 'SIGKILL');
      await waitFor(name, async () => running.get(name) !== before && (await isHealthy(portOf(name))));
    },
    stop,
    kill,
  };
}

async function isHealthy(port: number): Promise<boolean> {
  return fetch(`http://127.0.0.1:${port}/health`).then(
    ({ ok }) => ok,
    () => false,
  );
}
