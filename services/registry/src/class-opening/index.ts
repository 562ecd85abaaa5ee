export { classOpeningDecider, type OpenClass } from './class-opening.js';
