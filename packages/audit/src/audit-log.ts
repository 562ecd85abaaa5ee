import type { Clock } from '@baoxue/domain';
import { setTimeout as wait } from 'node:timers/promises';
import { entryAfter, GENESIS, type Access, type AuditEntry, type Link } from './audit-entry.js';
import { signCheckpoint, type Checkpoint, type Signer } from './checkpoint.js';

/** Where the chain is kept. It can only grow. */
export interface AuditStore {
  /** The end of the chain, or null when it is empty. */
  last(): Promise<AuditEntry | null>;
  /** False when another process has taken the sequence. @throws Error when the store cannot be reached */
  append(entry: AuditEntry): Promise<boolean>;
  /** The whole chain by sequence. */
  entries(): Promise<AuditEntry[]>;
}

/** The access log of one service; see `auditLog`. */
export interface AuditLog {
  /**
   * Adds an access and resolves once it is stored; show the data after that, not before.
   * @throws Error when it cannot be stored. It may have been stored all the same: a log with one entry too many is harmless.
   */
  record(access: Access): Promise<AuditEntry>;
  /** Signs the end of the chain as stored. Keep the answer outside the database (it holds no personal data). */
  checkpoint(): Promise<Checkpoint>;
}

/** Each lost race means that another replica wrote one; this many in a row is not contention but a broken index. */
const ATTEMPTS_MAX = 100;
const BACK_OFF_MAX_MS = 10;

/**
 * An append-only log whose entries are chained by hash. Replicas may share a store: the unique sequence decides who comes
 * first, the other tries again behind it.
 */
export function auditLog({ store, clock, signer }: { store: AuditStore; clock: Clock; signer: Signer }): AuditLog {
  // Entries never change, so the end of the chain as last seen stays a valid place to try; null = not seen yet.
  let end: Link | null = null;
  let queue: Promise<unknown> = Promise.resolve();

  const endOfStore = async (): Promise<Link> => (await store.last()) ?? GENESIS;

  async function append(access: Access): Promise<AuditEntry> {
    for (let attempt = 0; attempt < ATTEMPTS_MAX; attempt++) {
      end ??= await endOfStore();
      const entry = entryAfter(end, access, clock.now());
      if (await store.append(entry)) {
        end = entry;
        return entry;
      }
      end = null;
      await wait(Math.random() * BACK_OFF_MAX_MS);
    }
    throw new Error(`The access log found no free sequence in ${ATTEMPTS_MAX} attempts.`);
  }

  return {
    record(access) {
      // One after the other within a process, so that it does not race with itself.
      const recorded = queue.then(() => append(access));
      queue = recorded.catch(() => {
        end = null; // Whether it was stored is unknown: look again.
      });
      return recorded;
    },
    checkpoint: async () => signCheckpoint(await endOfStore(), clock.now(), signer),
  };
}
