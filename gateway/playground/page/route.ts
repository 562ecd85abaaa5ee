/**
 * What is open, as the address after `#`: a saved query with its choices, or the editor. Links and the browser's back button work, and an
 * address can be passed on. Free text is never in it, because a name would stay in the browser's history.
 */
import { useSyncExternalStore } from 'react';
import type { FormField, FormValues } from './saved-queries/form.js';

export type Route =
  | { readonly view: 'home' }
  | { readonly view: 'explore' }
  | { readonly view: 'query'; readonly id: string; readonly values: FormValues };

export function routeOf(hash: string): Route {
  const [path = '', search = ''] = hash.replace(/^#\/?/, '').split('?', 2);
  if (path === '') return { view: 'home' };
  if (path === 'explore') return { view: 'explore' };
  return { view: 'query', id: path, values: Object.fromEntries(new URLSearchParams(search)) };
}

export const EXPLORE = '#/explore';

export function addressOf(id: string, values: FormValues = {}): string {
  const search = new URLSearchParams(Object.entries(values).filter(([, value]) => value !== '')).toString();
  return search === '' ? `#/${id}` : `#/${id}?${search}`;
}

/** Keeps the choices of a form in the address, without a new entry in the history. */
export function rememberValues(id: string, fields: readonly FormField[], values: FormValues): void {
  const chosen = fields.filter(({ kind, initial, name }) => kind !== 'text' && values[name] !== initial);
  history.replaceState(null, '', addressOf(id, Object.fromEntries(chosen.map(({ name }) => [name, values[name] ?? '']))));
}

/** What is open, and a number that grows with each visit: opening the same address again starts anew. */
interface Visit {
  readonly hash: string;
  readonly number: number;
}

// Kept rather than read at each rendering: `rememberValues` writes the address without leaving the page.
let visit: Visit = { hash: window.location.hash, number: 0 };
window.addEventListener('hashchange', () => (visit = { hash: window.location.hash, number: visit.number + 1 }));

export function useVisit(): Visit {
  return useSyncExternalStore(
    (listener) => {
      window.addEventListener('hashchange', listener);
      return () => window.removeEventListener('hashchange', listener);
    },
    () => visit,
  );
}
