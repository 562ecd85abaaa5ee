/** What a process tells of itself at `/metrics`. */

/** CPU that it has taken since it started. */
export const cpuMsFrom = async (address: string): Promise<number> => sumOf(await metricsOf(address), 'process_cpu_seconds_total') * 1000;

export const residentMbFrom = async (address: string): Promise<number> =>
  sumOf(await metricsOf(address), 'process_resident_memory_bytes') / 1e6;

export const metricsOf = async (address: string): Promise<string> => (await fetch(`${address}/metrics`)).text();

/** The sum over all labels of a metric in Prometheus' text form. */
export function sumOf(text: string, metric: string): number {
  return text
    .split('\n')
    .filter((line) => line.startsWith(`${metric} `) || line.startsWith(`${metric}{`))
    .reduce((total, line) => total + Number(line.slice(line.lastIndexOf(' '))), 0);
}
