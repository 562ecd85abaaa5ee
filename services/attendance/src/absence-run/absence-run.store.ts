import type { AttendanceMark, RollEntry } from '@baoxue/contracts';
import type { SchoolDate } from '@baoxue/domain';
import type mongoose from 'mongoose';
import { knownTogether, type AttendanceDays } from './absence-run.js';

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
  /** What is known of each of these children, days of records that theirs stand for among it. */
  find(studentIds: readonly string[]): Promise<Map<string, AttendanceDays>>;
}

/** @param mergedInto for each of these records those that it stands for */
export function attendanceDaysStore(
  connection: mongoose.Connection,
  mergedInto: (studentIds: readonly string[]) => Promise<ReadonlyMap<string, readonly string[]>>,
): AttendanceDaysStore {
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
      const merged = await mergedInto(studentIds);
      const found = await collection.find({ _id: { $in: [...studentIds, ...[...merged.values()].flat()] } }).toArray();
      const own = new Map(found.map(({ _id, marks, historyUntil = null }): [string, AttendanceDays] => [_id, { marks, historyUntil }]));
      for (const [id, others] of merged) {
        const records = [id, ...others].flatMap((each) => own.get(each) ?? []);
        if (records.length > 0) own.set(id, knownTogether(records));
      }
      return own;
    },
  };
}
