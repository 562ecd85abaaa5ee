/** One post of the programme at its desk: speaks to the gateway as a frontend would, with a token of its own. */
import { setTimeout as pause } from 'node:timers/promises';

export interface Answer<T> {
  readonly data?: T | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: Readonly<Record<string, unknown>> }[];
}

type Variables = Readonly<Record<string, unknown>>;

export interface Desk {
  readonly token: string;
  /** Data of an operation. @throws Error when the answer holds errors */
  ask<T>(query: string, variables?: Variables): Promise<T>;
  /** The raw answer, errors included; never sent again. */
  try<T>(query: string, variables?: Variables): Promise<Answer<T>>;
  /** Sends the file of a list; its dry run. */
  upload<T>(path: string, content: string | Uint8Array<ArrayBuffer>): Promise<T>;
  /** Listens to a subscription until stopped, and comes back when the stream breaks; resolves when it is open. */
  follow<T>(subscription: string, onAnswer: (answer: Answer<T>) => void): Promise<{ stop(): Promise<void> }>;
}

export interface DeskOptions {
  /** Of the gateway. */
  readonly url: string;
  readonly token: string;
  /** For how long a request that met a fault is sent again as it is, with its idempotency key. A test of faults wants to see them: 0. */
  readonly patienceMs?: number;
  /** Told of each act, a mutation or an upload, as it leaves: how often a desk looks depends on the hour, what it does does not. */
  readonly onAct?: (() => void) | undefined;
}

/** A file that was not taken; the errors of its rows have no extensions. */
interface Refused {
  readonly errors?: readonly { readonly extensions?: object }[];
}

/** Nothing was decided, or we were not told: the same request may be sent again. */
class Fault extends Error {
  override readonly name = 'Fault';
}
const FAULT_CODES = ['SERVICE_UNAVAILABLE', 'INTERNAL'];
const FIRST_PAUSE_MS = 100;
const PAUSE_MS_MAX = 1_000;

export function openDesk({ url, token, patienceMs = 0, onAct = () => {} }: DeskOptions): Desk {
  const authorization = `Bearer ${token}`;
  const json = { authorization, 'content-type': 'application/json' };

  /** @throws Fault when no answer came, or not the one of a healthy graph */
  async function send<T>(path: string, request: RequestInit): Promise<T> {
    const response = await fetch(url + path, request).catch(asFault);
    const text = await response.text().catch(asFault);
    if (response.status >= 500) throw new Fault(`${response.status}: ${text}`);
    if (response.status === 401 || !text.startsWith('{')) throw new Error(`${response.status}: ${text}`);
    return JSON.parse(text) as T;
  }

  function operate<T>(query: string, variables: Variables = {}): Promise<Answer<T>> {
    if (query.startsWith('mutation')) onAct();
    return send<Answer<T>>('/graphql', { method: 'POST', headers: json, body: JSON.stringify({ query, variables }) });
  }

  async function dataOf<T>(query: string, variables?: Variables): Promise<T> {
    const { data, errors } = await operate<T>(query, variables);
    if (errors?.some(({ extensions }) => FAULT_CODES.includes(String(extensions?.['code'])))) throw new Fault(JSON.stringify(errors));
    if (errors || !data) throw new Error(JSON.stringify(errors));
    return data;
  }

  return {
    token,
    try: operate,
    ask: (query, variables) => patiently(() => dataOf(query, variables), patienceMs),
    upload: <T>(path: string, body: string | Uint8Array<ArrayBuffer>) =>
      patiently(async () => {
        onAct();
        const answer = await send<T & Refused>(path, { method: 'PUT', headers: { authorization }, body });
        const refusal = answer.errors?.[0]?.extensions;
        if (refusal) throw new Error(JSON.stringify(refusal));
        return answer;
      }, patienceMs),

    async follow(subscription, onAnswer) {
      const ending = new AbortController();
      const request = { method: 'POST', headers: { ...json, accept: 'text/event-stream' }, body: JSON.stringify({ query: subscription }) };
      const open = () => fetch(`${url}/graphql/stream`, { ...request, signal: ending.signal });
      const first = await open();
      const reading = (async () => {
        for (let stream: Response | null = first; !ending.signal.aborted; stream = await open().catch(() => null)) {
          if (stream?.body) await readEvents(stream.body, (text) => onAnswer(JSON.parse(text))).catch(() => {});
          if (!ending.signal.aborted) await pause(FIRST_PAUSE_MS);
        }
      })();
      return {
        async stop() {
          ending.abort();
          await reading;
        },
      };
    },
  };
}

const asFault = (error: unknown): never => {
  throw new Fault((error as Error).message, { cause: error });
};

async function patiently<T>(work: () => Promise<T>, patienceMs: number): Promise<T> {
  const deadline = Date.now() + patienceMs;
  for (let wait = FIRST_PAUSE_MS; ; wait = Math.min(wait * 2, PAUSE_MS_MAX)) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof Fault) || Date.now() + wait > deadline) throw error;
      await pause(wait);
    }
  }
}

/** Server-sent events: the data of each, as it arrives. */
async function readEvents(stream: ReadableStream<Uint8Array>, onData: (text: string) => void): Promise<void> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const part of stream) {
    const events = (rest + decoder.decode(part, { stream: true })).split('\n\n');
    rest = events.pop() ?? '';
    for (const event of events) {
      const data = /^data: (\{.*\})$/m.exec(event)?.[1];
      if (data !== undefined) onData(data);
    }
  }
}

/** Effects travel by events; a service, broker or database that was killed on the way, or is only starting on a busy machine, is there within this time. */
export const EFFECTS_MS = 90_000;

const LOOK_AGAIN_AFTER_MS = 50;
const LOOK_AGAIN_AFTER_MS_MAX = 500;

/**
 * Asks until the answer is as expected; events take a moment. The longer it takes the seldomer it asks: who looks all the time takes the
 * machine from what he waits for. @throws Error naming what was waited for
 */
export async function eventually<T>(
  ask: () => Promise<T>,
  isDone: (answer: T) => boolean,
  what: string,
  timeoutMs = EFFECTS_MS,
): Promise<T> {
  const deadline = Date.now() + timeoutMs;
  for (let wait = LOOK_AGAIN_AFTER_MS; ; wait = Math.min(wait * 1.5, LOOK_AGAIN_AFTER_MS_MAX)) {
    const answer = await ask();
    if (isDone(answer)) return answer;
    if (Date.now() > deadline) throw new Error(`Waited in vain for ${what}; last seen: ${JSON.stringify(answer)}`);
    await pause(wait);
  }
}
