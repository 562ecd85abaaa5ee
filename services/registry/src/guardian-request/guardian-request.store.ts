import { endOf, idFrom, type Clock } from '@baoxue/domain';
import { aggregateStore, type AggregateStore } from '@baoxue/mongo';
import { serialBookDecider, type SerialBook, type SerialEvent } from '@baoxue/official-document';
import type mongoose from 'mongoose';
import {
  GUARDIAN_REQUESTS,
  guardianRequestDecider,
  type GuardianRequest,
  type GuardianRequestEvent,
  type Issuer,
  type KnownRequest,
} from './guardian-request.js';

export type GuardianRequestStore = AggregateStore<GuardianRequest, GuardianRequestEvent>;

export const guardianRequestStore = (connection: mongoose.Connection, clock: Clock): GuardianRequestStore =>
  aggregateStore<GuardianRequest, GuardianRequestEvent>({
    connection,
    clock,
    collection: GUARDIAN_REQUESTS,
    source: 'baoxue/registry/guardian-request',
    initialState: guardianRequestDecider.initialState,
    toStored: (state, id) => (state.status === 'None' ? state : { ...state, order: `${state.dueOn}|${id}` }),
    fromStored: ({ order: _order, ...state }: KnownRequest & { order: string }) => state,
    // What a family asks of a desk stays with the desk; what follows is done where the data are.
    publish: () => null,
    nextDueAt: (state) => (state.status === 'Open' && !state.overdue ? endOf(state.dueOn) : null),
    indexes: [
      { key: { 'state.status': 1, 'state.order': 1 } },
      { key: { 'state.studentId': 1 } },
      { key: { 'state.status': 1, 'state.overdue': 1, 'state.order': 1 } },
      { key: { 'state.schoolId': 1, 'state.status': 1, 'state.order': 1 } },
      { key: { 'state.jurisdictions': 1, 'state.status': 1, 'state.order': 1 } },
    ],
  });

export type SerialBookStore = AggregateStore<SerialBook, SerialEvent>;

/** One book of refusals per issuer and year. */
export const serialBookId = ({ body, code }: Issuer, year: string): string => idFrom('guardian-refusals', body, code, year);

export const serialBookStore = (connection: mongoose.Connection, clock: Clock): SerialBookStore =>
  aggregateStore<SerialBook, SerialEvent>({
    connection,
    clock,
    collection: 'serial_books',
    source: 'baoxue/registry/serial-book',
    initialState: serialBookDecider.initialState,
    toStored: (state) => state,
    fromStored: (stored) => stored,
    publish: () => null,
  });
