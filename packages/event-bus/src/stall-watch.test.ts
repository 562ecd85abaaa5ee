import type { Clock } from '@sinonjs/fake-timers';
import { movedClock } from './moved-clock.fixtures.js';
import { startStallWatch } from './stall-watch.js';

const LIMIT_MS = 60_000;

describe('The watch over a consumer', () => {
  let clock: Clock;
  beforeEach(() => void (clock = movedClock()));
  afterEach(() => clock.uninstall());

  function watched({ busy = false, answers = true }: { busy?: boolean; answers?: boolean } = {}) {
    const seen = { stalls: 0, busy, answers };
    const watch = startStallWatch({
      limitMs: LIMIT_MS,
      isBusy: () => seen.busy,
      doesBrokerAnswer: async () => seen.answers,
      onStall: () => (seen.stalls += 1),
    });
    return { seen, watch };
  }
  const pass = (ms: number) => clock.tickAsync(ms);

  it('F1 calls silence a stall once it has lasted longer than the limit', async () => {
    const { seen } = watched();
    await pass(LIMIT_MS - 1);
    expect(seen.stalls).toBe(0);
    await pass(LIMIT_MS / 4);
    expect(seen.stalls).toBe(1);
  });

  it('F1 leaves a consumer alone that shows life', async () => {
    const { seen, watch } = watched();
    for (let times = 0; times < 20; times += 1) {
      await pass(LIMIT_MS / 2);
      watch.sign();
    }
    expect(seen.stalls).toBe(0);
  });

  it('fault F14 leaves a consumer alone whose handler is slow', async () => {
    const { seen } = watched({ busy: true });
    await pass(10 * LIMIT_MS);
    expect(seen.stalls).toBe(0);
  });

  it('fault F8 waits as long as the broker is away, and gives the consumer its full time when it is back', async () => {
    const { seen } = watched({ answers: false });
    await pass(10 * LIMIT_MS);
    seen.answers = true;
    await pass(LIMIT_MS / 2);
    expect(seen.stalls).toBe(0);
    await pass(LIMIT_MS);
    expect(seen.stalls).toBeGreaterThan(0);
  });
});
