const tails = new Map<string, Promise<unknown>>();

/**
 * Runs work on one thing after the other within this process: on a stream, where the reader, the gap watch and an operator's replay would
 * meet, or on a child of whom several registers are heard at once.
 */
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
