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
      const store = { due: async () => ['an id'] };
      const ticker = startTicker(
        [
          { store, tick: () => waited },
          { store, tick: () => Promise.reject(new Error('a fault')) },
          { store, tick: async () => resolve() },
        ],
        { clock, logger, outboxes: [] },
      );
      void waited.then(() => ticker.stop());
    });
    await ticked;
    goOn();
    await waited;
  });

  it('looks again after a save in the store of a work, and at no other store for it', async () => {
    const listeners: (() => void)[] = [];
    const outbox = { onSaved: (listener: () => void) => void listeners.push(listener) };
    const silent: typeof outbox = { onSaved: () => undefined };
    const looks: string[] = [];
    let stop = async () => {};
    const seenTwice = new Promise<void>((resolve) => {
      const work = (name: string, saving?: typeof outbox) => ({
        store: {
          due: async () => {
            looks.push(name);
            if (looks.filter((each) => each === 'saved').length === 2) resolve();
            return [];
          },
          ...(saving && { outbox: saving }),
        },
        tick: async () => {},
      });
      const ticker = startTicker([work('other', silent), work('anywhere'), work('saved', outbox)], {
        clock: { now: () => new Date() },
        logger,
        outboxes: [outbox, silent],
      });
      for (const saved of listeners) saved();
      stop = () => ticker.stop();
    });
    await seenTwice;
    await stop();
    expect(looks.sort()).toEqual(['anywhere', 'anywhere', 'other', 'saved', 'saved']);
  });

  it('ends when it is stopped, in the middle of its pause', async () => {
    const ticker = startTicker([{ store: { due: async () => [] }, tick: async () => {} }], { clock, logger, outboxes: [] });
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
