import { suspected } from '../dropout-case/dropout-case.fixtures.js';
import { dropoutCaseDecider, type OpenedCase } from '../dropout-case/index.js';
import { fateOf, type Fate, type Standing } from './merged-record.js';

const { evolve, initialState } = dropoutCaseDecider;

describe('What becomes of the case of a merged record', () => {
  const suspicion = evolve(initialState(), suspected) as OpenedCase;
  const standing = (changes: Partial<OpenedCase> = {}, rungs = 0): Standing => ({ state: { ...suspicion, ...changes }, rungs });
  const dropout = (rungs = 0) => standing({ confirmedOn: '2026-05-11' }, rungs);
  const back = standing({ confirmedOn: '2026-05-11', returnedOn: '2026-05-12' });

  it.each<[string, Standing, Standing | null, boolean, Fate]>([
    ['a confirmed dropout goes on where no case stands', dropout(2), null, true, 'goes-on'],
    ['a suspicion goes on, and the count looks at it', standing(), null, false, 'goes-on'],
    ['a child that was back is observed on', back, null, false, 'goes-on'],
    ['a confirmed dropout that the registers of both refute was a wrong alarm', dropout(2), null, false, 'was-wrong-alarm'],
    ['and is one beside another case too', dropout(2), standing(), false, 'was-wrong-alarm'],
    ['a decision is further than a suspicion', dropout(), standing(), true, 'goes-on-in-place'],
    ['of two dropouts that with more rungs is further', dropout(2), dropout(1), true, 'goes-on-in-place'],
    ['with as many, that of the record that stands goes on', dropout(1), dropout(1), true, 'gives-way'],
    ['so it does when it is further', dropout(1), dropout(2), true, 'gives-way'],
    ['a suspicion gives way to any case', standing(), standing(), true, 'gives-way'],
    ['a dropout gives way where the child is back', dropout(3), back, true, 'gives-way'],
    ['an observation gives way to an absence', back, standing(), true, 'gives-way'],
  ])('A3 B4 B7 %s', (_rule, former, own, isShown, fate) => expect(fateOf(former, own, isShown)).toBe(fate));
});
