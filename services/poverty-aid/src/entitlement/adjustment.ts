import { causesOf } from './adjustment-cause.js';
import type { AssessedLine } from './assess.js';
import { asDue, sumOf, type EntitlementLine } from './entitlement-line.js';
import type { Standing } from './standing.js';

type UnnumberedLine = Omit<EntitlementLine, 'number'>;
/** How the child stood when each batch took its lines. */
type Standings = Readonly<Record<string, Standing | null>>;

/** What is due beside what batches have taken: the lines themselves where none was taken, and the difference where some were. */
export function dueBeside(
  taken: readonly EntitlementLine[],
  target: readonly AssessedLine[],
  standing: Standing,
  takenOn: Standings,
): UnnumberedLine[] {
  return groupsOf(target, taken).flatMap(({ ofTarget, ofTaken }) =>
    ofTaken.length === 0 ? ofTarget.map(asDue) : adjustment(ofTarget, ofTaken, standing, takenOn),
  );
}

/** Target and taken lines of one item at one school belong together. */
function groupsOf(target: readonly AssessedLine[], taken: readonly EntitlementLine[]) {
  const keyOf = ({ item, schoolId }: AssessedLine) => `${item}|${schoolId}`;
  const keys = [...new Set([...target, ...taken].map(keyOf))];
  return keys.map((key) => ({
    ofTarget: target.filter((line) => keyOf(line) === key),
    ofTaken: taken.filter((line) => keyOf(line) === key),
  }));
}

/** The difference between what the facts say now and what batches have taken; none when they agree. */
function adjustment(
  target: readonly AssessedLine[],
  taken: readonly EntitlementLine[],
  now: Standing,
  takenOn: Standings,
): UnnumberedLine[] {
  const difference = sumOf(target) - sumOf(taken);
  const lines = [...target, ...taken];
  const [model] = lines;
  if (difference === 0 || !model) return [];
  const from = lines.map((line) => line.from).sort()[0] ?? model.from;
  const to =
    lines
      .map((line) => line.to)
      .sort()
      .at(-1) ?? model.to;
  const latestFirst = taken.toSorted((a, b) => b.number - a.number);
  // A line that was sent back bears its first batch, which may be older than what was taken since.
  const lastTaken = latestFirst.find(({ kind }) => kind !== 'returned');
  const causes = causesOf({
    ...{ lines, schoolId: model.schoolId, days: { from, to }, now },
    before: (lastTaken?.batchId && takenOn[lastTaken.batchId]) || null,
    isSentBack: latestFirst[0]?.kind === 'returned',
  });
  return [{ ...asDue(model), kind: 'adjustment', causes, from, to, units: 0, amountFen: difference }];
}
