import type { Access } from './audit-entry.js';
import type { AuditLog } from './audit-log.js';

/** Notes that something about a child is handed out on paper, before it is. @param print `action`: that which allows it, as in the table of actions */
export type RecordPrint = (
  asking: Pick<Access, 'viewer' | 'correlationId'>,
  print: Pick<Access, 'action' | 'fields'> & { readonly studentId: string },
) => Promise<unknown>;

/** Requirement G2: a print shows a name in full, so it stands in the access log like every other look. */
export const printRecord =
  (record: AuditLog['record']): RecordPrint =>
  ({ viewer, correlationId }, { action, studentId, fields }) =>
    record({ viewer, action, subjectType: 'Student', subjectId: studentId, fields, purpose: 'print', correlationId });
