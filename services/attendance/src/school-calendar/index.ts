export { calendarOf, cityCalendar } from './school-days.js';
