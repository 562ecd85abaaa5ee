/**
 * Hive Gateway as its manual embeds it in a Node server, in the engine that ENGINE names: `javascript`, its own, or `rust`, with the planner of
 * its router. Only the log-in and the signature are added that our graph asks for.
 */
import { readFileSync } from 'node:fs';
import { sha256Hex, type Viewer } from '@baoxue/auth';
import { parse } from 'graphql';
import { withoutPolicies } from '../../../gateway/src/access/policies.js';
import { sessionOfRequest } from '../../../gateway/src/viewer.js';
import { config, fetches, serve, signer } from '../parts.js';
import { peerPackage } from './install.js';

interface Fetch {
  readonly options: { readonly body?: string; readonly headers?: Readonly<Record<string, string>> };
  readonly context: { readonly viewer?: Viewer };
  setOptions(options: object): void;
}

const signed = {
  onFetch({ options, context, setOptions }: Fetch): void {
    if (!context?.viewer || typeof options.body !== 'string') return;
    fetches.inc();
    const headers = signer.headers(context.viewer, { method: 'POST', path: '/graphql', bodySha256: sha256Hex(options.body) });
    setOptions({ ...options, headers: { ...options.headers, ...headers } });
  },
};

/** The supergraph names the addresses of a development graph. */
const supergraph = [...config.subgraphs].reduce(
  (text, [name, url]) => text.replace(new RegExp(`(name: "${name}", url: ")[^"]*`), `$1${url}/graphql`),
  withoutPolicies(parse(readFileSync(config.supergraphFile, 'utf8'))),
);
const { createGatewayRuntime } = await peerPackage('@graphql-hive/gateway-runtime');
const engine = process.env['ENGINE'] === 'rust' ? await peerPackage('@graphql-hive/router-runtime') : {};
const gateway = createGatewayRuntime({
  supergraph,
  plugins: () => [signed],
  // Without it, requests of two people that are under way at once would share one answer.
  propagateHeaders: {
    fromClientToSubgraphs: ({ request }: { readonly request: Request }) => ({ authorization: request.headers.get('authorization') ?? '' }),
  },
  logging: false,
  graphiql: false,
  landingPage: false,
  ...(engine.unifiedGraphHandler ? { unifiedGraphHandler: engine.unifiedGraphHandler } : {}),
});
serve((request, response) => gateway.handle(request, response, { viewer: sessionOfRequest(request).viewer }), { reads: 'nothing' });
