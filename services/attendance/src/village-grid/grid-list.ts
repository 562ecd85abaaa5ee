/** A row of the list of a village grid 网格学生名单 as towns keep it: a child by its number, and the village that it lives in. Requirements A11, B12. */
import { placesOf, type SchoolDate } from '@baoxue/domain';
import { differing, idNumberIn, NEW_ROW, numberColumnOf, previewOf, required, type Cells, type RowPreview } from '@baoxue/list-import';
import { parseIdNumber } from '@baoxue/pii';
import { refuse } from '../refusals/index.js';
import { isFreeToList, type GridChild } from './village-grid.js';

const VILLAGE_COLUMN = '村（社区）代码';

/** A name may stand in the list and is not kept. */
export const GRID_HEADS = { required: [VILLAGE_COLUMN], optional: ['学籍号', '身份证号', '姓名'] };

/** A row as staged. */
export interface GridRow {
  readonly studentId: string;
  readonly village: string;
}

/** Whether whoever sends the list answers for a place. */
export type GridReach = (place: { readonly jurisdictions: readonly string[] }) => boolean;

const VILLAGE = /^\d{12}$/;

/** @throws Refusal VILLAGE_CODE, the twelve digits of a village or community */
export function villageIn(text: string, field: string): string {
  if (!VILLAGE.test(text)) throw refuse('VILLAGE_CODE', { field });
  return text;
}

/**
 * @param studentId the child with the row's number; undefined for a number that nobody has
 * @throws Refusal naming the column
 */
export function toGridRow(cells: Cells, studentId: string | undefined, reaches: GridReach, today: SchoolDate): GridRow {
  const village = villageIn(required(cells, VILLAGE_COLUMN), VILLAGE_COLUMN);
  if (!reaches({ jurisdictions: placesOf(village) })) throw refuse('VILLAGE_OF_OTHERS', { field: VILLAGE_COLUMN });
  const column = numberColumnOf(cells);
  parseIdNumber(idNumberIn(cells), { today, field: column });
  if (studentId === undefined) throw refuse('CHILD_UNKNOWN', { field: column });
  return { studentId, village };
}

/**
 * What a commit does with a row: a child that is on a list stays there, and one that a person took off stays off. In which village of another town
 * a child lives is not for whoever has its number.
 */
export function gridRowPreview({ village }: GridRow, standing: GridChild, reaches: GridReach): RowPreview {
  if (standing.status === 'None' || isFreeToList(standing)) return NEW_ROW;
  const isShown = standing.village !== null && reaches({ jurisdictions: placesOf(standing.village) });
  return previewOf({ kept: differing(VILLAGE_COLUMN, isShown ? standing.village : null, village) });
}
