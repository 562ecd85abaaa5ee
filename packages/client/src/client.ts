import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { print, type DocumentNode } from 'graphql';

export interface ClientOptions {
  /** Address of the gateway's graph, `https://…/graphql`. */
  readonly url: string;
  /** Asked before each request, so that a token may be renewed. */
  readonly token: () => string | Promise<string>;
}

/** What the generated documents carry: the hash under which the gateway knows them. */
type Known = { readonly __meta__?: { readonly hash?: string } };

export interface Client {
  /**
   * Sends one operation, by its hash if the gateway knows it; types of variables and answer follow from the document.
   * @throws GraphFault when the graph refuses the request or a part of the answer is missing; not for a field that the post may not see
   */
  ask<Answer, Variables>(document: TypedDocumentNode<Answer, Variables>, variables: Variables): Promise<Answer>;
}

interface FaultInAnswer {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions?: { readonly code?: string };
}

/** What stands under `errors` of an answer. Refusals of the programme's rules are no faults: they are part of the answer. */
export class GraphFault extends Error {
  readonly code: string;
  readonly faults: readonly FaultInAnswer[];
  /** What was answered all the same, while a subgraph was down for instance. */
  readonly partial: unknown;

  constructor(status: number, faults: readonly FaultInAnswer[], partial: unknown) {
    super(faults.map(({ message }) => message).join('; ') || `The graph answered ${status}.`);
    this.name = 'GraphFault';
    this.code = faults[0]?.extensions?.code ?? `HTTP_${status}`;
    this.faults = faults;
    this.partial = partial;
  }
}

/** A trusted document is not sent: its hash is, requirement E6. */
function asked(document: DocumentNode & Known): object {
  const hash = document.__meta__?.hash;
  return hash ? { extensions: { persistedQuery: { version: 1, sha256Hash: hash } } } : { query: print(document) };
}

/** A field that the post may not see is null as its type allows: one screen serves several posts. */
const isFault = ({ path, extensions }: FaultInAnswer): boolean => path === undefined || extensions?.code !== 'FORBIDDEN';

/** A client of the graph over HTTP, with the operations of schema/examples typed. Requirement E7. */
export function createClient({ url, token }: ClientOptions): Client {
  return {
    async ask<Answer, Variables>(document: TypedDocumentNode<Answer, Variables>, variables: Variables): Promise<Answer> {
      const response = await fetch(url, {
        method: 'POST',
        headers: { authorization: `Bearer ${await token()}`, 'content-type': 'application/json' },
        body: JSON.stringify({ ...asked(document), variables }),
      });
      const { data, errors = [] } = (await response.json().catch(() => ({}))) as {
        readonly data?: Answer | null;
        readonly errors?: readonly FaultInAnswer[];
      };
      if (!response.ok || errors.some(isFault) || !data) throw new GraphFault(response.status, errors, data ?? null);
      return data;
    },
  };
}
