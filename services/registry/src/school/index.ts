export {
  classIdOf,
  classPlaceOf,
  schoolDecider,
  type ClassOpened,
  type School,
  type SchoolClass,
  type SchoolCommand,
  type SchoolEvent,
  type SchoolState,
} from './school.js';
