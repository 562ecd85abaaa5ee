export { type MealFact } from './facts.js';
