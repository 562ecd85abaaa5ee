export { classSizeOf, type ClassSizeFlag, type ClassSizeRules } from './class-size.js';
