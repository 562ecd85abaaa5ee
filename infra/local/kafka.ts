import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Backend } from './database.js';
import { need } from './prerequisites.js';
import { isListening, LOCAL, refuseBusyPort, run, start, waitFor } from './processes.js';

const KAFKA_VERSION = '4.1.1';
const LIBRARIES = join(LOCAL, 'kafka', 'libs');
/** One node, small: what a development machine can spare. The two buffers of the log cleaner do not fit otherwise. */
const JVM = ['-Xmx160m', '-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1', '-Xss512k', '-Dlog4j2.disable.jmx=true'];
const CLUSTER_ID = 'YmFveHVlLWxvY2FsLTAwMQ';

/** Starts one KRaft node on the given port; `port + 1` is its controller. */
export async function startKafka({ port, dataDirectory }: { port: number; dataDirectory: string }): Promise<Backend> {
  await refuseBusyPort(port, 'the Kafka broker');
  await refuseBusyPort(port + 1, 'the Kafka controller');
  await install();
  mkdirSync(dataDirectory, { recursive: true });
  const settings = join(dataDirectory, '..', 'kafka.properties');
  writeFileSync(settings, settingsFor(port, dataDirectory));
  const classPath = ['-cp', join(LIBRARIES, '*')];
  if (!existsSync(join(dataDirectory, 'meta.properties'))) {
    await run('java', [
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
  return { address: `127.0.0.1:${port}`, running };
}

async function install(): Promise<void> {
  await need('java');
  if (existsSync(join(LIBRARIES, `kafka_2.13-${KAFKA_VERSION}.jar`))) return;
  await need('mvn');
  process.stdout.write('· fetching the Kafka broker (once)\n');
  const home = join(LOCAL, 'kafka');
  mkdirSync(home, { recursive: true });
  writeFileSync(join(home, 'pom.xml'), POM);
  await run('mvn', ['-q', '-B', 'dependency:copy-dependencies', `-DoutputDirectory=${LIBRARIES}`], { cwd: home });
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
