export { isRural } from './rural.js';
