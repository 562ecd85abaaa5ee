/** The keys of internal requests, as files of one directory. In production the same files are mounted secrets. */
import { createPrivateKey, createPublicKey, generateKeyPairSync, randomBytes, type KeyObject } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const PRIVATE_FILE = 'internal-token.private.pem';
const PUBLIC_FILE = 'internal-token.public.pem';
const SECRET_FILE = 'internal-body.secret';
const SECRET_BYTES = 32;

export interface InternalKeys {
  /** Signs tokens; null where the file is not mounted, as in a subgraph. */
  readonly signing: KeyObject | null;
  readonly verifying: KeyObject;
  /** Shared secret of the HMAC. */
  readonly bodySecret: Buffer;
}

/** Writes the keys that are missing, readable by the owner alone. Running it again changes nothing. */
export function generateInternalKeys(dir: string): void {
  mkdirSync(dir, { recursive: true, mode: 0o700 });
  writeOnce(join(dir, PRIVATE_FILE), () => generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }));
  // Derived from what is on disk, so that two starts at once still end with one pair.
  writeOnce(join(dir, PUBLIC_FILE), () => createPublicKey(readFileSync(join(dir, PRIVATE_FILE))).export({ type: 'spki', format: 'pem' }));
  writeOnce(join(dir, SECRET_FILE), () => randomBytes(SECRET_BYTES).toString('hex'));
}

/** @throws Error when the public key or the secret is missing or too short */
export function loadInternalKeys(dir: string): InternalKeys {
  const privateFile = join(dir, PRIVATE_FILE);
  const bodySecret = Buffer.from(readFileSync(join(dir, SECRET_FILE), 'utf8').trim(), 'hex');
  if (bodySecret.length < SECRET_BYTES) throw new Error(`${SECRET_FILE} must hold ${SECRET_BYTES} bytes in hex.`);
  return {
    signing: existsSync(privateFile) ? createPrivateKey(readFileSync(privateFile)) : null,
    verifying: createPublicKey(readFileSync(join(dir, PUBLIC_FILE))),
    bodySecret,
  };
}

function writeOnce(file: string, content: () => string | Buffer): void {
  if (existsSync(file)) return;
  try {
    writeFileSync(file, content(), { mode: 0o600, flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
}
