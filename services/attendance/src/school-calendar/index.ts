export { calendarOf, cityCalendar, type SchoolPlace } from './school-days.js';
