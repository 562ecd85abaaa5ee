/**
 * Three levels, one command (see docs/architecture.md, "Tests"):
 *   unit  *.test.ts        needs nothing
 *   int   *.int.test.ts    needs the real database and broker
 *   e2e   e2e/<behaviour>  needs the whole graph, as real processes
 */
const shared = {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '^.+\\.ts$': ['@swc/jest', { jsc: { target: 'es2022', parser: { syntax: 'typescript' } } }] },
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transformIgnorePatterns: ['/node_modules/(?!@baoxue/)'],
  modulePathIgnorePatterns: ['/dist/', '/\\.local/'],
};

export default {
  projects: [
    { ...shared, displayName: 'unit', testMatch: ['<rootDir>/{packages,services,gateway,infra,schema}/**/*.test.ts'], testPathIgnorePatterns: ['\\.int\\.test\\.ts$', '/node_modules/'] },
    { ...shared, displayName: 'int', testMatch: ['<rootDir>/{packages,services,gateway,infra}/**/*.int.test.ts'], globalSetup: '<rootDir>/infra/local/test-backends.ts', globalTeardown: '<rootDir>/infra/local/stop-test-backends.ts' },
    { ...shared, displayName: 'e2e', testMatch: ['<rootDir>/e2e/**/*.test.ts'], globalSetup: '<rootDir>/infra/local/test-backends.ts', globalTeardown: '<rootDir>/infra/local/stop-test-backends.ts' },
  ],
  reporters: ['default', '<rootDir>/infra/local/closing-line-reporter.mjs'],
};
