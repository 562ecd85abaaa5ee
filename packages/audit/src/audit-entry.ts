import { createHash } from 'node:crypto';

/** One access to personal data, told by the code that grants it. Ids and field names only: never a name, number or value. */
export interface Access {
  /** Who looked, and in which post. A `Viewer` fits. */
  readonly viewer: { readonly subject: string; readonly post: string };
  /** What was done, as in the table of actions: `student:read-id-number`. */
  readonly action: string;
  /** Whose data: `Student` and its id. */
  readonly subjectType: string;
  readonly subjectId: string;
  /** Names of the fields that were opened. */
  readonly fields: readonly string[];
  readonly purpose: string;
  readonly correlationId: string;
}

/** An access in the chain. Each entry carries the hash of the one before, so none can change unnoticed. */
export interface AuditEntry extends Access {
  /** 1, 2, 3 … without gaps. */
  readonly sequence: number;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly previousHash: string;
  /** SHA-256 of everything above, in hex. */
  readonly hash: string;
}

/** A place in the chain. */
export type Link = Pick<AuditEntry, 'sequence' | 'hash'>;

/** What stands before the first entry. */
export const GENESIS: Link = { sequence: 0, hash: '0'.repeat(64) };

/** The entry that follows `previous`. */
export function entryAfter(
  previous: Link,
  { viewer, action, subjectType, subjectId, fields, purpose, correlationId }: Access,
  at: Date,
): AuditEntry {
  const entry = {
    sequence: previous.sequence + 1,
    at: at.toISOString(),
    viewer: { subject: viewer.subject, post: viewer.post }, // A Viewer holds more than the log should.
    action,
    subjectType,
    subjectId,
    fields: [...fields],
    purpose,
    correlationId,
    previousHash: previous.hash,
  };
  return { ...entry, hash: hashOf(entry) };
}

/** The hash an entry must carry. A JSON array in fixed order: no two entries share a text, whatever order the database returns the keys in. */
export function hashOf(entry: Omit<AuditEntry, 'hash'>): string {
  const { sequence, at, viewer, action, subjectType, subjectId, fields, purpose, correlationId, previousHash } = entry;
  const text = JSON.stringify([
    sequence,
    at,
    viewer.subject,
    viewer.post,
    action,
    subjectType,
    subjectId,
    fields,
    purpose,
    correlationId,
    previousHash,
  ]);
  return createHash('sha256').update(text).digest('hex');
}
