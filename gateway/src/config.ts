/** What the gateway needs from its environment; the only file here that reads it. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { isPost } from '@baoxue/auth';
import type { Clock } from '@baoxue/domain';
import { kafkaLoginFrom, type KafkaLogin } from '@baoxue/event-bus';
import { clockFrom } from '@baoxue/service';
import { demoPosts, type DemoPost } from './demo-posts.js';

const required = ['PORT', 'KAFKA_BROKERS', 'KEYS_DIR', 'OIDC_ISSUER', 'SUBGRAPH_URLS'] as const;

export interface GatewayConfig {
  readonly port: number;
  readonly kafkaBrokers: readonly string[];
  readonly kafkaLogin: KafkaLogin;
  /** As for the services: sets several installations on one broker apart. */
  readonly installation: string;
  readonly keysDirectory: string;
  readonly issuer: string;
  readonly audience: string;
  /** Name → address of each subgraph. */
  readonly subgraphs: ReadonlyMap<string, string>;
  readonly supergraphFile: string;
  /** Hash → document. */
  readonly trustedDocuments: ReadonlyMap<string, string>;
  /** Development only: every post may send text of its own, not only analysts. */
  readonly openQueries: boolean;
  /** Development only: everybody may see the schema. */
  readonly openIntrospection: boolean;
  /** Development only: the posts that anybody may act as in the playground; null in production. */
  readonly demoPosts: readonly DemoPost[] | null;
  /** The day it is in the programme; a demo town has its own. */
  readonly clock: Clock;
  /** The built playground, or null when it was not built. */
  readonly playgroundDirectory: string | null;
  readonly logLevel: string;
}

/** What is open to everybody in development is opened by name: a variable that is forgotten leaves it shut. */
const OPEN = 'on';

/** @throws Error naming every variable that is missing, or what is wrong with the file of demo posts */
export function readConfig(environment: Readonly<Record<string, string | undefined>> = process.env): GatewayConfig {
  const missing = required.filter((variable) => !environment[variable]);
  if (missing.length > 0) throw new Error(`The gateway cannot start: set ${missing.join(', ')}.`);
  const read = (variable: string): string => environment[variable] ?? '';
  // Beside the one file of an image, or where its build leaves it.
  const playgrounds = ['./playground', '../dist/playground'].map((place) => fileURLToPath(new URL(place, import.meta.url)));
  return {
    port: Number(read('PORT')),
    kafkaBrokers: read('KAFKA_BROKERS').split(','),
    kafkaLogin: kafkaLoginFrom(environment),
    installation: read('INSTALLATION'),
    keysDirectory: read('KEYS_DIR'),
    issuer: read('OIDC_ISSUER'),
    audience: environment['OIDC_AUDIENCE'] ?? 'baoxue',
    // `registry=http://…,attendance=http://…`
    subgraphs: new Map(
      read('SUBGRAPH_URLS')
        .split(',')
        .map((pair) => pair.split('=', 2) as [string, string]),
    ),
    supergraphFile: environment['SUPERGRAPH_FILE'] ?? 'schema/supergraph.graphql',
    trustedDocuments: readDocuments(environment['TRUSTED_DOCUMENTS_FILE'] ?? 'schema/trusted-documents.json'),
    openQueries: environment['OPEN_QUERIES'] === OPEN,
    openIntrospection: environment['OPEN_INTROSPECTION'] === OPEN,
    demoPosts: environment['DEV_TOKENS'] === OPEN ? readDemoPosts(environment['DEMO_POSTS_FILE']) : null,
    clock: clockFrom(environment['CLOCK_FILE']),
    playgroundDirectory: playgrounds.find((place) => existsSync(place)) ?? null,
    logLevel: environment['LOG_LEVEL'] ?? 'info',
  };
}

/**
 * @apollo/gateway otherwise asks the cloud's metadata service who we are and reports use to its maker.
 * It reads the environment when it is constructed, so this is called right before.
 */
export function switchTelemetryOff(): void {
  process.env['APOLLO_TELEMETRY_DISABLED'] = 'true';
}

const readDocuments = (file: string): ReadonlyMap<string, string> =>
  new Map(Object.entries(JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>));

function readDemoPosts(file: string | undefined): readonly DemoPost[] {
  if (file === undefined) return demoPosts;
  const listed = JSON.parse(readFileSync(file, 'utf8')) as readonly DemoPost[];
  const wrong = listed.find(({ label, sub, post }) => !label || !sub || !isPost(post));
  if (wrong) throw new Error(`Each entry of ${file} needs label, sub and a known post; found ${JSON.stringify(wrong)}.`);
  return listed;
}
