import type { Logger } from './ports.js';

/** For who has nobody to tell: tests, and programs that print their own lines. */
export const silent: Logger = { info() {}, warn() {}, error() {} };
