export { contactKey, contactOf, contacts, guardianDecider, type Contact, type Guardian, type SealedContact } from './guardian.js';
export { GUARDIANSHIPS, RELATIONS } from './relations.js';
export { guardianshipsToGraph } from './guardianship-in-graph.js';
export { answersFor, guardianshipDecider, guardianshipsOfRecords } from './guardianship.js';
