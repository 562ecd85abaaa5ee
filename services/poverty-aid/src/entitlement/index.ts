export { type TermDays } from './assess.js';
export { entitlementId, sumOf, type EntitlementCommand, type EntitlementLine } from './entitlement.js';
export { yuanText } from './explain.js';
export { type MealFact } from './facts.js';
