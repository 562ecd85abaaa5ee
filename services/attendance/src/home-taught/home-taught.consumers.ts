import type { EventEnvelope, PlacementDecided } from '@baoxue/contracts';
import type { EventHandlers } from '@baoxue/event-bus';
import type { HomeTaughtStore } from './home-taught.store.js';

/** Remembers who is taught at home, and from when. */
export const homeTaughtHandlers = ({ record }: Pick<HomeTaughtStore, 'record'>): EventHandlers => ({
  'placement.decided.v1': ({ data, sequence }: EventEnvelope<PlacementDecided>) =>
    record(data.studentId, { sequence, from: data.effectiveFrom, homeTaught: data.placement === 'home-teaching' }),
});
