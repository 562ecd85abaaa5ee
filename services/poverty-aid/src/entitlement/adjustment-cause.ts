import { addDays, type SchoolDate } from '@baoxue/domain';
import { aidRateById } from '@baoxue/rules';
import type { AssessedLine } from './assess.js';
import type { Standing, StandingState, StandingStretch } from './standing.js';

/** A fact that changed back in time, and the days it concerns: why an adjustment stands beside what was arranged for payment. */
export interface AdjustmentCause {
  readonly fact: AdjustedFact;
  readonly from: SchoolDate;
  readonly to: SchoolDate;
  /** How the child stood when payment was arranged, and how it stands now; null where enrolled nowhere, and for facts of no child. */
  readonly was: StandingState | null;
  readonly is: StandingState | null;
}

/** 台账 · 住校或走读 · 转学 · 在籍 · 学段, which are the child's; 标准 · 银行退回, which are not. Meals are given in kind: nothing paid out is adjusted for them. */
export type AdjustedFact = 'ledger' | 'boarding' | 'school' | 'enrolment' | 'stage' | 'rate' | 'payment-returned';

export interface Adjusted {
  /** Of one item at one school: what the facts say now, and what batches have taken. */
  readonly lines: readonly AssessedLine[];
  readonly schoolId: string;
  readonly days: { readonly from: SchoolDate; readonly to: SchoolDate };
  /** How the child stood when a batch last took a line; null for what was taken before that was kept. */
  readonly before: Standing | null;
  readonly now: Standing;
  /** The bank sent the last payment back, and nothing was taken since. */
  readonly isSentBack: boolean;
}

/** Every fact that explains the difference, by its first day. Follows from what stood then and stands now, not from the order of events. */
export function causesOf({ lines, schoolId, days, before, now, isSentBack }: Adjusted): readonly AdjustmentCause[] {
  const without = (fact: AdjustedFact): AdjustmentCause => ({ fact, ...days, was: null, is: null });
  const sentBack = isSentBack ? [without('payment-returned')] : [];
  if (before === null) return sentBack;
  const dependsOn = dependenciesOf(lines);
  const changed = changesOf(before, now)
    .filter(({ was, is }) => was?.schoolId === schoolId || is?.schoolId === schoolId)
    .flatMap(({ was, is, ...stretch }) => changedFacts(was, is, dependsOn).map((fact) => ({ fact, ...stretch, was, is })));
  const found = [...sentBack, ...changed];
  // Nothing changed for the child: it is the rate itself.
  return found.length > 0 ? found : [without('rate')];
}

type Dependencies = Readonly<Record<'ledger' | 'boarding' | 'stage', boolean>>;

/** Which facts of a child who stays at a school its rates ask for. */
function dependenciesOf(lines: readonly AssessedLine[]): Dependencies {
  const rates = [...new Set(lines.map(({ rateId }) => rateId))].map(aidRateById);
  return {
    ledger: rates.some(({ hardshipOnly }) => hardshipOnly),
    boarding: rates.some(({ boarding }) => boarding !== null),
    stage: rates.some(({ stage }) => stage !== null),
  };
}

function changedFacts(was: StandingState | null, is: StandingState | null, dependsOn: Dependencies): AdjustedFact[] {
  if (was === null || is === null) return was === is ? [] : ['enrolment'];
  if (was.schoolId !== is.schoolId) return ['school'];
  const facts: AdjustedFact[] = [];
  // Several ledgers are one hardship: another ledger in the place of the first changes nothing.
  if (dependsOn.ledger && (was.ledger === null) !== (is.ledger === null)) facts.push('ledger');
  if (dependsOn.boarding && was.boarding !== is.boarding) facts.push('boarding');
  if (dependsOn.stage && was.stage !== is.stage) facts.push('stage');
  return facts;
}

interface StandingChange {
  readonly from: SchoolDate;
  readonly to: SchoolDate;
  readonly was: StandingState | null;
  readonly is: StandingState | null;
}

/** Both over the same term, day by day, in as few stretches as there are. */
function changesOf(before: Standing, now: Standing): StandingChange[] {
  const starts = [...new Set([...before, ...now].map(({ from }) => from))].sort();
  const last = now.at(-1)?.to ?? before.at(-1)?.to;
  return starts.flatMap((from, index) => {
    const next = starts[index + 1];
    const to = next === undefined ? last : addDays(next, -1);
    return to === undefined ? [] : [{ from, to, was: stateOn(before, from), is: stateOn(now, from) }];
  });
}

const stateOn = (standing: Standing, day: SchoolDate): StandingState | null =>
  standing.find(({ from, to }: StandingStretch) => from <= day && day <= to)?.state ?? null;
