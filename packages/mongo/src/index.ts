export {
  aggregateStore,
  isDuplicateKey,
  type AggregateOptions,
  type AggregateStore,
  type IndexDefinition,
  type Kept,
  type NewAggregate,
  type Page,
  type PageQuery,
  type PageRequest,
  type PublishedEvent,
  type QueryOptions,
} from './aggregate-store.js';
export { caseCards, type CaseCard, type CaseCards, type CasePhase } from './case-cards.js';
export { connectMongo, type MongoOptions } from './connect.js';
export { mongoDeadLetters, mongoInbox } from './inbox.js';
export { bothFilters, scopeToFilter, type Scope } from './scope.js';
export { studentCards, type StudentCards } from './student-cards.js';
