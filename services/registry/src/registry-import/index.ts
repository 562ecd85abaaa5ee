export { schoolAsListed } from './school-differences.js';
