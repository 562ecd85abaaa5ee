import { recentChanges, type Heard } from './recent-changes.js';

const heard = (key: string, heardAt: string): Heard => ({ key, heardAt, topic: 'cases', type: 'changed', data: null });
const keysIn = ({ changes, complete }: { changes: readonly Heard[]; complete: boolean }) => [changes.map(({ key }) => key), complete];

describe('The last changes', () => {
  it('E5 are told from a little before the instant, because replicas hear at slightly different times', () => {
    const recent = recentChanges(10);
    recent.begin('2026-05-06T02:00:00.000Z');
    recent.add(heard('a', '2026-05-06T02:00:30.000Z'));
    recent.add(heard('b', '2026-05-06T02:00:55.000Z'));
    recent.add(heard('c', '2026-05-06T02:01:10.000Z'));
    expect(keysIn(recent.since('2026-05-06T02:01:00.000Z'))).toEqual([['b', 'c'], true]);
  });

  it('E5 are not all there were when the oldest had to go, when nothing was listened to yet, or not so early', () => {
    const recent = recentChanges(2);
    expect(keysIn(recent.since('2026-05-06T02:00:00.000Z'))).toEqual([[], false]);
    recent.begin('2026-05-06T02:00:00.000Z');
    expect(recent.since('2026-05-06T01:59:59.000Z').complete).toBe(false);
    for (const minute of ['01', '02', '03']) recent.add(heard(minute, `2026-05-06T02:${minute}:00.000Z`));
    expect(keysIn(recent.since('2026-05-06T02:00:30.000Z'))).toEqual([['02', '03'], false]);
    expect(keysIn(recent.since('2026-05-06T02:01:30.000Z'))).toEqual([['02', '03'], true]);
  });
});
