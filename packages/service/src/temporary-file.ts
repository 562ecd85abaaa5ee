import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Works with a file that nobody else reads and that is gone when this settles, whatever happened.
 * @param purpose names the file and its directory
 */
export async function withTemporaryFile<T>(purpose: string, work: (file: string) => Promise<T>): Promise<T> {
  const directory = await mkdtemp(join(tmpdir(), `baoxue-${purpose}-`));
  try {
    return await work(join(directory, purpose));
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}
