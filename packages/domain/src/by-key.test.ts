import { byKey } from './by-key.js';

describe('Groups of a key', () => {
  it('F1 hold each thing once, in the order in which they came', () => {
    const groups = byKey([3, 1, 4, 1, 5, 9], (each) => (each % 2 === 0 ? 'even' : 'odd'));
    expect([...groups]).toEqual([
      ['odd', [3, 1, 1, 5, 9]],
      ['even', [4]],
    ]);
  });
});
