export { belongsOnList, firstSchoolYearOf, type AgeRules } from './ages.js';
export { entryIdOf, listedChildren, schoolAgeDecider, type ListedEntry } from './school-age.js';
