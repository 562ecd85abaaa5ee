export { openWatch, owedOn, type ChildWatch, type Watch, type WatchedChild } from './watch-state.js';
