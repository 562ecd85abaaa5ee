/** `npm run bundle -- registry gateway`: each process as one file, `dist/registry/main.mjs`. Images are made of it: nothing in production that the process does not run. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { bundle, bundleFile, PROCESSES, type ProcessName } from '../local/bundles.js';
import { ROOT } from '../local/processes.js';

const IDENTITY_PROVIDER = 'identity-provider';
const names = process.argv.slice(2);
if (names.length === 0 || names.some((name) => !(name in PROCESSES) && name !== IDENTITY_PROVIDER)) {
  process.stderr.write(`Which one? npm run bundle -- ${[...Object.keys(PROCESSES), IDENTITY_PROVIDER].join(' | ')}\n`);
  process.exit(1);
}
await Promise.all(names.map(bundleAnew));

async function bundleAnew(name: string): Promise<void> {
  const directory = join(ROOT, 'dist', name);
  rmSync(directory, { recursive: true, force: true });
  await (name === IDENTITY_PROVIDER ? bundleFile('infra/compose/identity-provider.ts', directory) : bundle(name as ProcessName, directory));
}
