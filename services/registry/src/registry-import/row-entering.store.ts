/** Enters the rows of a list one by one through the rule of their records, and writes down what stood before. Requirement A11. */
import { commandHandler, isOutcome, type Cause, type Decider } from '@baoxue/domain';
import { enteredKey, type ImportEffects } from '@baoxue/list-import';
import type { AggregateStore, Kept } from '@baoxue/mongo';

export interface RowEnteringDeps<R, C, E, S, X, B> {
  readonly store: AggregateStore<S, E>;
  readonly decider: Decider<C, E, S, X>;
  readonly effects: ImportEffects<B>;
  readonly idOf: (row: R) => string;
  readonly commandOf: (row: R, importId: string) => C;
  readonly contextOf: (row: R) => X;
  /** What is written down of a record before a row changes it; null for one that is new. */
  readonly beforeOf: (state: S) => B | null;
  /** The rows of a chunk as they stand when they are entered, in their order; null for one that cannot be entered any more. */
  readonly asTheyStand?: (rows: readonly R[]) => Promise<readonly (R | null)[]>;
}

/** Makes `enter` of a list; safe to repeat. */
export function rowEntering<R, C, E, S, X, B>({
  store,
  decider,
  effects,
  idOf,
  commandOf,
  contextOf,
  beforeOf,
  asTheyStand = async (rows) => rows,
}: RowEnteringDeps<R, C, E, S, X, B>) {
  const handle = commandHandler(decider, store);

  function changes(kept: Kept<S> | undefined, command: C, context: X): boolean {
    try {
      return decider.decide(command, kept?.state ?? decider.initialState(), context).length > 0;
    } catch (error) {
      if (isOutcome(error)) return false;
      throw error;
    }
  }

  return async (rows: readonly R[], _list: string, cause: Cause, importId: string, numbers: readonly number[]) => {
    const known = await store.findMany(rows.map(idOf));
    const changing = (await asTheyStand(rows)).flatMap((row, index) => {
      if (row === null) return [];
      const [id, command, context] = [idOf(row), commandOf(row, importId), contextOf(row)];
      return changes(known.get(id), command, context) ? [{ id, command, context, row: numbers[index] ?? 0 }] : [];
    });
    const changingIds = new Set(changing.map(({ id }) => id));
    const asTheyAre = rows.map(idOf).filter((id) => !changingIds.has(id));
    // By a process that died in the middle of the chunk.
    const entered = await effects.changing(importId, asTheyAre);
    await effects.remember(
      changing.map(({ id, row }) => {
        const kept = known.get(id);
        return { importId, recordId: id, row, version: kept?.version ?? 0, before: kept ? beforeOf(kept.state) : null };
      }),
    );
    let matchedCount = entered.size;
    for (const { id, command, context } of changing)
      if (await unlessRefused(handle(id, command, { context, cause, commandKey: enteredKey(importId) }))) matchedCount += 1;
    return { matchedCount, unmatchedCount: rows.length - matchedCount };
  };
}

/** Whether the row was entered. What a person did since it was checked stands, and holds up nobody else's row. */
export async function unlessRefused(entering: Promise<unknown>): Promise<boolean> {
  try {
    await entering;
    return true;
  } catch (error) {
    if (isOutcome(error)) return false;
    throw error;
  }
}
