/** The typed operations of packages/client: every example operation, against the graph as its clients see it. */
import { generate } from '@graphql-codegen/cli';

const HEAD = '/** The operations of schema/examples, typed. Written by schema/build.ts; do not edit. */\n';

/** How types of the graph become types of the code, for services and clients alike. */
export const TYPES = {
  enumsAsTypes: true,
  useTypeImports: true,
  strictScalars: true,
  scalars: { Date: 'string', DateTime: 'string', Fen: 'number' },
} as const;

/** @param apiSchema SDL of the graph without what joins the subgraphs @param documents the operations, as texts */
export async function clientOperations(apiSchema: string, documents: string[]): Promise<string> {
  const [file] = await generate(
    {
      schema: apiSchema,
      documents,
      silent: true,
      errorsOnly: true,
      generates: {
        'operations.ts': {
          plugins: ['typescript-operations', 'typed-document-node'],
          config: TYPES,
        },
      },
    },
    false,
  );
  return HEAD + file.content;
}
