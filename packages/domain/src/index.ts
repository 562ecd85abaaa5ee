export { byKey } from './by-key.js';
export { bulkCommandHandler, type BulkStore, type Outcome } from './bulk-command-handler.js';
export { fold, unreachable, type Decider } from './decider.js';
export { commandHandler, type Cause, type Change, type CommandOptions, type Handled, type Loaded, type Store } from './command-handler.js';
export { ConflictRefusal, isOutcome, Refusal, refusals, type RefusalDetails, type RefusalEntry } from './refusal.js';
export { fixedClock, systemClock, type Clock } from './clock.js';
export {
  addDays,
  daysBetween,
  endOf,
  instantOf,
  isSchoolDate,
  schoolDateOf,
  weekdayOf,
  yearsLater,
  type SchoolDate,
} from './school-date.js';
export { idFrom, newId } from './ids.js';
export { KINDS_OF_DATA, type KindOfData } from './kind-of-data.js';
export type { Sentence } from './sentence.js';
export { specification } from './specification.js';
export { isCounty, placesOf } from './place-codes.js';
export { camelCase, constantCase, kebabCase, pascalCase, type ConstantCase, type KebabCase } from './names.js';
