/** The end of a process: not ready, stop taking work, let what runs finish, close. Under ten seconds (fault F25). */
import type { Server } from 'node:http';
import type { Logger } from 'pino';

/** Anything that runs beside the HTTP front. */
export interface Stoppable {
  stop(): Promise<void>;
}

/** Less than the ten seconds a supervisor waits before it kills. */
const DRAIN_MS_MAX = 9_000;

export interface DrainParts {
  readonly server: Server;
  /** Consumers, relay and jobs: stopped together, before the connections they use are closed. */
  readonly workers: readonly Stoppable[];
  /** Apollo, database, bus, traces: closed in this order once nothing uses them. */
  readonly close: readonly (() => Promise<void>)[];
  readonly logger: Logger;
}

/** Finishes what runs and closes. A part that fails to stop does not keep the others open. Resolves within nine seconds. */
export async function drain({ server, workers, close, logger }: DrainParts): Promise<void> {
  const attempt = (work: () => Promise<void>) =>
    work().catch((error: unknown) => logger.error({ err: error }, 'a part did not stop cleanly'));
  const orderly = async () => {
    const listening = new Promise<void>((resolve) => server.close(() => resolve()));
    server.closeIdleConnections();
    await Promise.all([listening, ...workers.map((worker) => attempt(() => worker.stop()))]);
    for (const end of close) await attempt(end);
  };
  await Promise.race([orderly(), timeout(DRAIN_MS_MAX)]);
  server.closeAllConnections();
}

const timeout = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms).unref());
