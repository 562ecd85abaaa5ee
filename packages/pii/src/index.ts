export { Sealed, seal } from './sealed.js';
export type { KeyProvider } from './keys.js';
export { fileKeyProvider, generateKeyFiles } from './key-files.js';
export { fieldCipher, type FieldCipher, type FieldPlace } from './field-cipher.js';
export { sealedField } from './sealed-field.js';
export { blindIndex } from './blind-index.js';
export { mask } from './mask.js';
export { idNumberCheckCharacter, parseIdNumber, type IdNumber } from './id-number.js';
export { cleanText } from './clean-text.js';
