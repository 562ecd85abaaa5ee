/** Figures frozen at the end of each month, with the facts they were counted from, so that they can be counted again (A12). */
import { createHash } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { idFrom, type Cause, type Clock } from '@baoxue/domain';
import { aggregateStore } from '@baoxue/mongo';
import type mongoose from 'mongoose';
import { figureOf, type Basis, type Figure, type IndicatorKind } from './indicator.js';
import { placesOf, withinOf, type SchoolPlace } from './place.js';

type WithoutChildren<B> = B extends Basis ? Omit<B, 'children'> : never;

export interface Snapshot {
  readonly month: string;
  readonly kind: IndicatorKind;
  readonly period: string;
  /** Day on which it was frozen. */
  readonly takenOn: string;
  readonly basis: WithoutChildren<Basis>;
  readonly schools: readonly SchoolPlace[];
  /** Figure of each place, by its code. */
  readonly figures: Readonly<Record<string, Figure>>;
  readonly chunkCount: number;
  /** SHA-256 of the children's facts. */
  readonly factsHash: string;
}

export interface SnapshotKey {
  readonly kind: IndicatorKind;
  readonly period: string;
  readonly month: string;
}

interface FactsDocument {
  _id: string;
  children: readonly object[];
}

const CHILDREN_PER_DOCUMENT = 1000;
/** Twenty years. */
const MONTHS_MAX = 240;
const snapshotId = ({ kind, period, month }: SnapshotKey): string => idFrom('indicator-snapshot', kind, period, month);

export type SnapshotStore = ReturnType<typeof snapshotStore>;

export function snapshotStore(connection: mongoose.Connection, clock: Clock) {
  const store = aggregateStore<Snapshot | null, never>({
    connection,
    clock,
    collection: 'indicator_snapshots',
    source: 'baoxue/registry/indicator-snapshot',
    initialState: () => null,
    publish: () => null,
    toStored: (state) => state ?? {},
    fromStored: (stored) => stored,
    indexes: [{ key: { 'state.kind': 1, 'state.month': -1 } }],
  });
  const facts = connection.collection<FactsDocument>('indicator_snapshot_facts');

  /** Snapshots of an indicator, of the latest month first. A month may hold several, of different periods. */
  async function newest(kind: IndicatorKind, limit: number): Promise<readonly Snapshot[]> {
    const found = await store.query({ 'state.kind': kind }, { sort: { 'state.month': -1 }, limit });
    return found.flatMap(({ state }) => state ?? []);
  }

  return {
    syncIndexes: store.syncIndexes,

    /** The facts first: a snapshot that is there is whole. A second one of the same month changes nothing. */
    async freeze(
      { children, ...basis }: Basis,
      taken: Pick<Snapshot, 'month' | 'takenOn' | 'schools' | 'figures'>,
      cause: Cause,
    ): Promise<void> {
      const id = snapshotId({ ...basis, month: taken.month });
      if (await store.find(id)) return;
      const chunkCount = Math.ceil(children.length / CHILDREN_PER_DOCUMENT);
      for (let chunk = 0; chunk < chunkCount; chunk += 1) {
        const part = children.slice(chunk * CHILDREN_PER_DOCUMENT, (chunk + 1) * CHILDREN_PER_DOCUMENT);
        await facts.updateOne({ _id: `${id}|${chunk}` }, { $set: { children: part } }, { upsert: true });
      }
      const { kind, period } = basis;
      const state: Snapshot = { ...taken, kind, period, basis, chunkCount, factsHash: hashOf(children) };
      await store.insertMany([{ id, state, events: [], cause }]);
    },

    async find(key: SnapshotKey): Promise<Snapshot | null> {
      return (await store.find(snapshotId(key)))?.state ?? null;
    },

    /** What it was counted from, as it was frozen. */
    async basisOf({ kind, period, month, basis, chunkCount }: Snapshot): Promise<Basis> {
      const ids = Array.from({ length: chunkCount }, (_, chunk) => `${snapshotId({ kind, period, month })}|${chunk}`);
      const parts = new Map((await facts.find({ _id: { $in: ids } }).toArray()).map(({ _id, children }) => [_id, children]));
      return { ...basis, children: ids.flatMap((id) => [...(parts.get(id) ?? [])]) } as unknown as Basis;
    },

    newest,

    /** Months with a snapshot, the latest first. */
    months: async (kind: IndicatorKind): Promise<readonly string[]> => [
      ...new Set((await newest(kind, MONTHS_MAX)).map(({ month }) => month)),
    ],
  };
}

/** True when the frozen facts are, byte for byte, those that were frozen, and give the frozen figure at every place. */
export const isReproducible = (basis: Basis, { schools, figures, factsHash }: Snapshot): boolean =>
  hashOf(basis.children) === factsHash &&
  placesOf(schools).every((place) => isDeepStrictEqual(figureOf(basis, withinOf(place, schools)), figures[place.id]));

const hashOf = (children: readonly object[]): string => createHash('sha256').update(JSON.stringify(children)).digest('hex');
