/** What each import of the registry stands on. */
import type { Clock } from '@baoxue/domain';
import { undoableList, type ListImporting } from '@baoxue/list-import';
import type mongoose from 'mongoose';
import { importUndoWithinDays } from '../registration-rules.js';
import type { ListReach } from './movement-reach.js';

export interface ImportPartsDeps {
  readonly connection: mongoose.Connection;
  readonly clock: Clock;
  readonly logger: { error(fields: object, message: string): void };
}

/** The imports of one kind of list, as the graph asks them. */
export interface RegistryImport extends ListImporting {
  syncIndexes(): Promise<void>;
}

/** What a school may do by hand it may do by a list; each list is checked within the reach of whoever sends it. */
export interface ImportWithin extends RegistryImport {
  readonly checkWithin: (reaches: ListReach) => RegistryImport['check'];
}

/** @param concept `school-import`: its lists are kept in `school_imports` */
export function importParts<R, B>({ connection, clock, logger }: ImportPartsDeps, concept: string) {
  const list = undoableList<R, B>({ connection, clock, service: 'registry', concept, withinDays: importUndoWithinDays });
  const { store, effects, undoing, syncIndexes } = list;
  // Half a list is worse than none.
  return { effects, list: { store, logger, wholeFileOnly: true }, undoing, asked: { syncIndexes } };
}
