import type { Graph } from '../../infra/local/graph.js';

interface Answer<T> {
  readonly data?: T;
  readonly errors?: readonly { readonly message: string; readonly extensions?: Readonly<Record<string, unknown>> }[];
}

/** One post of the programme, speaking to the gateway as a frontend would. */
export interface Desk {
  readonly token: string;
  /** Data of an operation; throws on errors. */
  ask<T>(query: string, variables?: Readonly<Record<string, unknown>>): Promise<T>;
  /** The raw answer, errors included. */
  try<T>(query: string, variables?: Readonly<Record<string, unknown>>): Promise<Answer<T>>;
  upload<T>(path: string, content: string): Promise<T>;
}

export interface Identity {
  readonly post: string;
  readonly jurisdictions?: readonly string[];
  readonly schools?: readonly string[];
  readonly classes?: readonly string[];
}

export async function deskOf(graph: Graph, identity: Identity): Promise<Desk> {
  const token = await graph.token({ sub: `desk-${identity.post}`, ...identity });
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
  const attempt = async <T>(query: string, variables: Readonly<Record<string, unknown>> = {}): Promise<Answer<T>> => {
    const response = await fetch(`${graph.url}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query, variables }) });
    return (await response.json()) as Answer<T>;
  };
  return {
    token,
    try: attempt,
    async ask<T>(query: string, variables?: Readonly<Record<string, unknown>>): Promise<T> {
      const { data, errors } = await attempt<T>(query, variables);
      if (errors || !data) throw new Error(JSON.stringify(errors));
      return data;
    },
    async upload<T>(path: string, content: string): Promise<T> {
      const response = await fetch(graph.url + path, { method: 'PUT', headers: { ...headers, 'content-type': 'text/csv' }, body: content });
      if (!response.ok) throw new Error(`${response.status}: ${await response.text()}`);
      return (await response.json()) as T;
    },
  };
}

/** Asks until the answer is as expected; events take a moment. */
export async function eventually<T>(ask: () => Promise<T>, isDone: (answer: T) => boolean, what: string, timeoutMs = 30_000): Promise<T> {
  const deadline = Date.now() + timeoutMs;
  for (;;) {
    const answer = await ask();
    if (isDone(answer)) return answer;
    if (Date.now() > deadline) throw new Error(`Waited in vain for ${what}; last seen: ${JSON.stringify(answer)}`);
    await new Promise((again) => setTimeout(again, 50));
  }
}
