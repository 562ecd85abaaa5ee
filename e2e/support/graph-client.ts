import { openDesk, type Desk } from '../../infra/demo/desk.js';
import type { Graph } from '../../infra/local/graph.js';

export { eventually, type Desk } from '../../infra/demo/desk.js';

export interface Identity {
  readonly post: string;
  readonly jurisdictions?: readonly string[];
  readonly schools?: readonly string[];
  readonly classes?: readonly string[];
}

/** A post of the programme, signed in. It shows faults instead of waiting them out. */
export async function deskOf(graph: Pick<Graph, 'url' | 'token'>, identity: Identity): Promise<Desk> {
  return openDesk({ url: graph.url, token: await graph.token({ sub: `desk-${identity.post}`, ...identity }) });
}
