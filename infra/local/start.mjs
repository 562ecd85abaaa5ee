/** `npm start`, from a clean clone too: installs what is missing, then starts everything. */
import { installed, root } from './bootstrap.mjs';
import { spawn } from 'node:child_process';

installed();
const child = spawn(process.execPath, ['--import', 'tsx', 'infra/local/start.ts', ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
});
// Ctrl-C reaches the child as well; this process only waits for its orderly end.
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => signal === 'SIGTERM' && child.kill(signal));
child.on('exit', (code) => process.exit(code ?? 1));
