export { type TermDays } from './assess.js';
export { entitlementId, sumOf, type EntitlementCommand, type EntitlementLine } from './entitlement.js';
export { CERTAINTY, yuanText, type Sentence } from './explain.js';
export { enrolledOn, type MealFact } from './facts.js';
