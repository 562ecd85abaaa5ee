/** Targets of a letter 目标任务, decomposed from level to level and rolled up again (A10: 逐级分解目标任务). */

export const TARGETS = ['primary-consolidation', 'junior-consolidation', 'disabled-enrolment', 'dropouts-at-most'] as const;
/** 小学巩固率 % · 初中巩固率 % · 三类残疾儿童入学率 % · 辍学人数上限. */
export type TargetName = (typeof TARGETS)[number];
export type Targets = Readonly<Partial<Record<TargetName, number>>>;

const isCount = (name: TargetName): boolean => name === 'dropouts-at-most';
export const isTargetValue = (name: TargetName, value: number): boolean =>
  isCount(name) ? Number.isInteger(value) && value >= 0 : value >= 0 && value <= 100;

/** Targets that ask less than the level above promised: a lower per cent, or together more dropouts. */
export function softened(own: Targets, below: readonly Targets[]): readonly TargetName[] {
  return TARGETS.filter((name) => {
    const promised = own[name];
    if (promised === undefined) return false;
    const values = below.flatMap((targets) => targets[name] ?? []);
    return isCount(name) ? sum(values) > promised : values.some((value) => value < promised);
  });
}

/** What the letters below add up to, against what the level itself promised. */
export interface RollUp {
  readonly target: TargetName;
  readonly own: number;
  /** The lowest per cent, or the sum of dropouts; null when no letter names the target. */
  readonly below: number | null;
  /** Letters that do not name it: a junior school has no target for primary school. */
  readonly without: number;
  /** Whether the letters below hold the promise. */
  readonly held: boolean;
}

export const rollUp = (own: Targets, below: readonly Targets[]): readonly RollUp[] =>
  TARGETS.flatMap((target) => {
    const promised = own[target];
    if (promised === undefined) return [];
    const values = below.flatMap((targets) => targets[target] ?? []);
    const together = values.length === 0 ? null : isCount(target) ? sum(values) : Math.min(...values);
    const held = together !== null && !softened(own, below).includes(target);
    return [{ target, own: promised, below: together, without: below.length - values.length, held }];
  });

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
