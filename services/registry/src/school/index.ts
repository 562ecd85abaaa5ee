export {
  asListWouldLeave,
  classIdOf,
  classPlaceOf,
  isOpen,
  schoolDecider,
  type ClassOpened,
  type School,
  type SchoolClass,
  type SchoolChanges,
  type SchoolCommand,
  type SchoolEvent,
  type SchoolState,
} from './school.js';
