import { contractOf, validateEvent, type EventEnvelope } from '@baoxue/contracts';
import { newId, Refusal } from '@baoxue/domain';
import type { DeadLetters, EventBus, Inbox, Logger, RawRecord, Subscription } from './ports.js';

/** What a consumer does with each type of event. Each handler is idempotent: it may run again after a crash. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- the contract of each type fixes its data; the map mixes types.
export type EventHandlers = Readonly<Record<string, (event: EventEnvelope<any>) => Promise<void>>>;

export interface ConsumerOptions {
  readonly bus: EventBus;
  readonly inbox: Inbox;
  readonly deadLetters: DeadLetters;
  /** Group at the broker and name in the inbox. */
  readonly name: string;
  readonly topics: readonly string[];
  readonly handlers: EventHandlers;
  readonly logger: Logger;
}

const TRIES_MAX = 3;
const BACK_OFF_MS = 200;
/** Larger than any event we make (64 KB); what is larger is not ours. */
const EVENT_BYTES_MAX = 256 * 1024;

/**
 * Reads topics in order and applies each event once per stream (topic and subject): known → dropped, next → handled, early →
 * held until the gap is filled. A refusal is an outcome and the stream goes on; a fault is tried three times, then the event
 * becomes a dead letter and its stream waits, while all other streams go on. Poison becomes a dead letter at once.
 */
export function startConsumer(options: ConsumerOptions): Promise<Subscription> {
  const { bus, name, topics } = options;
  return bus.subscribe({ group: name, topics, handle: (record) => receive(record, options) });
}

/** Handles the held events of a stream after its dead letter was dealt with. */
export async function replayStream(stream: string, letter: EventEnvelope | null, options: ConsumerOptions): Promise<void> {
  await options.inbox.unpark(stream);
  if (letter) await accept(stream, letter, options);
}

async function receive(record: RawRecord, options: ConsumerOptions): Promise<void> {
  const event = read(record);
  if (event instanceof Refusal) return putAside(record, null, event.en, null, options);
  // The registered topic is part of the contract: an event on a foreign topic could bypass its order.
  if (contractOf(event.type) && contractOf(event.type)?.topic !== record.topic) {
    return putAside(record, null, 'The event stands on a topic that is not its own.', null, options);
  }
  await persistently(() => accept(`${record.topic}|${event.subject}`, event, options), options.logger);
}

/** The database may be away for a while; the broker keeps the record, so waiting loses nothing. */
async function persistently(work: () => Promise<void>, logger: Logger): Promise<void> {
  for (let wait = BACK_OFF_MS; ; wait = Math.min(wait * 2, 5_000)) {
    try {
      return await work();
    } catch (error) {
      logger.warn({ err: error }, 'consumer: storage is away, waiting');
      await sleep(wait);
    }
  }
}

function read({ value }: RawRecord): EventEnvelope | Refusal {
  const poison = (en: string) => new Refusal({ code: 'POISON', rule: 'F4', zh: '消息无法读取。', en });
  if (value === null) return poison('The record has no value.');
  if (value.length > EVENT_BYTES_MAX) return poison('The record is larger than any event.');
  try {
    return validateEvent(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(value)));
  } catch (error) {
    return error instanceof Refusal ? error : poison('The record is not JSON in UTF-8.');
  }
}

async function accept(stream: string, event: EventEnvelope, options: ConsumerOptions): Promise<void> {
  const { inbox, logger } = options;
  const { lastSequence, parked } = await inbox.position(stream);
  if (event.sequence <= lastSequence) return;
  if (parked || event.sequence > lastSequence + 1) {
    await inbox.hold(stream, event);
    logger.warn({ stream, sequence: event.sequence, parked }, 'consumer: event held until those before it are handled');
    return;
  }
  for (let next: EventEnvelope | null = event; next; next = await inbox.held(stream, next.sequence + 1)) {
    const failure = await attempt(next, options);
    if (failure) {
      await inbox.park(stream);
      await putAside(null, next, `The handler failed: ${failure.name}`, stream, options);
      return;
    }
    await inbox.advance(stream, next.sequence);
    await inbox.release(stream, next.sequence);
  }
}

/** Runs the handler; the fault that is left after the last try, or null. */
async function attempt(event: EventEnvelope, { handlers, logger }: ConsumerOptions): Promise<Error | null> {
  const handle = handlers[event.type];
  if (!handle) return null; // Another consumer's business.
  for (let tries = 1; ; tries += 1) {
    try {
      await handle(event);
      return null;
    } catch (error) {
      if (error instanceof Refusal) {
        logger.info({ type: event.type, subject: event.subject, code: error.code }, 'consumer: refused, recorded as outcome');
        return null;
      }
      if (tries === TRIES_MAX) return error as Error;
      await sleep(BACK_OFF_MS * tries);
    }
  }
}

async function putAside(
  record: RawRecord | null,
  event: EventEnvelope | null,
  reason: string,
  stream: string | null,
  options: ConsumerOptions,
): Promise<void> {
  const { deadLetters, name, logger } = options;
  const topic = record?.topic ?? stream?.split('|')[0] ?? '';
  await persistently(
    () =>
      deadLetters.put({
        id: newId(),
        consumer: name,
        topic,
        stream,
        reason,
        event,
        sizeBytes: record?.value?.length ?? 0,
        at: new Date().toISOString(),
      }),
    logger,
  );
  logger.error({ consumer: name, topic, stream, reason }, 'consumer: dead letter');
}

const sleep = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));
