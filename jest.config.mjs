import { LONGEST_STEP_MS } from './infra/local/longest-step.mjs';

/**
 * Three levels, one command (see docs/architecture.md, "Tests"):
 *   unit  *.test.ts        needs nothing
 *   int   *.int.test.ts    needs the real database and broker
 *   e2e   e2e/<behaviour>  needs the whole graph, as real processes
 * The backends are started around jest by infra/local/run-tests.ts.
 */
const OWN_DATABASE = '<rootDir>/infra/local/worker-database.mjs';
const shared = { testEnvironment: 'node', modulePathIgnorePatterns: ['/dist/', '/\\.local/'], setupFiles: [OWN_DATABASE] };
/** Many files in one worker, a thread of Node. */
const inSharedWorker = {
  ...shared,
  runner: 'jest-light-runner',
  setupFiles: [OWN_DATABASE, '<rootDir>/infra/local/shared-worker.mjs'],
};
/** Each file in a world of its own. */
const alone = {
  ...shared,
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '^.+\\.ts$': ['@swc/jest', { jsc: { target: 'es2022', parser: { syntax: 'typescript' } } }] },
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transformIgnorePatterns: ['/node_modules/(?!@baoxue/)'],
};
const code = '<rootDir>/{packages,services,gateway,infra,schema}/**';

export default {
  projects: [
    {
      ...inSharedWorker,
      displayName: 'unit',
      testMatch: [`${code}/*.test.ts`],
      testPathIgnorePatterns: ['\\.int\\.test\\.ts$', '/node_modules/'],
    },
    { ...inSharedWorker, displayName: 'int', testMatch: [`${code}/*.int.test.ts`] },
    { ...alone, displayName: 'e2e', testMatch: ['<rootDir>/e2e/**/*.test.ts'], globalSetup: '<rootDir>/e2e/support/bundled.mjs' },
  ],
  testSequencer: '<rootDir>/infra/local/graphs-first.mjs',
  // Modules of every file that a worker has run stay in its memory, and collecting them costs more than a new process.
  workerIdleMemoryLimit: '512MB',
  testTimeout: LONGEST_STEP_MS,
  reporters: ['default', '<rootDir>/infra/local/closing-line-reporter.mjs'],
};
