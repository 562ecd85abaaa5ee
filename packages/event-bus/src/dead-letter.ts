import { idFrom } from '@baoxue/domain';
import type { RecordPlace } from './ports.js';

/** Why an event could not be applied. Codes are stable; docs/guides/events.md says what to do about each. */
export const DEAD_LETTER_REASONS = [
  'NO_VALUE',
  'TOO_LARGE',
  'NOT_JSON',
  'NOT_AN_EVENT',
  'CONTRACT_BROKEN',
  'UNKNOWN_TYPE',
  'FOREIGN_TOPIC',
  'HANDLER_FAILED',
  'GAP',
] as const;
export type DeadLetterReason = (typeof DEAD_LETTER_REASONS)[number];

/**
 * An event that could not be applied, by its coordinates. It carries no payload: a record that broke its contract may hold anything,
 * and stays where it is at the broker; an event that could not be handled is held in the inbox.
 */
export interface DeadLetter {
  /** The same failure of the same event has the same id, however often it is met. */
  readonly id: string;
  readonly consumer: string;
  readonly reason: DeadLetterReason;
  /** The place in the schema, or the name or code of the fault. Never a value. */
  readonly detail: string | null;
  readonly topic: string;
  /** Null for a gap: nothing came. */
  readonly place: RecordPlace | null;
  /** `topic|subject`, or null when the record does not say. Only the streams of letters that have one wait. */
  readonly stream: string | null;
  readonly subject: string | null;
  readonly type: string | null;
  readonly sequence: number | null;
  readonly sizeBytes: number;
  /** ISO 8601. */
  readonly at: string;
  readonly resolution: Resolution | null;
}

export interface Resolution {
  readonly how: 'replayed' | 'skipped';
  /** Subject of the operator's token, or the name of the program. */
  readonly by: string;
  readonly at: string;
}

/** Which letters are meant; what is absent is not asked about. */
export interface LetterFilter {
  readonly id?: string | undefined;
  readonly consumer?: string | undefined;
  /** The subject of the event: the id of the record that changed. */
  readonly subject?: string | undefined;
  readonly type?: string | undefined;
  readonly reason?: DeadLetterReason | undefined;
  /** When it failed: from (included) and to (excluded), ISO 8601. */
  readonly since?: string | undefined;
  readonly until?: string | undefined;
  /** Default: those that nobody has dealt with. */
  readonly resolved?: boolean | undefined;
}

export interface DeadLetters {
  /** True when the letter is new. One that is known stays as it is. */
  put(letter: DeadLetter): Promise<boolean>;
  /** Oldest first; `after` is the position of the last letter seen. */
  page(filter: LetterFilter, request: { readonly first: number; readonly after: string | null }): Promise<LetterPage>;
  resolve(id: string, resolution: Resolution): Promise<void>;
}

export interface LetterPage {
  readonly entries: readonly { readonly position: string; readonly entry: DeadLetter }[];
  readonly hasNextPage: boolean;
}

/** Where a letter stands in the list. */
export const positionOf = ({ at, id }: Pick<DeadLetter, 'at' | 'id'>): string => `${at}|${id}`;

/** The id of the letter about a record at a place. */
export const letterIdOf = (consumer: string, { topic, partition, offset }: RecordPlace): string =>
  idFrom('dead-letter', consumer, topic, String(partition), offset);
