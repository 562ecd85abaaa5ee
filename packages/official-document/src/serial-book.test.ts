import { fold, specification } from '@baoxue/domain';
import fc from 'fast-check';
import { serialBookDecider, serialOf, type SerialCommand } from './serial-book.js';

const given = specification(serialBookDecider, null);
const reserve = (noticeId: string): SerialCommand => ({ type: 'Reserve', noticeId, on: '2026-05-12' });
const reserved = (noticeId: string, serial: number) =>
  ({ type: 'Reserved', entry: { serial, noticeId, on: '2026-05-12', voidOn: null } }) as const;

describe('The book of numbers of an issuer and a year', () => {
  it('B7 gives the next number, and the same one to the same notice', () => {
    given(reserved('a', 1)).when(reserve('b')).then(reserved('b', 2));
    given(reserved('a', 1)).when(reserve('a')).thenNothingHappens();
  });

  it('B7 keeps a void number in its place', () =>
    given(reserved('a', 1), { type: 'Voided', serial: 1, on: '2026-05-12' }).when(reserve('a')).then(reserved('a', 2)));

  it('B7 has no gaps and no number twice, whatever is reserved and voided', () => {
    const name = fc.constantFrom('a', 'b', 'c', 'd');
    const command = fc.record({
      type: fc.constantFrom('Reserve' as const, 'Void' as const),
      noticeId: name,
      on: fc.constant('2026-05-12'),
    });
    fc.assert(
      fc.property(fc.array(command, { maxLength: 40 }), (commands) => {
        const book = commands.reduce(
          (state, each) => fold(serialBookDecider.evolve, state, serialBookDecider.decide(each, state, null)),
          serialBookDecider.initialState(),
        );
        expect(book.entries.map(({ serial }) => serial)).toEqual(book.entries.map((_entry, index) => index + 1));
        const standing = ['a', 'b', 'c', 'd'].flatMap((noticeId) => serialOf(book, noticeId) ?? []);
        expect(new Set(standing).size).toBe(standing.length);
      }),
      { seed: 49 },
    );
  });
});
