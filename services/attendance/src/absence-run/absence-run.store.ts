import type { AttendanceMark, RollEntry } from '@baoxue/contracts';
import type { SchoolDate } from '@baoxue/domain';
import type mongoose from 'mongoose';
import type { AttendanceDays } from './absence-run.js';

interface DaysDocument {
  _id: string;
  marks: AttendanceDays['marks'];
  historyUntil?: SchoolDate;
}

/** What one register says. */
interface RegisterOfDay {
  readonly date: SchoolDate;
  readonly entries: readonly RollEntry[];
}

/** The marks of each student, day by day: one document per student, kept up from the registers. */
export interface AttendanceDaysStore {
  /** Writes the marks of registers, one update for each student. Writing them again changes nothing. */
  record(registers: readonly RegisterOfDay[]): Promise<void>;
  /** Remembers up to which day a student's registers are history. An earlier day changes nothing. */
  closeHistory(until: ReadonlyMap<string, SchoolDate>): Promise<void>;
  find(studentIds: readonly string[]): Promise<Map<string, AttendanceDays>>;
}

export function attendanceDaysStore(connection: mongoose.Connection): AttendanceDaysStore {
  const collection = connection.collection<DaysDocument>('attendance_days');
  return {
    async record(registers) {
      const marks = new Map<string, Record<string, AttendanceMark>>();
      for (const { date, entries } of registers) {
        for (const { studentId, mark } of entries) {
          const own = marks.get(studentId) ?? {};
          own[`marks.${date}`] = mark;
          marks.set(studentId, own);
        }
      }
      if (marks.size === 0) return;
      await collection.bulkWrite(
        [...marks].map(([_id, own]) => ({ updateOne: { filter: { _id }, update: { $set: own }, upsert: true } })),
        { ordered: false },
      );
    },

    async closeHistory(until) {
      if (until.size === 0) return;
      await collection.bulkWrite(
        [...until].map(([_id, historyUntil]) => ({ updateOne: { filter: { _id }, update: { $max: { historyUntil } } } })),
        { ordered: false },
      );
    },

    async find(studentIds) {
      const found = await collection.find({ _id: { $in: [...studentIds] } }).toArray();
      return new Map(found.map(({ _id, marks, historyUntil = null }) => [_id, { marks, historyUntil }]));
    },
  };
}
