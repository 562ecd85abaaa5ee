/** The page's only way to the graph: its own gateway, as whoever is signed in. */
import { createClient } from 'graphql-sse';
import { currentToken, renew } from '../session/session.js';
import { TEXTS } from '../language/texts.js';
import type { Answer, Operation } from './answer.js';

/** Runs a query or mutation. Every failure comes back as an answer with errors: a screen shows it like any other. */
export const ask = (operation: Operation): Promise<Answer> => post<Answer>('/graphql', operation).catch(() => unreachable);

/** What an operation would cost, with the lists that make the cost. */
export interface Estimate {
  readonly cost: number;
  readonly limit: number;
  readonly lists: readonly { readonly path: string; readonly entries: number }[];
}

/** Null when the operation is not valid yet, as while somebody types. */
export async function estimate(operation: Operation): Promise<Estimate | null> {
  const answer = await post<Partial<Estimate>>('/graphql/cost', operation).catch(() => ({}) as Partial<Estimate>);
  return answer.cost === undefined ? null : (answer as Estimate);
}

/**
 * The answers of a subscription, over server-sent events, until `return` is called; it reconnects by itself and is told what it missed.
 * @throws Error when refused
 */
export function changesOf(operation: Operation): AsyncIterableIterator<Answer> {
  let heardAt: string | undefined;
  return createClient({
    url: '/graphql/stream',
    headers: () => ({ authorization: `Bearer ${currentToken() ?? ''}`, ...(heardAt && { 'last-event-id': heardAt }) }),
    on: {
      message({ data }) {
        heardAt = (data as Answer | null)?.extensions?.heardAt ?? heardAt;
      },
    },
  }).iterate({ ...operation, variables: { ...operation.variables } }) as AsyncIterableIterator<Answer>;
}

async function post<T>(path: string, operation: Operation): Promise<T> {
  const send = () =>
    fetch(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${currentToken() ?? ''}` },
      body: JSON.stringify(operation),
    });
  let response = await send();
  if (response.status === 401 && (await renew())) response = await send();
  return (await response.json()) as T;
}

export const unreachable: Answer = {
  errors: [{ message: TEXTS.offline.en, extensions: { code: 'OFFLINE', ...TEXTS.offline } }],
};
