export {
  classIdOf,
  classPlaceOf,
  schoolDecider,
  type ClassOpened,
  type School,
  type SchoolClass,
  type SchoolRegistered,
  type SchoolState,
} from './school.js';
