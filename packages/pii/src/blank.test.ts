import { BLANK, BLANK_WORDS, withoutWords } from './blank.js';
import { fieldCipher } from './field-cipher.js';
import { sealedAnew, sealedField } from './sealed-field.js';

const cipher = fieldCipher({ activeKeyId: 'k1', fieldKey: () => Buffer.alloc(32, 1) } as never);
const place = { collection: 'notes', id: '1', field: 'text' };

describe('G4 Words whose years are over', () => {
  it('G4 are gone however deep they stand, and everything else stays as it was', () => {
    const text = cipher.encrypt('示例', place);
    const record = { on: '2026-04-28', sealedText: text, notes: [{ by: 'head', sealedText: text }], nothing: null, count: 2 };
    expect(withoutWords(record)).toEqual({
      on: '2026-04-28',
      sealedText: BLANK,
      notes: [{ by: 'head', sealedText: BLANK }],
      nothing: null,
      count: 2,
    });
    expect(withoutWords(withoutWords(record))).toEqual(withoutWords(record));
  });

  it('G4 open as a placeholder: a text as one, and what has fields of its own as it says itself', () => {
    expect(cipher.decrypt(BLANK, place)).toBe(BLANK_WORDS);
    expect(sealedField<string>('notes', 'text').open(cipher, '1', BLANK)).toBe(BLANK_WORDS);
    expect(sealedField('people', 'person', { name: BLANK_WORDS }).open(cipher, '1', BLANK)).toEqual({ name: BLANK_WORDS });
  });

  it('G1 G4 are sealed anew for the record that they go to, and stay removed where they were', () => {
    const there = { ...place, id: '2' };
    const anew = sealedAnew(cipher, cipher.encrypt('示例', place), place, there);
    expect(cipher.decrypt(anew, there)).toBe('示例');
    expect(() => cipher.decrypt(anew, place)).toThrow();
    expect(sealedAnew(cipher, BLANK, place, there)).toBe(BLANK);
  });
});
