import { opaqueId } from './fields.js';

/** A CloudEvents 1.0 event (JSON). The lower-case extension attributes are ours; see docs/adr/0002-events.md. */
export interface EventEnvelope<D = unknown> {
  readonly specversion: '1.0';
  /** UUIDv7, minted when the change is saved. */
  readonly id: string;
  /** `baoxue/<service>/<concept>`. */
  readonly source: string;
  /** `<name>.v<version>`, for example `dropout.suspected.v1`. */
  readonly type: string;
  /** Id of the aggregate that changed. */
  readonly subject: string;
  readonly time: string;
  readonly datacontenttype: 'application/json';
  readonly dataschema: string;
  /** 1, 2, 3 … without gaps per subject within a topic. */
  readonly sequence: number;
  /** The Kafka key: events with one key keep their order. */
  readonly partitionkey: string;
  /** Same for everything that follows from one request. */
  readonly correlationid: string;
  /** Id of the event or command that led here. */
  readonly causationid?: string | undefined;
  readonly data: D;
}

/** JSON Schema (2020-12) of the envelope. Closed, like the schema of each event's data. */
export const envelopeSchema = {
  type: 'object',
  required: [
    'specversion',
    'id',
    'source',
    'type',
    'subject',
    'time',
    'datacontenttype',
    'dataschema',
    'sequence',
    'partitionkey',
    'correlationid',
    'data',
  ],
  properties: {
    specversion: { const: '1.0' },
    id: { type: 'string', format: 'uuid' },
    source: { type: 'string', pattern: '^baoxue/[a-z-]+/[a-z-]+$' },
    type: { type: 'string', pattern: '^[a-z-]+(\\.[a-z-]+)+\\.v[0-9]+$' },
    subject: opaqueId,
    time: { type: 'string', format: 'date-time' },
    datacontenttype: { const: 'application/json' },
    dataschema: { type: 'string', pattern: '^baoxue:/schemas/[a-z0-9.-]{1,100}\\.json$' },
    sequence: { type: 'integer', minimum: 1 },
    partitionkey: opaqueId,
    correlationid: { type: 'string', minLength: 1, maxLength: 100 },
    causationid: { type: 'string', minLength: 1, maxLength: 100 },
    data: { type: 'object' },
  },
  additionalProperties: false,
} as const;

/** What one kind of event promises: where it is sent, what it carries, and an example that is valid. */
export interface EventContract<T extends string = string, D = unknown> {
  readonly type: T;
  readonly topic: TopicName;
  /** True when each town reads its own topic, `<topic>.<data.town>`. */
  readonly topicPerTown?: true;
  readonly description: string;
  readonly schema: DataSchema;
  readonly example: D;
}

/** JSON Schema (2020-12) of an event's `data`. Closed: an unknown property is refused, so nothing personal can slip in. */
export interface DataSchema {
  readonly type: 'object';
  readonly additionalProperties: false;
  readonly required: readonly string[];
  readonly properties: Readonly<Record<string, object>>;
}

export type TopicName = `baoxue.${string}` | `partner.${string}`;

/** A closed schema in which every property is required unless it is listed as optional. */
export function closed(properties: Readonly<Record<string, object>>, optional: readonly string[] = []): DataSchema {
  return {
    type: 'object',
    additionalProperties: false,
    required: Object.keys(properties).filter((name) => !optional.includes(name)),
    properties,
  };
}

/** Declares a contract; the data type is taken from the example. */
export const defineEvent =
  <D>() =>
  <T extends string>(contract: EventContract<T, D>): EventContract<T, D> =>
    contract;
