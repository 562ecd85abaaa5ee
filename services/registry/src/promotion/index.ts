export type { Promotion } from './promotion.js';
