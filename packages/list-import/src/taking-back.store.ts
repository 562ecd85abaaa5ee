/** Takes an import back row by row, each record once, whoever asks again and wherever it broke off. Requirement A11. */
import { ConflictRefusal, Refusal, type Cause, type CommandOptions, type Loaded } from '@baoxue/domain';
import type { ImportEffect } from './import-effect.js';
import type { ImportEffects, Undone } from './import-effect.store.js';
import { enteredKey, undoKey } from './import-keys.js';
import { refuseImport } from './refuse-import.js';

export interface TakingBackDeps<S, B> {
  readonly effects: ImportEffects<B>;
  readonly store: { load(id: string, commandKey: string): Promise<Loaded<S>> };
  /** Brings the record back to what it was. @throws Refusal when it cannot be */
  readonly undo: (effect: ImportEffect<B>, state: S, options: Omit<CommandOptions<null>, 'context'>) => Promise<unknown>;
  /** Says more than that something has happened since. */
  readonly keptBecause?: (state: S, effect: ImportEffect<B>) => Refusal;
}

/** Little enough that a step takes a second. */
const ROWS_PER_STEP = 100;

export function takingBack<S, B>({ effects, store, undo, keptBecause = () => refuseImport('CHANGED_SINCE') }: TakingBackDeps<S, B>) {
  async function takeBackRow(effect: ImportEffect<B>, cause: Cause): Promise<Undone> {
    const { importId, recordId } = effect;
    const versionOfImport = effect.version + 1;
    const { state, version, alreadyApplied } = await store.load(recordId, enteredKey(importId));
    // Only the latest keys are kept in a record: one that has been saved often since tells nothing by having none.
    if (!alreadyApplied && version <= versionOfImport) return { result: 'none' };
    try {
      await undo(effect, state, { cause, commandKey: undoKey(importId), expectedVersion: versionOfImport });
      return { result: 'taken-back' };
    } catch (error) {
      if (error instanceof ConflictRefusal) return (await isBack(effect)) ? { result: 'taken-back' } : kept(keptBecause(state, effect));
      if (error instanceof Refusal) return kept(error);
      throw error;
    }
  }

  /** Another process that takes the same import back may have been faster. */
  const isBack = async ({ importId, recordId }: ImportEffect<B>): Promise<boolean> =>
    (await store.load(recordId, undoKey(importId))).alreadyApplied;

  async function takeBackRows(importId: string, rows: readonly ImportEffect<B>[], cause: Cause): Promise<void> {
    const outcomes: { recordId: string; undone: Undone }[] = [];
    for (const effect of rows) outcomes.push({ recordId: effect.recordId, undone: await takeBackRow(effect, cause) });
    if (outcomes.length > 0) await effects.settle(importId, outcomes);
  }

  return {
    counts: effects.counts,
    page: effects.page,

    /** Some more rows. */
    async takeBack(importId: string, cause: Cause): Promise<{ readonly more: boolean }> {
      const open = await effects.open(importId, ROWS_PER_STEP);
      await takeBackRows(importId, open, cause);
      return { more: open.length === ROWS_PER_STEP };
    },

    takeBackLate: async (importId: string, numbers: readonly number[], cause: Cause) =>
      takeBackRows(importId, await effects.late(importId, numbers), cause),
  };
}

const kept = ({ code, zh, en }: Refusal): Undone => ({ result: 'kept', because: { code, zh, en } });
