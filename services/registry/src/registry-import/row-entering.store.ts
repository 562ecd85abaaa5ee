/** Enters the rows of a list one by one through the rule of their records, and writes down what stood before. Requirement A11. */
import { commandHandler, type Cause, type Decider } from '@baoxue/domain';
import { enteredKey, type ImportEffects } from '@baoxue/list-import';
import type { AggregateStore } from '@baoxue/mongo';

export interface RowEnteringDeps<R, C, E, S> {
  readonly store: AggregateStore<S, E>;
  readonly decider: Decider<C, E, S, null>;
  readonly effects: ImportEffects<S>;
  readonly idOf: (row: R) => string;
  readonly commandOf: (row: R) => C;
}

/** Makes `enter` of a list; safe to repeat. */
export function rowEntering<R, C, E, S>({ store, decider, effects, idOf, commandOf }: RowEnteringDeps<R, C, E, S>) {
  const handle = commandHandler(decider, store);

  return async (rows: readonly R[], _list: string, cause: Cause, importId: string, numbers: readonly number[]) => {
    const known = await store.findMany(rows.map(idOf));
    const all = rows.map((row, index) => {
      const [id, command] = [idOf(row), commandOf(row)];
      const changes = decider.decide(command, known.get(id)?.state ?? decider.initialState(), null).length > 0;
      return { id, command, row: numbers[index] ?? 0, changes };
    });
    const changing = all.filter(({ changes }) => changes);
    const asTheyAre = all.filter(({ changes }) => !changes).map(({ id }) => id);
    // By a process that died in the middle of the chunk.
    const entered = await effects.changing(importId, asTheyAre);
    await effects.remember(
      changing.map(({ id, row }) => {
        const kept = known.get(id);
        return { importId, recordId: id, row, version: kept?.version ?? 0, before: kept?.state ?? null };
      }),
    );
    for (const { id, command } of changing) await handle(id, command, { context: null, cause, commandKey: enteredKey(importId) });
    const matchedCount = changing.length + entered.size;
    return { matchedCount, unmatchedCount: rows.length - matchedCount };
  };
}
