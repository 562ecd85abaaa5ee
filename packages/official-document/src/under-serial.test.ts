import { fold } from '@baoxue/domain';
import { serialBookDecider } from './serial-book.js';
import { underSerial, type Issuing } from './under-serial.js';

/** One paper and its book; what the test says nothing of goes well. */
function issuing(change: Partial<Issuing<number>> = {}) {
  let state = serialBookDecider.initialState();
  const book: Issuing<number>['book'] = async (type) => {
    const command = { type, noticeId: 'paper', on: '2026-05-12' };
    state = fold(serialBookDecider.evolve, state, serialBookDecider.decide(command, state, null));
    return { state };
  };
  const save = async (serial: number) => serial;
  const issued = underSerial('paper', { alreadyApplied: false, ask: () => [], book, save, isUsed: async () => false, ...change });
  return { issued, entries: () => state.entries.map(({ serial, voidOn }) => [serial, voidOn]) };
}

const fails = (message: string) => () => {
  throw new Error(message);
};

describe('A paper under a number without gaps', () => {
  it('B7 is saved under the number that was reserved for it', async () => {
    const { issued, entries } = issuing();
    expect([await issued, entries()]).toEqual([1, [[1, null]]]);
  });

  it('B7 takes no number when the rule forbids it, and none when it was issued already', async () => {
    const forbidden = issuing({ ask: fails('forbidden') });
    await expect(forbidden.issued).rejects.toThrow('forbidden');
    const repeated = issuing({ alreadyApplied: true, ask: fails('not asked') });
    await repeated.issued;
    expect([forbidden.entries(), repeated.entries()]).toEqual([[], []]);
  });

  it('B7 leaves its number void when it could not be saved, unless it stands under it all the same', async () => {
    const lost = issuing({ save: async () => fails('lost')() });
    await expect(lost.issued).rejects.toThrow('lost');
    expect(lost.entries()).toEqual([[1, '2026-05-12']]);
    const used = issuing({ save: async () => fails('lost')(), isUsed: async () => true });
    await expect(used.issued).rejects.toThrow('lost');
    expect(used.entries()).toEqual([[1, null]]);
  });
});
