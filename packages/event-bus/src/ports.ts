import type { EventEnvelope } from '@baoxue/contracts';

export interface OutgoingRecord {
  readonly topic: string;
  readonly key: string;
  readonly event: EventEnvelope;
}

/** A record as bytes: nothing in it can be trusted. */
export interface RawRecord {
  readonly topic: string;
  readonly key: string | null;
  readonly value: Buffer | null;
}

/** Where a record stands at the broker; it can be read there again. */
export interface RecordPlace {
  readonly topic: string;
  readonly partition: number;
  readonly offset: string;
}

/** A record as it came from the broker. */
export interface ReceivedRecord extends RawRecord {
  readonly place: RecordPlace;
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
  /** Called one record after the other per key. Must not throw; what it throws is logged and the record counts as read. */
  readonly handle: (record: ReceivedRecord) => Promise<void>;
  /** Told, for each partition that was read, how many records still wait behind. */
  readonly onLag?: (lag: { readonly topic: string; readonly partition: number; readonly records: number }) => void;
}

/** The one way services speak to the broker; so that the client can be changed. */
export interface EventBus {
  /** Resolves once every record is stored. A failed publish may have been stored: consumers are idempotent. */
  publish(records: readonly OutgoingRecord[]): Promise<void>;
  publishRaw(records: readonly RawRecord[]): Promise<void>;
  subscribe(options: SubscribeOptions): Promise<Subscription>;
  /** The record at a place, or null when the broker no longer keeps it. For an operator's questions, not for the main flow. */
  readAt(place: RecordPlace): Promise<ReceivedRecord | null>;
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
  /** The listener is called whenever this process has saved events here. */
  onSaved(listener: () => void): void;
  claim(options: { readonly limit: number; readonly leaseMs: number; readonly token: string }): Promise<readonly PendingEvents[]>;
  /** Removes what was sent; counts only while the token still holds the lease. */
  acknowledge(token: string, sent: readonly { readonly aggregateId: string; readonly eventIds: readonly string[] }[]): Promise<void>;
}

export interface PendingEvents {
  readonly aggregateId: string;
  readonly records: readonly OutgoingRecord[];
}

export interface Logger {
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
}
