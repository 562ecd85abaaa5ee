import { constantCase } from '@baoxue/domain';
import { aidRateById, type AidRate } from '@baoxue/rules';
import type { AidRate as GraphRate, Entitlement as GraphEntitlement, EntitlementLine as GraphLine } from '../__generated__/resolvers.js';
import type { AdjustmentCause } from './adjustment-cause.js';
import { sums, type AssessedEntitlement } from './entitlement.js';
import type { EntitlementLine } from './entitlement-line.js';
import { explain, standingSentence } from './explain.js';

/** An entitlement as the schema shows it. */
export function entitlementToGraph({ id, version, state }: { id: string; version: number; state: AssessedEntitlement }): GraphEntitlement {
  const { studentId, termId, assessedOn, lines } = state;
  return { id, version, student: { id: studentId }, termId, assessedOn, lines: lines.map(lineToGraph), ...sums(state) };
}

function lineToGraph(line: EntitlementLine): GraphLine {
  const { number, kind, item, schoolId, from, to, units, unitsInTerm, sharedBy, form, amountFen, rateId, causes, batchId, paidOn } = line;
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
    causes: causes.map(causeToGraph),
    explanation: explain(line),
  };
}

const causeToGraph = ({ fact, from, to, was, is }: AdjustmentCause) => ({
  fact: constantCase(fact),
  from,
  to,
  was: standingSentence(fact, was),
  now: standingSentence(fact, is),
});

export const rateToGraph = ({ item, stage, form, sharedBy, certainty, ...rate }: AidRate): GraphRate => ({
  ...rate,
  item: constantCase(item),
  stage: stage && constantCase(stage),
  form: constantCase(form),
  sharedBy: constantCase(sharedBy),
  certainty: constantCase(certainty),
});
