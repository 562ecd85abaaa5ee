export { BUREAU_NAME, CITY, isTown, jurisdictionOf, jurisdictions, pathNamedIn, pathOf, towns, type Jurisdiction } from './jurisdiction.js';
