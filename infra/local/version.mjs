/**
 * Whether the first version number in a program's own words is high enough. Plain JavaScript: it is asked before anything is installed.
 * @param {string} words `openjdk version "17.0.15"`
 * @param {string} least `17` or `20.19`
 * @returns {boolean}
 */
export function isAtLeast(words, least) {
  const found = numbersOf(words);
  const wanted = numbersOf(least);
  const at = wanted.findIndex((number, index) => (found[index] ?? 0) !== number);
  return found.length > 0 && (at === -1 || (found[at] ?? 0) > (wanted[at] ?? 0));
}

const numbersOf = (/** @type {string} */ words) => (/\d+(\.\d+)*/.exec(words)?.[0] ?? '').split('.').filter(Boolean).map(Number);
