/** Bundles each service and the gateway into one `dist/main.js`: workspace sources inside, npm packages outside. */
import { join } from 'node:path';
import { build } from 'esbuild';
import { ROOT } from './local/processes.js';

export const PROCESSES = {
  registry: 'services/registry',
  attendance: 'services/attendance',
  'poverty-aid': 'services/poverty-aid',
  'special-education': 'services/special-education',
  gateway: 'gateway',
} as const;

/** Workspace packages are TypeScript and go in; everything else is required from node_modules as it is. */
const onlyWorkspaces = {
  name: 'only-workspaces',
  setup(plugins: { onResolve(filter: { filter: RegExp }, resolve: (found: { path: string }) => { path: string; external: true } | undefined): void }) {
    plugins.onResolve({ filter: /^[^./]/ }, ({ path }) => (path.startsWith('@baoxue/') ? undefined : { path, external: true }));
  },
};

export async function buildAll(): Promise<void> {
  await Promise.all(
    Object.values(PROCESSES).map((workspace) =>
      build({
        entryPoints: [join(ROOT, workspace, 'src/main.ts')],
        outfile: join(ROOT, workspace, 'dist/main.js'),
        bundle: true,
        platform: 'node',
        format: 'esm',
        target: 'node20',
        sourcemap: true,
        logLevel: 'warning',
        plugins: [onlyWorkspaces],
      }),
    ),
  );
}
