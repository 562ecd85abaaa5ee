import type { RollEntry } from '@baoxue/contracts';
import type { SchoolDate } from '@baoxue/domain';
import type mongoose from 'mongoose';
import type { AttendanceDays } from './absence-run.js';

interface DaysDocument {
  _id: string;
  marks: AttendanceDays['marks'];
}

/** The marks of each student, day by day: one document per student, kept up from the registers. */
export interface AttendanceDaysStore {
  /** Writes a register's marks. Writing them again changes nothing. */
  record(date: SchoolDate, entries: readonly RollEntry[]): Promise<void>;
  find(studentIds: readonly string[]): Promise<Map<string, AttendanceDays>>;
}

export function attendanceDaysStore(connection: mongoose.Connection): AttendanceDaysStore {
  const collection = connection.collection<DaysDocument>('attendance_days');
  return {
    async record(date, entries) {
      if (entries.length === 0) return;
      await collection.bulkWrite(
        entries.map(({ studentId, mark }) => ({
          updateOne: { filter: { _id: studentId }, update: { $set: { [`marks.${date}`]: mark } }, upsert: true },
        })),
        { ordered: false },
      );
    },

    async find(studentIds) {
      const found = await collection.find({ _id: { $in: [...studentIds] } }).toArray();
      return new Map(found.map(({ _id, marks }) => [_id, { marks }]));
    },
  };
}
