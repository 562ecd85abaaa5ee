import { endOf, idFrom, schoolDateOf, type Cause, type Clock } from '@baoxue/domain';
import { aggregateStore, type AggregateStore } from '@baoxue/mongo';
import { sealedField, type FieldCipher } from '@baoxue/pii';
import type mongoose from 'mongoose';
import { countsOf, type EnrolmentTarget, type FrozenChild } from './enrolment-rate.js';
import { monthBefore, type EnrolmentSnapshot } from './enrolment-snapshot.js';
import type { WholeListStore } from './list-reconciliation.store.js';
import type { ListReconciling } from './reconciling.store.js';

export type SnapshotStore = AggregateStore<EnrolmentSnapshot, never>;

export const snapshotId = (place: string, month: string): string => idFrom('enrolment-snapshot', place, month);

const COLLECTION = 'enrolment_snapshots';

/** Kind and birth date of a child open only in the snapshot they were frozen in. */
export const frozenChildren = sealedField<readonly FrozenChild[]>(COLLECTION, 'children');

export function snapshotStore(connection: mongoose.Connection, clock: Clock): SnapshotStore {
  return aggregateStore<EnrolmentSnapshot, never>({
    connection,
    clock,
    collection: COLLECTION,
    source: 'baoxue/special-education/enrolment-snapshot',
    initialState: () => {
      throw new Error('A snapshot is written once');
    },
    publish: () => null,
    toStored: (state) => ({ ...state, order: state.month }),
    fromStored: ({ order: _order, ...state }: EnrolmentSnapshot & { order: string }) => state,
    indexes: [{ key: { 'state.place': 1, 'state.order': 1 } }],
  });
}

export interface FreezingDeps {
  readonly snapshots: SnapshotStore;
  readonly reconciling: Pick<ListReconciling, 'childrenOf'>;
  readonly lists: Pick<WholeListStore, 'latest'>;
  readonly cipher: FieldCipher;
  readonly clock: Clock;
  /** Codes of the places whose figure is frozen. */
  readonly places: readonly string[];
  readonly targetOf: (place: { jurisdictions: readonly string[]; date: string }) => EnrolmentTarget;
}

const CAUSE: Cause = { actor: 'special-education/enrolment-snapshot/clock', correlationId: 'enrolment-snapshot' };

/** Freezes the month that is over, once, by the list that stood at its end. */
export function freezing({ snapshots, reconciling, lists, cipher, clock, places, targetOf }: FreezingDeps) {
  let settledMonth = '';
  return {
    /** Places whose month is over and not frozen yet; none when no list stood at its end: one that comes later stands for later months. */
    async due(now: Date): Promise<string[]> {
      const { month, lastDay } = monthBefore(schoolDateOf(now));
      if (month === settledMonth) return [];
      const frozen = await snapshots.findMany(places.map((place) => snapshotId(place, month)));
      const waiting = places.filter((place) => !frozen.has(snapshotId(place, month)));
      if (waiting.length > 0 && (await lists.latest(endOf(lastDay)))) return waiting;
      settledMonth = month;
      return [];
    },

    async tick(place: string): Promise<void> {
      const now = clock.now();
      const { month, lastDay: on } = monthBefore(schoolDateOf(now));
      const list = await lists.latest(endOf(on));
      if (!list) return;
      const children = await reconciling.childrenOf(list, on);
      const target = targetOf({ jurisdictions: [place], date: on });
      const { counts } = countsOf(children, target, on);
      const id = snapshotId(place, month);
      const sealedChildren = frozenChildren.seal(cipher, id, children);
      const state = { place, month, on, frozenAt: now.toISOString(), list, target, counts, sealedChildren };
      await snapshots.insertMany([{ id, state, events: [], cause: CAUSE }]);
    },
  };
}
