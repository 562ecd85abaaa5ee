import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { BLANK, BLANK_WORDS } from './blank.js';
import type { KeyProvider } from './keys.js';

const FORMAT = 'v1';
const IV_BYTES = 12; // The size GCM is specified for.
const TAG_BYTES = 16;

/** The one place where an encrypted field may be opened. */
export interface FieldPlace {
  readonly collection: string;
  /** Id of the record. */
  readonly id: string;
  readonly field: string;
}

/** Encrypts single fields; see `fieldCipher`. */
export interface FieldCipher {
  /** Text to store: `v1.<key id>.<base64url of iv, tag, ciphertext>`. Two calls never give the same text. */
  encrypt(plain: string, place: FieldPlace): string;
  /** @throws Error (without the text) when it was altered, moved to another place, or its key is gone */
  decrypt(text: string, place: FieldPlace): string;
}

/**
 * AES-256-GCM for one field of one record. The place and the key id are authenticated with it, so a ciphertext copied
 * to another child does not open. Encrypts with the active key, decrypts with the key named in the text: rotation needs no downtime.
 */
export function fieldCipher(keys: KeyProvider): FieldCipher {
  return {
    encrypt(plain, place) {
      const keyId = keys.activeKeyId;
      const iv = randomBytes(IV_BYTES);
      const cipher = createCipheriv('aes-256-gcm', keys.fieldKey(keyId), iv, { authTagLength: TAG_BYTES });
      cipher.setAAD(authenticated(place, keyId));
      const sealed = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()]);
      return `${FORMAT}.${keyId}.${Buffer.concat([iv, cipher.getAuthTag(), sealed]).toString('base64url')}`;
    },
    decrypt(text, place) {
      if (text === BLANK) return BLANK_WORDS;
      const [format, keyId, payload, ...rest] = text.split('.');
      if (format !== FORMAT || !keyId || !payload || rest.length > 0) throw doesNotOpen(place);
      const key = keys.fieldKey(keyId);
      const bytes = Buffer.from(payload, 'base64url');
      if (bytes.length < IV_BYTES + TAG_BYTES) throw doesNotOpen(place);
      const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, IV_BYTES), { authTagLength: TAG_BYTES });
      decipher.setAAD(authenticated(place, keyId));
      decipher.setAuthTag(bytes.subarray(IV_BYTES, IV_BYTES + TAG_BYTES));
      const plain = decipher.update(bytes.subarray(IV_BYTES + TAG_BYTES));
      try {
        return Buffer.concat([plain, decipher.final()]).toString('utf8');
      } catch {
        throw doesNotOpen(place);
      }
    },
  };
}

function authenticated({ collection, id, field }: FieldPlace, keyId: string): Buffer {
  const parts = [collection, id, field, keyId];
  // A separator inside a part would let two places share one authenticated text; a dot in the key id would break the format.
  if (parts.some((part) => part === '' || part.includes('|')) || keyId.includes('.')) {
    throw new Error('The place of an encrypted field has an empty part or a separator in it.');
  }
  return Buffer.from(parts.join('|'));
}

const doesNotOpen = ({ collection, id, field }: FieldPlace): Error =>
  new Error(`${collection}/${id}: the field "${field}" does not open here; it was altered or belongs to another record.`);
