import type { GatewayGraphQLResponse } from '@apollo/server-gateway-interface';
import type { GraphQLDataSource, GraphQLDataSourceProcessOptions } from '@apollo/gateway';
import { sha256Hex, type InternalSigner } from '@baoxue/auth';
import { GraphQLError } from 'graphql';
import type { Pool } from 'undici';
import type { GatewayContext } from './viewer.js';
import { HOP_TIMEOUT_MS } from './limits.js';

const PATH = '/graphql';

/**
 * Fetches from one subgraph over its own pool, signed for the viewer. A query is tried once more when the connection breaks; a
 * mutation never, because it may have been done. A subgraph that is away leaves its fields null with a coded error.
 */
export class SubgraphSource implements GraphQLDataSource<GatewayContext> {
  readonly #name: string;
  readonly #pool: Pool;
  readonly #signer: InternalSigner;

  constructor(name: string, pool: Pool, signer: InternalSigner) {
    this.#name = name;
    this.#pool = pool;
    this.#signer = signer;
  }

  async process({ request, context }: GraphQLDataSourceProcessOptions<GatewayContext>): Promise<GatewayGraphQLResponse> {
    const { query, variables } = request;
    const body = JSON.stringify({ query, variables });
    const isMutation = query?.trimStart().startsWith('mutation') ?? false;
    try {
      return await this.#send(body, context).catch((error: unknown) => {
        if (isMutation) throw error;
        return this.#send(body, context);
      });
    } catch {
      // The cause names an address; the client is told which service, and nothing more.
      throw new GraphQLError(`The service ${this.#name} cannot be reached at the moment.`, {
        extensions: { code: 'SERVICE_UNAVAILABLE', service: this.#name, zh: '服务暂不可用，请稍后再试。' },
      });
    }
  }

  async #send(body: string, { viewer }: GatewayContext): Promise<GatewayGraphQLResponse> {
    const signed = viewer ? this.#signer.headers(viewer, { method: 'POST', path: PATH, bodySha256: sha256Hex(body) }) : {};
    const response = await this.#pool.request({
      method: 'POST',
      path: PATH,
      headers: { 'content-type': 'application/json', ...signed },
      body,
      headersTimeout: HOP_TIMEOUT_MS,
      bodyTimeout: HOP_TIMEOUT_MS,
    });
    const answer = (await response.body.json()) as GatewayGraphQLResponse;
    if (!('data' in answer) && !('errors' in answer)) throw new Error(`status ${response.statusCode}`);
    return answer;
  }
}
