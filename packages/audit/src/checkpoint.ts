import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Link } from './audit-entry.js';

/** A signed statement of how long the chain was and how it ended. Kept outside the database it speaks about, it shows a cut tail. */
export interface Checkpoint extends Link {
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly signature: string;
}

/** Signs checkpoints. */
export interface Signer {
  sign(text: string): string;
  verify(text: string, signature: string): boolean;
}

/** Signs with HMAC-SHA256. @param key 32 bytes: `checkpointKey` of a `KeyProvider` */
export function hmacSigner(key: Buffer): Signer {
  const sign = (text: string) => createHmac('sha256', key).update(text).digest('hex');
  return {
    sign,
    verify(text, signature) {
      const expected = Buffer.from(sign(text));
      const given = Buffer.from(signature);
      return expected.length === given.length && timingSafeEqual(expected, given);
    },
  };
}

/** States that the chain ended at `link` at the instant `at`. */
export function signCheckpoint({ sequence, hash }: Link, at: Date, signer: Signer): Checkpoint {
  const statement = { sequence, hash, at: at.toISOString() };
  return { ...statement, signature: signer.sign(textOf(statement)) };
}

/** True when the signer made this checkpoint and nobody changed it. */
export const isGenuine = (checkpoint: Checkpoint, signer: Signer): boolean => signer.verify(textOf(checkpoint), checkpoint.signature);

const textOf = ({ sequence, hash, at }: Omit<Checkpoint, 'signature'>): string => `baoxue-audit-checkpoint|${sequence}|${hash}|${at}`;
