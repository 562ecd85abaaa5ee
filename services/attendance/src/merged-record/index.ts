export { standingSubject, type CarriedCase, type Merged, type Unmerged } from './standing-subject.js';
