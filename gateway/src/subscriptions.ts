/**
 * Subscriptions: an event on Kafka carries only a key; for each subscriber the gateway runs the client's own selection as a query
 * for that key, as that viewer. So access, limits and planning are those of any query, and nobody is told of what they may not read.
 */
import { setTimeout as wait } from 'node:timers/promises';
import { onceBrokerAnswers, type EventBus, type Logger } from '@baoxue/event-bus';
import type { ExecutionResult } from 'graphql';
import { readableError } from './errors.js';
import type { Graph } from './graph.js';
import { STREAM_MS_MAX, SUBSCRIPTIONS_PER_VIEWER_MAX, WAITING_KEYS_MAX } from './limits.js';
import { prepareSubscription, SUBSCRIBED_TOPICS, type PreparedSubscription, type SubscriptionRequest } from './subscription-document.js';
import type { Session } from './viewer.js';

/** What one subscriber has still to be told. */
interface Follower {
  push(key: string): void;
  /** The next key, or null once it has ended. */
  next(): Promise<string | null>;
  end(): void;
}

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
  const followers = new Map<Follower, Pick<PreparedSubscription, 'topic' | 'eventType'> & { readonly subject: string }>();
  const subscribe = () =>
    bus.subscribe({
      group: `gateway.${replica}`,
      topics: SUBSCRIBED_TOPICS,
      fromBeginning: false,
      handle: async ({ topic, key, value }) => {
        if (key === null) return;
        const type = typeOf(value);
        for (const [follower, about] of followers) {
          if (about.topic === topic && (about.eventType ?? type) === type) follower.push(key);
        }
      },
    });
  const reading = onceBrokerAnswers(subscribe, { logger });
  // Nobody listens for this process before it has joined: desks that come back at once would miss what is told meanwhile.
  await Promise.race([reading.begun, wait(JOINED_WITHIN_MS, undefined, { ref: false })]);

  function follow({ topic, eventType }: PreparedSubscription, { viewer: { subject }, expiresMs }: Session): Follower {
    const ofViewer = [...followers.values()].filter((about) => about.subject === subject);
    if (ofViewer.length >= SUBSCRIPTIONS_PER_VIEWER_MAX) throw tooMany();
    const expiry = setTimeout(() => follower.end(), Math.min(expiresMs - Date.now(), STREAM_MS_MAX));
    const follower = createFollower(() => {
      clearTimeout(expiry);
      followers.delete(follower);
    });
    followers.set(follower, { topic, eventType, subject });
    return follower;
  }

  return {
    prepare: (request, { viewer }) => prepareSubscription(graph, request, viewer.post),
    open(prepared, session) {
      const follower = follow(prepared, session);
      return answers(follower, async (key) => {
        const result = await graph.run(session.viewer, prepared.query, prepared.variablesFor(key));
        // Null: the viewer may not see it, or it is gone. Either way they are told nothing.
        return result.data?.[prepared.responseKey] ? result : null;
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
  answerFor: (key: string) => Promise<ExecutionResult | null>,
): AsyncGenerator<ExecutionResult, undefined> {
  const done = { done: true, value: undefined } as const;
  return {
    async next() {
      for (let key = await follower.next(); key !== null; key = await follower.next()) {
        const value = await answerFor(key);
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

/** Of which type a record says it is; null when it does not say. What it tells is never believed, only asked about. */
function typeOf(value: Buffer | null): unknown {
  try {
    return (JSON.parse(String(value)) as { type?: unknown } | null)?.type ?? null;
  } catch {
    return null;
  }
}

function createFollower(onEnd: () => void): Follower {
  // A set: many changes of one case while the subscriber is busy are one answer.
  const waiting = new Set<string>();
  let ended = false;
  let wake = () => {};
  return {
    push(key) {
      const [oldest] = waiting;
      if (waiting.size >= WAITING_KEYS_MAX && oldest !== undefined) waiting.delete(oldest);
      waiting.add(key);
      wake();
    },
    async next() {
      while (!ended && waiting.size === 0) await new Promise<void>((resolve) => (wake = resolve));
      const [key] = waiting;
      if (ended || key === undefined) return null;
      waiting.delete(key);
      return key;
    },
    end() {
      if (ended) return;
      ended = true;
      onEnd();
      wake();
    },
  };
}

const tooMany = () =>
  readableError({
    code: 'TOO_MANY_SUBSCRIPTIONS',
    rule: 'E6',
    zh: '订阅过多，请关闭一些页面。',
    en: `At most ${SUBSCRIPTIONS_PER_VIEWER_MAX} subscriptions at a time; close a page.`,
  });
