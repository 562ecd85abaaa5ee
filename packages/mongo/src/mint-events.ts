import { contractOf, schemaUriOf, validateEvent, type EventEnvelope } from '@baoxue/contracts';
import { newId, type Cause } from '@baoxue/domain';

export interface PublishedEvent {
  readonly type: string;
  /** Defaults to the aggregate's id. */
  readonly partitionkey?: string;
  readonly data: object;
}

export interface MintOptions {
  /** `baoxue/<service>/<concept>`. */
  readonly source: string;
  readonly subject: string;
  readonly time: Date;
  readonly cause: Cause;
  /** Of the last event minted for the subject; the next one follows without a gap. */
  readonly lastSequence: number;
}

/** A register of 120 students is 10 KB; what is larger than this carries something that belongs in a service. */
const EVENT_BYTES_MAX = 64 * 1024;

/**
 * Events as they will be published: checked before they are saved, so that one that cannot be published cannot be saved either.
 * @throws Error, a fault, when an event breaks its contract or is larger than 64 KB: that is our mistake, not the caller's
 */
export function mintEvents(
  events: readonly PublishedEvent[],
  { source, subject, time, cause, lastSequence }: MintOptions,
): EventEnvelope[] {
  return events.map(({ type, partitionkey = subject, data }, index) => {
    if (!contractOf(type)) throw new Error(`No contract for event type ${type}`);
    return checked({
      specversion: '1.0',
      id: newId(),
      source,
      type,
      subject,
      time: time.toISOString(),
      datacontenttype: 'application/json',
      dataschema: schemaUriOf(type),
      sequence: lastSequence + index + 1,
      partitionkey,
      correlationid: cause.correlationId,
      ...(cause.causationId === undefined ? {} : { causationid: cause.causationId }),
      data,
    });
  });
}

function checked(event: EventEnvelope): EventEnvelope {
  const sizeBytes = Buffer.byteLength(JSON.stringify(event));
  if (sizeBytes > EVENT_BYTES_MAX)
    throw new Error(`${event.type} of ${sizeBytes} bytes is larger than any event may be (${EVENT_BYTES_MAX}).`);
  try {
    return validateEvent(event);
  } catch (error) {
    // A consumer would take a refusal for a rule's answer and pass over the event that led here.
    throw new Error(`${event.type} cannot be published: ${(error as Error).message}`, { cause: error });
  }
}
