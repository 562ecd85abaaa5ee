import { Refusal } from '@baoxue/domain';
import { cleanText } from './clean-text.js';

const clean = (text: string) => cleanText(text, { maxLength: 20, field: 'name' });

describe('Text from outside', () => {
  it.each(['王小明', '买买提·艾力', '𠮷田', '\u{2A6D6}\u{2B740}', 'Ma Xiaoming', '=SUM(A1)'])(
    'abuse S26 "%s" is accepted as it is',
    (text) => expect(clean(text)).toBe(text),
  );

  it.each([
    ['NUL', '王\0明', 'TEXT_CONTROL_CHARACTER'],
    ['a line feed', '王\n明', 'TEXT_CONTROL_CHARACTER'],
    ['a lone surrogate', '王\uD800明', 'TEXT_NOT_UNICODE'],
    ['RTL override', '王\u202E明', 'TEXT_INVISIBLE_CHARACTER'],
    ['a direction isolate', '王\u2066明', 'TEXT_INVISIBLE_CHARACTER'],
    ['zero-width space', '王\u200B明', 'TEXT_INVISIBLE_CHARACTER'],
    ['zero-width joiner', '王\u200D明', 'TEXT_INVISIBLE_CHARACTER'],
    ['a byte order mark', '\uFEFF王明', 'TEXT_INVISIBLE_CHARACTER'],
    ['a Hangul filler', '王\u3164', 'TEXT_INVISIBLE_CHARACTER'],
    ['21 characters', '王'.repeat(21), 'TEXT_TOO_LONG'],
    ['a megabyte', 'x'.repeat(1_000_000), 'TEXT_TOO_LONG'],
    ['only spaces', '  \u3000', 'TEXT_EMPTY'],
  ])('abuse S26 with %s is refused', (_what, text, code) => {
    expect(() => clean(text)).toThrow(Refusal);
    expect(() => clean(text)).toThrow(code);
  });

  it('is counted in characters, not in units', () => expect(clean('𠮷'.repeat(20))).toHaveLength(40));
  it('loses its outer spaces', () => expect(clean('\u3000王小明 ')).toBe('王小明'));
  it('may have lines where it is a note', () => expect(cleanText('一\n二', { maxLength: 20, multiline: true })).toBe('一\n二'));
});
