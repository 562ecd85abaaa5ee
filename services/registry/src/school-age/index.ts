export { belongsOnList, firstSchoolYearOf, type AgeRules } from './ages.js';
export { identityIn } from './identity.js';
export {
  entryIdOf,
  listedChildren,
  schoolAgeDecider,
  type ListedEntry,
  type SchoolAgeCommand,
  type SchoolAgeEntry,
  type SchoolAgeEvent,
} from './school-age.js';
