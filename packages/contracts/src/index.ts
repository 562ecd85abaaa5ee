export * from './aid-events.js';
export * from './attendance-events.js';
export type { DataSchema, EventContract, EventEnvelope, TopicName } from './envelope.js';
export * from './school-events.js';
export * from './special-education-events.js';
export * from './student-events.js';
export { topics, type Topic } from './topics.js';
export { contractOf, eventContracts, schemaUriOf, validateEnvelope, validateEvent } from './validate.js';
export { GRADE_NAMES, type Grade } from './grades.js';
