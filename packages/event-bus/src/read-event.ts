import { contractOf, topicOf, validateEnvelope, validateEvent, type EventEnvelope } from '@baoxue/contracts';
import { Refusal } from '@baoxue/domain';
import type { DeadLetterReason } from './dead-letter.js';
import type { RawRecord } from './ports.js';

/** A record that no consumer can use, and as much of what it says of itself as can be trusted. */
export interface Poison {
  readonly reason: DeadLetterReason;
  readonly detail: string | null;
  /** Set when the envelope is sound and the topic is the right one: the event has a place in a stream, and what follows it must wait. */
  readonly envelope: EventEnvelope | null;
}

/** Larger than any event we make (64 KB); what is larger is not ours. */
const EVENT_BYTES_MAX = 256 * 1024;

export type Reading = { readonly event: EventEnvelope } | { readonly poison: Poison };

/** Reads a record as an event of the contracts. */
export function readEvent(record: RawRecord): Reading {
  const read = readJson(record);
  if ('unreadable' in read) return poison(read.unreadable);
  const envelope = check(() => validateEnvelope(read.json));
  if (envelope instanceof Refusal) return poison('NOT_AN_EVENT', envelope.field);
  if (!contractOf(envelope.type)) return poison('UNKNOWN_TYPE', null, envelope);
  // The registered topic is part of the contract: an event on a foreign topic could bypass its order.
  if (topicOf(envelope) !== record.topic) return poison('FOREIGN_TOPIC');
  const event = check(() => validateEvent(read.json));
  return event instanceof Refusal ? poison('CONTRACT_BROKEN', event.field, envelope) : { event };
}

/**
 * Reads records that somebody outside wrote in a form of their own.
 * @param toEvent the event a record stands for; refuses what breaks the agreed form
 */
export const foreignReader =
  (toEvent: (json: unknown, topic: string) => EventEnvelope) =>
  (record: RawRecord): Reading => {
    const read = readJson(record);
    if ('unreadable' in read) return poison(read.unreadable);
    const event = check(() => toEvent(read.json, record.topic));
    return event instanceof Refusal ? poison('CONTRACT_BROKEN', event.field) : { event };
  };

const poison = (reason: DeadLetterReason, detail: string | null = null, envelope: EventEnvelope | null = null) => ({
  poison: { reason, detail, envelope },
});

function readJson({ value }: RawRecord): { readonly json: unknown } | { readonly unreadable: DeadLetterReason } {
  if (value === null) return { unreadable: 'NO_VALUE' };
  if (value.length > EVENT_BYTES_MAX) return { unreadable: 'TOO_LARGE' };
  try {
    return { json: JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(value)) };
  } catch {
    return { unreadable: 'NOT_JSON' };
  }
}

function check(validate: () => EventEnvelope): EventEnvelope | Refusal {
  try {
    return validate();
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
}
