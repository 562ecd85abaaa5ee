export { type AreaState } from './area-trait.js';
