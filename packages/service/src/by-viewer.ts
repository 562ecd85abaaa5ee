import type { Viewer } from '@baoxue/auth';
import type { Cause, CommandOptions } from '@baoxue/domain';

/** Who asks, and in which request. */
export interface Asking {
  readonly viewer: Viewer;
  readonly correlationId: string;
}

/** What every mutation's input carries for the machinery, beside its own fields. */
export interface MutationInput {
  readonly idempotencyKey: string;
  readonly expectedVersion?: number | null | undefined;
}

/** The cause of what a viewer does. */
export const causeOf = ({ viewer, correlationId }: Asking): Cause => ({ actor: viewer.subject, correlationId });

/**
 * The options of a viewer's command: once per key of this viewer (two people may think of the same key), on the version they looked at.
 * @example await handle(reviewId, { type: 'Complete', … }, { ...byViewer(context, input), context: { today } })
 */
export const byViewer = (asking: Asking, { idempotencyKey, expectedVersion }: MutationInput): Omit<CommandOptions<never>, 'context'> => ({
  cause: causeOf(asking),
  commandKey: `${asking.viewer.subject}:${idempotencyKey}`,
  expectedVersion: expectedVersion ?? undefined,
});
