import type { SchoolDate } from '@baoxue/domain';
import { refuse } from '../refusals/index.js';
import type { OpenedFile } from './left-behind-file.js';

/** What a left-behind child needs before others 优先落实留守儿童就学、寄宿方面的需求 (C8). */
export type CareNeedKind = 'school-place' | 'boarding';

export interface CareNeed {
  readonly number: number;
  readonly kind: CareNeedKind;
  readonly askedOn: SchoolDate;
  /** Null while it waits. */
  readonly outcome: { readonly result: NeedResult; readonly on: SchoolDate } | null;
}

/** 已落实 · 不再需要. A need is never refused: it waits at the head of the list. */
export type NeedResult = 'met' | 'withdrawn';

export type NeedCommand =
  | { readonly type: 'DeclareNeed'; readonly kind: CareNeedKind }
  | { readonly type: 'SettleNeed'; readonly number: number; readonly result: NeedResult };

export type NeedEvent =
  | { readonly type: 'NeedDeclared'; readonly kind: CareNeedKind; readonly on: SchoolDate }
  | { readonly type: 'NeedSettled'; readonly number: number; readonly result: NeedResult; readonly on: SchoolDate };

/** The need of this kind that waits. */
export const needOf = (needs: readonly CareNeed[], kind: CareNeedKind): CareNeed | undefined =>
  needs.find((need) => need.kind === kind && need.outcome === null);

/** @throws Refusal NEED_WAITS · BOARDS_ALREADY */
export function declareNeed(kind: CareNeedKind, { needs, child }: OpenedFile, today: SchoolDate): NeedEvent[] {
  if (needOf(needs, kind)) throw refuse('NEED_WAITS', { field: 'input.kind' });
  if (kind === 'boarding' && child?.boarding) throw refuse('BOARDS_ALREADY', { field: 'input.kind' });
  return [{ type: 'NeedDeclared', kind, on: today }];
}

/** @throws Refusal NEED_UNKNOWN · NEED_SETTLED */
export function settleNeed(
  { number, result }: Extract<NeedCommand, { type: 'SettleNeed' }>,
  needs: readonly CareNeed[],
  today: SchoolDate,
): NeedEvent[] {
  const need = needs.find((each) => each.number === number);
  if (!need) throw refuse('NEED_UNKNOWN', { field: 'input.number' });
  if (need.outcome) throw refuse('NEED_SETTLED', { field: 'input.number' });
  return [{ type: 'NeedSettled', number, result, on: today }];
}

/** Whose need is met first: children with both parents away, then those who asked first. Text that sorts so. */
export function priorityOf({ away, openedOn, needs }: OpenedFile): string {
  const asked = needs.filter(({ outcome }) => outcome === null).map(({ askedOn }) => askedOn);
  return `${away === 'one-parent' ? 2 : 1}|${asked.sort()[0] ?? openedOn}`;
}
