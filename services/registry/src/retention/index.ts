export { KINDS_OF_DATA } from './retention.js';
