export { isMonth } from './period.js';
