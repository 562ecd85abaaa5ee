/** House rules that a machine can check. Each ban says why, and what to do instead. */
import graphql from '@graphql-eslint/eslint-plugin';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const PURE = ['services/*/src/*/*.ts', 'packages/{domain,calendar,rules,contracts}/src/**/*.ts'];
/** A role suffix (`x.store.ts`) marks a file that does I/O; clocks, ids and tests live by their own rules. */
const NOT_PURE = ['**/*.*.ts', '**/__generated__/**', 'packages/domain/src/{clock,ids,school-date}.ts', 'services/*/src/*.ts'];

/** The playground's page. */
const PAGE = 'gateway/playground/page/**/*.{ts,tsx}';

const noConsole = { name: 'console', message: 'Use the logger that is passed in: it redacts. Only infra and scripts talk to a terminal.' };
const noFetch = { name: 'fetch', message: 'It costs ten times a pooled request. Use an undici Pool.' };
const noEnvironment = {
  object: 'process',
  property: 'env',
  message: 'Read the environment in a config.ts and pass values on: what a thing needs is its argument list.',
};
const noClock = [
  { selector: "MemberExpression[object.name='Date'][property.name='now']", message: 'A rule is told the time: pass a Clock or a day.' },
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'A rule is told the time: pass a Clock or a day.' },
];

export default tseslint.config(
  {
    ignores: [
      '**/node_modules/**',
      '**/dist/**',
      '**/.local/**',
      '**/.turbo/**',
      '**/__generated__/**',
      '**/*.d.ts',
      'schema/supergraph.graphql',
      'schema/released.graphql',
    ],
  },
  {
    files: ['**/*.ts', '**/*.tsx', '**/*.mjs'],
    extends: [tseslint.configs.recommended],
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false }],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-var': 'error',
      'prefer-const': 'error',
      'no-debugger': 'error',
    },
  },
  {
    // A promise nobody waits for loses its error; that needs types, and is worth them.
    files: ['{packages,services,gateway}/**/*.ts'],
    ignores: [PAGE],
    languageOptions: { parserOptions: { project: './tsconfig.json', tsconfigRootDir: import.meta.dirname } },
    rules: { '@typescript-eslint/no-floating-promises': 'error' },
  },
  {
    files: ['{packages,services,gateway}/**/*.ts'],
    ignores: [PAGE],
    rules: { 'no-restricted-globals': ['error', noConsole, noFetch], 'no-restricted-properties': ['error', noEnvironment] },
  },
  {
    // What runs in a browser has a program of its own, and the browser's own ways to ask.
    files: [PAGE],
    extends: [reactHooks.configs.flat.recommended],
    languageOptions: { parserOptions: { project: './gateway/playground/tsconfig.json', tsconfigRootDir: import.meta.dirname } },
    rules: { '@typescript-eslint/no-floating-promises': 'error' },
  },
  // Runs in browsers too, where nothing else asks; its example reads its environment.
  { files: ['packages/client/**/*.ts'], rules: { 'no-restricted-globals': ['error', noConsole], 'no-restricted-properties': 'off' } },
  { files: ['**/config.ts', '**/*.test.ts', '**/*.fixtures.ts'], rules: { 'no-restricted-properties': 'off' } },
  { files: PURE, ignores: NOT_PURE, rules: { 'no-restricted-syntax': ['error', ...noClock] } },
  {
    // A test speaks to a server as a stranger would, and reads answers it has no type for.
    files: ['**/*.test.ts', '**/*.fixtures.ts'],
    rules: {
      '@typescript-eslint/no-explicit-any': 'off',
      '@typescript-eslint/no-floating-promises': 'off',
      'no-restricted-globals': ['error', noConsole],
    },
  },
  {
    files: ['**/*.graphql'],
    languageOptions: { parser: graphql.parser },
    plugins: { '@graphql-eslint': graphql },
    rules: {
      '@graphql-eslint/naming-convention': [
        'error',
        { types: 'PascalCase', FieldDefinition: 'camelCase', InputValueDefinition: 'camelCase', EnumValueDefinition: 'UPPER_CASE' },
      ],
      '@graphql-eslint/require-description': [
        'error',
        {
          types: true,
          FieldDefinition: true,
          EnumValueDefinition: true,
          InputValueDefinition: true,
          // Root types, the id of an entity and the one `input` of a mutation say nothing that their types do not.
          ignoredSelectors: [
            'ObjectTypeDefinition[name.value=/^(Query|Mutation|Subscription)$/]',
            'FieldDefinition[name.value=id]',
            'InputValueDefinition[name.value=input]',
          ],
        },
      ],
    },
  },
);
