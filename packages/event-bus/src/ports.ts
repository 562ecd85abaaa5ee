import type { EventEnvelope } from '@baoxue/contracts';

export interface OutgoingRecord {
  readonly topic: string;
  readonly key: string;
  readonly event: EventEnvelope;
}

/** A record as it came from the broker: nothing in it can be trusted yet. */
export interface RawRecord {
  readonly topic: string;
  readonly key: string | null;
  readonly value: Buffer | null;
}

export interface Subscription {
  stop(): Promise<void>;
}

export interface SubscribeOptions {
  /** Members of one group share the partitions. */
  readonly group: string;
  readonly topics: readonly string[];
  /** Where a new group begins; default true: nothing published before is missed. */
  readonly fromBeginning?: boolean;
  /** Called one record after the other per key. Must not throw. */
  readonly handle: (record: RawRecord) => Promise<void>;
}

/** The one way services speak to the broker; so that the client can be changed. */
export interface EventBus {
  /** Resolves once every record is stored. A failed publish may have been stored: consumers are idempotent. */
  publish(records: readonly OutgoingRecord[]): Promise<void>;
  publishRaw(records: readonly RawRecord[]): Promise<void>;
  subscribe(options: SubscribeOptions): Promise<Subscription>;
  ensureTopics(topics: readonly TopicDefinition[]): Promise<void>;
  close(): Promise<void>;
}

export interface TopicDefinition {
  readonly name: string;
  readonly partitions: number;
  readonly retentionMs: number;
}

/** Where events wait after they were saved with their aggregate. Implemented in packages/mongo. */
export interface OutboxSource {
  claim(options: { readonly limit: number; readonly leaseMs: number; readonly token: string }): Promise<readonly PendingEvents[]>;
  /** Removes what was sent; counts only while the token still holds the lease. */
  acknowledge(token: string, sent: readonly { readonly aggregateId: string; readonly eventIds: readonly string[] }[]): Promise<void>;
}

export interface PendingEvents {
  readonly aggregateId: string;
  readonly records: readonly OutgoingRecord[];
}

/** What a consumer remembers of one stream (topic and subject). */
export interface StreamPosition {
  readonly lastSequence: number;
  /** Set when an event of the stream could not be handled: what follows waits. */
  readonly parked: boolean;
}

/** A consumer's memory of what it has applied. Implemented in memory and in packages/mongo; both pass one contract test. */
export interface Inbox {
  position(stream: string): Promise<StreamPosition>;
  /** Moves on from `sequence - 1`; false when somebody else did already. */
  advance(stream: string, sequence: number): Promise<boolean>;
  /** Keeps an event that came too early or behind a parked one. */
  hold(stream: string, event: EventEnvelope): Promise<void>;
  /** The held event with this sequence, or null. */
  held(stream: string, sequence: number): Promise<EventEnvelope | null>;
  release(stream: string, sequence: number): Promise<void>;
  park(stream: string): Promise<void>;
  unpark(stream: string): Promise<void>;
}

/** Why an event was put aside. Never carries data that did not pass its contract. */
export interface DeadLetter {
  readonly id: string;
  readonly consumer: string;
  readonly topic: string;
  readonly stream: string | null;
  readonly reason: string;
  /** Null when the record broke its contract: only its size is kept then. */
  readonly event: EventEnvelope | null;
  readonly sizeBytes: number;
  readonly at: string;
}

export interface DeadLetters {
  put(letter: DeadLetter): Promise<void>;
  list(consumer: string, limit: number): Promise<readonly DeadLetter[]>;
  remove(id: string): Promise<void>;
}

export interface Logger {
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
}
