import { blankIndexOf, type EventEnvelope, type StudentCard } from '@baoxue/contracts';
import { byKey } from '@baoxue/domain';
import type mongoose from 'mongoose';
import { inserter } from './insert-new.js';

/** What a service remembers of each student from the registry's events, so that it can authorise and filter by itself. */
export interface StudentCards {
  /** Idempotent: an older event never overwrites a newer card. */
  apply(event: EventEnvelope<StudentCard>): Promise<void>;
  find(ids: readonly string[]): Promise<Map<string, StudentCard>>;
  /** Present members of a class. */
  byClass(classId: string): Promise<StudentCard[]>;
  /** The members of several classes, by class; one `$in`. */
  byClasses(classIds: Iterable<string>): Promise<Map<string, StudentCard[]>>;
  byIdNumberIndex(indexes: Iterable<string>): Promise<Map<string, StudentCard>>;
  /** No list of another department finds the child by its number any more (G4). Safe to repeat. */
  removeNumber(studentId: string): Promise<void>;
  syncIndexes(): Promise<void>;
}

interface CardDocument extends Omit<StudentCard, 'studentId'> {
  _id: string;
  sequence: number;
}

export function studentCards(connection: mongoose.Connection): StudentCards {
  const collection = connection.collection<CardDocument>('student_cards');
  const toCard = ({ _id, sequence: _sequence, ...rest }: CardDocument): StudentCard => ({ studentId: _id, ...rest });

  const insert = inserter(collection);

  return {
    async apply({ data, sequence }) {
      const { studentId, schoolId, classId, grade, jurisdictions, boarding, lifeStatus, enrolledOn, idNumberIndex } = data;
      const fields = { schoolId, classId, grade, jurisdictions, boarding, lifeStatus, enrolledOn, idNumberIndex, sequence };
      // A child's first event is never newer than a card that is there.
      if (sequence === 1) return void (await insert({ _id: studentId, ...fields }));
      const result = await collection.updateOne({ _id: studentId, sequence: { $lt: sequence } }, { $set: fields });
      if (result.matchedCount > 0) return;
      await collection.updateOne({ _id: studentId }, { $setOnInsert: fields }, { upsert: true });
    },

    async find(ids) {
      const found = await collection.find({ _id: { $in: [...ids] } }).toArray();
      return new Map(found.map((document) => [document._id, toCard(document)]));
    },

    async byClass(classId) {
      return (await collection.find({ classId }).toArray()).map(toCard);
    },

    async byClasses(classIds) {
      const found = await collection.find({ classId: { $in: [...classIds] } }).toArray();
      return byKey(found.map(toCard), ({ classId }) => classId);
    },

    async byIdNumberIndex(indexes) {
      const found = await collection.find({ idNumberIndex: { $in: [...indexes] } }).toArray();
      return new Map(found.map((document) => [document.idNumberIndex, toCard(document)]));
    },

    async removeNumber(studentId) {
      await collection.updateOne({ _id: studentId }, { $set: { idNumberIndex: blankIndexOf(studentId) } });
    },

    async syncIndexes() {
      await collection.createIndex({ classId: 1 });
      await collection.createIndex({ idNumberIndex: 1 });
    },
  };
}
