import type { EventEnvelope, StudentCard } from '@baoxue/contracts';
import type { SchoolDate } from '@baoxue/domain';
import type mongoose from 'mongoose';
import { isExpectedInClass, type ClassStay, type MovedStudent } from './class-list.js';

/** Where each student who has moved was, and from when; who never moved is where the card says. */
export interface ClassStayStore {
  /** @param before the card as it was until then, if it is known. Hearing a movement again changes nothing. */
  record(event: EventEnvelope<StudentCard & { effectiveOn: SchoolDate }>, before: StudentCard | undefined): Promise<void>;
  /** Students who moved and were once in one of these classes; by the class, one `$in`. */
  movedOf(classIds: readonly string[]): Promise<readonly MovedStudent[]>;
  syncIndexes(): Promise<void>;
}

interface StaysDocument {
  _id: string;
  classIds: string[];
  /** By sequence; `first` is where the student was before any movement. */
  stays: Record<string, ClassStay>;
}

export function classStayStore(connection: mongoose.Connection): ClassStayStore {
  const collection = connection.collection<StaysDocument>('class_stays');
  return {
    async record({ data, sequence }, before) {
      const stay: ClassStay = { sequence, classId: data.classId, from: data.effectiveOn, expected: isExpectedInClass(data) };
      const first = before && { sequence: 0, classId: before.classId, from: before.enrolledOn, expected: isExpectedInClass(before) };
      const classIds = [...new Set([...(before ? [before.classId] : []), data.classId])];
      await collection.updateOne(
        { _id: data.studentId },
        {
          $set: { [`stays.${sequence}`]: stay },
          $addToSet: { classIds: { $each: classIds } },
          ...(first && { $setOnInsert: { 'stays.first': first } }),
        },
        { upsert: true },
      );
    },

    async movedOf(classIds) {
      const found = await collection.find({ classIds: { $in: [...classIds] } }).toArray();
      return found.map(({ _id, stays }) => ({ studentId: _id, stays: Object.values(stays) }));
    },

    async syncIndexes() {
      await collection.createIndex({ classIds: 1 });
    },
  };
}
