export { type TermDays } from './assess.js';
export { entitlementId, type EntitlementCommand } from './entitlement.js';
export { sumOf } from './entitlement-line.js';
export { CERTAINTY, yuanText } from './explain.js';
export { type MealFact } from './facts.js';
