import { idFrom, type Clock, type SchoolDate } from '@baoxue/domain';
import { aggregateStore, type AggregateStore, type Kept } from '@baoxue/mongo';
import type mongoose from 'mongoose';
import { contactFromKept, type KeptContact } from '../dropout-case/index.js';
import { matterChanged } from '../office-register.js';
import { CLASS_DESKS, dutyIndexes, dutyPositions, listIndexes, nextLookAt, type Accountable } from '../obligation/index.js';
import {
  guardianCallDecider,
  isMissed,
  type CallEvent,
  type CallStep,
  type GuardianCall,
  type GuardianContact,
  type OpenedCall,
} from './guardian-call.js';

export type KeptCall = Kept<OpenedCall>;

export type GuardianCallStore = AggregateStore<GuardianCall, CallEvent> & {
  /** The latest calls of these students, by student. */
  ofStudents(studentIds: readonly string[]): Promise<ReadonlyMap<string, readonly KeptCall[]>>;
};

/** One call for each child and first day of absence. */
export const guardianCallId = (studentId: string, absentOn: SchoolDate): string => idFrom('guardian-call', studentId, absentOn);

/** What is owed on a call: nothing once it was made, or nobody need make it. */
export const owedOnCall = ({ status, step }: OpenedCall): readonly CallStep[] => (status === 'Owed' ? [step] : []);

interface StoredCall {
  readonly studentId: string;
  readonly schoolId: string;
  readonly classId: string;
  readonly jurisdictions: readonly string[];
  readonly owed: boolean;
  readonly missed: boolean;
  /** For each post that owes the call or was told of it, by its day. */
  readonly duties: Readonly<Partial<Record<Accountable, string>>>;
  /** By due day; unique, so that pages neither skip nor repeat. */
  readonly order: string;
  readonly call: Omit<OpenedCall, 'contact'> & { readonly contact: KeptContact<GuardianContact> | null };
}

/** More calls than this for the children of one register have no reader. */
const CALLS_MAX = 1_000;

export function guardianCallStore(connection: mongoose.Connection, clock: Clock): GuardianCallStore {
  const store = aggregateStore<GuardianCall, CallEvent>({
    connection,
    clock,
    collection: 'guardian_calls',
    source: 'baoxue/attendance/guardian-call',
    initialState: guardianCallDecider.initialState,
    toStored,
    fromStored: ({ call }: StoredCall) => ({ ...call, contact: call.contact && contactFromKept<GuardianContact>(call.contact) }),
    publish: matterChanged('guardian-call'),
    nextDueAt: (state) => (state.status === 'Owed' ? nextLookAt([state.step]) : null),
    indexes: [
      { key: { 'state.studentId': 1, 'state.order': -1 } },
      ...listIndexes('owed'),
      ...listIndexes('missed'),
      ...dutyIndexes(CLASS_DESKS),
    ],
    outdated: { 'state.duties': { $exists: false } },
  });

  return {
    ...store,
    async ofStudents(studentIds) {
      const filter = { 'state.studentId': { $in: [...studentIds] } };
      const found = await store.query(filter, { sort: { 'state.order': -1 }, limit: CALLS_MAX });
      const calls = new Map<string, KeptCall[]>(studentIds.map((id) => [id, []]));
      for (const kept of found) if (kept.state.status !== 'None') calls.get(kept.state.subject.studentId)?.push(kept as KeptCall);
      return calls;
    },
  };
}

function toStored(call: GuardianCall, id: string): StoredCall {
  if (call.status === 'None') throw new Error('A call that was never owed is not stored');
  const { studentId, schoolId, classId, jurisdictions } = call.subject;
  const owed = call.status === 'Owed';
  const duties = dutyPositions(owedOnCall(call), id);
  return { studentId, schoolId, classId, jurisdictions, owed, missed: isMissed(call), duties, order: `${call.step.dueOn}|${id}`, call };
}
