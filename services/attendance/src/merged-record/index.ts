export { standingSubject, type Merged, type Unmerged } from './standing-subject.js';
