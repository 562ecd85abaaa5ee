import { constantCase } from '@baoxue/domain';
import { aidRateById, type AidRate } from '@baoxue/rules';
import type { AidRate as GraphRate, Entitlement as GraphEntitlement, EntitlementLine as GraphLine } from '../__generated__/resolvers.js';
import { sums, type AssessedEntitlement, type EntitlementLine } from './entitlement.js';
import { explain } from './explain.js';

/** An entitlement as the schema shows it. */
export function entitlementToGraph({ id, version, state }: { id: string; version: number; state: AssessedEntitlement }): GraphEntitlement {
  const { studentId, termId, assessedOn, lines } = state;
  return { id, version, student: { id: studentId }, termId, assessedOn, lines: lines.map(lineToGraph), ...sums(state) };
}

function lineToGraph(line: EntitlementLine): GraphLine {
  const { number, kind, item, schoolId, from, to, units, unitsInTerm, sharedBy, form, amountFen, rateId, batchId, paidOn } = line;
  return {
    number,
    kind: constantCase(kind),
    item: constantCase(item),
    school: { id: schoolId },
    from,
    to,
    units,
    unitsInTerm,
    sharedBy: constantCase(sharedBy),
    form: constantCase(form),
    amountFen,
    rate: rateToGraph(aidRateById(rateId)),
    batchId,
    paidOn,
    explanation: explain(line),
  };
}

export const rateToGraph = ({ item, stage, form, sharedBy, certainty, ...rate }: AidRate): GraphRate => ({
  ...rate,
  item: constantCase(item),
  stage: stage && constantCase(stage),
  form: constantCase(form),
  sharedBy: constantCase(sharedBy),
  certainty: constantCase(certainty),
});
