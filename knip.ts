import type { KnipConfig } from 'knip';

/** Unused files, exports and dependencies. Every entry says who uses it; every ignore has a reason. */
const config: KnipConfig = {
  ignoreExportsUsedInFile: true,
  // A package offers the types of its whole vocabulary, so that a caller can name what it is given.
  exclude: ['types'],
  // Written by schema/build.ts.
  ignore: ['**/__generated__/**'],
  workspaces: {
    '.': {
      // Read by the GraphQL rules of ESLint.
      entry: ['graphql.config.mjs'],
      // Named as strings in schema/build.ts and schema/client.ts.
      ignoreDependencies: [
        '@graphql-codegen/typed-document-node',
        '@graphql-codegen/typescript',
        '@graphql-codegen/typescript-operations',
        '@graphql-codegen/typescript-resolvers',
      ],
    },
    'packages/*': {},
    // A font is no module: print-pdf.ts reads its file.
    'packages/official-document': { ignoreDependencies: ['@expo-google-fonts/noto-serif-sc'] },
    'packages/client': { entry: ['example/*.ts'] },
    'services/*': { entry: ['src/main.ts'] },
    // `main.tsx` and the workers are entry points of the page's build.
    gateway: { entry: ['src/main.ts', 'playground/page/main.tsx'] },
    // Started as processes by npm scripts and by the test set-up.
    infra: { entry: ['**/*.{ts,mjs}'] },
    // Started by name from bench/run.ts and as processes of their own.
    bench: { entry: ['*/*.bench.ts', 'gateway/{stock,direct}.ts', 'gateway/peers/{hive,signing-helper}.ts'] },
    e2e: { entry: ['**/*.test.ts'] },
  },
};

export default config;
