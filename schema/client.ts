/** The typed operations of packages/client: every example operation, against the graph as its clients see it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { generate } from '@graphql-codegen/cli';

const HEAD = '/** The operations of schema/examples, typed. Written by schema/build.ts; do not edit. */\n';

/** @param apiSchema SDL of the graph without what joins the subgraphs */
export async function clientOperations(apiSchema: string, examples: string): Promise<string> {
  const documents = readdirSync(examples, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.graphql'))
    .sort()
    .map((file) => readFileSync(join(examples, file), 'utf8'));
  const [file] = await generate(
    {
      schema: apiSchema,
      documents,
      silent: true,
      errorsOnly: true,
      generates: {
        'operations.ts': {
          plugins: ['typescript-operations', 'typed-document-node'],
          config: {
            enumsAsTypes: true,
            useTypeImports: true,
            strictScalars: true,
            scalars: { Date: 'string', DateTime: 'string', Fen: 'number' },
          },
        },
      },
    },
    false,
  );
  return HEAD + file.content;
}
