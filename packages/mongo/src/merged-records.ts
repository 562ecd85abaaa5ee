import type { SchoolDate } from '@baoxue/domain';
import type mongoose from 'mongoose';

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

/** A record stands for others and is merged itself: more often than this no child was entered twice. */
const HOPS_MAX = 10;

export function mergedRecords(connection: mongoose.Connection): MergedRecords {
  const collection = connection.collection<MergedDocument>('merged_records');

  async function standingFor(studentIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const standing = new Map(studentIds.map((id) => [id, id]));
    for (let hop = 0; hop < HOPS_MAX; hop += 1) {
      const found = await collection.find({ _id: { $in: [...new Set(standing.values())] } }).toArray();
      if (found.length === 0) break;
      const into = new Map(found.map((merged) => [merged._id, merged.into]));
      for (const [id, at] of standing) standing.set(id, into.get(at) ?? at);
    }
    return standing;
  }

  async function mergedInto(studentIds: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>> {
    const of = new Map<string, string[]>();
    let standsFor = new Map(studentIds.map((id) => [id, id]));
    for (let hop = 0; hop < HOPS_MAX && standsFor.size > 0; hop += 1) {
      const found = await collection.find({ into: { $in: [...standsFor.keys()] } }).toArray();
      const next = new Map<string, string>();
      for (const { _id, into } of found) {
        const standing = standsFor.get(into) ?? into;
        of.set(standing, [...(of.get(standing) ?? []), _id]);
        next.set(_id, standing);
      }
      standsFor = next;
    }
    return of;
  }

  return {
    async merge(_id, into, on) {
      await collection.updateOne({ _id }, { $set: { into, on } }, { upsert: true });
    },

    async unmerge(_id) {
      await collection.deleteOne({ _id });
    },

    standingFor,
    mergedInto,

    async recordsOf(studentIds) {
      const standing = await standingFor(studentIds);
      const merged = await mergedInto([...new Set(standing.values())]);
      return new Map([...standing].map(([id, stands]) => [id, [stands, ...[...(merged.get(stands) ?? [])].sort()]]));
    },

    mergedOn: async (_id) => (await collection.findOne({ _id }))?.on ?? null,

    async syncIndexes() {
      await collection.createIndex({ into: 1 });
    },
  };
}
