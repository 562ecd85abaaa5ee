import type { EventEnvelope, StudentCard } from '@baoxue/contracts';
import type { SchoolDate } from '@baoxue/domain';
import { inserter } from '@baoxue/mongo';
import type mongoose from 'mongoose';
import { enrolledOn, type EnrolmentFact } from './facts.js';

/** Every enrolment the registry has told of, kept for good: what was true in March is still needed in June. Beside them, where a child lives now. */
export interface StudentFactsStore {
  /** Idempotent: one fact per sequence of the child's events, in whatever order they come. */
  apply(event: EventEnvelope<StudentCard & { readonly effectiveOn?: SchoolDate; readonly householdId?: string }>): Promise<void>;
  /** Idempotent: an older event never overwrites a newer home. */
  house(event: EventEnvelope<{ studentId: string; householdId: string }>): Promise<void>;
  /** With whom the child lived is known no more (G4). Safe to repeat. */
  leaveHome(studentId: string): Promise<void>;
  /** The household of each of these children, as far as told. */
  homesOf(studentIds: readonly string[]): Promise<ReadonlyMap<string, string>>;
  enrolmentsOf(studentIds: readonly string[]): Promise<Map<string, readonly EnrolmentFact[]>>;
  /** Children who were ever enrolled at a school, in chunks. */
  everAt(schoolId: string): AsyncGenerator<readonly string[]>;
  /** Everybody enrolled at a school on a day, from all that was told by now, with the place; in chunks. */
  rollOn(schoolId: string, day: SchoolDate): AsyncGenerator<ReadonlyMap<string, EnrolledPlace>>;
  syncIndexes(): Promise<void>;
}

type EnrolledPlace = NonNullable<ReturnType<typeof enrolledOn>>['place'];

interface FactsDocument {
  _id: string;
  enrolments: EnrolmentFact[];
  schoolIds: string[];
  household?: { id: string; sequence: number };
}

const CHUNK = 500;

export function studentFactsStore(connection: mongoose.Connection): StudentFactsStore {
  const collection = connection.collection<FactsDocument>('student_facts');
  const insert = inserter(collection);

  async function house(studentId: string, id: string, sequence: number): Promise<void> {
    const household = { id, sequence };
    if (await insert({ _id: studentId, enrolments: [], schoolIds: [], household })) return;
    const isOlder = [{ household: { $exists: false } }, { 'household.sequence': { $lt: sequence } }];
    await collection.updateOne({ _id: studentId, $or: isOlder }, { $set: { household } });
  }

  async function enrolmentsOf(studentIds: readonly string[]): Promise<Map<string, readonly EnrolmentFact[]>> {
    const found = await collection.find({ _id: { $in: [...studentIds] } }).toArray();
    return new Map(found.map(({ _id, enrolments }) => [_id, enrolments]));
  }

  async function* everAt(schoolId: string): AsyncGenerator<readonly string[]> {
    for (let after = ''; ;) {
      const found = await collection
        .find({ schoolIds: schoolId, _id: { $gt: after } }, { projection: { _id: 1 } })
        .sort({ _id: 1 })
        .limit(CHUNK)
        .toArray();
      if (found.length > 0) yield found.map(({ _id }) => _id);
      if (found.length < CHUNK) return;
      after = found.at(-1)?._id ?? after;
    }
  }

  return {
    async apply({ data, sequence }) {
      const { studentId, schoolId, grade, boarding, lifeStatus, jurisdictions, enrolledOn, effectiveOn = enrolledOn, householdId } = data;
      const fact: EnrolmentFact = { from: effectiveOn, sequence, schoolId, grade, boarding, lifeStatus, jurisdictions };
      const household = householdId === undefined ? {} : { household: { id: householdId, sequence } };
      if (await insert({ _id: studentId, enrolments: [fact], schoolIds: [schoolId], ...household })) return;
      await collection.updateOne(
        { _id: studentId, 'enrolments.sequence': { $ne: sequence } },
        { $push: { enrolments: fact }, $addToSet: { schoolIds: schoolId } },
      );
      if (householdId !== undefined) await house(studentId, householdId, sequence);
    },

    house: ({ data, sequence }) => house(data.studentId, data.householdId, sequence),

    async leaveHome(studentId) {
      await collection.updateOne({ _id: studentId }, { $unset: { household: '' } });
    },

    async homesOf(studentIds) {
      const found = await collection.find({ _id: { $in: [...studentIds] } }, { projection: { household: 1 } }).toArray();
      return new Map(found.flatMap(({ _id, household }) => (household ? [[_id, household.id] as const] : [])));
    },

    enrolmentsOf,
    everAt,

    async *rollOn(schoolId, day) {
      for await (const studentIds of everAt(schoolId)) {
        const places = [...(await enrolmentsOf(studentIds))].flatMap(([studentId, enrolments]) => {
          const place = enrolledOn(day, enrolments)?.place;
          return place?.schoolId === schoolId ? [[studentId, place] as const] : [];
        });
        yield new Map(places);
      }
    },

    async syncIndexes() {
      await collection.createIndex({ schoolIds: 1, _id: 1 });
    },
  };
}
