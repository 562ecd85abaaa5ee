/**
 * Where everything listens, and where a development graph keeps its data. `BAOXUE_PORT_OFFSET=1000` moves all ports, for a second checkout or a
 * machine whose ports are taken; `BAOXUE_DATA` names another directory.
 */
import { join } from 'node:path';
import { LOCAL } from './processes.js';

const OFFSET = Number(process.env['BAOXUE_PORT_OFFSET'] ?? 0);
if (!Number.isInteger(OFFSET) || OFFSET < 0 || OFFSET > 30_000) {
  throw new Error('BAOXUE_PORT_OFFSET must be a whole number from 0 to 30000.');
}

/** Of the graph that `npm start` runs: databases, keys, clock, logs, the town's files. `npm run reset` empties it. */
export const DATA = process.env['BAOXUE_DATA'] ?? join(LOCAL, 'data');

const portsAt = (offset: number) => ({
  /** The subgraphs take +101 … +104, the identity provider +10. */
  gateway: 4000 + offset,
  database: 27027 + offset,
  /** Its controller takes the next one. */
  kafka: 19092 + offset,
  /** The broker's door for departments. */
  kafkaForDepartments: 19094 + offset,
  testDatabase: 27127 + offset,
  testKafka: 29092 + offset,
  /** A broker with a door for departments, for the tests of their access: services, controller, departments. */
  testSecuredKafka: 29095 + offset,
});

export const PORTS = portsAt(OFFSET);

/** Where everything of another `npm start` listens, and the offset that it is given: its gateway is on the port. */
export function portsAround(gatewayPort: number) {
  const offset = gatewayPort - portsAt(0).gateway;
  return { offset, ports: portsAt(offset) };
}

/** The benches bring a graph of their own. */
export const benchPorts = { gateway: 4200 + OFFSET, database: 27227 + OFFSET, kafka: 39092 + OFFSET } as const;

/** The identity provider of a graph whose gateway listens on `gatewayPort`. */
export const identityPortOf = (gatewayPort: number): number => gatewayPort + 10;

/** The gateway of a test's own graph: one block of ports for each of jest's workers, which runs one suite at a time. */
export const testGatewayPort = (worker: number): number => 5300 + OFFSET + 200 * worker;

/** A database and a broker (and its controller, the next port) of a test's own, beside its graph: for suites that kill them. */
export const ownBackendPorts = (gatewayPort: number) => ({ database: gatewayPort + 150, kafka: gatewayPort + 151 });
