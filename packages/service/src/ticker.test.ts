import { fixedClock } from '@baoxue/domain';
import { createLogger } from './logger.js';
import { startTicker } from './ticker.js';

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
        clock,
        logger,
      );
      void waited.then(() => ticker.stop());
    });
    await ticked;
    goOn();
    await waited;
  });

  it('ends when it is stopped, in the middle of its pause', async () => {
    const ticker = startTicker([{ due: async () => [], tick: async () => {} }], clock, logger);
    await ticker.stop();
  });
});
