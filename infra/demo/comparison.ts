/** Promised and standing facts, side by side. */
export interface Comparison {
  /** Promised, and not there. */
  readonly lost: readonly string[];
  /** There more often than promised, or not promised at all. */
  readonly duplicated: readonly string[];
}

export function compare(promised: readonly string[], standing: readonly string[]): Comparison {
  return { lost: without(promised, standing), duplicated: without(standing, promised) };
}

/** What is left of the one list when each entry of the other has taken one away. */
function without(list: readonly string[], other: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const entry of other) left.set(entry, (left.get(entry) ?? 0) + 1);
  return list.filter((entry) => {
    const count = left.get(entry) ?? 0;
    left.set(entry, count - 1);
    return count <= 0;
  });
}
