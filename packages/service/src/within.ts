/** What an operator's probe waits for at most: a probe that hangs with the database says nothing. */
const PROBE_MS_MAX = 2_000;

/** The outcome of a probe, if it comes in time. @throws what the work throws, or Error after two seconds */
export function within<T>(work: Promise<T>): Promise<T> {
  const late = new Promise<never>((_resolve, reject) => setTimeout(() => reject(new Error('no answer in time')), PROBE_MS_MAX).unref());
  return Promise.race([work, late]);
}
