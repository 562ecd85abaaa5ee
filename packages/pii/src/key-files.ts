import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { KeyProvider } from './keys.js';

const FIELD_KEYS = 'field-keys.json';
const BLIND_INDEX = 'blind-index.key';
const CHECKPOINT = 'audit-checkpoint.key';
const KEY_BYTES = 32; // AES-256 and HMAC-SHA256

interface FieldKeys {
  active: string;
  /** Key id → base64 of 32 bytes. A retired key stays here until no field carries its id. */
  keys: Record<string, string>;
}

/**
 * Loads the keys in `dir` once; everything after that is synchronous. To rotate: add a key to field-keys.json,
 * name it in `active`, restart.
 * @throws Error when a file is missing or a key is not 32 bytes (the message names the file, never the key)
 */
export async function fileKeyProvider(dir: string): Promise<KeyProvider> {
  const { active, keys } = JSON.parse(await readFile(join(dir, FIELD_KEYS), 'utf8')) as FieldKeys;
  const fieldKeys = new Map(Object.entries(keys).map(([id, text]) => [id, keyFrom(text, FIELD_KEYS)]));
  const fieldKey = (keyId: string): Buffer => {
    const key = fieldKeys.get(keyId);
    if (!key) throw new Error(`No field key has the id "${keyId}".`);
    return key;
  };
  fieldKey(active); // A missing active key should stop the start, not the first write.
  return {
    activeKeyId: active,
    fieldKey,
    blindIndexKey: keyFrom(await readFile(join(dir, BLIND_INDEX), 'utf8'), BLIND_INDEX),
    checkpointKey: keyFrom(await readFile(join(dir, CHECKPOINT), 'utf8'), CHECKPOINT),
  };
}

/** Writes new random keys into `dir`, readable by their owner only. Files that exist are kept, so it may run on every start. */
export async function generateKeyFiles(dir: string): Promise<void> {
  await mkdir(dir, { recursive: true, mode: 0o700 });
  const fieldKeys: FieldKeys = { active: 'k1', keys: { k1: newKey() } };
  await writeOnce(join(dir, FIELD_KEYS), `${JSON.stringify(fieldKeys, null, 2)}\n`);
  await writeOnce(join(dir, BLIND_INDEX), newKey());
  await writeOnce(join(dir, CHECKPOINT), newKey());
}

const newKey = (): string => randomBytes(KEY_BYTES).toString('base64');

function keyFrom(base64: string, file: string): Buffer {
  const key = Buffer.from(base64, 'base64');
  if (key.length !== KEY_BYTES) throw new Error(`${file}: a key has ${key.length} bytes, ${KEY_BYTES} are needed.`);
  return key;
}

async function writeOnce(path: string, text: string): Promise<void> {
  try {
    await writeFile(path, text, { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
}
