/** What other services tell that the indicators count: registers, dropouts, and who is on the federation's list (A12). */
import type { AttendanceMark, DisabledEnrolmentCounted, RollTaken } from '@baoxue/contracts';
import type { SchoolDate } from '@baoxue/domain';
import type mongoose from 'mongoose';
import { daysOf, type ChildDays } from './attendance-rate.js';

/** The registers of one class in one month, child by child and day by day. */
interface ClassMonth {
  _id: string;
  month: string;
  schoolId: string;
  /** Days with a register, as `01` to `31`. */
  days: Record<string, true>;
  marks: Record<string, Record<string, AttendanceMark>>;
}

/** A dropout case, as far as a rate asks. */
export interface DropoutFact {
  readonly studentId: string;
  readonly schoolId: string;
  readonly confirmedOn: SchoolDate | null;
  readonly returnedOn: SchoolDate | null;
  readonly withdrawn: boolean;
}
interface DropoutDocument extends DropoutFact {
  _id: string;
}

type DisabledCount = Omit<DisabledEnrolmentCounted, 'children'> & { _id: string; children: DisabledEnrolmentCounted['children'] };

const NOT_SAID = { confirmedOn: null, returnedOn: null, withdrawn: false };
/** Parts of one count; each has up to 500 children. */
const PARTS_MAX = 100;

export type IndicatorFacts = ReturnType<typeof indicatorFacts>;

export function indicatorFacts(connection: mongoose.Connection) {
  const classMonths = connection.collection<ClassMonth>('class_months');
  const dropouts = connection.collection<DropoutDocument>('dropout_facts');
  const counts = connection.collection<DisabledCount>('disabled_counts');

  return {
    /** Safe to repeat: a day's entry is set, not added. A correction names the entries that changed. */
    async enterRoll({ classId, schoolId, date, entries }: RollTaken): Promise<void> {
      const [month, day] = [date.slice(0, 7), date.slice(8)];
      const marks = Object.fromEntries(entries.map(({ studentId, mark }) => [`marks.${studentId}.${day}`, mark]));
      await classMonths.updateOne({ _id: `${classId}|${month}` }, { $set: { month, schoolId, [`days.${day}`]: true, ...marks } } as never, {
        upsert: true,
      });
    },

    async enterDropout(caseId: string, fact: Pick<DropoutFact, 'studentId' | 'schoolId'> & Partial<DropoutFact>): Promise<void> {
      const unsaid = Object.fromEntries(Object.entries(NOT_SAID).filter(([field]) => !(field in fact)));
      await dropouts.updateOne({ _id: caseId }, { $set: fact, $setOnInsert: unsaid } as never, { upsert: true });
    },

    async enterCount(eventSubject: string, counted: DisabledEnrolmentCounted): Promise<void> {
      await counts.updateOne({ _id: eventSubject }, { $set: counted } as never, { upsert: true });
    },

    /** Children's days of a month up to a day, and how many registers each class has. */
    async attendanceOf(month: string, asOf: SchoolDate) {
      const children = new Map<string, Map<string, AttendanceMark[]>>();
      const taken = new Map<string, number>();
      const isCounted = (day: string): boolean => `${month}-${day}` <= asOf;
      for await (const { _id, schoolId, days, marks = {} } of classMonths.find({ month })) {
        taken.set(_id.slice(0, -`|${month}`.length), Object.keys(days).filter(isCounted).length);
        for (const [studentId, byDay] of Object.entries(marks)) {
          const atSchools = children.get(studentId) ?? new Map<string, AttendanceMark[]>();
          const own = Object.entries(byDay).filter(([day]) => isCounted(day));
          atSchools.set(schoolId, [...(atSchools.get(schoolId) ?? []), ...own.map(([, mark]) => mark)]);
          children.set(studentId, atSchools);
        }
      }
      const days: ChildDays[] = [...children].map(([id, atSchools]) => ({
        id,
        atSchools: [...atSchools].sort().map(([schoolId, marks]) => ({ schoolId, ...daysOf(marks) })),
      }));
      return { children: days, taken };
    },

    /** Dropouts confirmed from one day to another that were not withdrawn. */
    async dropoutsBetween(from: SchoolDate, to: SchoolDate): Promise<readonly DropoutFact[]> {
      return (await dropouts.find({ confirmedOn: { $gte: from, $lte: to } }).toArray()).filter(({ withdrawn }) => !withdrawn);
    },

    /** Which of these children were out of school on a day. */
    async droppedOutOn(day: SchoolDate, studentIds: readonly string[]): Promise<ReadonlySet<string>> {
      const found = await dropouts.find({ studentId: { $in: [...studentIds] } }).toArray();
      const out = found.filter(
        ({ confirmedOn, returnedOn, withdrawn }) =>
          !withdrawn && confirmedOn !== null && confirmedOn <= day && (returnedOn === null || returnedOn > day),
      );
      return new Set(out.map(({ studentId }) => studentId));
    },

    /** The latest count of the 95 % target up to a day; null before the first, or while parts of it are on their way. */
    async countOn(day: SchoolDate) {
      const [latest] = await counts
        .find({ on: { $lte: day } })
        .sort({ on: -1, countId: -1 })
        .limit(1)
        .toArray();
      if (!latest) return null;
      const parts = await counts.find({ countId: latest.countId }).limit(PARTS_MAX).toArray();
      if (parts.length < latest.parts) return null;
      return { on: latest.on, unknownCount: latest.unknownCount, children: parts.flatMap(({ children }) => [...children]) };
    },

    async syncIndexes(): Promise<void> {
      await classMonths.createIndex({ month: 1 });
      await dropouts.createIndex({ confirmedOn: 1 });
      await dropouts.createIndex({ studentId: 1 });
      await counts.createIndex({ on: -1, countId: -1 });
      await counts.createIndex({ countId: 1 });
    },
  };
}
