const LOOK_AGAIN_AFTER_MS = 25;
const LOOK_AGAIN_AFTER_MS_MAX = 250;
const WAIT_MS_MAX = 30_000;

/** Asks until there is an answer, ever more seldom; events take a moment. @throws Error after half a minute without */
export async function eventually<T>(read: () => Promise<T | null | undefined | false>): Promise<T> {
  const deadline = Date.now() + WAIT_MS_MAX;
  for (let wait = LOOK_AGAIN_AFTER_MS; ; wait = Math.min(wait * 1.5, LOOK_AGAIN_AFTER_MS_MAX)) {
    const found = await read();
    if (found) return found;
    if (Date.now() > deadline) throw new Error('It did not come to pass');
    await new Promise((again) => setTimeout(again, wait));
  }
}
