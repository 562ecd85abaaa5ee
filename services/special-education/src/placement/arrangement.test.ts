import fc from 'fast-check';
import { arrangementAsked, inForceOn } from './arrangement.js';

describe('D2 an arrangement', () => {
  it('says what a waiting child waits for', () => {
    const child = { schoolId: '6499000001' };
    const waiting = { kind: 'WAITING' } as const;
    expect(arrangementAsked({ ...waiting, waitingFor: 'SPECIAL_SCHOOL' }, child, 'input')).toEqual({
      kind: 'waiting',
      schoolId: '6499000001',
      waitingFor: 'special-school',
    });
    for (const within of ['input', 'input.arrangement']) {
      const refused = expect.objectContaining({ code: 'WAITING_FOR_REQUIRED', field: `${within}.waitingFor` });
      expect(() => arrangementAsked(waiting, child, within)).toThrow(refused);
      expect(() => arrangementAsked({ ...waiting, waitingFor: 'WAITING' }, child, within)).toThrow(refused);
    }
  });
});

describe('D2 the decision in force', () => {
  const first = { number: 1, effectiveFrom: '2026-03-02' };
  const second = { number: 2, effectiveFrom: '2026-05-13' };

  it('is none before the first begins', () => expect(inForceOn([first, second], '2026-03-01')).toBeNull());
  it('is the earlier one until the later one begins', () => expect(inForceOn([first, second], '2026-05-12')).toBe(first));
  it('is the later one from its day on', () => expect(inForceOn([first, second], '2026-05-13')).toBe(second));
  it('is the one decided last, though an earlier one was to begin later', () => {
    const planned = { number: 3, effectiveFrom: '2026-09-01' };
    const instead = { number: 4, effectiveFrom: '2026-06-01' };
    expect(inForceOn([first, second, planned, instead], '2026-09-02')).toBe(instead);
  });

  it('is the same in whatever order decisions arrive', () => {
    const day = fc.integer({ min: 1, max: 9 }).map((month) => `2026-0${month}-01`);
    const decisions = fc
      .array(day, { maxLength: 6 })
      .map((days) => days.map((effectiveFrom, index) => ({ number: index + 1, effectiveFrom })));
    const arrivals = decisions.chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })));
    fc.assert(
      fc.property(arrivals, day, ([inOrder, shuffled], today) => {
        expect(inForceOn(shuffled, today)).toEqual(inForceOn(inOrder, today));
      }),
      { seed: 49 },
    );
  });
});
