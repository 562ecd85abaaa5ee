export { CITY, jurisdictionOf, jurisdictions, pathNamedIn, pathOf, type Jurisdiction } from './jurisdiction.js';
