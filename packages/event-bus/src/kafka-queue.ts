/**
 * Keeps kafkajs from looking through empty queues. Version 2.2.4 looks whether a request waits a millisecond after it last looked, for each connection
 * and for ever (tulios/kafkajs#1704): three per cent of a core for a process that does nothing. It need look only while something waits: a request
 * that cannot be sent at once asks for it itself. Importing this file is enough; the pinned version keeps it true.
 */
import kafkajsQueue from 'kafkajs/src/network/requestQueue/index.js';

/** What of kafkajs's queue of one connection is used here. */
export interface RequestQueue {
  /** Requests that could not be sent at once: too many under way, or the broker asked for a pause. */
  readonly pending: readonly unknown[];
  scheduleCheckPendingRequests(): void;
}

export const RequestQueueOfKafkajs = kafkajsQueue as unknown as { readonly prototype: RequestQueue; new (options: object): RequestQueue };

const { prototype } = RequestQueueOfKafkajs;
const schedule = prototype.scheduleCheckPendingRequests;

prototype.scheduleCheckPendingRequests = function scheduleWhileSomethingWaits(this: RequestQueue): void {
  if (this.pending.length > 0) schedule.call(this);
};
