/** A clock that a file can move, so that a demonstration can walk through the days of a case. */
import { readFileSync, statSync } from 'node:fs';
import { systemClock, type Clock } from '@baoxue/domain';

/** The system clock, or the development clock when a file is named (`CLOCK_FILE`, never in production). */
export const clockFrom = (file: string | undefined): Clock => (file === undefined ? systemClock : developmentClock(file));

/**
 * Business time is real time plus `offsetMs` of a small JSON file, read again when the file changes. No file: no offset.
 * @throws Error from `now()` when the file does not hold `{ "offsetMs": number }`
 */
export function developmentClock(file: string): Clock {
  let read = { mtimeMs: -1, offsetMs: 0 };
  return {
    now() {
      const mtimeMs = statSync(file, { throwIfNoEntry: false })?.mtimeMs;
      if (mtimeMs === undefined) return new Date();
      if (mtimeMs !== read.mtimeMs) read = { mtimeMs, offsetMs: offsetIn(file) };
      return new Date(Date.now() + read.offsetMs);
    },
  };
}

function offsetIn(file: string): number {
  const { offsetMs } = JSON.parse(readFileSync(file, 'utf8')) as { offsetMs?: unknown };
  if (typeof offsetMs !== 'number') throw new Error(`The clock file must hold {"offsetMs": number}.`);
  return offsetMs;
}
