/** Plays the story against a running graph: acts, waits for what follows, and compares what was promised with what stands. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { defaultTerms, schoolCalendar } from '@baoxue/calendar';
import { instantOf, type SchoolDate } from '@baoxue/domain';
import { businessDay, moveClockFile } from '../local/development-state.js';
import { openCast } from './cast.js';
import { compare } from './comparison.js';
import { demoSchool, type DemoSchoolSize } from './demo-school.js';
import { EFFECTS_MS } from './desk.js';
import { DAYS_OF_STORY, promisedFacts } from './promised-facts.js';
import { reportOf, type Report } from './report.js';
import { SITUATION } from './situation.js';
import { TOPICS_OF_STORY, whatStands, type Standing } from './standing-facts.js';
import { story, type Stage } from './story.js';
import { readTopics, type TopicReader } from './topic-reader.js';

/** A running graph, and where it keeps its clock. */
export interface GraphPlace {
  readonly url: string;
  readonly issuer: string;
  readonly kafkaBrokers: readonly string[];
  readonly installation: string;
  /** Holds `clock.json`; the demonstration keeps its first day beside it, so that a replay plays the same days. */
  readonly directory: string;
}

export interface PlayOptions {
  readonly graph: GraphPlace;
  readonly size?: DemoSchoolSize | undefined;
  /** Told of each step when it is over. */
  readonly onStep?: (step: { readonly title: string; readonly what: string; readonly ms: number }) => void;
  /** Told of each act of a desk: a mutation or an upload. */
  readonly onAct?: (() => void) | undefined;
}

export interface Played {
  readonly report: Report;
  /** The sentences behind `lost` and `duplicated`. */
  readonly lost: readonly string[];
  readonly duplicated: readonly string[];
  readonly facts: readonly string[];
  /** Whether anything stands now that did not stand before. */
  readonly changed: boolean;
  /** Cases that the bureau's desk was shown without asking. */
  readonly seenLive: number;
  /** Events that the broker delivered again. */
  readonly redelivered: number;
  /** The one query and its answer, of a child on every path of the story. */
  readonly situation: { readonly query: string; readonly answer: unknown };
}

const CLOCK_FILE = 'clock.json';
const MORNING = 8;
const LOOK_EVERY_MS = 250;
/** Nothing more is expected; what comes all the same comes within this time. */
const QUIET_MS = 1_000;

export async function play({ graph, size, onStep = () => {}, onAct }: PlayOptions): Promise<Played> {
  const stage = await setStage({ graph, size, onAct });
  const { school, cast } = stage;
  const seen = new Set<string>();
  const live = await cast.bureau.follow<{ dropoutCaseChanged: { id: string } }>(
    'subscription { dropoutCaseChanged { id } }',
    ({ data }) => {
      if (data) seen.add(data.dropoutCaseChanged.id);
    },
  );
  const topics = await readTopics({ brokers: graph.kafkaBrokers, installation: graph.installation, topics: TOPICS_OF_STORY });
  try {
    const before = await whatStands(stage, await quiet(topics));
    for (const { title, act } of story) {
      const startedMs = Date.now();
      onStep({ title, what: await act(stage), ms: Date.now() - startedMs });
    }
    const standing = await settled(stage, topics);
    const comparison = compare(promisedFacts(school), standing.facts);
    const own = new Set(standing.events.map(({ data }) => data['caseId']));
    return {
      ...comparison,
      report: reportOf(standing, comparison),
      facts: [...standing.facts].sort(),
      changed: compare(before.facts, standing.facts).duplicated.length > 0,
      seenLive: [...seen].filter((caseId) => own.has(caseId)).length,
      redelivered: topics.redelivered(),
      situation: await situationOfFirstChild(stage, standing),
    };
  } finally {
    await live.stop();
    await topics.stop();
  }
}

/** The school, its days and its desks: everything that the steps of the story need. */
export async function setStage({ graph, size = {}, onAct }: Pick<PlayOptions, 'graph' | 'size' | 'onAct'>): Promise<Stage> {
  const days = daysOfStory(graph.directory, size);
  const { schoolYearOf } = schoolCalendar({ terms: defaultTerms });
  const school = demoSchool(schoolYearOf(days[0] ?? ''), size);
  const cast = await openCast(school, { ...graph, onAct });
  const moveTo = (day: SchoolDate) => void moveClockFile(join(graph.directory, CLOCK_FILE), instantOf(day, MORNING).toISOString());
  return { school, cast, days, moveTo };
}

/** School days from the present business day on; those of the first play when it was played before. */
function daysOfStory(directory: string, { number = 1 }: DemoSchoolSize): readonly SchoolDate[] {
  const { isSchoolDay, nextSchoolDay } = schoolCalendar({ terms: defaultTerms });
  const file = join(directory, `demo-${number}.json`);
  if (!existsSync(file)) {
    const today = businessDay(join(directory, CLOCK_FILE));
    writeFileSync(file, JSON.stringify({ firstDay: isSchoolDay(today) ? today : nextSchoolDay(today) }));
  }
  const { firstDay } = JSON.parse(readFileSync(file, 'utf8')) as { firstDay: SchoolDate };
  const days = [firstDay];
  while (days.length < DAYS_OF_STORY) days.push(nextSchoolDay(days.at(-1) ?? firstDay));
  return days;
}

/** What stands once everything promised does, and nothing has come for a while; or after the longest wait, whatever stands then. */
async function settled(stage: Stage, topics: TopicReader): Promise<Standing> {
  const promised = promisedFacts(stage.school);
  const deadline = Date.now() + EFFECTS_MS;
  for (;;) {
    const standing = await whatStands(stage, topics.events());
    if (compare(promised, standing.facts).lost.length === 0 || Date.now() > deadline) return whatStands(stage, await quiet(topics));
    await pause(LOOK_EVERY_MS);
  }
}

/** The events read once no more have come for a while. */
async function quiet(topics: TopicReader): Promise<ReturnType<TopicReader['events']>> {
  for (let count = -1; topics.events().length !== count;) {
    count = topics.events().length;
    await pause(QUIET_MS);
  }
  return topics.events();
}

async function situationOfFirstChild({ school, cast }: Stage, { children }: Standing): Promise<Played['situation']> {
  const child = children.find(({ name }) => name === school.students[0]?.name);
  return { query: SITUATION, answer: await cast.bureau.ask(SITUATION, { id: child?.id ?? '' }) };
}
