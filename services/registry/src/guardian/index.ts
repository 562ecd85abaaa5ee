export { contactKey, contactOf, contacts, type Contact, type Guardian, type SealedContact } from './guardian.js';
export { RELATIONS } from './relations.js';
export { guardianshipsOfRecords } from './guardianship.js';
export { guardianshipsToGraph } from './guardianship-in-graph.js';
export { answersFor } from './guardianship.js';
