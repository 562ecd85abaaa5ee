/** The typed operations of packages/client: every example operation, against the graph as its clients see it, and their texts by hash. */
import { createHash } from 'node:crypto';
import { generate } from '@graphql-codegen/cli';
import { print, type DocumentNode } from 'graphql';

const HEAD = '/** The operations of schema/examples, typed. Written by schema/build.ts; do not edit. */\n';

/** How types of the graph become types of the code, for services and clients alike. */
export const TYPES = {
  enumsAsTypes: true,
  useTypeImports: true,
  strictScalars: true,
  scalars: { Date: 'string', DateTime: 'string', Fen: 'number' },
} as const;

export interface ClientOperations {
  /** A TypeScript module. */
  readonly module: string;
  /** What the gateway may be asked by hash: sha-256 of the printed document → document. Requirement E6. */
  readonly trustedDocuments: Readonly<Record<string, string>>;
}

/** @param apiSchema SDL of the graph without what joins the subgraphs @param documents the operations, as texts */
export async function clientOperations(apiSchema: string, documents: string[]): Promise<ClientOperations> {
  const trusted = new Map<string, string>();
  function trust(document: DocumentNode) {
    const text = print(document);
    const hash = createHash('sha256').update(text).digest('hex');
    trusted.set(hash, text);
    return { hash };
  }
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
          config: { ...TYPES, unstable_onExecutableDocumentNode: trust },
        },
      },
    },
    false,
  );
  return { module: HEAD + file.content, trustedDocuments: Object.fromEntries([...trusted].sort(([a], [b]) => a.localeCompare(b))) };
}
