/**
 * Each process as one file that needs Node and nothing else; the gateway has its playground beside it, what prints papers their
 * font. It starts in a third of the time that the sources take, and is what an image runs.
 */
import { cpSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import { build, stop } from 'esbuild';
import { BUILT as PLAYGROUND, ensurePlayground } from '../../gateway/playground/build.js';
import { LOCAL, ROOT } from './processes.js';

/** Where each process has its `src/main.ts`. */
export const PROCESSES = {
  registry: 'services/registry',
  attendance: 'services/attendance',
  'poverty-aid': 'services/poverty-aid',
  'special-education': 'services/special-education',
  gateway: 'gateway',
} as const;

export type ProcessName = keyof typeof PROCESSES;

/** What makes PDF. */
const PRINTING: readonly ProcessName[] = ['registry', 'attendance'];

/** CommonJS packages call `require`, which an ES module does not have of itself. Under a name that no package in the bundle imports too. */
const REQUIRE_FOR_COMMON_JS = `import { createRequire as requireOfBundle } from 'node:module'; const require = requireOfBundle(import.meta.url);`;

/** What the MongoDB driver looks for and does without. */
const OPTIONAL = ['@aws-sdk/credential-providers', '@mongodb-js/zstd', 'kerberos', 'mongodb-client-encryption', 'snappy'];

const directoryOf = (name: ProcessName): string => join(LOCAL, 'processes', name);

/** The file that runs a process here. */
export const bundleOf = (name: ProcessName): string => join(directoryOf(name), 'main.mjs');

/** Bundles all processes of the graph from the sources as they stand; `progress` is told of each step. @throws Error when one does not build */
export async function bundleProcesses(progress: (line: string) => void = () => {}): Promise<void> {
  progress('building the processes');
  await Promise.all((Object.keys(PROCESSES) as ProcessName[]).map((name) => bundle(name, directoryOf(name), progress)));
  // Its own process would stay, with all it remembers.
  await stop();
}

/** Bundles a process into `main.mjs` of a directory, with what it reads beside it; `progress` is told when the playground is built for it. */
export async function bundle(name: ProcessName, directory: string, progress?: (line: string) => void): Promise<void> {
  await bundleFile(join(PROCESSES[name], 'src/main.ts'), directory);
  if (name === 'gateway') {
    await ensurePlayground(progress);
    cpSync(PLAYGROUND, join(directory, 'playground'), { recursive: true });
  }
  if (PRINTING.includes(name)) {
    // Official documents carry their font inside; the process reads it beside its bundle.
    const font = createRequire(import.meta.url).resolve('@expo-google-fonts/noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf');
    cpSync(font, join(directory, 'fonts', basename(font)));
  }
}

/** Bundles one program, given from the root, into `main.mjs` of a directory. */
export async function bundleFile(program: string, directory: string): Promise<void> {
  await build({
    entryPoints: [join(ROOT, program)],
    outfile: join(directory, 'main.mjs'),
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    external: OPTIONAL,
    banner: { js: REQUIRE_FOR_COMMON_JS },
    logLevel: 'warning',
  });
}
