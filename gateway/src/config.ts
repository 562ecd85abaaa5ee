/** What the gateway needs from its environment; the only file here that reads it. */
const environment = process.env;

const required = ['PORT', 'KAFKA_BROKERS', 'KEYS_DIR', 'OIDC_ISSUER', 'SUBGRAPH_URLS'] as const;
const missing = required.filter((variable) => !environment[variable]);
if (missing.length > 0) throw new Error(`The gateway cannot start: set ${missing.join(', ')}.`);
const read = (variable: string): string => environment[variable] ?? '';

export const config = {
  port: Number(read('PORT')),
  kafkaBrokers: read('KAFKA_BROKERS').split(','),
  keysDirectory: read('KEYS_DIR'),
  issuer: read('OIDC_ISSUER'),
  audience: environment['OIDC_AUDIENCE'] ?? 'baoxue',
  /** `registry=http://…,attendance=http://…`. */
  subgraphs: new Map(
    read('SUBGRAPH_URLS')
      .split(',')
      .map((pair) => pair.split('=', 2) as [string, string]),
  ),
  supergraphFile: environment['SUPERGRAPH_FILE'] ?? 'schema/supergraph.graphql',
  /** Development only: everybody may see the schema. */
  openIntrospection: environment['OPEN_INTROSPECTION'] === 'on',
  logLevel: environment['LOG_LEVEL'] ?? 'info',
} as const;

export type GatewayConfig = typeof config;
