import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import kafkajs from 'kafkajs';
import type { Backend } from './database.js';
import { need } from './prerequisites.js';
import { isListening, LOCAL, refuseBusyPort, run, start, waitFor } from './processes.js';

const { Kafka, logLevel } = kafkajs;
const KAFKA_VERSION = '4.1.1';
const HOME = join(LOCAL, 'kafka');
/** There as a whole or not at all. */
const LIBRARIES = join(HOME, `libs-${KAFKA_VERSION}`);
/** One node or tool, small: what a development machine can spare. The two buffers of the log cleaner do not fit otherwise. */
const JVM = ['-Xmx160m', '-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1', '-Xss512k', '-Dlog4j2.disable.jmx=true'];
/** Whose log-in services may use at the door for departments, instead of the one without a password: as in production. */
export const SERVICES_USER = 'baoxue';
const CLUSTER_ID = 'YmFveHVlLWxvY2FsLTAwMQ';

export interface KafkaSettings {
  /** Where services connect, without a password; the controller takes the next port. */
  readonly port: number;
  readonly dataDirectory: string;
  /** Where departments connect, each with a user of its own (SASL/SCRAM) and the rights of its agreement; absent: they cannot. */
  readonly departmentsPort?: number;
}

/** Starts one KRaft node. */
export async function startKafka({ port, dataDirectory, departmentsPort }: KafkaSettings): Promise<Backend> {
  await refuseBusyPort(port, 'the Kafka broker');
  await refuseBusyPort(port + 1, 'the Kafka controller');
  if (departmentsPort !== undefined) await refuseBusyPort(departmentsPort, 'the Kafka broker’s door for departments');
  await install();
  mkdirSync(dataDirectory, { recursive: true });
  const settings = join(dataDirectory, '..', 'kafka.properties');
  writeFileSync(
    settings,
    settingsFor(port, dataDirectory) + (departmentsPort === undefined ? '' : departmentSettings(port, departmentsPort)),
  );
  const classPath = ['-cp', join(LIBRARIES, '*')];
  if (!existsSync(join(dataDirectory, 'meta.properties'))) {
    await run('java', [
      ...JVM,
      ...classPath,
      'kafka.tools.StorageTool',
      'format',
      '--cluster-id',
      CLUSTER_ID,
      '--config',
      settings,
      '--ignore-formatted',
    ]);
  }
  const running = start({
    name: 'kafka',
    command: 'java',
    args: [...JVM, ...classPath, 'kafka.Kafka', settings],
    logFile: join(dataDirectory, '..', 'kafka.log'),
  });
  await waitFor('The Kafka broker', () => isListening(port), { process: running.process });
  await waitFor('The Kafka broker’s table of groups', () => servesGroups(`127.0.0.1:${port}`), { process: running.process });
  return { address: `127.0.0.1:${port}`, running };
}

/** A new broker listens before it can serve groups of consumers, and a service that joins one until then gives up. Asking makes the table. */
async function servesGroups(address: string): Promise<boolean> {
  const admin = new Kafka({ clientId: 'start', brokers: [address], logLevel: logLevel.NOTHING }).admin();
  try {
    await admin.connect();
    await admin.describeGroups(['start']);
    return true;
  } catch {
    return false;
  } finally {
    await admin.disconnect();
  }
}

async function install(): Promise<void> {
  await need('java');
  if (existsSync(LIBRARIES)) return;
  await need('mvn');
  process.stdout.write('· fetching the Kafka broker (once)\n');
  const arriving = join(HOME, 'arriving');
  rmSync(arriving, { recursive: true, force: true });
  mkdirSync(HOME, { recursive: true });
  writeFileSync(join(HOME, 'pom.xml'), POM);
  await run('mvn', ['-q', '-B', 'dependency:copy-dependencies', `-DoutputDirectory=${arriving}`], { cwd: HOME });
  renameSync(arriving, LIBRARIES);
}

const dependency = (artifact: string) =>
  `<dependency><groupId>org.apache.kafka</groupId><artifactId>${artifact}</artifactId><version>${KAFKA_VERSION}</version></dependency>`;

const POM = `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion><groupId>cn.baoxue</groupId><artifactId>local-kafka</artifactId><version>1</version><packaging>pom</packaging>
  <dependencies>${dependency('kafka_2.13')}${dependency('kafka-tools')}</dependencies>
</project>
`;

const settingsFor = (port: number, dataDirectory: string): string => `process.roles=broker,controller
node.id=1
controller.quorum.voters=1@127.0.0.1:${port + 1}
listeners=PLAINTEXT://127.0.0.1:${port},CONTROLLER://127.0.0.1:${port + 1}
advertised.listeners=PLAINTEXT://127.0.0.1:${port}
controller.listener.names=CONTROLLER
log.dirs=${dataDirectory}
auto.create.topics.enable=false
default.replication.factor=1
offsets.topic.replication.factor=1
offsets.topic.num.partitions=4
transaction.state.log.replication.factor=1
transaction.state.log.min.isr=1
group.initial.rebalance.delay.ms=0
log.cleaner.dedupe.buffer.size=4194304
log.cleaner.io.buffer.size=65536
`;

/** Later lines win. Whoever reaches the loopback port of the services is one of us; departments have what their rights say and nothing else. */
const departmentSettings = (port: number, departmentsPort: number): string => `
listeners=PLAINTEXT://127.0.0.1:${port},CONTROLLER://127.0.0.1:${port + 1},DEPARTMENTS://127.0.0.1:${departmentsPort}
advertised.listeners=PLAINTEXT://127.0.0.1:${port},DEPARTMENTS://127.0.0.1:${departmentsPort}
listener.security.protocol.map=PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT,DEPARTMENTS:SASL_PLAINTEXT
listener.name.departments.sasl.enabled.mechanisms=SCRAM-SHA-512
listener.name.departments.scram-sha-512.sasl.jaas.config=org.apache.kafka.common.security.scram.ScramLoginModule required;
listener.name.departments.connections.max.reauth.ms=30000
authorizer.class.name=org.apache.kafka.metadata.authorizer.StandardAuthorizer
super.users=User:ANONYMOUS;User:${SERVICES_USER}
allow.everyone.if.no.acl.found=false
`;

/** Runs one of the broker's own tools. @throws Error with the end of its output when it fails */
export async function kafkaTool(mainClass: string, args: readonly string[]): Promise<string> {
  await install();
  return run('java', [...JVM, '-cp', join(LIBRARIES, '*'), mainClass, ...args]);
}
