import { notFound, type Viewer } from '@baoxue/auth';
import type { RecipientName } from '@baoxue/contracts';
import { answer, causeOf } from '@baoxue/service';
import { constantCase } from '@baoxue/domain';
import type { DepartmentDesk, Resolvers } from '../__generated__/resolvers.js';
import type { SetWebhook } from './webhook.js';
import type { WebhookServices } from './webhook.services.js';

export interface WebhookResolversDeps extends Pick<WebhookServices, 'set' | 'remove'> {
  /** The recipients whose desks a viewer may see; whoever may see a desk may say where its messages go. */
  readonly seenBy: (viewer: Viewer) => readonly RecipientName[];
  readonly deskOf: (recipient: RecipientName) => DepartmentDesk;
}

export function webhookResolvers({ set, remove, seenBy, deskOf }: WebhookResolversDeps) {
  function recipientFor(viewer: Viewer, asked: string): RecipientName {
    const found = seenBy(viewer).find((each) => each === asked);
    if (!found) throw notFound('input.recipient');
    return found;
  }

  return {
    DepartmentDesk: {
      webhook: async ({ recipient = '' }, _arguments, { loaders }) => {
        const kept = await loaders.webhookOf.load(recipient);
        return kept && kept.state.status !== 'None' ? webhookToGraph(kept.state) : null;
      },
    },

    Mutation: {
      setDepartmentWebhook: (_root, { input: { recipient: asked, url, idempotencyKey } }, context) =>
        answer(async () => {
          const recipient = recipientFor(context.viewer, asked);
          const secret = await set(url, { recipient, idempotencyKey, cause: causeOf(context) });
          return { __typename: 'SetDepartmentWebhookSuccess' as const, desk: deskOf(recipient), secret };
        }),

      removeDepartmentWebhook: (_root, { input: { recipient: asked, idempotencyKey } }, context) =>
        answer(async () => {
          const recipient = recipientFor(context.viewer, asked);
          await remove({ recipient, idempotencyKey, cause: causeOf(context) });
          return { __typename: 'RemoveDepartmentWebhookSuccess' as const, desk: deskOf(recipient) };
        }),
    },
  } satisfies Resolvers;
}

const webhookToGraph = ({ status, url, waiting, attempts, nextAttemptAt, lastFailure, lastDeliveredAt }: SetWebhook) => ({
  status: constantCase(status),
  url,
  waitingCount: waiting.length,
  attempts,
  nextAttemptAt: nextAttemptAt?.toISOString() ?? null,
  lastFailure,
  lastDeliveredAt: lastDeliveredAt?.toISOString() ?? null,
});
