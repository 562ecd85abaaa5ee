import type { Clock } from '@baoxue/domain';
import { aggregateStore, type AggregateStore, type Kept, type PageRequest } from '@baoxue/mongo';
import type mongoose from 'mongoose';
import type { Change, ChangeKind } from './replay.js';
import { simulationDecider, type Simulation, type SimulationEvent, type StartedSimulation } from './rule-simulation.js';

export type KeptSimulation = Kept<StartedSimulation>;
export type SimulationStore = AggregateStore<Simulation, SimulationEvent>;

export const simulationStore = (connection: mongoose.Connection, clock: Clock): SimulationStore =>
  aggregateStore<Simulation, SimulationEvent>({
    connection,
    clock,
    collection: 'rule_simulations',
    source: 'baoxue/attendance/rule-simulation',
    initialState: simulationDecider.initialState,
    toStored: (state) => state,
    fromStored: (stored) => stored,
    publish: () => null,
    // Always due while schools are left: the ticker comes back until it is finished.
    nextDueAt: (state) => (state.status === 'Running' ? new Date(0) : null),
  });

export interface SimulatedChange extends Change {
  readonly schoolId: string;
}

/** What differs, one document for each run of absence. Writing a school's again changes nothing. */
export interface ChangeStore {
  write(simulationId: string, schoolId: string, changes: readonly Change[]): Promise<void>;
  page(
    simulationId: string,
    kind: ChangeKind | null,
    request: PageRequest,
  ): Promise<{
    readonly entries: readonly { readonly position: string; readonly entry: SimulatedChange }[];
    readonly hasNextPage: boolean;
  }>;
  count(simulationId: string, kind: ChangeKind | null): Promise<number>;
  syncIndexes(): Promise<void>;
}

interface ChangeDocument extends SimulatedChange {
  readonly _id: string;
  readonly simulationId: string;
  /** By first day of the absence; unique within the simulation. */
  readonly order: string;
}

export function changeStore(connection: mongoose.Connection): ChangeStore {
  const collection = connection.collection<ChangeDocument>('rule_simulation_changes');
  const filterOf = (simulationId: string, kind: ChangeKind | null) => ({ simulationId, ...(kind === null ? {} : { kind }) });
  return {
    async write(simulationId, schoolId, changes) {
      if (changes.length === 0) return;
      await collection.bulkWrite(
        changes.map((change) => {
          const order = `${change.since}|${change.studentId}`;
          const _id = `${simulationId}|${order}`;
          return { replaceOne: { filter: { _id }, replacement: { ...change, schoolId, simulationId, order }, upsert: true } };
        }),
        { ordered: false },
      );
    },
    async page(simulationId, kind, { first, after }) {
      const behind = after === null ? {} : { order: { $gt: after } };
      const found = await collection
        .find({ ...filterOf(simulationId, kind), ...behind })
        .sort({ order: 1 })
        .limit(first + 1)
        .toArray();
      const entries = found.slice(0, first).map((entry) => ({ position: entry.order, entry }));
      return { entries, hasNextPage: found.length > first };
    },
    count: (simulationId, kind) => collection.countDocuments(filterOf(simulationId, kind)),
    async syncIndexes() {
      await collection.createIndex({ simulationId: 1, order: 1 });
      await collection.createIndex({ simulationId: 1, kind: 1, order: 1 });
    },
  };
}
