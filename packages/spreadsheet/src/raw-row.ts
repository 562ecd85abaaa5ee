/** A cell as text, or why it has none. */
export type RawCell = string | { readonly refused: 'CELL_IS_ERROR' | 'NUMBER_LOST_DIGITS' };

/** A row by the number a person sees beside it. */
export interface RawRow {
  readonly row: number;
  readonly cells: readonly RawCell[];
}
