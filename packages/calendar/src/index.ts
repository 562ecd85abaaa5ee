export { schoolCalendar, type Closure, type SchoolCalendar } from './school-calendar.js';
export { defaultTerms, type Term } from './terms.js';
export { dayKind, type DayKind } from './public-holidays.js';
export { addWorkingDays } from './working-days.js';
