/** Each service removes what it holds of a record whose years are over 去标识化 (G4): the one way for all of them. */
import { isDeepStrictEqual } from 'node:util';
import type { DataRemoved, EventEnvelope } from '@baoxue/contracts';
import { ConflictRefusal, type Cause, type KindOfData } from '@baoxue/domain';
import { causedBy, type EventHandlers } from '@baoxue/event-bus';
import type { AggregateStore, Kept } from './aggregate.js';

/** Removes what one store holds of a record. Safe to repeat. */
export type Holding = (recordId: string, cause: Cause) => Promise<void>;

/** More than one child ever has of one kind. */
const RECORDS_MAX = 2_000;
const TRIES_MAX = 5;

/**
 * The aggregates of a store that are about a record. Nothing that is decided hangs on words, so no rule is asked; the state is saved anew without
 * them, and no event tells of it.
 * @param filterOf finds them by an index
 * @param rewrite the state without what identifies anybody
 */
export function holding<S, E>(
  store: Pick<AggregateStore<S, E>, 'query' | 'load' | 'save'>,
  filterOf: (recordId: string) => object,
  rewrite: (state: S, recordId: string, id: string) => S,
): Holding {
  async function rewriteOne(found: Kept<S>, recordId: string, cause: Cause): Promise<void> {
    const { id } = found;
    for (let { state, version } = found, attempt = 1; ; attempt += 1) {
      const next = rewrite(state, recordId, id);
      if (isDeepStrictEqual(next, state)) return;
      try {
        await store.save(id, { state: next, events: [], expectedVersion: version, cause });
        return;
      } catch (error) {
        if (!(error instanceof ConflictRefusal) || attempt === TRIES_MAX) throw error;
        ({ state, version } = await store.load(id));
      }
    }
  }

  return async (recordId, cause) => {
    for (const found of await store.query(filterOf(recordId), { limit: RECORDS_MAX })) await rewriteOne(found, recordId, cause);
  };
}

/** Follows the registry: what is held of each kind is removed when its years are over. @param actor `<service>/<concept>` of who listens */
export const dataRemovalHandlers = (holdings: Readonly<Partial<Record<KindOfData, readonly Holding[]>>>, actor: string): EventHandlers => ({
  'student.data-removed.v1': async (event: EventEnvelope<DataRemoved>) => {
    const { studentId, kind } = event.data;
    for (const remove of holdings[kind] ?? []) await remove(studentId, causedBy(event, actor));
  },
});
