import type { OutboxSource } from '@baoxue/event-bus';
import type { DueWork, ServiceParts } from '@baoxue/service';
import type { Context } from './context.js';

interface Indexed {
  syncIndexes(): Promise<unknown>;
}

/** What a slice adds to the service; what it has not, it leaves out. Whom it listens to stands in attendance.consumers.ts. */
export interface Slice {
  readonly resolvers?: object;
  /** Stores whose events go out. */
  readonly publishing?: readonly (Indexed & { readonly outbox: OutboxSource })[];
  /** Stores of which nobody else hears. */
  readonly stores?: readonly Indexed[];
  readonly dueWork?: readonly DueWork[];
  readonly routes?: NonNullable<ServiceParts<Context>['routes']>;
}

/** The parts of the service that come from its slices. */
export function joined(slices: readonly Slice[]) {
  const publishing = slices.flatMap((slice) => slice.publishing ?? []);
  return {
    resolvers: slices.flatMap(({ resolvers }) => resolvers ?? []),
    outboxes: publishing.map(({ outbox }) => outbox),
    dueWork: slices.flatMap(({ dueWork }) => dueWork ?? []),
    routes: slices.flatMap(({ routes }) => routes ?? []),
    async syncIndexes() {
      for (const store of [...publishing, ...slices.flatMap(({ stores }) => stores ?? [])]) await store.syncIndexes();
    },
  } satisfies Partial<ServiceParts<Context>>;
}
