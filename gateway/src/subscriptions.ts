/**
 * Subscriptions: of an event on Kafka only the key is read, or the id where another is the key, and the day where it is told of a day;
 * for each subscriber the gateway runs the client's own selection as a query for that key, as that viewer. So access, limits and planning are those of any query, and nobody is told of what they may not read,
 * but for what this stream has told them of: that it is not theirs any more.
 */
import { setTimeout as wait } from 'node:timers/promises';
import { onceBrokerAnswers, type EventBus, type Logger } from '@baoxue/event-bus';
import type { ExecutionResult } from 'graphql';
import { readableError } from './errors.js';
import { createFollower, type Follower } from './follower.js';
import type { Graph } from './graph.js';
import { RECENT_CHANGES_MAX, SHOWN_KEYS_MAX, STREAM_MS_MAX, SUBSCRIPTIONS_PER_VIEWER_MAX, WAITING_KEYS_MAX } from './limits.js';
import { recentChanges, type Heard } from './recent-changes.js';
import {
  prepareSubscription,
  SUBSCRIBED_TOPICS,
  type Change,
  type PreparedSubscription,
  type SubscriptionRequest,
} from './subscription-document.js';
import type { Session } from './viewer.js';

export interface Subscriptions {
  /** @throws GraphQLError for a document that may not run, see `prepareSubscription` */
  prepare(request: SubscriptionRequest, session: Session): PreparedSubscription;
  /**
   * The client's selection, once per change that the viewer may see; ends with the token, or when the gateway stops.
   * @throws GraphQLError TOO_MANY_SUBSCRIPTIONS
   */
  open(prepared: PreparedSubscription, session: Session): AsyncGenerator<ExecutionResult, undefined>;
  stop(): Promise<void>;
}

/** A healthy broker is joined within this time; the gateway serves everything else without one. */
const JOINED_WITHIN_MS = 5_000;

export interface SubscriptionsOptions {
  readonly bus: EventBus;
  /** Names this process: each hears every event. */
  readonly replica: string;
  readonly graph: Graph;
  readonly logger: Logger;
}

/** Listens to every topic of a subscription from now on; while the broker is away, from when it answers. */
export async function startSubscriptions({ bus, replica, graph, logger }: SubscriptionsOptions): Promise<Subscriptions> {
  const followers = new Map<Follower, About & { readonly subject: string }>();
  const recent = recentChanges(RECENT_CHANGES_MAX);
  const subscribe = () =>
    bus.subscribe({
      group: `gateway.${replica}`,
      topics: SUBSCRIBED_TOPICS,
      fromBeginning: false,
      handle: async ({ topic, key, value }) => {
        if (key === null) return;
        const { type, data } = told(value);
        const heard = { topic, key, type, data, heardAt: new Date().toISOString() };
        recent.add(heard);
        for (const [follower, about] of followers) tell(follower, about, heard);
      },
    });
  const reading = onceBrokerAnswers(subscribe, { logger });
  // Nobody listens for this process before it has joined: desks that come back at once would miss what is told meanwhile.
  void reading.begun.then(() => recent.begin(new Date().toISOString()));
  await Promise.race([reading.begun, wait(JOINED_WITHIN_MS, undefined, { ref: false })]);

  function follow({ topics, eventType, id, day }: PreparedSubscription, { viewer: { subject }, expiresMs }: Session): Follower {
    const ofViewer = [...followers.values()].filter((about) => about.subject === subject);
    if (ofViewer.length >= SUBSCRIPTIONS_PER_VIEWER_MAX) throw tooMany();
    const expiry = setTimeout(() => follower.end(), Math.min(expiresMs - Date.now(), STREAM_MS_MAX));
    const follower = createFollower({
      waitingMax: WAITING_KEYS_MAX,
      onEnd() {
        clearTimeout(expiry);
        followers.delete(follower);
      },
    });
    followers.set(follower, { topics, eventType, id, day, subject });
    return follower;
  }

  return {
    prepare: (request, { viewer }) => prepareSubscription(graph, request, viewer.post),
    open(prepared, session) {
      const follower = follow(prepared, session);
      const missed = prepared.since === null ? null : recent.since(prepared.since);
      for (const heard of missed?.changes ?? []) tell(follower, prepared, heard);
      if (missed?.complete === false) follower.miss();
      const shown = shownKeys();
      return answers(follower, async (change) => {
        if (change === 'missed') return { data: null, errors: [someMissed()] };
        const result = await graph.run(session.viewer, prepared.query, prepared.variablesFor(change));
        const { heardAt, key } = change;
        // What another day asks of the same matter does not end what this one asked.
        const which = `${key}|${change.day}`;
        if (result.data?.[prepared.responseKey]) {
          shown.add(which);
          return { ...result, extensions: { ...result.extensions, heardAt } };
        }
        // Null: the viewer may not see it, or it is gone. Who was not shown it by this stream is told nothing.
        if (result.errors || !shown.delete(which)) return null;
        return { data: { [prepared.responseKey]: null }, extensions: { heardAt, gone: key } };
      });
    },
    async stop() {
      for (const follower of [...followers.keys()]) follower.end();
      await reading.stop();
    },
  };
}

/**
 * An AsyncGenerator written by hand: `return` of a `function*` waits for the event that may never come. graphql-sse calls `return` only
 * on what has `throw` too.
 */
function answers(
  follower: Follower,
  answerFor: (change: Change | 'missed') => Promise<ExecutionResult | null>,
): AsyncGenerator<ExecutionResult, undefined> {
  const done = { done: true, value: undefined } as const;
  return {
    async next() {
      for (let change = await follower.next(); change !== null; change = await follower.next()) {
        const value = await answerFor(change);
        if (value) return { done: false, value };
      }
      return done;
    },
    async return() {
      follower.end();
      return done;
    },
    async throw(error) {
      follower.end();
      throw error;
    },
    [Symbol.asyncIterator]() {
      return this;
    },
    async [Symbol.asyncDispose]() {
      follower.end();
    },
  };
}

/** What one stream has told of, by key and day, the latest of it. */
function shownKeys() {
  const keys = new Set<string>();
  return {
    add(key: string) {
      keys.delete(key);
      keys.add(key);
      const [oldest] = keys;
      if (keys.size > SHOWN_KEYS_MAX && oldest !== undefined) keys.delete(oldest);
    },
    delete: (key: string) => keys.delete(key),
  };
}

/** What a subscriber listens to. */
type About = Pick<PreparedSubscription, 'topics' | 'eventType' | 'id' | 'day'>;

/** Passes on what concerns a subscriber. An event that does not say whom it concerns is told to nobody. */
function tell(follower: Follower, { topics, eventType, id, day }: About, { key, data, heardAt, ...heard }: Heard): void {
  if (!topics.includes(heard.topic) || (eventType ?? heard.type) !== heard.type) return;
  const asked = id === null ? key : textIn(data, id);
  if (asked !== null) follower.push({ key: asked, day: textIn(data, day), heardAt });
}

interface Told {
  readonly type?: unknown;
  readonly data?: unknown;
}

/** What a record says of itself; nothing when it does not say. What it tells is never believed, only asked about. */
function told(value: Buffer | null): Told {
  try {
    return (JSON.parse(String(value)) as Told | null) ?? {};
  } catch {
    return {};
  }
}

function textIn(data: unknown, field: string | null): string | null {
  const text: unknown = field === null ? null : (data as Readonly<Record<string, unknown>> | null | undefined)?.[field];
  return typeof text === 'string' ? text : null;
}

const someMissed = () =>
  readableError({
    code: 'CHANGES_MISSED',
    rule: 'E5',
    zh: '连接中断或过慢，可能有变化未能送达，请刷新列表。',
    en: 'Some changes may have been missed, because the connection was away or slow: load the list anew.',
  });
const tooMany = () =>
  readableError({
    code: 'TOO_MANY_SUBSCRIPTIONS',
    rule: 'E6',
    zh: '订阅过多，请关闭一些页面。',
    en: `At most ${SUBSCRIPTIONS_PER_VIEWER_MAX} subscriptions at a time; close a page.`,
  });
