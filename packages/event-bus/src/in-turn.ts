const tails = new Map<string, Promise<unknown>>();

/** Runs work on one stream after the other within this process: the reader, the gap watch and an operator's replay do not meet in it. */
export async function inTurn<T>(stream: string, work: () => Promise<T>): Promise<T> {
  const before = tails.get(stream) ?? Promise.resolve();
  const result = before.then(work, work);
  tails.set(stream, result);
  try {
    return await result;
  } finally {
    if (tails.get(stream) === result) tails.delete(stream);
  }
}
