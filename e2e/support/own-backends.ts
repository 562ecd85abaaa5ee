import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { startDatabase } from '../../infra/local/database.js';
import { startKafka } from '../../infra/local/kafka.js';
import { ownBackendPorts } from '../../infra/local/ports.js';
import { LOCAL, signalGroup, type Running } from '../../infra/local/processes.js';
import { gatewayPort, type Backends } from './test-graph.js';

export type BackendName = 'database' | 'kafka';

/** A database and a broker of the suite's own, so that it may harm them while other suites run. */
export interface OwnBackends extends Backends {
  /** SIGKILL; resolves when the process has ended. */
  kill(name: BackendName): Promise<void>;
  /** Starts it again, on the port and the data that it had. */
  start(name: BackendName): Promise<void>;
  /** SIGSTOP: it keeps its connections and answers nothing. */
  freeze(name: BackendName): void;
  thaw(name: BackendName): void;
  stop(): Promise<void>;
}

export async function startOwnBackends(): Promise<OwnBackends> {
  const home = mkdtempSync(join(LOCAL, 'backends-'));
  const ports = ownBackendPorts(gatewayPort());
  const starters = { database: startDatabase, kafka: startKafka };
  const running = new Map<BackendName, Running>();

  async function start(name: BackendName): Promise<string> {
    const { address, running: own } = await starters[name]({ port: ports[name], dataDirectory: join(home, name) });
    if (own) running.set(name, own);
    return address;
  }
  const signal = (name: BackendName, which: 'SIGSTOP' | 'SIGCONT') => signalGroup(running.get(name)?.process.pid, which);

  const [mongoUri, kafkaBrokers] = await Promise.all([start('database'), start('kafka')]);
  return {
    mongoUri,
    kafkaBrokers,
    kill: async (name) => running.get(name)?.kill(),
    async start(name) {
      await start(name);
    },
    freeze: (name) => signal(name, 'SIGSTOP'),
    thaw: (name) => signal(name, 'SIGCONT'),
    async stop() {
      await Promise.all([...running.values()].map((each) => each.kill()));
      rmSync(home, { recursive: true, force: true });
    },
  };
}
