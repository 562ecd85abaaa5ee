import type { EventEnvelope } from '@baoxue/contracts';
import type { Cause } from '@baoxue/domain';

/** The cause of what follows from an event, in the chain of effects it belongs to. @param actor `<service>/<concept>` of who listens */
export const causedBy = (event: Pick<EventEnvelope, 'id' | 'correlationid'>, actor: string): Cause => ({
  actor,
  correlationId: event.correlationid,
  causationId: event.id,
});
