export { refuse } from './refusals.js';
