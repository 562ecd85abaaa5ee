/** What a commit would do with each row of a checked list: shown before anything is done (A11). */

/** A column whose text differs from what is on record. Personal data is masked before it comes here. */
export interface FieldChange {
  /** Column head. */
  readonly column: string;
  /** As on record; null where nothing is, or where it is not for whoever sent the list. */
  readonly before: string | null;
  /** As in the list. */
  readonly after: string;
}

/** New · on record and about to change · the same as on record · different, and left as it is: a list does not overwrite what stands. */
export type RowOutcome = 'new' | 'changed' | 'unchanged' | 'protected';

export interface RowPreview {
  readonly outcome: RowOutcome;
  /** What the commit writes. */
  readonly changes: readonly FieldChange[];
  /** What the commit leaves as it is. */
  readonly kept: readonly FieldChange[];
}

export type PreviewCounts = Readonly<Record<RowOutcome, number>>;

export const NEW_ROW: RowPreview = { outcome: 'new', changes: [], kept: [] };

/** Of a row that meets a record. */
export function previewOf({ changes = [], kept = [] }: Partial<Pick<RowPreview, 'changes' | 'kept'>>): RowPreview {
  if (changes.length > 0) return { outcome: 'changed', changes, kept };
  return { outcome: kept.length > 0 ? 'protected' : 'unchanged', changes, kept };
}

/** The column as a difference, unless both are the same. */
export const differing = (column: string, before: string | null, after: string): readonly FieldChange[] =>
  before === after ? [] : [{ column, before, after }];

export const NO_ROWS: PreviewCounts = { new: 0, changed: 0, unchanged: 0, protected: 0 };

export function addCounts(counts: PreviewCounts, previews: readonly RowPreview[]): PreviewCounts {
  const next: Record<RowOutcome, number> = { ...counts };
  for (const { outcome } of previews) next[outcome] += 1;
  return next;
}
