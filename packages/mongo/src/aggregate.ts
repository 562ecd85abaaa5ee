/** What a store of aggregates is to those who keep something in it, and how an aggregate lies in the database. */
import type { EventEnvelope } from '@baoxue/contracts';
import type { BulkStore, Cause, Clock } from '@baoxue/domain';
import type { OutboxSource } from '@baoxue/event-bus';
import type mongoose from 'mongoose';
import type { PublishedEvent } from './mint-events.js';

/** A stored aggregate. `state` is the slice's; the rest is the machinery of design §3. */
export interface AggregateDocument {
  _id: string;
  version: number;
  state: Record<string, unknown>;
  /** Events saved with the state and not yet acknowledged by the broker, oldest first. */
  outbox: EventEnvelope[];
  /** True while `outbox` has something; indexed, so the relay finds work without scanning. */
  pending: boolean;
  /** The sequence of the last event minted. */
  lastSequence: number;
  /** Keys of the latest commands, so that a repeat changes nothing. */
  commandKeys: string[];
  nextDueAt?: Date;
  lease?: { token: string; until: Date };
}

/** What a slice tells the store about itself. */
export interface AggregateOptions<S, E> {
  readonly connection: mongoose.Connection;
  readonly collection: string;
  /** `baoxue/<service>/<concept>`. */
  readonly source: string;
  readonly clock: Clock;
  readonly initialState: () => S;
  /** The contract event that an internal event becomes, given the state after it; null keeps it inside. */
  readonly publish: (event: E, state: S, id: string) => PublishedEvent | null;
  /** To a plain document. Personal data is sealed here. */
  readonly toStored: (state: S, id: string) => object;
  readonly fromStored: (stored: never, id: string) => S;
  /** The fields of the stored state that `fromStored` takes, when the rest is there to be found by and need not travel; all of them when absent. */
  readonly read?: readonly string[];
  /** When the aggregate next needs a tick. */
  readonly nextDueAt?: (state: S) => Date | null;
  readonly indexes?: readonly IndexDefinition[];
  /** Finds by an index what an earlier version stored without a field that lists now ask for; it is stored anew as `fromStored` reads it. */
  readonly outdated?: object;
}

export interface IndexDefinition {
  readonly key: Readonly<Record<string, 1 | -1>>;
  readonly unique?: boolean;
  readonly sparse?: boolean;
  readonly partialFilterExpression?: object;
}

export interface Kept<S> {
  readonly id: string;
  readonly version: number;
  readonly state: S;
}

export interface NewAggregate<S, E> {
  readonly id: string;
  readonly state: S;
  readonly events: readonly E[];
  readonly cause: Cause;
  /** Kept in the aggregate as that of a command is: tells later what made it. */
  readonly commandKey?: string | undefined;
}

export interface QueryOptions {
  readonly sort?: Readonly<Record<string, 1 | -1>>;
  /** Every list has an end. */
  readonly limit: number;
  readonly skip?: number;
}

/** Which part of a list: the first entries, or those behind a position. */
export interface PageRequest {
  readonly first: number;
  /** Position of the last entry seen, or null to begin. */
  readonly after: string | null;
}

export interface PageQuery extends PageRequest {
  /** Stored fields and their values; `order` must be the last field of an index that serves it. */
  readonly filter: object;
  /** A stored text field whose values are unique within the list, for instance `2026-05-06|<id>`: no page skips or repeats an entry. */
  readonly order: string;
  readonly descending?: boolean;
}

export interface Page<T> {
  readonly entries: readonly { readonly position: string; readonly entry: T }[];
  readonly hasNextPage: boolean;
}

export interface AggregateStore<S, E> extends BulkStore<S, E> {
  readonly outbox: OutboxSource;
  find(id: string): Promise<Kept<S> | null>;
  /** One `$in`, and no question for no ids; absent ids are absent from the map. */
  findMany(ids: readonly string[]): Promise<Map<string, Kept<S>>>;
  /** `filter` speaks of stored fields (`state.x`) and must be served by a declared index. */
  query(filter: object, options: QueryOptions): Promise<Kept<S>[]>;
  /** One page in a stable order, whatever is added meanwhile. */
  page(query: PageQuery): Promise<Page<Kept<S>>>;
  count(filter: object): Promise<number>;
  /** Bulk import: creates what does not exist yet, each with its events in its own outbox. Safe to repeat. */
  insertMany(items: readonly NewAggregate<S, E>[]): Promise<{ inserted: string[]; existing: string[] }>;
  /** Ids whose `nextDueAt` has come, oldest first. */
  due(now: Date, limit: number): Promise<string[]>;
  /** Creates the indexes, and completes what an earlier version stored; call before data arrives. */
  syncIndexes(): Promise<void>;
}
