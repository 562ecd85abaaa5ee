export type { Suspecting } from './likeness.js';
