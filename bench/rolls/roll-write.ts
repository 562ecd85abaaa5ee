/**
 * One class register: a teacher sends it through the gateway, and it stands with its event when the answer comes. The floor is the insert of
 * the very document that it became, by the bare driver, on the same server, in the same moment.
 */
import { defaultTerms, schoolCalendar } from '@baoxue/calendar';
import { connectMongo } from '@baoxue/mongo';
import { openCast } from '../../infra/demo/cast.js';
import { command } from '../../infra/demo/command.js';
import { demoSchool } from '../../infra/demo/demo-school.js';
import type { Desk } from '../../infra/demo/desk.js';
import { importStudents } from '../../infra/demo/lists.js';
import type { Graph } from '../../infra/local/graph.js';
import { spreadOf, type Spread } from '../figures.js';

export interface RollWrites {
  readonly rolls: number;
  readonly children: number;
  readonly service: Spread;
  readonly driver: Spread;
  readonly serviceTimesDriver: number;
}

const CHILDREN = 45;
const CLASSES = 2;
/** The first ones meet cold code. */
const WARM_UP = 10;
/** From the day after the children were registered to the end of the term. */
const DAYS = schoolCalendar({ terms: defaultTerms }).schoolDaysBetween('2026-04-29', '2026-07-10');
const LAST_MORNING = '2026-07-10T08:00:00+08:00';

interface Register {
  readonly teacher: Desk;
  readonly classId: string;
  readonly date: string;
  readonly entries: readonly object[];
}

interface RollDocument {
  readonly _id: string;
}

export async function measureRollWrites(graph: Graph, mongoUri: string, rolls: number): Promise<RollWrites> {
  const registers = (await registersOf(graph)).slice(0, rolls + WARM_UP);
  const attendance = await connectMongo({ uri: mongoUri, databaseName: 'attendance' });
  const floor = await connectMongo({ uri: mongoUri, databaseName: 'bench-floor' });
  try {
    const stored = attendance.collection<RollDocument>('roll_calls');
    const bare = floor.collection<RollDocument>('roll_calls');
    const [service, driver]: [number[], number[]] = [[], []];
    for (const [index, { teacher, ...register }] of registers.entries()) {
      const began = performance.now();
      const sent = { idempotencyKey: `bench-${index}`, ...register };
      const { rollCall } = await command<{ rollCall: { id: string } }>(
        teacher,
        'takeRoll',
        sent,
        '... on RollCallSuccess { rollCall { id } }',
      );
      const answered = performance.now();
      const same = await stored.findOne({ _id: rollCall.id });
      if (!same) throw new Error(`The register ${rollCall.id} is not there`);
      const inserting = performance.now();
      await bare.insertOne(same);
      const inserted = performance.now();
      if (index < WARM_UP) continue;
      service.push(answered - began);
      driver.push(inserted - inserting);
    }
    const spreads = { service: spreadOf(service), driver: spreadOf(driver) };
    return { rolls: service.length, children: CHILDREN, ...spreads, serviceTimesDriver: spreads.service.p50Ms / spreads.driver.p50Ms };
  } finally {
    await Promise.all([attendance.close(), floor.close()]);
  }
}

/** A school of two classes, and every register that is to be taken there until the end of the term, day by day. */
async function registersOf(graph: Graph): Promise<readonly Register[]> {
  const school = demoSchool('2025', { classes: CLASSES, studentsPerClass: CHILDREN });
  const cast = await openCast(school, { url: graph.url, issuer: graph.issuer });
  await importStudents({ school, cast, days: [], moveTo: () => {} });
  graph.moveClock(LAST_MORNING);
  const classes = await Promise.all(
    [...cast.teachers].map(async ([classId, teacher]) => {
      const query = 'query Class($id: ID!) { schoolClass(id: $id) { students { id } } }';
      const { schoolClass } = await teacher.ask<{ schoolClass: { students: { id: string }[] } }>(query, { id: classId });
      const entries = schoolClass.students.map(({ id: studentId }, child) => ({ studentId, mark: child % 20 === 0 ? 'SICK' : 'PRESENT' }));
      return { teacher, classId, entries };
    }),
  );
  return DAYS.flatMap((date) => classes.map((each) => ({ ...each, date })));
}
