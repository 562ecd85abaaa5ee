/**
 * The runs of absence of a city, counted anew from a year of registers, as the service does it when registers arrive. The floor reads the same
 * documents by the bare driver and looks at nothing. Both go over the same children in turn, part by part.
 */
import type { StudentCard } from '@baoxue/contracts';
import { defaultTerms, schoolCalendar } from '@baoxue/calendar';
import { connectMongo, mergedRecords, studentCards } from '@baoxue/mongo';
import { absenceCounting } from '../../services/attendance/src/absence-run/absence-run.consumers.js';
import { attendanceDaysStore } from '../../services/attendance/src/absence-run/absence-run.store.js';

export interface Recounts {
  readonly students: number;
  /** Registers of each child. */
  readonly days: number;
  readonly recountedPerSecond: number;
  readonly readPerSecond: number;
  /** Time of counting over time of reading. */
  readonly recountTimesRead: number;
  /** Children with a run long enough for a case: the same number in each round, or the bench stops. */
  readonly suspicious: number;
}

const ROUNDS = 3;
/** As many children as the events of a few classes bring at once. */
const PART = 500;
const SUSPECTED_FROM = { count: 3, unit: 'school-day' } as const;
const { schoolDaysBetween } = schoolCalendar({ terms: defaultTerms });
const DAYS = schoolDaysBetween('2025-09-01', '2026-07-10');

interface DaysDocument {
  readonly _id: string;
  readonly marks: Readonly<Record<string, string>>;
}
type CardDocument = Omit<StudentCard, 'studentId'> & { readonly _id: string; readonly sequence: number };

const idOf = (child: number): string => `0197a000-0000-7000-8000-${String(child).padStart(12, '0')}`;

/** One day in forty ill, and one child in a hundred away without excuse for a week of the spring. */
function marksOf(child: number): DaysDocument['marks'] {
  const away = child % 100 === 0 ? 140 + (child % 17) : Infinity;
  const markOf = (day: number): string => {
    if (day >= away && day < away + 5) return 'unexcused';
    return (day + child) % 40 === 0 ? 'sick' : 'present';
  };
  return Object.fromEntries(DAYS.map((date, day) => [date, markOf(day)]));
}

const cardOf = (child: number): CardDocument => ({
  _id: idOf(child),
  sequence: 1,
  schoolId: String(6_499_000_000 + (child % 40)),
  classId: `${6_499_000_000 + (child % 40)}-2025-22-${String(1 + (child % 17)).padStart(2, '0')}`,
  grade: '22',
  jurisdictions: ['64', '6403', '640381', '640381105'],
  boarding: false,
  lifeStatus: 'enrolled',
  enrolledOn: '2024-09-01',
  idNumberIndex: String(child),
});

export async function measureRecounts(mongoUri: string, students: number, say: (line: string) => void): Promise<Recounts> {
  const connection = await connectMongo({ uri: mongoUri, databaseName: 'bench-rolls' });
  try {
    const days = connection.collection<DaysDocument>('attendance_days');
    const cards = connection.collection<CardDocument>('student_cards');
    const parts = partsOf(students);
    say(`writing a year of ${students} children`);
    for (const part of parts) {
      await days.insertMany(part.map((child) => ({ _id: idOf(child), marks: marksOf(child) })));
      await cards.insertMany(part.map(cardOf));
    }
    let suspicious = 0;
    const records = mergedRecords(connection);
    await records.syncIndexes();
    const { recount } = absenceCounting({
      ...{ days: attendanceDaysStore(connection, records.mergedInto), cards: studentCards(connection), schoolDaysBetween },
      standingFor: records.standingFor,
      recordStay: async () => {},
      suspectedFrom: () => SUSPECTED_FROM,
      casesOf: async () => new Map(),
      async handleCase(id) {
        suspicious += 1;
        return { id, state: { status: 'None' } };
      },
    });
    const count = (ids: string[]) => recount(ids, { id: 'bench', correlationid: 'bench' });
    const read = (ids: string[]) => Promise.all([days.find({ _id: { $in: ids } }).toArray(), cards.find({ _id: { $in: ids } }).toArray()]);

    let [counting, reading] = [0, 0];
    const found: number[] = [];
    for (let round = 0; round <= ROUNDS; round += 1) {
      say(round === 0 ? 'a round to warm up' : `round ${round} of ${ROUNDS}`);
      suspicious = 0;
      const took = await inTurn(parts, round, [count, read]);
      found.push(suspicious);
      if (round === 0) continue;
      counting += took[0];
      reading += took[1];
    }
    if (new Set(found).size !== 1) throw new Error(`The same registers gave ${found.join(', ')} runs`);
    const perSecond = (ms: number) => (students * ROUNDS * 1000) / ms;
    return {
      ...{ students, days: DAYS.length, suspicious },
      ...{ recountedPerSecond: perSecond(counting), readPerSecond: perSecond(reading), recountTimesRead: counting / reading },
    };
  } finally {
    await connection.close();
  }
}

type Work = (ids: string[]) => Promise<unknown>;

/** Both over every part. Who comes second finds the documents in the cache: each is second as often as the other. */
async function inTurn(
  parts: readonly (readonly number[])[],
  round: number,
  works: readonly [Work, Work],
): Promise<readonly [number, number]> {
  const took: [number, number] = [0, 0];
  for (const [place, part] of parts.entries()) {
    const ids = part.map(idOf);
    for (const which of (place + round) % 2 === 0 ? ([0, 1] as const) : ([1, 0] as const)) {
      const began = performance.now();
      await works[which](ids);
      took[which] += performance.now() - began;
    }
  }
  return took;
}

function partsOf(students: number): readonly (readonly number[])[] {
  const all = Array.from({ length: students }, (_, child) => child);
  return Array.from({ length: Math.ceil(students / PART) }, (_, part) => all.slice(part * PART, (part + 1) * PART));
}
