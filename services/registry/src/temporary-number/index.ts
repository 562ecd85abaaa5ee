export { birthKey, temporaryNumberOf, type WithoutNumber } from './temporary-number.js';
