/** The typed operations of packages/client: every example operation, against the graph as its clients see it, and their texts by hash. */
import { generate } from '@graphql-codegen/cli';
import type { DocumentNode } from 'graphql';
import { hashOf } from './documents.js';

const HEAD = '/** The operations of schema/examples, typed. Written by schema/build.ts; do not edit. */\n';

/** How types of the graph become types of the code, for services and clients alike. */
export const TYPES = {
  enumsAsTypes: true,
  useTypeImports: true,
  strictScalars: true,
  scalars: { Date: 'string', DateTime: 'string', Fen: 'number' },
} as const;

/**
 * A TypeScript module of typed documents, each with its hash.
 * @param apiSchema SDL of the graph without what joins the subgraphs @param documents the operations, as texts
 */
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
          // The hook of the client preset: what it returns stands in each document as `__meta__`.
          config: { ...TYPES, unstable_onExecutableDocumentNode: (document: DocumentNode) => ({ hash: hashOf(document) }) },
        },
      },
    },
    false,
  );
  return HEAD + file.content;
}
