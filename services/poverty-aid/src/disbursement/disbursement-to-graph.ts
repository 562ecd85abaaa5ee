import { constantCase } from '@baoxue/domain';
import type { DisbursementBatch as GraphBatch, Payment as GraphPayment } from '../__generated__/resolvers.js';
import type { Batch } from './batch.js';
import type { Payment } from './payment.js';

/** A batch as the schema shows it; who prepared and who decided stay in the log. */
export function batchToGraph({
  id,
  version,
  state,
}: {
  id: string;
  version: number;
  state: Exclude<Batch, { status: 'none' }>;
}): GraphBatch {
  const { status, termId, schoolIds, preparedOn } = state;
  return {
    id,
    version,
    status: constantCase(status),
    termId,
    schools: schoolIds.map((schoolId) => ({ id: schoolId })),
    preparedOn,
    lineCount: ('lineCount' in state ? state.lineCount : undefined) ?? 0,
    totalFen: ('totalFen' in state ? state.totalFen : undefined) ?? 0,
    withoutPayeeCount: ('withoutPayeeCount' in state ? state.withoutPayeeCount : undefined) ?? 0,
    decidedOn: 'decidedOn' in state ? state.decidedOn : null,
    sentOn: 'sentOn' in state ? state.sentOn : null,
  };
}

/** A payment as the schema shows it. */
export function paymentToGraph({ id, state }: { id: string; state: Exclude<Payment, { status: 'none' }> }): GraphPayment {
  const { reference, studentId, schoolId, amountFen, lineNumbers, status, on } = state;
  return {
    id,
    reference,
    student: { id: studentId },
    school: { id: schoolId },
    amountFen,
    lineNumbers: [...lineNumbers],
    status: constantCase(status),
    on,
  };
}
