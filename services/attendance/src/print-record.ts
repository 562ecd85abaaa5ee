import type { AuditLog } from '@baoxue/audit';
import type { Context } from './context.js';

/** Notes that a paper about a child is handed out, before it is. @param action that which allows it, as in the table of actions */
export type RecordPrint = (
  context: Context,
  print: { readonly action: string; readonly studentId: string; readonly paper: string },
) => Promise<unknown>;

/** Requirement G2: a print shows a name in full, so it stands in the access log like every other look. */
export const printRecord =
  (record: AuditLog['record']): RecordPrint =>
  ({ viewer, correlationId }, { action, studentId, paper }) =>
    record({ viewer, action, subjectType: 'Student', subjectId: studentId, fields: [paper], purpose: 'print', correlationId });
