import { constantCase } from '@baoxue/domain';
import type { KnownRequest } from './guardian-request.js';
import { refusalNumber } from './refusal-document.js';

/** A request on the way through the graph: what is sealed is opened only by the fields that show it. */
export interface RequestInGraph {
  readonly id: string;
  readonly request: KnownRequest;
}

export const STATUS_FROM_GRAPH = { OPEN: 'Open', GRANTED: 'Granted', REFUSED: 'Refused' } as const;

/** A request as the schema shows it. */
export function requestToGraph({ id, version, state }: { readonly id: string; readonly version: number; readonly state: KnownRequest }) {
  const { asked, identityProof, receivedOn, takenBy, dueOn, overdue, status } = state;
  const granted = state.status === 'Granted' ? state.granted : null;
  const refused = state.status === 'Refused' ? state.refused : null;
  return {
    ...{ id, version, request: state, receivedOn, takenBy, dueOn, overdue },
    kind: constantCase(asked.kind),
    field: asked.kind === 'correct' ? constantCase(asked.field) : null,
    matter: asked.kind === 'object' ? constantCase(asked.matter) : null,
    identityProof: constantCase(identityProof),
    status: constantCase(status),
    copied: (granted?.copied ?? []).map((part) => constantCase(part)),
    answeredOn: granted?.on ?? refused?.on ?? null,
  };
}

/** The refusal as the schema shows it; null for a request that was not refused. */
export function refusalToGraph({ id, request }: RequestInGraph) {
  if (request.status !== 'Refused') return null;
  const { refused, delivery } = request;
  return {
    ...{ id, request, on: refused.on, number: refusalNumber(refused) },
    reason: constantCase(refused.reason),
    deliveredBy: delivery && constantCase(delivery.mode),
    deliveredOn: delivery && delivery.on,
  };
}
