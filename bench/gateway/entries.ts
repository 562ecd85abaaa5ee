/** What is measured: ours, stock, the bare calls, and the peers, each as a process of its own before the same subgraphs. */
import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { benchPorts } from '../../infra/local/ports.js';
import { ROOT, start, waitFor, type Running } from '../../infra/local/processes.js';
import { cpuMsOf, residentMbOf } from '../figures.js';
import { cpuMsFrom, metricsOf, residentMbFrom, sumOf } from '../metrics.js';
import type { OwnGraph } from '../own-backends.js';
import { writeGrafbaseConfig } from './peers/grafbase.js';
import { grafbaseProgram, installPeers } from './peers/install.js';

export interface Entry {
  readonly name: string;
  readonly url: string;
  readonly gauge: Gauge;
}

/** What a gateway has used so far. */
export interface Gauge {
  cpuMs(): Promise<number>;
  rssMb(): Promise<number>;
  subgraphRequests(): Promise<number>;
}

/** Behind the ports of the bench's own gateway and its identity provider. */
const FIRST_PORT = benchPorts.gateway + 20;

/** Of a process that tells of itself at `/metrics`. */
const telling = (url: string): Gauge => ({
  cpuMs: () => cpuMsFrom(url),
  rssMb: () => residentMbFrom(url),
  async subgraphRequests() {
    const metrics = await metricsOf(url);
    return sumOf(metrics, 'gateway_subgraph_seconds_count') + sumOf(metrics, 'bench_subgraph_requests_total');
  },
});

/** Starts all but ours, which runs with its graph. Peers that this machine cannot run are left out. */
export async function startEntries(own: OwnGraph, say: (line: string) => void): Promise<Entry[]> {
  await installPeers(say);
  const ours = { name: 'ours', url: own.graph.url, gauge: telling(own.graph.url) };
  const entries: Entry[] = [
    ours,
    await startEntry(own, { name: 'stock', file: 'stock.ts' }),
    await startEntry(own, { name: 'direct', file: 'direct.ts' }),
    await startEntry(own, { name: 'hive', file: 'peers/hive.ts' }),
    await startEntry(own, { name: 'hive-rust-planner', file: 'peers/hive.ts', env: { ENGINE: 'rust' } }),
  ];
  const grafbase = grafbaseProgram();
  if (grafbase === null) say('no Grafbase gateway for this machine');
  else entries.push(await startGrafbase(own, grafbase));
  return entries;
}

let ports = 0;

interface Program {
  readonly name: string;
  readonly file: string;
  readonly env?: Readonly<Record<string, string>>;
}

async function startEntry({ graph, directory, kafkaAddress, atEnd }: OwnGraph, { name, file, env = {} }: Program): Promise<Entry> {
  const port = FIRST_PORT + ports++;
  const running = start({
    name,
    command: process.execPath,
    args: ['--import', 'tsx', join(ROOT, 'bench/gateway', file)],
    env: {
      ...env,
      PORT: String(port),
      KAFKA_BROKERS: kafkaAddress,
      KEYS_DIR: join(directory, 'keys'),
      OIDC_ISSUER: graph.issuer,
      SUBGRAPH_URLS: [...graph.subgraphs].map(([each, url]) => `${each}=${url}`).join(','),
    },
    logFile: join(directory, 'logs', `${name}.log`),
  });
  atEnd(() => running.stop());
  const url = `http://127.0.0.1:${port}`;
  await answers(name, `${url}/health`, running);
  return { name, url, gauge: telling(url) };
}

/** A binary that tells nothing of itself: its CPU and memory are read from the system, its requests from the helper that signs them. */
async function startGrafbase(own: OwnGraph, program: string): Promise<Entry> {
  const helper = await startEntry(own, { name: 'signing-helper', file: 'peers/signing-helper.ts' });
  const home = join(own.directory, 'grafbase');
  const config = writeGrafbaseConfig(home, helper.url);
  const port = FIRST_PORT + ports++;
  chmodSync(program, 0o755);
  const running = start({
    name: 'grafbase',
    command: program,
    args: ['dev', '--config', config, '--port', String(port)],
    // It keeps its playground there.
    env: { HOME: home },
    cwd: home,
    logFile: join(own.directory, 'logs', 'grafbase.log'),
  });
  own.atEnd(() => running.stop());
  const url = `http://127.0.0.1:${port}`;
  await answers('grafbase', url, running);
  const { pid } = running.process;
  const gauge = { ...helper.gauge, cpuMs: async () => cpuMsOf(pid), rssMb: async () => residentMbOf(pid) };
  return { name: 'grafbase', url, gauge };
}

const answers = (name: string, url: string, running: Running): Promise<void> =>
  waitFor(name, () => fetch(url).then(Boolean, () => false), { process: running.process });
