export { belongsOnList, firstSchoolYearOf, type AgeRules } from './ages.js';
export { entryIdOf, listedChildren, schoolAgeDecider, type ListedEntry, type SchoolAgeEntry } from './school-age.js';
