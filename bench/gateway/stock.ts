/** @apollo/gateway as its manual sets it up: its own executor, its own data source. Only the signature is added that our subgraphs ask for. */
import { readFileSync } from 'node:fs';
import { ApolloGateway, RemoteGraphQLDataSource, type GraphQLDataSourceProcessOptions } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import { expressMiddleware } from '@as-integrations/express5';
import { sha256Hex } from '@baoxue/auth';
import { parse } from 'graphql';
import { withoutPolicies } from '../../gateway/src/access/policies.js';
import { sessionOfRequest, type GatewayContext } from '../../gateway/src/viewer.js';
import { config, fetches, serve, signer } from './parts.js';

process.env['APOLLO_TELEMETRY_DISABLED'] = 'true';

class SignedSource extends RemoteGraphQLDataSource<GatewayContext> {
  override willSendRequest({ request, context }: GraphQLDataSourceProcessOptions<GatewayContext>): void {
    if (!context.viewer) return;
    fetches.inc();
    // The data source writes the body as the JSON of everything but `http`.
    const { http, ...written } = request;
    const headers = signer.headers(context.viewer, { method: 'POST', path: '/graphql', bodySha256: sha256Hex(JSON.stringify(written)) });
    for (const [name, value] of Object.entries(headers)) http?.headers.set(name, value);
  }
}

const gateway = new ApolloGateway({
  // It refuses to start with access policies, because it does not enforce them.
  supergraphSdl: withoutPolicies(parse(readFileSync(config.supergraphFile, 'utf8'))),
  buildService: ({ name }) => new SignedSource({ url: `${config.subgraphs.get(name)}/graphql` }),
});
const apollo = new ApolloServer<GatewayContext>({ gateway, stopOnTerminationSignals: false });
await apollo.start();
serve(expressMiddleware(apollo, { context: async ({ req }) => ({ viewer: sessionOfRequest(req).viewer }) }));
