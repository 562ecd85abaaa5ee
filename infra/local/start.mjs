/** `npm start`, from a clean clone too: installs what is missing, then starts everything. */
import { runInstalled } from './bootstrap.mjs';

runInstalled('start.ts');
