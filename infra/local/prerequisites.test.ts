import { lackOf } from './prerequisites.js';
import { isAtLeast } from './version.mjs';

describe('A version', () => {
  it.each([
    ['openjdk version "17.0.15" 2025-04-15', '17', true],
    ['java version "1.8.0_392"', '17', false],
    ['Python 3.9.18', '3.10', false],
    ['Python 3.10.0', '3.10', true],
    ['v20.18.3', '20.19', false],
    ['v20.19.0', '20.19', true],
    ['v22.1.0', '20.19', true],
    ['no number at all', '17', false],
  ])('%s is at least %s: %s', (words, least, answer) => expect(isAtLeast(words, least)).toBe(answer));
});

describe('A tool that a start needs', () => {
  const java = { name: 'Java', least: '17', why: 'runs the Kafka broker' };

  it('is named with its use in one line when it is missing', () =>
    expect(lackOf(java, null)).toBe('Missing: Java 17 or newer, which runs the Kafka broker. Install it and try again.'));

  it('is named with what was found when that is too old', () =>
    expect(lackOf(java, 'openjdk version "11.0.2"\nOpenJDK Runtime')).toBe(
      'Too old: Java 17 or newer runs the Kafka broker, and here is openjdk version "11.0.2". Install a newer one and try again.',
    ));

  it('is enough as it is when any version will do', () => expect(lackOf({ name: 'Maven', why: 'fetches' }, 'Apache Maven 3')).toBeNull());
});
