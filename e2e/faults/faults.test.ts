/** SIGKILL of any one process at a moment of chance: the story ends as if nothing had happened. */
import { setTimeout as pause } from 'node:timers/promises';
import { connectMongo } from '@baoxue/mongo';
import { command } from '../../infra/demo/command.js';
import { play, setStage, type Played } from '../../infra/demo/play.js';
import { childrenOf } from '../../infra/demo/situation.js';
import { TOPICS_OF_STORY } from '../../infra/demo/standing-facts.js';
import { story, type Stage } from '../../infra/demo/story.js';
import { readTopics, type TopicReader } from '../../infra/demo/topic-reader.js';
import { PROCESSES, type ProcessName } from '../../infra/local/bundles.js';
import { CITY } from '../../infra/town/places.js';
import { deskOf, eventually, type Desk } from '../support/graph-client.js';
import { startOwnBackends, type BackendName, type OwnBackends } from '../support/own-backends.js';
import { startTestGraph, type TestGraph } from '../support/test-graph.js';

const CLASS_OF_EIGHT = { classes: 1, studentsPerClass: 8 };
/** Who is killed in each telling of the story, one after the other: every process of the graph, the broker and the database. */
const TELLINGS: readonly (readonly Victim[])[] = [
  ['registry', 'kafka', 'attendance'],
  ['poverty-aid', 'database', 'special-education', 'gateway'],
];
/** The moments of chance; FAULT_SEED=… tries others. */
const SEED = Number(process.env['FAULT_SEED'] ?? 49);
const MINUTES = 60_000;
const MEGABYTE = 1024 ** 2;
/** As in the gateway: a subgraph that has not answered by then is treated as down. */
const HOP_TIMEOUT_MS = 10_000;

type Victim = ProcessName | BackendName;

let backends: OwnBackends;
let graph: TestGraph;
let undisturbed: Played;
let acts = 0;

beforeAll(async () => {
  backends = await startOwnBackends();
  graph = await startTestGraph('2026-03-02T08:00:00+08:00', { backends });
}, 10 * MINUTES);
afterAll(async () => {
  await graph?.kill();
  await backends?.stop();
}, MINUTES);

describe('The dropout story', () => {
  it(
    'is told in full, and telling it again changes nothing',
    async () => {
      undisturbed = await play({ graph, size: { number: 1, ...CLASS_OF_EIGHT }, onAct: () => void (acts += 1) });
      expect(undisturbed).toMatchObject({ lost: [], duplicated: [], changed: true });
      expect(undisturbed.report).toMatchObject({
        students: 8,
        rollsTaken: 9,
        suspected: 3,
        confirmed: 2,
        aidReviewsOpened: 3,
        placementReviewsOpened: 2,
        departmentEvents: 6,
        returned: 2,
        dropoutToAidReviewMs: { p50: expect.any(Number), p95: expect.any(Number) },
      });
      expect(undisturbed.seenLive).toBe(3);
      const again = await play({ graph, size: { number: 1, ...CLASS_OF_EIGHT } });
      expect(again).toMatchObject({ lost: [], duplicated: [], changed: false, report: undisturbed.report });
    },
    10 * MINUTES,
  );

  it('F1 is told with every process, the broker and the database among its victims', () => {
    expect(TELLINGS.flat().sort()).toEqual([...Object.keys(PROCESSES), 'database', 'kafka'].sort());
  });

  it.each(TELLINGS.map((victims, index) => [victims.join(', then '), momentOf(index), victims, index] as const))(
    `ends the same though %s is killed, each at a moment of chance (%d of its share, seed ${SEED})`,
    async (_victims, moment, victims, index) => {
      let done = 0;
      const kills: Promise<void>[] = [];
      const moments = victims.map((_victim, turn) => Math.max(1, Math.round(((turn + moment) / victims.length) * acts)));
      const played = await play({
        graph,
        size: { number: 2 + index, ...CLASS_OF_EIGHT },
        onAct: () => {
          done += 1;
          const victim = victims[moments.indexOf(done)];
          if (victim) kills.push(killAndRestart(victim));
        },
      });
      await Promise.all(kills);
      expect(kills).toHaveLength(victims.length);
      expect(played).toMatchObject({ lost: [], duplicated: [] });
      expect(played.facts).toEqual(undisturbed.facts);
    },
    10 * MINUTES,
  );
});

describe('An outage', () => {
  let stage: Stage;
  let topics: TopicReader;
  let caseOf: (seat: number) => { readonly id: string; readonly studentId: string };

  beforeAll(async () => {
    stage = await setStage({ graph, size: { number: 50, classes: 1, studentsPerClass: 15 } });
    for (const { act } of story.slice(0, 4)) await act(stage);
    const children = (await childrenOf(stage)).filter(({ openedCase }) => openedCase);
    caseOf = (seat) => ({ id: children[seat]?.openedCase?.id ?? '', studentId: children[seat]?.now.id ?? '' });
    topics = await readTopics({ brokers: graph.kafkaBrokers, installation: graph.installation, topics: TOPICS_OF_STORY });
  }, 2 * MINUTES);
  afterAll(() => topics?.stop());

  const call = (caseId: string, key: string) => {
    const [teacher] = stage.cast.teachers.values();
    const input = { idempotencyKey: key, caseId, kind: 'PHONE', on: stage.days[3], reached: false };
    return command(teacher as Desk, 'recordContact', input);
  };
  const callsOn = async (caseId: string): Promise<number> => {
    const query = `query Calls($id: ID!) { dropoutCase(id: $id) { contacts { kind } } }`;
    const { dropoutCase } = await stage.cast.bureau.ask<{ dropoutCase: { contacts: readonly object[] } }>(query, { id: caseId });
    return dropoutCase.contacts.length;
  };
  const eventsOf = (caseId: string, type: string) => topics.events().filter((event) => event.subject === caseId && event.type === type);

  it(
    'fault F1: a service killed before it has acknowledged writes once, when the same is sent again',
    async () => {
      const { id } = caseOf(0);
      // Some are written and not acknowledged, some not even written.
      const writes = [0, 15, 40, 80].map((delayMs) => pause(delayMs).then(() => call(id, `sent after ${delayMs} ms`)));
      await Promise.all([...writes, pause(60).then(() => graph.killAndRestart('attendance'))]);
      expect(await callsOn(id)).toBe(writes.length);
    },
    2 * MINUTES,
  );

  it(
    'faults F2 F4 F8: while the broker is away commands succeed, survive the death of their service, and are told in order afterwards; what is told twice has one effect',
    async () => {
      const [called, returning] = [caseOf(1), caseOf(2)];
      const database = await connectMongo({ uri: backends.mongoUri, databaseName: `attendance-${graph.installation}` });
      try {
        const cases = database.collection<{ _id: string; outbox: object[] }>('dropout_cases');
        await backends.kill('kafka');
        for (const number of [1, 2, 3]) await call(called.id, `call ${number}`);
        await command(stage.cast.administrator, 'recordReturn', {
          idempotencyKey: 'return',
          caseId: returning.id,
          returnedOn: stage.days[3],
        });
        const unsent = await cases.findOne({ _id: returning.id });
        await graph.killAndRestart('attendance');
        await call(called.id, 'call 4');
        expect(await callsOn(called.id)).toBe(4);

        await backends.start('kafka');
        const contacted = () => eventsOf(called.id, 'dropout.case.contacted.v1');
        await become(() => contacted().length, 4, 'four events');
        const [first = 0, ...rest] = contacted().map(({ sequence }) => sequence);
        expect(rest).toEqual([first + 1, first + 2, first + 3]);
        const marked = () =>
          topics.events().filter(({ type, data }) => type === 'student.marked.v1' && data['studentId'] === returning.studentId);
        await become(() => marked().length, 2, 'the mark');

        // What the database holds when the relay dies between sending and noting it.
        const returned = eventsOf(returning.id, 'dropout.returned.v1');
        await cases.updateOne({ _id: returning.id }, { $set: { outbox: unsent?.outbox ?? [], pending: true } });
        await become(() => topics.deliveriesOf(returned[0]?.id ?? ''), 2, 'the second delivery');
        await call(caseOf(3).id, 'after the second delivery');
        await become(() => eventsOf(caseOf(3).id, 'dropout.case.contacted.v1').length, 1, 'a later event');
        expect(marked().map(({ data }) => data['mark'])).toEqual(['suspected', 'returned']);
      } finally {
        await database.close();
      }
    },
    10 * MINUTES,
  );

  it(
    'fault F15: a database killed amid writes loses none that was acknowledged, and the services come back by themselves',
    async () => {
      const cases = [0, 3, 4, 5].map((seat) => caseOf(seat).id);
      const counts = () => Promise.all(cases.map(callsOn));
      const before = await counts();
      const writes = cases.map(async (id) => {
        for (const number of [1, 2, 3, 4, 5]) await call(id, `write ${number}`);
      });
      await pause(200);
      await backends.kill('database');
      await backends.start('database');
      await Promise.all(writes);
      expect(await counts()).toEqual(before.map((count) => count + 5));
    },
    10 * MINUTES,
  );

  it(
    'fault F16: while the database does not answer services say so and fail fast, and recover by themselves',
    async () => {
      const desk = await deskOf(graph, { post: 'bureau-officer', jurisdictions: [CITY] });
      const ready = async () => (await fetch(`${graph.subgraphs.get('attendance')}/ready`)).status;
      const read = () => desk.try(`query Look($id: ID!) { dropoutCase(id: $id) { status } }`, { id: caseOf(5).id });
      const before = await memoryOf('attendance');
      backends.freeze('database');
      // On a busy machine a signal takes a moment to arrive.
      await eventually(ready, (status) => status === 503, 'the service to notice', MINUTES);
      const startedMs = Date.now();
      const answers = await Promise.all(Array.from({ length: 50 }, read));
      expect(answers.map(({ errors }) => errors?.[0]?.extensions?.['code'])).toEqual(answers.map(() => 'SERVICE_UNAVAILABLE'));
      expect(Date.now() - startedMs).toBeLessThan(2 * HOP_TIMEOUT_MS);
      expect((await memoryOf('attendance')) - before).toBeLessThan(100 * MEGABYTE);
      backends.thaw('database');
      await eventually(ready, (status) => status === 200, 'readiness', MINUTES);
      await eventually(read, ({ errors }) => !errors, 'an answer', MINUTES);
    },
    10 * MINUTES,
  );
});

async function memoryOf(service: string): Promise<number> {
  const metrics = await (await fetch(`${graph.subgraphs.get(service)}/metrics`)).text();
  return Number(/^process_resident_memory_bytes (\d+)/m.exec(metrics)?.[1]);
}

async function killAndRestart(victim: Victim): Promise<void> {
  if (victim !== 'kafka' && victim !== 'database') return graph.killAndRestart(victim);
  await backends.kill(victim);
  await backends.start(victim);
}

/** A share of the story, the same for the same seed (mulberry32). */
function momentOf(index: number): number {
  let state = (SEED + index * 0x6d2b79f5) | 0;
  state = Math.imul(state ^ (state >>> 15), state | 1);
  state ^= state + Math.imul(state ^ (state >>> 7), state | 61);
  return Math.round((((state ^ (state >>> 14)) >>> 0) / 2 ** 32) * 100) / 100;
}

/** Waits until there are so many. */
const become = (count: () => number, wanted: number, what: string) =>
  eventually(
    async () => count(),
    (now) => now >= wanted,
    what,
    MINUTES,
  );
