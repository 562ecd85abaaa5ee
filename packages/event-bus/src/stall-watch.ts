export interface StallWatchOptions {
  /** Silence longer than this is a stall. */
  readonly limitMs: number;
  /** True while a handler works: a slow handler is no stall. */
  readonly isBusy: () => boolean;
  /** Whether the broker answers at all. While it does not, silence is its fault and ends by itself. */
  readonly doesBrokerAnswer: () => Promise<boolean>;
  readonly onStall: () => void;
}

export interface StallWatch {
  /** The consumer showed life: a fetch, a batch, a rebalance. */
  sign(): void;
  stop(): void;
}

/** Notices a consumer that has silently stopped reading though the broker is well: the process lives, and nothing would ever happen again. */
export function startStallWatch({ limitMs, isBusy, doesBrokerAnswer, onStall }: StallWatchOptions): StallWatch {
  let lastSignMs = Date.now();
  const sign = () => {
    lastSignMs = Date.now();
  };

  async function look(): Promise<void> {
    if (isBusy()) return sign();
    if (Date.now() - lastSignMs < limitMs) return;
    if (!(await doesBrokerAnswer())) return sign();
    // It may have come to life while the broker was asked.
    if (Date.now() - lastSignMs >= limitMs) onStall();
  }

  const timer = setInterval(() => void look(), limitMs / 4);
  timer.unref();
  return { sign, stop: () => clearInterval(timer) };
}
