/** What a process tells of itself at `/metrics`. */
import { setTimeout } from 'node:timers/promises';

/** Memory of a process while some work goes on: what is flat is not more in the last third of the time than in the first. */
export interface MemoryOfWork {
  readonly beforeMb: number;
  readonly firstThirdMb: number;
  readonly lastThirdMb: number;
}

const LOOK_MS = 500;

/** Looks at the memory of a process until the work is done. */
export async function memoryDuring(address: string, work: () => Promise<void>): Promise<MemoryOfWork> {
  const [beforeMb, looks] = [await residentMbFrom(address), [] as number[]];
  const under: { done: boolean } = { done: false };
  const watching = (async () => {
    while (!under.done) {
      looks.push(await residentMbFrom(address));
      await setTimeout(LOOK_MS);
    }
  })();
  await work().finally(() => (under.done = true));
  await watching;
  const third = Math.ceil(looks.length / 3);
  return { beforeMb, firstThirdMb: Math.max(...looks.slice(0, third)), lastThirdMb: Math.max(...looks.slice(-third)) };
}

/** CPU that it has taken since it started. */
export const cpuMsFrom = async (address: string): Promise<number> => sumOf(await metricsOf(address), 'process_cpu_seconds_total') * 1000;

export const residentMbFrom = async (address: string): Promise<number> =>
  sumOf(await metricsOf(address), 'process_resident_memory_bytes') / 1e6;

/** On a connection of its own: a large list keeps this process busy for longer than a server keeps an idle one open. */
export const metricsOf = async (address: string): Promise<string> =>
  (await fetch(`${address}/metrics`, { headers: { connection: 'close' } })).text();

/** The sum over all labels of a metric in Prometheus' text form. */
export function sumOf(text: string, metric: string): number {
  return text
    .split('\n')
    .filter((line) => line.startsWith(`${metric} `) || line.startsWith(`${metric}{`))
    .reduce((total, line) => total + Number(line.slice(line.lastIndexOf(' '))), 0);
}
