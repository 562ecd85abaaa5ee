/**
 * `npm run bundle -- registry`: one process as one file, `dist/registry/main.mjs`, that needs Node and nothing else; the gateway has its
 * playground beside it. Images are made of it: no node_modules, no compiler, nothing in production that the process does not run.
 */
import { cpSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import { build } from 'esbuild';
import { BUILT as PLAYGROUND, ensurePlayground } from '../../gateway/playground/build.js';
import { PROCESSES } from '../local/graph.js';
import { ROOT } from '../local/processes.js';

const ENTRY_POINTS: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Object.entries(PROCESSES).map(([name, workspace]) => [name, `${workspace}/src/main.ts`])),
  'identity-provider': 'infra/compose/identity-provider.ts',
};

/** CommonJS packages call `require`, which an ES module does not have of itself. Under a name that no package in the bundle imports too. */
const REQUIRE_FOR_COMMON_JS = `import { createRequire as requireOfBundle } from 'node:module'; const require = requireOfBundle(import.meta.url);`;

/** What the MongoDB driver looks for and does without. */
const OPTIONAL = ['@aws-sdk/credential-providers', '@mongodb-js/zstd', 'kerberos', 'mongodb-client-encryption', 'snappy'];

const name = process.argv[2] ?? '';
const entryPoint = ENTRY_POINTS[name];
if (!entryPoint) {
  process.stderr.write(`Which one? npm run bundle -- ${Object.keys(ENTRY_POINTS).join(' | ')}\n`);
  process.exit(1);
}
const directory = join(ROOT, 'dist', name);
rmSync(directory, { recursive: true, force: true });
await build({
  entryPoints: [join(ROOT, entryPoint)],
  outfile: join(directory, 'main.mjs'),
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  external: OPTIONAL,
  banner: { js: REQUIRE_FOR_COMMON_JS },
  logLevel: 'warning',
});
if (name === 'gateway') {
  await ensurePlayground();
  cpSync(PLAYGROUND, join(directory, 'playground'), { recursive: true });
}
if (name === 'attendance') {
  // Official documents carry their font inside; the process reads it beside its bundle.
  const font = createRequire(import.meta.url).resolve('@expo-google-fonts/noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf');
  cpSync(font, join(directory, 'fonts', basename(font)));
}
