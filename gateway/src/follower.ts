/** What one subscriber has still to be told: changes, each once, or that some were missed. Pure. Requirement E5. */
import type { Change } from './subscription-document.js';

export interface Follower {
  /** One that waits already is not put twice: it is asked about as it then stands, and its first instant is where a desk that comes back begins. */
  push(change: Change): void;
  /** Changes that it is not told of were missed: it has to load its list anew. */
  miss(): void;
  /** That some were missed, or the next change; null once it has ended. */
  next(): Promise<Change | 'missed' | null>;
  end(): void;
}

export interface FollowerOptions {
  /** How many changes may wait. With one more all of them go and were missed: the list that is then loaded anew has them. */
  readonly waitingMax: number;
  readonly onEnd: () => void;
}

export function createFollower({ waitingMax, onEnd }: FollowerOptions): Follower {
  // By key and day: many changes of one case while the subscriber is busy are one answer.
  const waiting = new Map<string, Change>();
  let missed = false;
  let ended = false;
  let wake = () => {};
  return {
    push(change) {
      const which = `${change.key}|${change.day}`;
      if (waiting.has(which)) return;
      if (waiting.size >= waitingMax) {
        waiting.clear();
        missed = true;
      }
      waiting.set(which, change);
      wake();
    },
    miss() {
      missed = true;
      wake();
    },
    async next() {
      while (!ended && !missed && waiting.size === 0) await new Promise<void>((resolve) => (wake = resolve));
      if (ended) return null;
      const [first] = waiting;
      if (missed || first === undefined) {
        missed = false;
        return 'missed';
      }
      waiting.delete(first[0]);
      return first[1];
    },
    end() {
      if (ended) return;
      ended = true;
      onEnd();
      wake();
    },
  };
}
