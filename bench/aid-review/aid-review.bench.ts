/**
 * One aid review from event to answer: a confirmed dropout is published, poverty aid opens the review and says so, an officer decides through the
 * gateway, and the decision is told. The floor is the bare hop: the same event, published and read by a plain consumer, in the same moment.
 */
import { schemaUriOf, type EventEnvelope } from '@baoxue/contracts';
import { newId } from '@baoxue/domain';
import { createKafkaBus, silent } from '@baoxue/event-bus';
import { openDesk } from '../../infra/demo/desk.js';
import { CITY } from '../../infra/town/places.js';
import { spreadOf, spreadText, type Spread } from '../figures.js';
import { withOwnGraph } from '../own-backends.js';

const REVIEWS = 60;
/** The first ones meet cold code. */
const WARM_UP = 10;
const CASES = 'baoxue.attendance.dropout-case';
const REVIEW_TOPIC = 'baoxue.poverty-aid.aid-review';
const WAIT_MS_MAX = 60_000;
const PLACE = { schoolId: '6499000001', classId: '6499000001-2025-22-01', jurisdictions: ['64', '6403', '640381', '640381105'] };
const COMPLETE = `mutation Complete($input: CompleteAidReviewInput!) { completeAidReview(input: $input) { __typename } }`;

interface Result {
  /** The database that the services ran on. */
  readonly database: string;
  readonly reviews: number;
  /** Published to read by a plain consumer. */
  readonly hop: Spread;
  /** Published to "review opened" read. */
  readonly opened: Spread;
  /** The officer's mutation sent to "review completed" read. */
  readonly answered: Spread;
  /** From the event to the answer: both together, with an officer who decides at once. */
  readonly whole: Spread;
  readonly openedTimesHop: number;
  readonly answeredTimesHop: number;
  readonly wholeTimesHop: number;
}

export const measure = (say: (line: string) => void): Promise<Result> =>
  withOwnGraph(say, async ({ graph, database, kafkaAddress, atEnd }) => {
    const officer = openDesk({
      url: graph.url,
      token: await graph.token({ sub: 'bench', post: 'poverty-officer', jurisdictions: [CITY] }),
    });
    const bus = createKafkaBus({ brokers: [kafkaAddress], clientId: 'bench', logger: silent, onFatal() {} });
    atEnd(() => bus.close());
    const arrivals = await listen(bus);
    const decide = (reviewId: string) =>
      officer.ask(COMPLETE, { input: { reviewId, cause: 'POVERTY', measures: ['LIVING_SUBSISTENCE'], idempotencyKey: newId() } });
    return { database: database.program, ...(await play(bus, arrivals, decide, say)) };
  });

type Arrivals = (what: string) => Promise<{ readonly at: number; readonly event: EventEnvelope<Record<string, string>> }>;

/** Notes when each event of a case arrives, by `<type> <case>`. */
async function listen(bus: ReturnType<typeof createKafkaBus>): Promise<Arrivals> {
  const arrived = new Map<string, { at: number; event: EventEnvelope<Record<string, string>> }>();
  await bus.subscribe({
    group: `bench.${newId()}`,
    topics: [CASES, REVIEW_TOPIC],
    async handle({ value }) {
      const event = JSON.parse(String(value)) as EventEnvelope<Record<string, string>>;
      const what = `${event.type} ${event.data['caseId']}`;
      if (!arrived.has(what)) arrived.set(what, { at: performance.now(), event });
    },
  });
  return async (what) => {
    for (const deadline = performance.now() + WAIT_MS_MAX; performance.now() < deadline;) {
      const found = arrived.get(what);
      if (found) return found;
      await new Promise((again) => setTimeout(again, 1));
    }
    throw new Error(`Nothing was heard of ${what}`);
  };
}

async function play(
  bus: ReturnType<typeof createKafkaBus>,
  arrivals: Arrivals,
  complete: (reviewId: string) => Promise<unknown>,
  say: (line: string) => void,
): Promise<Omit<Result, 'database'>> {
  const [hop, opened, answered, whole]: [number[], number[], number[], number[]] = [[], [], [], []];
  for (let review = 0; review < REVIEWS + WARM_UP; review += 1) {
    if (review % 20 === 0) say(`review ${review} of ${REVIEWS + WARM_UP}`);
    const caseId = newId();
    const published = performance.now();
    await bus.publish([{ topic: CASES, key: caseId, event: confirmed(caseId) }]);
    const bare = await arrivals(`dropout.confirmed.v1 ${caseId}`);
    const open = await arrivals(`aid.review.opened.v1 ${caseId}`);
    const decided = performance.now();
    await complete(open.event.data['reviewId'] ?? '');
    const told = await arrivals(`aid.review.completed.v1 ${caseId}`);
    if (review < WARM_UP) continue;
    hop.push(bare.at - published);
    opened.push(open.at - published);
    answered.push(told.at - decided);
    whole.push(told.at - published);
  }
  const spreads = { hop: spreadOf(hop), opened: spreadOf(opened), answered: spreadOf(answered), whole: spreadOf(whole) };
  const times = (part: Spread) => part.p50Ms / spreads.hop.p50Ms;
  return {
    reviews: REVIEWS,
    ...spreads,
    openedTimesHop: times(spreads.opened),
    answeredTimesHop: times(spreads.answered),
    wholeTimesHop: times(spreads.whole),
  };
}

const confirmed = (caseId: string): EventEnvelope => ({
  specversion: '1.0',
  id: newId(),
  source: 'baoxue/attendance/dropout-case',
  type: 'dropout.confirmed.v1',
  subject: caseId,
  time: '2026-05-11T02:00:00.000Z',
  datacontenttype: 'application/json',
  dataschema: schemaUriOf('dropout.confirmed.v1'),
  sequence: 1,
  partitionkey: caseId,
  correlationid: caseId,
  data: { caseId, studentId: newId(), ...PLACE, absentSince: '2026-04-20', markedOn: '2026-04-28', schoolDaysAbsent: 6 },
});

export function print({ database, reviews, hop, opened, answered, whole, ...times }: Result): string {
  return [
    `${reviews} aid reviews, one after the other, on ${database}`,
    `bare hop           ${spreadText(hop)}`,
    `dropout to opened  ${spreadText(opened)}, ${times.openedTimesHop.toFixed(1)} times the hop`,
    `decision to told   ${spreadText(answered)}, ${times.answeredTimesHop.toFixed(1)} times the hop`,
    `event to answer    ${spreadText(whole)}, ${times.wholeTimesHop.toFixed(1)} times the hop`,
  ].join('\n');
}
