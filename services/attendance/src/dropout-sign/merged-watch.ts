/**
 * What a merge of two records of one child 合并学籍, and its undoing, mean for a watch. What comes from the other record is marked with it,
 * so that it can be given back. Requirements A3, B4.
 */
import type { SchoolDate } from '@baoxue/domain';
import { isOwed, owing } from '../obligation/index.js';
import type { Carried, Watch } from './watch-state.js';

/** What a watch has gathered. */
export type Gathered = Pick<Watch, 'signs' | 'persuasions' | 'steps'>;

export const NOTHING: Gathered = { signs: [], persuasions: [], steps: [] };

const each = ({ signs, persuasions, steps }: Gathered, change: <T extends Carried>(all: readonly T[]) => readonly T[]): Gathered => ({
  signs: change(signs),
  persuasions: change(persuasions),
  steps: change(steps),
});

/** Whether a watch ended because its record was closed for the merge: with nothing to follow it, on that day. */
export const wasEndedByMerge = ({ ended }: Watch, mergedOn: SchoolDate): boolean =>
  ended !== null && ended.caseId === null && ended.on >= mergedOn;

/** The same, marked with the record that it comes from; what came to that one from another stays marked with the other. */
export const markedWith = (from: string, gathered: Gathered): Gathered =>
  each(gathered, (all) => all.map((one) => ({ ...one, from: one.from ?? from })));

/** Both together; a kind that is owed already is not owed twice. */
export const together = (own: Gathered, other: Gathered): Gathered => ({
  signs: [...own.signs, ...other.signs],
  persuasions: [...own.persuasions, ...other.persuasions],
  steps: other.steps.reduce<Watch['steps']>((all, step) => (isOwed(step) ? owing(all, step) : [...all, step]), own.steps),
});

/** A record that stands for itself again, first, and those that stand under it: what came from any of them goes along with it. */
export type GivenBack = readonly string[];

const isFrom = ({ from }: Carried, records: GivenBack): boolean => from !== undefined && records.includes(from);

/** Everything that a watch shows came from those records. */
const isLent = ({ signs }: Gathered, records: GivenBack): boolean => signs.every((sign) => isFrom(sign, records));

/**
 * What goes back to a record: all of it when the record that stood had no sign of its own. A step that stood for the signs of both goes with
 * each.
 */
export function partOf(watch: Gathered, records: GivenBack): Gathered | null {
  if (!watch.signs.some((sign) => isFrom(sign, records))) return null;
  const marked = each(watch, (all) => all.filter((one) => isFrom(one, records)));
  const forBoth = watch.steps.filter(({ kind }) => !marked.steps.some((step) => step.kind === kind));
  const part = isLent(watch, records) ? watch : { ...marked, steps: [...marked.steps, ...forBoth] };
  const [own, ...under] = records;
  return each(part, (all) => all.map((one) => (one.from !== own && isFrom(one, under) ? one : { ...one, from: undefined })));
}

/** What stays with the record that stood; null when nothing does. */
export const restOf = (watch: Gathered, records: GivenBack): Gathered | null =>
  isLent(watch, records) ? null : each(watch, (all) => all.filter((one) => !isFrom(one, records)));
