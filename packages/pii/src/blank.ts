/**
 * What stands where a sealed text stood once its years were over 去标识化 (G4). It opens as a placeholder everywhere, so that whoever shows words
 * need not know that there were others.
 */
export const BLANK = 'v1.removed';

/** What a blank opens as. */
export const BLANK_WORDS = '已去标识';

/** As `fieldCipher` writes it: `v1.<key id>.<base64url>`. */
const SEALED = /^v1\.[^.]+\.[\w-]+$/;

/** The same value, with a blank in place of every sealed text in it, however deep. Safe to repeat. */
export function withoutWords<T>(value: T): T {
  if (typeof value === 'string') return (SEALED.test(value) ? BLANK : value) as T;
  if (Array.isArray(value)) return value.map(withoutWords) as T;
  if (value === null || typeof value !== 'object' || value instanceof Date) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, withoutWords(each)])) as T;
}
