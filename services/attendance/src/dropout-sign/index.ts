export { openWatch, owedOn, type ChildWatch, type Watch, type WatchedChild } from './dropout-sign.js';
