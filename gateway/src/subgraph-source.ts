import type { GatewayGraphQLResponse } from '@apollo/server-gateway-interface';
import type { GraphQLDataSource, GraphQLDataSourceProcessOptions } from '@apollo/gateway';
import { sha256Hex, type InternalSigner } from '@baoxue/auth';
import type { Histogram } from 'prom-client';
import type { Pool } from 'undici';
import { serviceUnavailable } from './errors.js';
import { HOP_TIMEOUT_MS } from './limits.js';
import type { GatewayContext } from './viewer.js';

const PATH = '/graphql';

/** Codes of a connection that ended before an answer: a subgraph restarting, or an idle connection closed as we wrote into it. */
const RESET = new Set(['ECONNRESET', 'EPIPE', 'UND_ERR_SOCKET']);

export interface SubgraphSourceOptions {
  readonly name: string;
  readonly pool: Pool;
  readonly signer: InternalSigner;
  /** Labelled with `service` and `outcome`. */
  readonly seconds: Histogram<'service' | 'outcome'>;
}

/** A request as it goes out, and where in the answer it belongs. */
interface WrittenRequest {
  readonly body: string;
  readonly isMutation: boolean;
  readonly path: readonly (string | number)[];
}

/**
 * Fetches from one subgraph over its own pool, signed for the viewer; nothing of the client's headers goes along. A query is sent once
 * more when the connection was reset; a mutation never, because it may have been done. The answer is parsed anew for each request: the
 * executor writes into it, so sharing it would show one viewer's data to another.
 */
export class SubgraphSource implements GraphQLDataSource<GatewayContext> {
  readonly #options: SubgraphSourceOptions;

  constructor(options: SubgraphSourceOptions) {
    this.#options = options;
  }

  /** @throws GraphQLError SERVICE_UNAVAILABLE; Apollo leaves the fields of this fetch null and answers the rest */
  async process(options: GraphQLDataSourceProcessOptions<GatewayContext>): Promise<GatewayGraphQLResponse> {
    const { query, variables } = options.request;
    return this.send(
      {
        body: JSON.stringify({ query, variables }),
        isMutation: query?.trimStart().startsWith('mutation') ?? false,
        path: ('pathInIncomingRequest' in options && options.pathInIncomingRequest) || [],
      },
      options.context,
    );
  }

  /** Sends a whole body. @throws GraphQLError SERVICE_UNAVAILABLE, placed at the list or field that the fetch belongs to */
  async send({ body, isMutation, path }: WrittenRequest, context: GatewayContext): Promise<GatewayGraphQLResponse> {
    const { name, seconds } = this.#options;
    const stop = seconds.startTimer({ service: name });
    try {
      const answer = await this.#post(body, context).catch((error: unknown) => {
        if (isMutation || !wasReset(error)) throw error;
        return this.#post(body, context);
      });
      stop({ outcome: 'answered' });
      return answer;
    } catch {
      // The cause names an address.
      stop({ outcome: 'unavailable' });
      throw serviceUnavailable(name, listless(path));
    }
  }

  async #post(body: string, { viewer }: GatewayContext): Promise<GatewayGraphQLResponse> {
    const { name, pool, signer } = this.#options;
    if (!viewer) throw new Error(`A request to ${name} needs a viewer.`);
    const response = await pool.request({
      method: 'POST',
      path: PATH,
      headers: {
        'content-type': 'application/json',
        ...signer.headers(viewer, { method: 'POST', path: PATH, bodySha256: sha256Hex(body) }),
      },
      body,
      // One deadline for the whole hop; undici's own timeouts start anew with each part of it.
      signal: AbortSignal.timeout(HOP_TIMEOUT_MS),
    });
    const answer = (await response.body.json()) as GatewayGraphQLResponse;
    if (!('data' in answer) && !('errors' in answer)) throw new Error(`status ${response.statusCode}`);
    return answer;
  }
}

const wasReset = (error: unknown): boolean => RESET.has(String((error as NodeJS.ErrnoException).code));

/** A fetch for the entries of a list names the list: `@` stands for all of its entries. */
function listless(path: readonly (string | number)[]): readonly (string | number)[] {
  const list = path.indexOf('@');
  return list < 0 ? path : path.slice(0, list);
}
