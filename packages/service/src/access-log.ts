/** The access log of a service as the bureau reads it, and what a family may be told of it. Requirement G2. */
import type { AuditEntry, AuditReading, Checkpoint } from '@baoxue/audit';
import { authorise, type Viewer } from '@baoxue/auth';
import { camelCase } from '@baoxue/domain';
import { connection, type PageArguments } from './connection.js';

export interface AccessLogOptions {
  /** `poverty-aid`; the root field carries it in its name. */
  readonly service: string;
  readonly log: AuditReading;
}

type Asked = { readonly viewer: Viewer };

/** Resolvers of packages/service/schema/access-log.graphql. */
export function accessLogResolvers({ service, log }: AccessLogOptions) {
  return {
    Query: {
      [`${camelCase(service)}AccessLog`](_root: unknown, _arguments: unknown, { viewer }: Asked) {
        authorise(viewer, 'audit:read', {});
        return { service };
      },
    },
    AccessLog: {
      entries: (_log: unknown, { subjectId, ...page }: PageArguments & { subjectId?: string | null }) =>
        connection(page, (request) => log.page({ subjectId: subjectId ?? undefined }, request), toGraph),
      summary: (_log: unknown, { studentId }: { studentId: string }) => log.summaryOf(studentId),
      checkpoint: () => log.checkpoint(),
      async verdict(_log: unknown, { checkpoint }: { checkpoint?: Checkpoint | null }) {
        const verdict = await log.verify(checkpoint ?? null);
        return verdict.intact ? { intact: true, sequence: verdict.entries, zh: null, en: null } : verdict;
      },
    },
  };
}

const toGraph = ({ viewer, ...entry }: AuditEntry) => ({ ...entry, by: viewer.subject, post: viewer.post });
