/**
 * Three levels, one command (see docs/architecture.md, "Tests"):
 *   unit  *.test.ts        needs nothing
 *   int   *.int.test.ts    needs the real database and broker
 *   e2e   e2e/<behaviour>  needs the whole graph, as real processes
 * The backends are started around jest by infra/local/run-tests.ts.
 */
const shared = {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '^.+\\.ts$': ['@swc/jest', { jsc: { target: 'es2022', parser: { syntax: 'typescript' } } }] },
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transformIgnorePatterns: ['/node_modules/(?!@baoxue/)'],
  modulePathIgnorePatterns: ['/dist/', '/\\.local/'],
};
const code = '<rootDir>/{packages,services,gateway,infra,schema}/**';

export default {
  projects: [
    { ...shared, displayName: 'unit', testMatch: [`${code}/*.test.ts`], testPathIgnorePatterns: ['\\.int\\.test\\.ts$', '/node_modules/'] },
    { ...shared, displayName: 'int', testMatch: [`${code}/*.int.test.ts`] },
    { ...shared, displayName: 'e2e', testMatch: ['<rootDir>/e2e/**/*.test.ts'], globalSetup: '<rootDir>/e2e/support/bundled.mjs' },
  ],
  testSequencer: '<rootDir>/infra/local/graphs-first.mjs',
  // Modules of every file that a worker has run stay in its memory, and collecting them costs more than a new process.
  workerIdleMemoryLimit: '512MB',
  // Longer than an effect is waited for.
  testTimeout: 120_000,
  reporters: ['default', '<rootDir>/infra/local/closing-line-reporter.mjs'],
};
