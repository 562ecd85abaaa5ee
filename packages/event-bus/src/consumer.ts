import type { EventEnvelope } from '@baoxue/contracts';
import { letterIdOf, type DeadLetters } from './dead-letter.js';
import { startGapWatch } from './gap-watch.js';
import { inTurn } from './in-turn.js';
import type { Inbox } from './inbox.js';
import { replayLearnt } from './operate.js';
import type { EventBus, Logger, RawRecord, ReceivedRecord, Subscription } from './ports.js';
import { readEvent, type Poison, type Reading } from './read-event.js';
import { accept, parkWith, putAside, streamOf } from './stream.js';

/** What a consumer does with each type of event. Each handler is idempotent: it may run again after a crash. */
// oxlint-disable-next-line typescript/no-explicit-any -- the contract of each type fixes its data; the map mixes types.
export type EventHandlers = Readonly<Record<string, (event: EventEnvelope<any>) => Promise<void>>>;

/** Told what a consumer does, for metrics. */
export interface ConsumerWatch {
  outcome(outcome: 'handled' | 'refused' | 'dead-letter' | 'parked'): void;
  lag(topic: string, partition: number, records: number): void;
}

export interface ConsumerOptions {
  readonly bus: EventBus;
  readonly inbox: Inbox;
  readonly deadLetters: DeadLetters;
  /** Group at the broker and name in the inbox. */
  readonly name: string;
  readonly topics: readonly string[];
  readonly handlers: EventHandlers;
  /** How records are read; default: as events of the contracts. */
  readonly read?: ((record: RawRecord) => Reading) | undefined;
  readonly logger: Logger;
  readonly watch?: ConsumerWatch | undefined;
  /** How long a stream waits for a missing event before it is parked and the alarm raised. */
  readonly gapParkedAfterMs?: number | undefined;
}

/** An event comes late by the length of a relay's lease (30 s) at most; what is missing longer has been lost. */
const GAP_PARKED_AFTER_MS = 5 * 60_000;
const BACK_OFF_MS = 200;

/**
 * Reads topics in order and applies each event once per stream (see stream.ts). A refusal is an outcome and the stream goes on; a fault
 * is tried three times, then the event becomes a dead letter and its stream waits, while all other streams go on. Poison becomes a dead
 * letter at once.
 */
export async function startConsumer(options: ConsumerOptions): Promise<Subscription> {
  const { bus, name, topics, watch } = options;
  const subscription = await bus.subscribe({
    group: name,
    topics,
    handle: (record) => persistently(() => receive(record, options), options.logger),
    ...(watch && { onLag: ({ topic, partition, records }) => watch.lag(topic, partition, records) }),
  });
  const learning = replayLearnt(options).catch((error: unknown) => options.logger.warn({ err: error }, 'consumer: letters not looked at'));
  const gapWatch = startGapWatch(options, options.gapParkedAfterMs ?? GAP_PARKED_AFTER_MS);
  return {
    async stop() {
      await Promise.all([gapWatch.stop(), learning]);
      await subscription.stop();
    },
  };
}

async function receive(record: ReceivedRecord, options: ConsumerOptions): Promise<void> {
  const { place } = record;
  const read = (options.read ?? readEvent)(record);
  const subject = 'event' in read ? read.event.subject : read.poison.envelope?.subject;
  await inTurn(`${options.name}|${streamOf(place.topic, subject ?? '')}`, () =>
    'event' in read ? accept(read.event, place, options) : refusePoison(record, read.poison, options),
  );
}

/** The database may be away for a while; the broker keeps the record, so waiting loses nothing. */
async function persistently(work: () => Promise<void>, logger: Logger): Promise<void> {
  for (let wait = BACK_OFF_MS; ; wait = Math.min(wait * 2, 5_000)) {
    try {
      return await work();
    } catch (error) {
      logger.warn({ err: error }, 'consumer: storage is away, waiting');
      await new Promise((resolve) => setTimeout(resolve, wait));
    }
  }
}

/** Puts poison aside. When it is the next event of a stream, what follows must not overtake it: the stream is parked. */
async function refusePoison(
  { place, value }: ReceivedRecord,
  { reason, detail, envelope }: Poison,
  options: ConsumerOptions,
): Promise<void> {
  const { name, inbox } = options;
  const stream = envelope && streamOf(place.topic, envelope.subject);
  const letter = {
    id: letterIdOf(name, place),
    consumer: name,
    reason,
    detail,
    topic: place.topic,
    place,
    stream,
    subject: envelope?.subject ?? null,
    type: envelope?.type ?? null,
    sequence: envelope?.sequence ?? null,
    sizeBytes: value?.length ?? 0,
    at: new Date().toISOString(),
    resolution: null,
  };
  const isNext = stream !== null && (await inbox.position(stream)).lastSequence + 1 === envelope?.sequence;
  await (isNext ? parkWith(letter, stream, options) : putAside(letter, options));
}
