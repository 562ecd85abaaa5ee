import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { blindIndex } from './blind-index.js';
import { fieldCipher } from './field-cipher.js';
import type { KeyProvider } from './keys.js';

const fieldKeys: Record<string, Buffer> = { k1: randomBytes(32), k2: randomBytes(32) };
const keysWith = (activeKeyId: string, known = Object.keys(fieldKeys)): KeyProvider => ({
  activeKeyId,
  fieldKey(id) {
    const key = known.includes(id) ? fieldKeys[id] : undefined;
    if (!key) throw new Error('unknown key');
    return key;
  },
  blindIndexKey: Buffer.alloc(32, 1),
  checkpointKey: Buffer.alloc(32, 2),
});
const place = { collection: 'students', id: 'child-a', field: 'idNumber' };
const cipher = fieldCipher(keysWith('k1'));

describe('An encrypted field', () => {
  it('opens to the same text, whatever the text', () =>
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (plain) => cipher.decrypt(cipher.encrypt(plain, place), place) === plain)));

  it('never looks the same twice', () => expect(cipher.encrypt('same', place)).not.toBe(cipher.encrypt('same', place)));

  it.each([
    ['another child', { ...place, id: 'child-b' }],
    ['another field', { ...place, field: 'phone' }],
    ['another collection', { ...place, collection: 'guardians' }],
  ])('abuse S22: moved to %s it does not open, and the error shows no plaintext', (_where, elsewhere) => {
    const text = cipher.encrypt('canary-value', place);
    expect(() => cipher.decrypt(text, elsewhere)).toThrow(/does not open here/);
    expect(() => cipher.decrypt(text, elsewhere)).not.toThrow(/canary|v1\./);
  });

  it('abuse S22: with any byte changed it does not open', () => {
    const [format, keyId, payload] = cipher.encrypt('canary-value', place).split('.');
    const bytes = Buffer.from(payload ?? '', 'base64url');
    bytes.forEach((byte, i) => {
      const altered = Buffer.from(bytes);
      altered[i] = byte ^ 1;
      expect(() => cipher.decrypt(`${format}.${keyId}.${altered.toString('base64url')}`, place)).toThrow(/does not open/);
    });
  });

  it('abuse S22: relabelled with another key id it does not open', () =>
    expect(() => cipher.decrypt(cipher.encrypt('x', place).replace('.k1.', '.k2.'), place)).toThrow(/does not open/));

  it.each(['', 'plain text', 'v1.k1', 'v1.k1.AAAA', 'v2.k1.AAAA', 'v1.k1.AAAA.AAAA'])('is not the text "%s"', (text) =>
    expect(() => cipher.decrypt(text, place)).toThrow(/does not open/),
  );

  it('refuses a place whose parts could be read in two ways', () =>
    expect(() => cipher.encrypt('x', { ...place, id: 'a|b' })).toThrow(/separator/));
});

describe('Key rotation', () => {
  const old = cipher.encrypt('before', place);
  const rotated = fieldCipher(keysWith('k2'));
  it('writes with the new key', () => expect(rotated.encrypt('after', place)).toMatch(/^v1\.k2\./));
  it('reads what the old key wrote', () => expect(rotated.decrypt(old, place)).toBe('before'));
  it('cannot read it once the old key is gone', () =>
    expect(() => fieldCipher(keysWith('k2', ['k2'])).decrypt(old, place)).toThrow('unknown key'));
});

describe('The blind index', () => {
  const index = blindIndex(keysWith('k1'));
  it('is equal for equal values, also after the field key was rotated', () =>
    expect(blindIndex(keysWith('k2'))('idNumber', 'v')).toBe(index('idNumber', 'v')));
  it('differs between fields and between values', () =>
    expect(new Set([index('idNumber', 'v'), index('phone', 'v'), index('idNumber', 'w')]).size).toBe(3));
  it('is 64 hex digits', () => expect(index('idNumber', 'v')).toMatch(/^[0-9a-f]{64}$/));
});
