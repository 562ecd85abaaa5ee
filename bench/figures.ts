/** Numbers out of many measurements. */
import { readFileSync } from 'node:fs';

export interface Spread {
  readonly p50Ms: number;
  readonly p95Ms: number;
}

export const round2 = (value: number): number => Math.round(value * 100) / 100;

export const rounded = <K extends string>(figures: Readonly<Record<K, number>>): Record<K, number> =>
  Object.fromEntries(Object.entries<number>(figures).map(([name, value]) => [name, round2(value)])) as Record<K, number>;

export const sum = <T>(items: readonly T[], of: (item: T) => number): number => items.reduce((total, item) => total + of(item), 0);

/** The value below which this share of them lies. */
function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

export const median = (values: readonly number[]): number => quantile(values, 0.5);

export const spreadOf = (ms: readonly number[]): Spread => ({ p50Ms: round2(quantile(ms, 0.5)), p95Ms: round2(quantile(ms, 0.95)) });

export const spreadText = ({ p50Ms, p95Ms }: Spread): string => `p50 ${p50Ms.toFixed(1)} ms, p95 ${p95Ms.toFixed(1)} ms`;

/** What some work took of the clock and of this process's CPU. */
export async function timed<T>(work: () => Promise<T> | T): Promise<{ readonly ms: number; readonly cpuMs: number; readonly result: T }> {
  const [startedMs, before] = [performance.now(), process.cpuUsage()];
  const result = await work();
  const { user, system } = process.cpuUsage(before);
  return { ms: performance.now() - startedMs, cpuMs: (user + system) / 1000, result };
}

/** Clock ticks a second in /proc, the same on every Linux. */
const TICKS_PER_SECOND = 100;

/** CPU that another process has taken so far, its ended children not counted. Linux only; 0 elsewhere. */
export function cpuMsOf(pid: number | undefined): number {
  if (pid === undefined || process.platform !== 'linux') return 0;
  // The name, in brackets, may hold spaces.
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
  const [userTicks, systemTicks] = [Number(fields[11]), Number(fields[12])];
  return ((userTicks + systemTicks) / TICKS_PER_SECOND) * 1000;
}

/** Memory that another process holds, in MB. Linux only; 0 elsewhere. */
export function residentMbOf(pid: number | undefined): number {
  if (pid === undefined || process.platform !== 'linux') return 0;
  return Number(/^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1000;
}
