import type { SchoolDate } from '@baoxue/domain';
import type mongoose from 'mongoose';
import { leadingTo, standingAtEnd } from './record-chains.js';

/** Records of children that other records stand for 合并的学籍, as the registry says. */
export interface MergedRecords {
  /** Saying it again changes nothing. */
  merge(studentId: string, into: string, on: SchoolDate): Promise<void>;
  unmerge(studentId: string): Promise<void>;
  /** For each of these records the one that stands for it: its own, unless it is merged. */
  standingFor(studentIds: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** For each of these records those that it stands for; records that stand for no other are left out. */
  mergedInto(studentIds: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>>;
  /** For each of these records all of the same child, the one that stands first, the others in the order of their ids. */
  recordsOf(studentIds: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>>;
  /** The day on which a record was merged; null when it is not. */
  mergedOn(studentId: string): Promise<SchoolDate | null>;
  syncIndexes(): Promise<void>;
}

interface MergedDocument {
  _id: string;
  into: string;
  on: SchoolDate;
}

/**
 * Which of these children something is known of, whichever of their records it was written of: what a merged record has is the child's (A3).
 * @param knownOf of many records those of which it is known
 */
export async function childrenWith(
  records: Pick<MergedRecords, 'recordsOf'>,
  studentIds: readonly string[],
  knownOf: (recordIds: readonly string[]) => Promise<ReadonlySet<string | null>>,
): Promise<ReadonlySet<string>> {
  const recordsOf = await records.recordsOf(studentIds);
  const known = await knownOf([...new Set([...recordsOf.values()].flat())]);
  return new Set(studentIds.filter((id) => recordsOf.get(id)?.some((record) => known.has(record))));
}

/** Where the links lie: a collection, or, in tests of rules, memory. */
interface Links {
  save(link: MergedDocument): Promise<unknown>;
  remove(id: string): Promise<unknown>;
  of(ids: readonly string[]): Promise<readonly MergedDocument[]>;
  into(ids: readonly string[]): Promise<readonly MergedDocument[]>;
  syncIndexes(): Promise<void>;
}

function following(links: Links): MergedRecords {
  const standingFor = (studentIds: readonly string[]) =>
    standingAtEnd(studentIds, async (ids) => new Map((await links.of(ids)).map(({ _id, into }) => [_id, into])));

  async function mergedInto(studentIds: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>> {
    const found = await leadingTo(studentIds, links.into, ({ _id, into }) => ({ id: _id, into }));
    return new Map([...found].map(([id, merged]) => [id, merged.map(({ _id }) => _id)]));
  }

  return {
    merge: async (_id, into, on) => void (await links.save({ _id, into, on })),
    unmerge: async (id) => void (await links.remove(id)),
    standingFor,
    mergedInto,

    async recordsOf(studentIds) {
      const standing = await standingFor(studentIds);
      const merged = await mergedInto([...new Set(standing.values())]);
      return new Map([...standing].map(([id, stands]) => [id, [stands, ...[...(merged.get(stands) ?? [])].sort()]]));
    },

    mergedOn: async (id) => (await links.of([id]))[0]?.on ?? null,
    syncIndexes: links.syncIndexes,
  };
}

export function mergedRecords(connection: mongoose.Connection): MergedRecords {
  const collection = connection.collection<MergedDocument>('merged_records');
  return following({
    save: ({ _id, into, on }) => collection.updateOne({ _id }, { $set: { into, on } }, { upsert: true }),
    remove: (_id) => collection.deleteOne({ _id }),
    of: (ids) => collection.find({ _id: { $in: [...ids] } }).toArray(),
    into: (ids) => collection.find({ into: { $in: [...ids] } }).toArray(),
    syncIndexes: async () => void (await collection.createIndex({ into: 1 })),
  });
}

/** The same without a database, for rules that follow merges. */
export function memoryMergedRecords(): MergedRecords {
  const links = new Map<string, MergedDocument>();
  return following({
    save: async (link) => links.set(link._id, link),
    remove: async (id) => links.delete(id),
    of: async (ids) => ids.flatMap((id) => links.get(id) ?? []),
    into: async (ids) => [...links.values()].filter(({ into }) => ids.includes(into)),
    syncIndexes: async () => {},
  });
}
