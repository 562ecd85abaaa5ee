import { createHmac } from 'node:crypto';
import type { KeyProvider } from './keys.js';

/**
 * Finds an encrypted value by equality: HMAC-SHA256 in hex, under a key of its own. The field name goes in, so that
 * equal values in two fields cannot be matched with each other. Normalise the value first (`parseIdNumber`).
 *
 * @example const index = blindIndex(keys); index('idNumber', parsed.number)
 */
export const blindIndex =
  (keys: Pick<KeyProvider, 'blindIndexKey'>) =>
  (field: string, normalisedValue: string): string =>
    createHmac('sha256', keys.blindIndexKey).update(`${field}\0${normalisedValue}`).digest('hex');
