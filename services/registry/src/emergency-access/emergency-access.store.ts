import type { Clock } from '@baoxue/domain';
import { aggregateStore, type AggregateStore } from '@baoxue/mongo';
import type mongoose from 'mongoose';
import {
  EMERGENCY_ACCESSES,
  emergencyAccessDecider,
  type EmergencyAccess,
  type EmergencyEvent,
  type KnownAccess,
} from './emergency-access.js';
import { emergencyTriesDecider, type EmergencyTried, type EmergencyTries } from './emergency-tries.js';

export type EmergencyAccessStore = AggregateStore<EmergencyAccess, EmergencyEvent>;

export const emergencyAccessStore = (connection: mongoose.Connection, clock: Clock): EmergencyAccessStore =>
  aggregateStore<EmergencyAccess, EmergencyEvent>({
    connection,
    clock,
    collection: EMERGENCY_ACCESSES,
    source: 'baoxue/registry/emergency-access',
    initialState: emergencyAccessDecider.initialState,
    toStored: (state, id) => (state.status === 'None' ? state : { ...state, order: `${state.reviewBy}|${id}` }),
    fromStored: ({ order: _order, ...state }: KnownAccess & { order: string }) => state,
    // Whom somebody looked at in an emergency is told to nobody but the reviewers.
    publish: () => null,
    indexes: [
      { key: { 'state.status': 1, 'state.order': 1 } },
      { key: { 'state.studentId': 1 } },
      { key: { 'state.by.subject': 1, 'state.status': 1, 'state.order': 1 } },
    ],
  });

export type EmergencyTriesStore = AggregateStore<EmergencyTries, EmergencyTried>;

export const emergencyTriesStore = (connection: mongoose.Connection, clock: Clock): EmergencyTriesStore =>
  aggregateStore<EmergencyTries, EmergencyTried>({
    connection,
    clock,
    collection: 'emergency_tries',
    source: 'baoxue/registry/emergency-tries',
    initialState: emergencyTriesDecider.initialState,
    toStored: (state) => state,
    fromStored: (state: EmergencyTries) => state,
    publish: () => null,
  });
