/** What each import of the registry stands on: the lists themselves, and what their rows did. */
import type { Clock } from '@baoxue/domain';
import { listImportStore, type ListImporting } from '@baoxue/list-import';
import type mongoose from 'mongoose';
import { importUndoWithinDays } from '../registration-rules.js';
import { importEffects, type ImportEffects } from './import-effect.store.js';

export interface ImportPartsDeps {
  readonly connection: mongoose.Connection;
  readonly clock: Clock;
  readonly logger: { error(fields: object, message: string): void };
}

/** The imports of one kind of list, as the graph asks them. */
export interface RegistryImport extends ListImporting {
  readonly undoneRows: ImportEffects<unknown>['page'];
  syncIndexes(): Promise<void>;
}

/** @param concept `school-import`: its lists are kept in `school_imports` */
export function importParts<R, B>({ connection, clock, logger }: ImportPartsDeps, concept: string) {
  const collection = `${concept.replaceAll('-', '_')}s`;
  const store = listImportStore<R>({ connection, clock, collection, source: `baoxue/registry/${concept}` });
  const effects = importEffects<B>(connection, `${collection}_effects`);
  return {
    effects,
    /** Half a list is worse than none. */
    list: { store, logger, wholeFileOnly: true },
    undoing: { clock, withinDays: importUndoWithinDays },
    asked: {
      undoneRows: effects.page,
      async syncIndexes() {
        await store.syncIndexes();
        await effects.syncIndexes();
      },
    },
  };
}
