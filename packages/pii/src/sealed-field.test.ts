import { randomBytes } from 'node:crypto';
import { fieldCipher } from './field-cipher.js';
import { sealedField } from './sealed-field.js';

const key = randomBytes(32);
const cipher = fieldCipher({ activeKeyId: 'k1', fieldKey: () => key, blindIndexKey: key, checkpointKey: key });
const contacts = sealedField<{ phone: string }>('guardians', 'contact');

describe('G1 a sealed field', () => {
  it('G1 opens in its own record and shows nothing before', () => {
    const sealed = contacts.seal(cipher, 'g1', { phone: '10000000001' });
    expect(sealed).not.toContain('10000000001');
    expect(contacts.open(cipher, 'g1', sealed)).toEqual({ phone: '10000000001' });
  });

  it('abuse S22 does not open in the record of another', () => {
    const sealed = contacts.seal(cipher, 'g1', { phone: '10000000001' });
    expect(() => contacts.open(cipher, 'g2', sealed)).toThrow('does not open here');
  });
});
