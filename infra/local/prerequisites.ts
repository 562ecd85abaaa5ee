import { run } from './processes.js';
import { isAtLeast } from './version.mjs';

interface Tool {
  readonly name: string;
  readonly why: string;
  /** The oldest version that will do; any when absent. */
  readonly least?: string;
}

const TOOLS = {
  java: { name: 'Java', least: '17', why: 'runs the Kafka broker' },
  mvn: { name: 'Maven', why: 'fetches the Kafka jars' },
  cargo: { name: 'Rust’s cargo', why: 'builds the fast local database' },
  python3: { name: 'Python', least: '3.10', why: 'runs the local database' },
} as const satisfies Readonly<Record<string, Tool>>;

/** Checks that a tool is there, and new enough. @throws Error saying in one line what is missing and why it is needed */
export async function need(command: keyof typeof TOOLS): Promise<void> {
  const words = await run(command, [command === 'java' ? '-version' : '--version']).catch(() => null);
  const lack = lackOf(TOOLS[command], words);
  if (lack !== null) throw new Error(lack);
}

/** @param words what the tool says of its version; null when it is not there */
export function lackOf({ name, why, least }: Tool, words: string | null): string | null {
  const wanted = least === undefined ? name : `${name} ${least} or newer`;
  if (words === null) return `Missing: ${wanted}, which ${why}. Install it and try again.`;
  if (least === undefined || isAtLeast(words, least)) return null;
  return `Too old: ${wanted} ${why}, and here is ${words.trim().split('\n')[0]}. Install a newer one and try again.`;
}
