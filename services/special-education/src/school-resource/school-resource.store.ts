import { idFrom, type Clock } from '@baoxue/domain';
import { aggregateStore, type AggregateStore, type Kept } from '@baoxue/mongo';
import type mongoose from 'mongoose';
import { schoolResourceRule, type DeclaredResource, type ResourceEvent, type SchoolResource } from './school-resource.js';

export type KeptResource = Kept<DeclaredResource>;
export type SchoolResourceStore = AggregateStore<SchoolResource, ResourceEvent>;

/** One per school. */
export const schoolResourceId = (schoolId: string): string => idFrom('school-resource', schoolId);

/** What a school has, as stored; others need nothing of it. */
export const schoolResourceStore = (connection: mongoose.Connection, clock: Clock): SchoolResourceStore =>
  aggregateStore<SchoolResource, ResourceEvent>({
    connection,
    clock,
    collection: 'school_resources',
    source: 'baoxue/special-education/school-resource',
    initialState: schoolResourceRule.initialState,
    publish: () => null,
    toStored: (state, id) => (state.status === 'none' ? state : { ...state, order: `${state.schoolId}|${id}` }),
    fromStored: ({ order: _order, ...state }: DeclaredResource & { order: string }) => state,
    indexes: [{ key: { 'state.order': 1 } }, { key: { 'state.schoolId': 1, 'state.order': 1 } }],
  });

export const isKeptResource = (kept: Kept<SchoolResource>): kept is KeptResource => kept.state.status === 'declared';
