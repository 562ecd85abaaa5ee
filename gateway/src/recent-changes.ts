/**
 * The last changes that were heard, so that a desk which comes back is told what it missed. Each is asked about again as it stands, so one told twice
 * does no harm, and every replica can take a desk up: what it names is a time, not a place in one replica's memory. Pure. Requirement E5.
 */

/** An event, as far as it says whom it concerns and what is to be asked about it. */
export interface Heard {
  readonly topic: string;
  readonly key: string;
  readonly type: unknown;
  readonly data: unknown;
  /** An instant, ISO 8601 in UTC. */
  readonly heardAt: string;
}

export interface RecentChanges {
  /** From now on every change is heard. @param at an instant, ISO 8601 in UTC */
  begin(at: string): void;
  add(change: Heard): void;
  /** What was heard since an instant, and whether that is all there was. */
  since(instant: string): { readonly changes: readonly Heard[]; readonly complete: boolean };
}

/** Replicas hear a change at slightly different times, and their clocks differ. */
const OVERLAP_MS = 10_000;

/** @param max how many are kept */
export function recentChanges(max: number): RecentChanges {
  const kept: Heard[] = [];
  let completeFrom: string | null = null;
  return {
    begin: (at) => void (completeFrom ??= at),
    add(change) {
      kept.push(change);
      if (kept.length > max) completeFrom = kept.shift()?.heardAt ?? completeFrom;
    },
    since(instant) {
      const from = new Date(Date.parse(instant) - OVERLAP_MS).toISOString();
      // The overlap is for safety; who was there when we began has missed nothing.
      return { changes: kept.filter(({ heardAt }) => heardAt >= from), complete: completeFrom !== null && completeFrom <= instant };
    },
  };
}
