/** The names of the places and schools that the viewer reaches, asked once for each log-in. */
import { useEffect, useState } from 'react';
import { ask } from '../graph/ask.js';
import { useSession } from '../session/session.js';
import { useCatalogue } from './catalogue.js';

export interface Scope {
  readonly jurisdictions: ReadonlyMap<string, string>;
  readonly schools: ReadonlyMap<string, string>;
}

interface Named {
  readonly id: string;
  readonly name: string | null;
}

const NOTHING: Scope = { jurisdictions: new Map(), schools: new Map() };
const asked = new Map<string, Promise<Scope>>();

export function useScope(): Scope {
  const { pickers } = useCatalogue();
  const token = useSession()?.token;
  const [scope, setScope] = useState(NOTHING);
  useEffect(() => {
    if (!token) return;
    let isCurrent = true;
    const coming = asked.get(token) ?? askScope(pickers['scope'] ?? '');
    asked.set(token, coming);
    void coming.then((found) => isCurrent && setScope(found));
    return () => void (isCurrent = false);
  }, [pickers, token]);
  return scope;
}

async function askScope(query: string): Promise<Scope> {
  const { data } = await ask({ query });
  const names = (key: string) => new Map(((data?.[key] ?? []) as Named[]).map(({ id, name }) => [id, name ?? id]));
  return { jurisdictions: names('jurisdictions'), schools: names('schools') };
}
