export { contactKey, contacts, type Contact, type Guardian, type SealedContact } from './guardian.js';
export { RELATIONS } from './relations.js';
