/**
 * Documents known beforehand, asked for by the sha-256 of their text: what frontends were built with. Free text is for analysts, and in
 * development for everybody. Requirement E6, docs/adr/0017-trusted-documents.md.
 */
import { sha256Hex, type Post } from '@baoxue/auth';
import type { RequestHandler } from 'express';
import { GraphQLError, parse, print } from 'graphql';
import { readableError } from './errors.js';
import { TOKENS_MAX } from './limits.js';
import { sessionOfRequest } from './viewer.js';

/** Posts that write their own queries. */
const FREE_WRITERS: readonly Post[] = ['analyst'];

/** What a request says of its document, as it came in. */
export interface DocumentRequest {
  readonly query?: unknown;
  /** As the GraphQL-over-HTTP proposal has it, `sha256:` in front or not. */
  readonly documentId?: unknown;
  /** As Apollo's clients have it: `persistedQuery.sha256Hash`. */
  readonly extensions?: unknown;
}

/** The text that a request asks for. @throws GraphQLError PERSISTED_QUERY_NOT_FOUND · FREE_QUERY_REFUSED */
export type TextOf = (request: DocumentRequest, post: Post) => string;

/** @param openQueries whether posts other than the analyst may send free text */
export function trustedDocuments(documents: ReadonlyMap<string, string>, openQueries: boolean): TextOf {
  return (request, post) => {
    const hash = hashIn(request);
    const trusted = hash === null ? undefined : documents.get(hash);
    if (trusted !== undefined) return trusted;
    const text = typeof request.query === 'string' ? request.query : '';
    if (hash !== null && text === '') throw unknownDocument();
    if (openQueries || FREE_WRITERS.includes(post)) return text;
    // As it was registered: whoever varies the comments must not fill the memory of plans.
    const registered = documents.get(hashOf(text));
    if (registered === undefined) throw freeQuery();
    return registered;
  };
}

/** Puts the text where the rest of the way expects it. Runs after `requireViewer` and the JSON parser. */
export const withDocumentText =
  (textOf: TextOf): RequestHandler =>
  (request, response, next) => {
    const body = (request.body ?? {}) as DocumentRequest & Readonly<Record<string, unknown>>;
    try {
      const { documentId: _documentId, extensions, ...rest } = body;
      request.body = { ...rest, query: textOf(body, sessionOfRequest(request).viewer.post), ...withoutHash(extensions) };
      next();
    } catch (error) {
      if (!(error instanceof GraphQLError)) throw error;
      response.status(400).json({ errors: [error] });
    }
  };

/** Apollo Server would look for the hash in a cache of its own. */
function withoutHash(extensions: unknown): { readonly extensions?: object } {
  if (typeof extensions !== 'object' || extensions === null) return {};
  const { persistedQuery: _persistedQuery, ...rest } = extensions as Record<string, unknown>;
  return { extensions: rest };
}

function hashIn({ documentId, extensions }: DocumentRequest): string | null {
  const { persistedQuery } = (extensions ?? {}) as { persistedQuery?: { sha256Hash?: unknown } | null };
  const hash = documentId ?? persistedQuery?.sha256Hash;
  return typeof hash === 'string' ? hash.replace(/^sha256:/, '') : null;
}

/** Comments and spaces of a saved query do not make it another one. */
function hashOf(text: string): string {
  try {
    return sha256Hex(print(parse(text, { maxTokens: TOKENS_MAX })));
  } catch {
    return '';
  }
}

const unknownDocument = () =>
  readableError({
    // The name that clients know.
    code: 'PERSISTED_QUERY_NOT_FOUND',
    rule: 'E6',
    zh: '没有这个已登记的查询，请更新客户端。',
    en: 'No trusted document has this hash; the client may be newer or older than the gateway.',
  });
const freeQuery = () =>
  readableError({
    code: 'FREE_QUERY_REFUSED',
    rule: 'E6',
    zh: '自由查询仅向数据分析员开放，其他岗位请使用已登记的查询。',
    en: 'Free queries are for analysts; every other post uses trusted documents.',
  });
