import { idFrom, type Clock } from '@baoxue/domain';
import { aggregateStore, type AggregateStore } from '@baoxue/mongo';
import type mongoose from 'mongoose';
import { guaranteeDecider, type GuaranteeSet, type GuaranteeState, type HeldGuarantee } from './guarantee.js';

export type GuaranteeStore = AggregateStore<GuaranteeState, GuaranteeSet>;

/** One record for each year, guarantee and place. */
export const guaranteeId = ({ schoolYear, guarantee, place }: Pick<HeldGuarantee, 'schoolYear' | 'guarantee' | 'place'>): string =>
  idFrom('guarantee', schoolYear, guarantee, place.code);

interface StoredGuarantee {
  readonly schoolYear: string;
  readonly schoolId: string | null;
  readonly jurisdictions: readonly string[];
  /** By guarantee and place; unique, so that pages neither skip nor repeat. */
  readonly order: string;
  readonly held: HeldGuarantee;
}

export const guaranteeStore = (connection: mongoose.Connection, clock: Clock): GuaranteeStore =>
  aggregateStore<GuaranteeState, GuaranteeSet>({
    connection,
    clock,
    collection: 'guarantees',
    source: 'baoxue/attendance/guarantee',
    initialState: guaranteeDecider.initialState,
    toStored(state): StoredGuarantee {
      if (state.status === 'None') throw new Error('What nobody answers for is not stored');
      const { schoolYear, guarantee, place } = state;
      const { schoolId, jurisdictions, code } = place;
      return { schoolYear, schoolId, jurisdictions, order: `${guarantee}|${code}`, held: state };
    },
    fromStored: ({ held }: StoredGuarantee) => held,
    publish: () => null,
    indexes: [
      { key: { 'state.schoolYear': 1, 'state.order': 1 } },
      { key: { 'state.schoolYear': 1, 'state.schoolId': 1, 'state.order': 1 } },
      { key: { 'state.schoolYear': 1, 'state.jurisdictions': 1, 'state.order': 1 } },
    ],
  });
