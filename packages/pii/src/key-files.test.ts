import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileKeyProvider, generateKeyFiles } from './key-files.js';

describe('Key files', () => {
  let dir: string;
  beforeEach(async () => {
    dir = join(await mkdtemp(join(tmpdir(), 'keys-')), 'new');
    await generateKeyFiles(dir);
  });
  afterEach(() => rm(join(dir, '..'), { recursive: true }));

  it('hold three different keys of 32 bytes', async () => {
    const keys = await fileKeyProvider(dir);
    const all = [keys.fieldKey(keys.activeKeyId), keys.blindIndexKey, keys.checkpointKey];
    expect(all.map((key) => key.length)).toEqual([32, 32, 32]);
    expect(new Set(all.map((key) => key.toString('hex'))).size).toBe(3);
  });

  it('are kept when generated again', async () => {
    const before = await fileKeyProvider(dir);
    await generateKeyFiles(dir);
    const after = await fileKeyProvider(dir);
    expect(after.fieldKey('k1')).toEqual(before.fieldKey('k1'));
    expect(after.blindIndexKey).toEqual(before.blindIndexKey);
  });

  it('are readable by their owner only', async () => expect((await stat(join(dir, 'field-keys.json'))).mode & 0o077).toBe(0));

  it('name a new active key after a rotation and still know the old one', async () => {
    const path = join(dir, 'field-keys.json');
    const { keys } = JSON.parse(await readFile(path, 'utf8')) as { keys: Record<string, string> };
    await writeFile(path, JSON.stringify({ active: 'k2', keys: { ...keys, k2: Buffer.alloc(32, 7).toString('base64') } }));
    const provider = await fileKeyProvider(dir);
    expect(provider.activeKeyId).toBe('k2');
    expect(provider.fieldKey('k1')).toHaveLength(32);
  });

  it('stop the start when the active key is missing or short, without printing a key', async () => {
    const path = join(dir, 'field-keys.json');
    await writeFile(path, JSON.stringify({ active: 'k9', keys: {} }));
    await expect(fileKeyProvider(dir)).rejects.toThrow('No field key has the id "k9"');
    await writeFile(path, JSON.stringify({ active: 'k1', keys: { k1: 'c2hvcnQ=' } }));
    await expect(fileKeyProvider(dir)).rejects.toThrow('field-keys.json: a key has 5 bytes, 32 are needed.');
  });
});
