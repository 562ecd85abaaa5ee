/**
 * One stream (topic and subject) of one consumer:
 *
 *            ┌── the missing event comes ──┐
 *   flowing ─┴▶ gap ── too long ──▶ parked ─┴─ replayed or skipped by an operator ──▶ flowing
 *      └───────── the handler fails ───▲
 *
 * Flowing: the next event is handled, a known one dropped. Gap: an early event is held until those before it have come. Parked: all that
 * comes is held until a person has looked. No state skips an event by itself.
 */
import type { EventEnvelope } from '@baoxue/contracts';
import { idFrom, isOutcome, Refusal } from '@baoxue/domain';
import type { ConsumerOptions } from './consumer.js';
import type { DeadLetter } from './dead-letter.js';
import type { Inbox, Waiting } from './inbox.js';
import type { RecordPlace } from './ports.js';

const TRIES_MAX = 3;
const BACK_OFF_MS = 200;

/** The name of the events of one subject on one topic. */
export const streamOf = (topic: string, subject: string): string => `${topic}|${subject}`;

/** What a stream was named after. */
export function partsOf(stream: string): { readonly topic: string; readonly subject: string } {
  const [topic = '', subject = ''] = stream.split('|');
  return { topic, subject };
}

/** Takes an event that came: drops it when it is known, handles it when it is next, holds it otherwise. */
export async function accept(event: EventEnvelope, { topic }: RecordPlace, options: ConsumerOptions): Promise<void> {
  const { inbox, logger } = options;
  const stream = streamOf(topic, event.subject);
  const { lastSequence, waiting } = await inbox.position(stream);
  if (event.sequence <= lastSequence) return;
  if (waiting?.why !== 'parked' && event.sequence === lastSequence + 1) return handleFrom(event, stream, waiting, options);
  // The mark comes first: a crash between these lines leaves a mark too many, never a held event that nobody watches.
  if (waiting === null) await inbox.changeWaiting(stream, null, { why: 'gap', since: new Date() });
  await inbox.hold(stream, event);
  logger.warn({ stream, sequence: event.sequence, why: waiting?.why ?? 'gap' }, 'consumer: event held until those before it are handled');
  // Another member of the group, or an operator, may have moved the stream on since we looked.
  await proceed(stream, options);
}

/** Goes on with a waiting stream as far as its held events allow. A parked one stays. */
export async function proceed(stream: string, options: ConsumerOptions): Promise<void> {
  const { inbox } = options;
  const { lastSequence, waiting } = await inbox.position(stream);
  if (waiting?.why !== 'gap') return;
  const next = await inbox.held(stream, lastSequence + 1);
  if (next) return handleFrom(next, stream, waiting, options);
  if ((await inbox.firstHeldAfter(stream, lastSequence)) === null) await inbox.changeWaiting(stream, waiting, null);
}

/** Handles an event and those held right behind it. */
async function handleFrom(first: EventEnvelope, stream: string, waiting: Waiting | null, options: ConsumerOptions): Promise<void> {
  const { inbox } = options;
  let last = first.sequence;
  for (let event: EventEnvelope | null = first; event; event = waiting && (await inbox.held(stream, last + 1))) {
    const fault = await attempt(event, options);
    if (fault) return parkFailed(event, stream, fault, options);
    last = event.sequence;
    await inbox.advance(stream, last);
    if (waiting) await inbox.release(stream, last);
  }
  if (waiting === null) return;
  // Something was handled, so what is missing now has only begun to be missing.
  const isGapLeft = (await inbox.firstHeldAfter(stream, last)) !== null;
  await inbox.changeWaiting(stream, waiting, isGapLeft ? { why: 'gap', since: new Date() } : null);
}

/** Runs the handler; the fault that is left after the last try, or null. */
async function attempt(event: EventEnvelope, { handlers, logger, watch }: ConsumerOptions): Promise<Error | null> {
  const handle = handlers[event.type];
  if (!handle) return null; // Another consumer's business.
  for (let tries = 1; ; tries += 1) {
    try {
      await handle(event);
      watch?.outcome('handled');
      return null;
    } catch (error) {
      if (isOutcome(error)) {
        logger.info({ type: event.type, subject: event.subject, code: error.code }, 'consumer: refused, recorded as outcome');
        watch?.outcome('refused');
        return null;
      }
      if (tries === TRIES_MAX) return error as Error;
      await new Promise((resolve) => setTimeout(resolve, BACK_OFF_MS * tries));
    }
  }
}

async function parkFailed(event: EventEnvelope, stream: string, fault: Error, options: ConsumerOptions): Promise<void> {
  const { inbox, logger, name } = options;
  logger.error({ err: fault, consumer: name, stream, type: event.type, sequence: event.sequence }, 'consumer: the handler failed');
  await inbox.hold(stream, event);
  await parkWith({ ...letterAbout(event, stream, name), reason: 'HANDLER_FAILED', detail: codeOf(fault) }, stream, options);
}

/** Parks a stream whose missing event has not come in time. What it waits for may have come by another way: it is given one more look. */
export async function parkGap(stream: string, olderThan: Date, options: ConsumerOptions): Promise<void> {
  await proceed(stream, options);
  const { lastSequence, waiting } = await options.inbox.position(stream);
  if (waiting?.why !== 'gap' || waiting.since >= olderThan) return;
  const missing = lastSequence + 1;
  const id = idFrom('dead-letter', options.name, stream, 'gap', String(missing));
  const about = { id, consumer: options.name, ...partsOf(stream), stream, type: null, sequence: missing, sizeBytes: 0 };
  await parkWith({ ...about, reason: 'GAP', detail: null, place: null, at: new Date().toISOString(), resolution: null }, stream, options);
}

/** The letter is written before the stream is parked: one that waited without a letter would wait unseen. */
export async function parkWith(letter: DeadLetter, stream: string, options: ConsumerOptions): Promise<void> {
  await putAside(letter, options);
  const { inbox, logger, name, watch } = options;
  for (;;) {
    const { waiting } = await inbox.position(stream);
    if (waiting?.why === 'parked') return;
    if (await inbox.changeWaiting(stream, waiting, { why: 'parked', since: new Date() })) break;
  }
  watch?.outcome('parked');
  const { id, reason, sequence } = letter;
  logger.error(
    { alarm: 'stream-parked', consumer: name, stream, sequence, reason, letter: id },
    'consumer: stream parked, a person must look',
  );
}

/** Keeps a letter; the alarm is raised once. */
export async function putAside(letter: DeadLetter, { deadLetters, logger, watch }: ConsumerOptions): Promise<void> {
  if (!(await deadLetters.put(letter))) return;
  watch?.outcome('dead-letter');
  const { id, consumer, reason, detail, place, stream } = letter;
  logger.error({ alarm: 'dead-letter', consumer, reason, detail, place, stream, letter: id }, 'consumer: dead letter');
}

/** Lets a parked stream wait as for a gap, so that `proceed` takes it up. */
export async function unpark(stream: string, inbox: Inbox): Promise<void> {
  const { waiting } = await inbox.position(stream);
  if (waiting?.why === 'parked') await inbox.changeWaiting(stream, waiting, { why: 'gap', since: new Date() });
}

const letterAbout = (event: EventEnvelope, stream: string, consumer: string) => ({
  id: idFrom('dead-letter', consumer, event.id),
  consumer,
  topic: partsOf(stream).topic,
  place: null,
  stream,
  subject: event.subject,
  type: event.type,
  sequence: event.sequence,
  sizeBytes: Buffer.byteLength(JSON.stringify(event)),
  at: new Date().toISOString(),
  resolution: null,
});

const codeOf = (fault: Error): string => (fault instanceof Refusal ? fault.code : fault.name);
