import { fixedClock } from '@baoxue/domain';
import { createLogger } from './logger.js';
import { isTimeToLook, startTicker } from './ticker.js';

const clock = fixedClock('2026-05-11T10:00:00+08:00');
const logger = createLogger('test', 'silent');

describe('The ticker', () => {
  it('lets one work that waits hold up no other, and no failure end it', async () => {
    let goOn = () => {};
    const waited = new Promise<void>((resolve) => (goOn = resolve));
    const ticked = new Promise<void>((resolve) => {
      const due = async () => ['an id'];
      const ticker = startTicker(
        [
          { due, tick: () => waited },
          { due, tick: () => Promise.reject(new Error('a fault')) },
          { due, tick: async () => resolve() },
        ],
        { clock, logger, stores: [] },
      );
      void waited.then(() => ticker.stop());
    });
    await ticked;
    goOn();
    await waited;
  });

  it('ends when it is stopped, in the middle of its pause', async () => {
    const ticker = startTicker([{ due: async () => [], tick: async () => {} }], { clock, logger, stores: [] });
    await ticker.stop();
  });

  const before = { saves: 7, atMs: 50_000, businessMs: 1_000_000 };
  it.each([
    ['nothing happened', 2_000, {}, false],
    ['something was saved', 1_000, { saves: 8 }, true],
    ['the clock was moved on by a day', 1_000, { businessMs: 1_001_000 + 86_400_000 }, true],
    ['five seconds have passed', 5_000, {}, true],
  ] as const)('after %s (%d ms) looks again: %j %s', (_what, passedMs, now, looks) => {
    const after = { saves: 7, atMs: before.atMs + passedMs, businessMs: before.businessMs + passedMs, ...now };
    expect(isTimeToLook(before, after)).toBe(looks);
  });
});
