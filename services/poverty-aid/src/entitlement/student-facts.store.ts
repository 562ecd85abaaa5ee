import type { EventEnvelope, StudentCard } from '@baoxue/contracts';
import type { SchoolDate } from '@baoxue/domain';
import { inserter } from '@baoxue/mongo';
import type mongoose from 'mongoose';
import type { EnrolmentFact } from './facts.js';

/** Every enrolment the registry has told of, kept for good: what was true in March is still needed in June. */
export interface StudentFactsStore {
  /** Idempotent: one fact per sequence of the child's events, in whatever order they come. */
  apply(event: EventEnvelope<StudentCard & { readonly effectiveOn?: SchoolDate }>): Promise<void>;
  enrolmentsOf(studentIds: readonly string[]): Promise<Map<string, readonly EnrolmentFact[]>>;
  /** Children who were ever enrolled at a school, in chunks. */
  everAt(schoolId: string): AsyncGenerator<readonly string[]>;
  syncIndexes(): Promise<void>;
}

interface FactsDocument {
  _id: string;
  enrolments: EnrolmentFact[];
  schoolIds: string[];
}

const CHUNK = 500;

export function studentFactsStore(connection: mongoose.Connection): StudentFactsStore {
  const collection = connection.collection<FactsDocument>('student_facts');
  const insert = inserter(collection);

  return {
    async apply({ data, sequence }) {
      const { studentId, schoolId, grade, boarding, lifeStatus, jurisdictions, enrolledOn, effectiveOn = enrolledOn } = data;
      const fact: EnrolmentFact = { from: effectiveOn, sequence, schoolId, grade, boarding, lifeStatus, jurisdictions };
      if (await insert({ _id: studentId, enrolments: [fact], schoolIds: [schoolId] })) return;
      await collection.updateOne(
        { _id: studentId, 'enrolments.sequence': { $ne: sequence } },
        { $push: { enrolments: fact }, $addToSet: { schoolIds: schoolId } },
      );
    },

    async enrolmentsOf(studentIds) {
      const found = await collection.find({ _id: { $in: [...studentIds] } }).toArray();
      return new Map(found.map(({ _id, enrolments }) => [_id, enrolments]));
    },

    async *everAt(schoolId) {
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
    },

    async syncIndexes() {
      await collection.createIndex({ schoolIds: 1, _id: 1 });
    },
  };
}
