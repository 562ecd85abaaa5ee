export type {
  AggregateOptions,
  AggregateStore,
  IndexDefinition,
  Kept,
  NewAggregate,
  Page,
  PageQuery,
  PageRequest,
  QueryOptions,
} from './aggregate.js';
export { aggregateStore } from './aggregate-store.js';
export { caseCards, type CaseCard, type CaseCards, type CasePhase } from './case-cards.js';
export { dataRemovalHandlers, holding, type Holding } from './data-removal.js';
export { connectMongo, type MongoOptions } from './connect.js';
export { dueIn } from './due-in.js';
export { mongoDeadLetters } from './dead-letters.js';
export { followingChild, type ChildEvent, type FollowingChild } from './following-child.js';
export { gathered } from './gathered.js';
export { lookedThrough, type Looked, type LookedThrough } from './looked-through.js';
export { childrenWith, memoryMergedRecords, mergedRecords, type MergedRecords } from './merged-records.js';
export type { PublishedEvent } from './mint-events.js';
export { insertNew, inserter, isDuplicateKey } from './insert-new.js';
export { mongoInboxes, type MongoInboxes } from './inbox.js';
export { leadingTo, standingAtEnd } from './record-chains.js';
export { bothFilters, scopeToFilter, type Scope } from './scope.js';
export { studentCards, type StudentCards } from './student-cards.js';
