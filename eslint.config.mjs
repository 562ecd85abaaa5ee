/** House rules of the schema. Those of the code are in .oxlintrc.jsonc. */
import graphql from '@graphql-eslint/eslint-plugin';

export default [
  { ignores: ['**/node_modules/**', '**/dist/**', '**/.local/**', 'schema/supergraph.graphql', 'schema/released.graphql'] },
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
];
