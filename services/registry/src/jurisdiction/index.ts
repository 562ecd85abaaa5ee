export { jurisdictionOf, jurisdictions, pathOf, type Jurisdiction } from './jurisdiction.js';
