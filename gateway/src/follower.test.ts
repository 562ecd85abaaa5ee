import { createFollower } from './follower.js';

const change = (key: string, heardAt = '2026-05-06T02:00:00.000Z', day: string | null = null) => ({ key, day, heardAt });
const follower = (waitingMax: number, onEnd = () => {}) => createFollower({ waitingMax, onEnd });

describe('What one subscriber has still to be told', () => {
  it('E5 is that some were missed, once more wait than may: what went is in the list that is then loaded anew', async () => {
    const busy = follower(2);
    for (const key of ['a', 'b', 'c', 'd']) busy.push(change(key));
    expect([await busy.next(), await busy.next(), await busy.next()]).toEqual(['missed', change('c'), change('d')]);
  });

  it('E5 is each change once, and another change of one that waits lets none go', async () => {
    const busy = follower(2);
    for (const each of [change('a'), change('b'), change('a')]) busy.push(each);
    expect([await busy.next(), await busy.next()]).toEqual([change('a'), change('b')]);
  });

  it('E5 names the first instant of a case that changed again, so that a desk which comes back then is told of those behind it', async () => {
    const busy = follower(10);
    busy.push(change('a', '2026-05-06T02:00:00.000Z'));
    busy.push(change('b', '2026-05-06T02:00:05.000Z'));
    busy.push(change('a', '2026-05-06T02:01:00.000Z'));
    expect(await busy.next()).toEqual(change('a', '2026-05-06T02:00:00.000Z'));
  });

  it('E5 is two changes for two days of one case', async () => {
    const busy = follower(10);
    const days = [change('a', undefined, '2026-05-06'), change('a', undefined, '2026-05-07')];
    for (const each of days) busy.push(each);
    expect([await busy.next(), await busy.next()]).toEqual(days);
  });

  it('E5 comes when it happens, and is nothing any more after the end', async () => {
    const ended: string[] = [];
    const idle = follower(10, () => ended.push('ended'));
    const first = idle.next();
    idle.miss();
    expect(await first).toBe('missed');
    const second = idle.next();
    idle.push(change('a'));
    expect(await second).toEqual(change('a'));
    const third = idle.next();
    idle.end();
    idle.end();
    expect([await third, ended]).toEqual([null, ['ended']]);
  });
});
