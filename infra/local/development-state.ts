/** What a development graph keeps between starts: its keys and its clock. Production has mounted secrets and the system's time. */
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateInternalKeys } from '@baoxue/auth';
import { schoolDateOf, type SchoolDate } from '@baoxue/domain';
import { generateKeyFiles } from '@baoxue/pii';

/** Shanghai time at which the demo town's life begins. */
export const DEMO_STARTS_AT = '2026-04-28T08:00:00+08:00';
/** The hour at which a day of the demo town begins when its clock is moved. */
export const TOWN_WAKES_AT = 8;
/** In the directory of the state: the keys, and the mark of a start on a database that is not kept there. */
export const KEYS = 'keys';
export const OUTSIDE_DATABASE = 'outside-database.txt';

/** Writes what is missing into the directory; what is there stays as it is. */
export async function prepareState(directory: string, startsAt: string): Promise<{ keysDirectory: string; clockFile: string }> {
  const keysDirectory = join(directory, KEYS);
  const clockFile = join(directory, 'clock.json');
  mkdirSync(keysDirectory, { recursive: true });
  await generateKeyFiles(keysDirectory);
  generateInternalKeys(keysDirectory);
  if (readOffset(clockFile) === null) moveClockFile(clockFile, startsAt);
  return { keysDirectory, clockFile };
}

/** Business time is real time plus an offset. It only moves forward: an earlier instant changes nothing, and the answer is false. @throws RangeError for what is no instant */
export function moveClockFile(file: string, instant: string): boolean {
  const offsetMs = Date.parse(instant) - Date.now();
  if (Number.isNaN(offsetMs)) throw new RangeError(`${instant} is no instant.`);
  const present = readOffset(file);
  if (present !== null && offsetMs <= present) return false;
  // Put in place whole: every process reads it at any moment.
  writeFileSync(`${file}.new`, JSON.stringify({ offsetMs }));
  renameSync(`${file}.new`, file);
  return true;
}

/** The day it is in the town, by its clock file. */
export const businessDay = (file: string): SchoolDate => schoolDateOf(new Date(Date.now() + (readOffset(file) ?? 0)));

function readOffset(file: string): number | null {
  try {
    return (JSON.parse(readFileSync(file, 'utf8')) as { offsetMs: number }).offsetMs;
  } catch {
    return null;
  }
}
