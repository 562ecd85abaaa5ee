import { until } from './bus.contract.js';
import { onceBrokerAnswers } from './once-broker-answers.js';
import { silent } from './silent.js';

const quick = { logger: silent, pauseMs: 10 };

describe('What needs the broker', () => {
  it('is started at once while the broker answers, and stopped with its owner', async () => {
    const life: string[] = [];
    const reading = onceBrokerAnswers(async () => {
      life.push('started');
      return { stop: async () => void life.push('stopped') };
    }, quick);
    expect(life).toEqual(['started']);
    await reading.stop();
    expect(life).toEqual(['started', 'stopped']);
  });

  it('fault F8 is tried again until the broker answers, while the owner goes on', async () => {
    let answers = false;
    const life: string[] = [];
    const reading = onceBrokerAnswers(async () => {
      if (!answers) throw new Error('ECONNREFUSED');
      life.push('started');
      return { stop: async () => void life.push('stopped') };
    }, quick);
    expect(life).toEqual([]);
    answers = true;
    await until(() => life.length > 0, 'the start');
    await reading.stop();
    expect(life).toEqual(['started', 'stopped']);
  });

  it('is no longer tried once its owner ends', async () => {
    let tries = 0;
    const reading = onceBrokerAnswers(async () => {
      tries += 1;
      throw new Error('ECONNREFUSED');
    }, quick);
    await reading.stop();
    const before = tries;
    await new Promise((resolve) => setTimeout(resolve, 5 * quick.pauseMs));
    expect(tries).toBe(before);
  });
});
