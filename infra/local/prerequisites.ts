import { run } from './processes.js';

const WHY = {
  java: 'Java 17 or newer runs the Kafka broker',
  mvn: 'Maven fetches the Kafka jars',
  cargo: 'Rust’s cargo builds the fast local database',
  python3: 'Python 3.10 or newer runs the local database',
} as const;

/** Checks that a tool is there. @throws Error saying in one line what is missing and why it is needed */
export async function need(tool: keyof typeof WHY): Promise<void> {
  const versionFlag = tool === 'java' ? '-version' : '--version';
  await run(tool, [versionFlag]).catch(() => {
    throw new Error(`Missing: ${tool}. ${WHY[tool]}. Install it and try again.`);
  });
}
