import { spawn, type ChildProcess } from 'node:child_process';
import { createWriteStream, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createConnection } from 'node:net';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The root of the checkout, wherever it stands. */
export const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
/** Everything installed or written at run time; git-ignored. */
export const LOCAL = join(ROOT, '.local');

export interface Running {
  readonly name: string;
  readonly process: ChildProcess;
  /** Asks to stop, then insists. */
  stop(): Promise<void>;
  /** SIGKILL; resolves when it has ended. */
  kill(): Promise<void>;
}

export interface StartOptions {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
  readonly logFile: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
  /** Called when it ends without having been asked to. */
  readonly onExit?: (code: number | null) => void;
}

const GRACE_MS = 12_000;

/** Where a run of the tests lists what is started under it, by id: its workers can be killed, and then only the list knows. */
export const LIST_OF_RUNNING = 'BAOXUE_LIST_OF_RUNNING';
const list = process.env[LIST_OF_RUNNING];

/** What was started here and has not ended. A process that exits takes it along: nobody else would. */
const unended = new Set<ChildProcess>();
process.on('exit', () => {
  for (const child of unended) {
    signalGroup(child.pid, 'SIGKILL');
    child.kill('SIGKILL');
    forget(child);
  }
});

function keepTrack(child: ChildProcess): void {
  unended.add(child);
  if (list !== undefined && child.pid !== undefined) writeFileSync(join(list, String(child.pid)), '');
  child.on('exit', () => forget(child));
}

function forget(child: ChildProcess): void {
  unended.delete(child);
  if (list !== undefined) rmSync(join(list, String(child.pid)), { force: true });
}

/** SIGKILL to all that is still on a list, with their children. */
export function killListed(directory: string): void {
  for (const pid of readdirSync(directory)) signalGroup(Number(pid), 'SIGKILL');
}

/**
 * Ends this process in order at Ctrl-C and SIGTERM, or when the returned function is called: once, however often. What `stop` does not know of
 * yet is killed at the exit. Why it ends is said unless it was asked to.
 */
export function endWith(stop: () => Promise<unknown>): (code: number, why?: string) => Promise<never> {
  let ended: Promise<never> | undefined;
  const end = (code: number, why?: string): Promise<never> => {
    if (why !== undefined && !ended) process.stderr.write(`${why}\n`);
    return (ended ??= stop().then(() => process.exit(code)));
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void end(0));
  return end;
}

/** Starts a process of its own group with its output in a file, so that stopping it leaves nothing behind. */
export function start({ name, command, args, logFile, env = {}, cwd = ROOT, onExit }: StartOptions): Running {
  mkdirSync(dirname(logFile), { recursive: true });
  const log = createWriteStream(logFile, { flags: 'a' });
  const child = spawn(command, [...args], { cwd, env: { ...process.env, ...env }, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
  keepTrack(child);
  child.stdout.pipe(log, { end: false });
  child.stderr.pipe(log, { end: false });
  child.on('error', (error) => log.write(`${error.message}\n`));
  let asked = false;
  const ended = new Promise<void>((done) => {
    child.on('exit', (code) => {
      log.end();
      if (!asked) onExit?.(code);
      done();
    });
  });
  return {
    name,
    process: child,
    async stop() {
      asked = true;
      if (child.exitCode !== null || child.signalCode !== null) return;
      signalGroup(child.pid, 'SIGTERM');
      const insist = setTimeout(() => signalGroup(child.pid, 'SIGKILL'), GRACE_MS);
      await ended;
      clearTimeout(insist);
    },
    async kill() {
      asked = true;
      signalGroup(child.pid, 'SIGKILL');
      await ended;
    },
  };
}

/** Signals a process and its children; silent when it is gone already. */
export function signalGroup(pid: number | undefined, signal: NodeJS.Signals): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, signal);
  } catch {
    // Gone already: what was wanted.
  }
}

/** Runs a command to its end; its last lines become the error when it fails. */
export function run(
  command: string,
  args: readonly string[],
  options: { cwd?: string; env?: Readonly<Record<string, string>> } = {},
): Promise<string> {
  return new Promise((done, fail) => {
    const child = spawn(command, [...args], {
      cwd: options.cwd ?? ROOT,
      env: { ...process.env, ...options.env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    keepTrack(child);
    let output = '';
    const keep = (chunk: Buffer) => {
      output = (output + chunk.toString()).slice(-8_000);
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', fail);
    child.on('exit', (code) =>
      code === 0 ? done(output) : fail(new Error(`${command} ${args[0] ?? ''} failed (${code}):\n${output.slice(-1_500)}`)),
    );
  });
}

export function isListening(port: number): Promise<boolean> {
  return new Promise((done) => {
    const socket = createConnection({ host: '127.0.0.1', port });
    const answer = (yes: boolean) => {
      socket.destroy();
      done(yes);
    };
    socket.once('connect', () => answer(true)).once('error', () => answer(false));
  });
}

/** @throws Error naming the port and what wanted it */
export async function refuseBusyPort(port: number, name: string): Promise<void> {
  if (await isListening(port)) throw new Error(`Port ${port}, wanted by ${name}, is in use. Stop what uses it, or choose another port.`);
}

/** Seconds on a free machine; a busy one with two cores has needed more than a minute. */
const START_MS_MAX = 180_000;

/** Waits until the check holds; fails naming what was waited for, or as soon as the process has ended. */
export async function waitFor(
  what: string,
  check: () => Promise<boolean>,
  { process: child, timeoutMs = START_MS_MAX }: { process?: ChildProcess; timeoutMs?: number } = {},
): Promise<void> {
  const deadline = Date.now() + timeoutMs;
  while (!(await check())) {
    const end = child?.exitCode ?? child?.signalCode ?? null;
    if (end !== null) throw new Error(`${what} ended while starting (${end}); see its log under .local.`);
    if (Date.now() > deadline) throw new Error(`${what} was not ready within ${timeoutMs / 1000} s; see its log under .local.`);
    await new Promise((again) => setTimeout(again, 100));
  }
}
