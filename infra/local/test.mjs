/** `npm test`, from a clean clone too: installs what is missing, then runs every level on real backends. */
import { runInstalled } from './bootstrap.mjs';

runInstalled('run-tests.ts');
