/**
 * Builds the playground into gateway/dist/playground: the page, its editor, the saved queries and the page of events, all served by the gateway itself.
 * `npm run build -w gateway` builds; `npm start`, the tests and the image call `ensurePlayground`, which builds only what is stale.
 */
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { build, type Plugin } from 'esbuild';
import { SUPERGRAPH } from '../../schema/api-schema.js';
import { eventsPage as eventsInWords } from '../../schema/events-page.js';
import { eventsPage } from './events-page.js';
import { EXAMPLES, readSavedQueries } from './saved-queries.js';

const HERE = import.meta.dirname;
const ROOT = join(HERE, '../..');
const PAGE = join(HERE, 'page');
/** Where the built page is. */
export const BUILT = join(HERE, '../dist/playground');
/** Holds the digest of everything the build was made from. */
const STAMP = join(BUILT, 'built-from.txt');
/** What events carry, for machines; the page for people is written from the same contracts. */
const CONTRACTS = join(ROOT, 'packages/contracts/src');
const ASYNCAPI = join(ROOT, 'schema/asyncapi.json');
/** What decides what is built: the page, the queries, the graph, the events, the shared spreadsheet code and the versions of libraries. */
const SOURCES = [HERE, EXAMPLES, SUPERGRAPH, CONTRACTS, ASYNCAPI, join(ROOT, 'packages/spreadsheet/src'), join(ROOT, 'package-lock.json')];

/** Entry points by the name they are served under. */
const ENTRIES = {
  main: join(PAGE, 'main.tsx'),
  'editor.worker': 'monaco-editor/esm/vs/editor/editor.worker.js',
  'json.worker': 'monaco-editor/esm/vs/language/json/json.worker.js',
  'graphql.worker': 'monaco-graphql/esm/graphql.worker.js',
  'styles/main': join(PAGE, 'styles/main.css'),
  'styles/explorer': 'graphiql/style.css',
};

/** GraphiQL's style sheet holds those of its parts, which import them once more; only the sheets above are served. */
const stylesAreEntries: Plugin = {
  name: 'styles-are-entries',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /\.css$/ }, ({ path, kind }) => (kind === 'import-statement' ? { path, namespace: 'no-style' } : null));
    onLoad({ filter: /.*/, namespace: 'no-style' }, () => ({ contents: '' }));
  },
};

/** Builds when something has changed since the last time; `progress` is told when it has. @throws Error when it does not build */
export async function ensurePlayground(progress: (line: string) => void = () => {}): Promise<void> {
  const digest = digestOf(SOURCES);
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === digest) return;
  progress('building the playground');
  rmSync(BUILT, { recursive: true, force: true });
  mkdirSync(BUILT, { recursive: true });
  writeFileSync(join(BUILT, 'saved-queries.json'), JSON.stringify(readSavedQueries()));
  for (const file of ['index.html', 'icon.svg']) copyFileSync(join(PAGE, file), join(BUILT, file));
  mkdirSync(join(BUILT, 'events'));
  writeFileSync(join(BUILT, 'events/index.html'), eventsPage(eventsInWords()));
  copyFileSync(ASYNCAPI, join(BUILT, 'asyncapi.json'));
  await build({
    entryPoints: ENTRIES,
    absWorkingDir: HERE,
    outdir: BUILT,
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2023',
    minify: true,
    jsx: 'automatic',
    tsconfigRaw: {},
    define: { 'process.env.NODE_ENV': '"production"' },
    // Its browser edition: the other one wants Node's Buffer.
    alias: { 'csv-stringify/sync': 'csv-stringify/browser/esm/sync' },
    plugins: [stylesAreEntries],
    logLevel: 'warning',
  });
  writeFileSync(STAMP, digest);
}

function digestOf(paths: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of paths.flatMap(filesUnder)) hash.update(relative(ROOT, file)).update(readFileSync(file));
  return hash.digest('hex');
}

const filesUnder = (path: string): string[] =>
  statSync(path).isFile()
    ? [path]
    : readdirSync(path, { recursive: true, encoding: 'utf8' })
        .sort()
        .map((file) => join(path, file))
        .filter((file) => statSync(file).isFile());

if (process.argv[1] === import.meta.filename) await ensurePlayground();
