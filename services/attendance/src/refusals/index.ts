export { refuse } from './catalogue.js';
export { dayOf } from './day-of.js';
