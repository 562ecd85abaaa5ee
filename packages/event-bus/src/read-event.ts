import { contractOf, validateEnvelope, validateEvent, type EventEnvelope } from '@baoxue/contracts';
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

/** Reads a record as an event of the contracts. */
export function readEvent(record: RawRecord): { readonly event: EventEnvelope } | { readonly poison: Poison } {
  const poison = (reason: DeadLetterReason, detail: string | null = null, envelope: EventEnvelope | null = null) => ({
    poison: { reason, detail, envelope },
  });
  if (record.value === null) return poison('NO_VALUE');
  if (record.value.length > EVENT_BYTES_MAX) return poison('TOO_LARGE');
  const json = parsed(record.value);
  if (json === undefined) return poison('NOT_JSON');
  const envelope = check(() => validateEnvelope(json));
  if (envelope instanceof Refusal) return poison('NOT_AN_EVENT', envelope.field);
  const contract = contractOf(envelope.type);
  if (!contract) return poison('UNKNOWN_TYPE', null, envelope);
  // The registered topic is part of the contract: an event on a foreign topic could bypass its order.
  if (contract.topic !== record.topic) return poison('FOREIGN_TOPIC');
  const event = check(() => validateEvent(json));
  return event instanceof Refusal ? poison('CONTRACT_BROKEN', event.field, envelope) : { event };
}

function parsed(value: Buffer): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(value));
  } catch {
    return undefined;
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
