/** The event desk of a service: what it could not apply, and what an operator does about it. For the bureau. Requirement F4. */
import { authorise, type Viewer } from '@baoxue/auth';
import { camelCase, constantCase, pascalCase, refusals } from '@baoxue/domain';
import {
  partsOf,
  replayLetter,
  skipLetter,
  type ConsumerOptions,
  type DeadLetter,
  type DeadLetters,
  type LetterFilter,
} from '@baoxue/event-bus';
import { answer } from './answer.js';
import { connection, type PageArguments } from './connection.js';

export interface EventDeskOptions {
  /** `poverty-aid`; the root fields carry it in their names. */
  readonly service: string;
  readonly consumers: readonly ConsumerOptions[];
  readonly deadLetters: DeadLetters;
}

interface FilterInput extends Omit<LetterFilter, 'type'> {
  readonly eventType?: string | undefined;
}
type Asked = { readonly viewer: Viewer };

const LETTERS_PER_REPLAY = 100;
const STREAMS_PER_CONSUMER = 100;

const refuse = refusals({
  LETTER_NOT_FOUND: { rule: 'F4', zh: '没有这封待处理的死信。', en: 'There is no open dead letter with this id.' },
  TIME_INVALID: { rule: 'F4', zh: '时间应为 ISO 8601 格式。', en: 'A time is written as ISO 8601.' },
});

/** Resolvers of packages/service/schema/event-desk.graphql. Consumers that are gone keep their letters, which can only be given up. */
export function eventDeskResolvers({ service, consumers, deadLetters }: EventDeskOptions) {
  const byName = new Map(consumers.map((consumer) => [consumer.name, consumer]));
  const open = (filter: LetterFilter) => deadLetters.page({ ...filter, resolved: false }, { first: LETTERS_PER_REPLAY, after: null });
  const heldBehind = async ({ stream, consumer }: DeadLetter) =>
    stream ? ((await byName.get(consumer)?.inbox.countHeld(stream)) ?? 0) : 0;

  async function replay(letter: DeadLetter, dryRun: boolean, { viewer }: Asked) {
    const heldCount = await heldBehind(letter);
    const consumer = byName.get(letter.consumer);
    const outcome = dryRun ? 'would-replay' : consumer ? await replayLetter(letter, viewer.subject, consumer) : 'record-gone';
    return { deadLetter: toGraph(letter), outcome: constantCase(outcome), heldCount };
  }

  const pascal = pascalCase(service);
  return {
    Query: {
      [`${camelCase(service)}EventDesk`](_root: unknown, _arguments: unknown, { viewer }: Asked) {
        authorise(viewer, 'event-desk:read', {});
        return { service };
      },
    },
    EventDesk: {
      deadLetters: (_desk: unknown, { filter, ...page }: PageArguments & { filter?: FilterInput }) =>
        connection(page, (request) => deadLetters.page(filterOf(filter), request), toGraph),
      async waitingStreams() {
        const all = await Promise.all(consumers.map(waitingAt));
        return all.flat().sort((a, b) => a.since.localeCompare(b.since));
      },
    },
    Mutation: {
      [`replay${pascal}DeadLetters`]: (_root: unknown, { input }: { input: { filter: FilterInput; dryRun: boolean } }, context: Asked) =>
        answer(async () => {
          authorise(context.viewer, 'event-desk:operate', {});
          const { entries, hasNextPage } = await open(filterOf(input.filter));
          const replayed = [];
          // One after the other, oldest first: a letter may wait for the one before it.
          for (const { entry } of entries) replayed.push(await replay(entry, input.dryRun, context));
          return { __typename: 'ReplayDeadLettersSuccess' as const, replayed, hasMore: hasNextPage };
        }),
      [`skip${pascal}DeadLetter`]: (_root: unknown, { input }: { input: { id: string } }, { viewer }: Asked) =>
        answer(async () => {
          authorise(viewer, 'event-desk:operate', {});
          const [found] = (await open({ id: input.id })).entries;
          if (!found) throw refuse('LETTER_NOT_FOUND', { field: 'input.id' });
          const consumer = byName.get(found.entry.consumer);
          if (consumer) await skipLetter(found.entry, viewer.subject, consumer);
          else await deadLetters.resolve(found.entry.id, { how: 'skipped', by: viewer.subject, at: new Date().toISOString() });
          return { __typename: 'SkipDeadLetterSuccess' as const, deadLetter: toGraph(found.entry) };
        }),
    },
  };
}

async function waitingAt({ name, inbox }: ConsumerOptions) {
  const [gaps, parked] = await Promise.all((['gap', 'parked'] as const).map((why) => inbox.waiting({ why, limit: STREAMS_PER_CONSUMER })));
  return Promise.all(
    [...(gaps ?? []), ...(parked ?? [])].map(async ({ stream, lastSequence, why, since }) => {
      const { topic, subject } = partsOf(stream);
      const heldCount = await inbox.countHeld(stream);
      return { consumer: name, topic, subject, lastSequence, parked: why === 'parked', since: since.toISOString(), heldCount };
    }),
  );
}

function filterOf({ eventType, since, until, ...rest }: FilterInput = {}): LetterFilter {
  return { ...present(rest), ...present({ type: eventType, since: instant(since, 'since'), until: instant(until, 'until') }) };
}

/** Without what is null: the graph sends null for a filter that was left empty. */
const present = (fields: object): object => Object.fromEntries(Object.entries(fields).filter(([, value]) => value != null));

function instant(text: string | null | undefined, field: string): string | undefined {
  if (text == null) return undefined;
  const time = new Date(text);
  if (Number.isNaN(time.getTime())) throw refuse('TIME_INVALID', { field: `filter.${field}` });
  return time.toISOString();
}

const toGraph = ({ place, type, at, resolution, ...letter }: DeadLetter) => ({
  ...letter,
  partition: place?.partition ?? null,
  offset: place?.offset ?? null,
  eventType: type,
  failedAt: at,
  resolution: resolution && constantCase(resolution.how),
  resolvedBy: resolution?.by ?? null,
  resolvedAt: resolution?.at ?? null,
});
