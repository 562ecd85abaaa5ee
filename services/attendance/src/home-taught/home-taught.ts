import type { SchoolDate } from '@baoxue/domain';

/** One decision on a child's placement, as far as the register is concerned. Of those that have begun, the one with the highest sequence holds. */
export interface PlacementStep {
  /** Place of the decision among the child's. */
  readonly sequence: number;
  readonly from: SchoolDate;
  readonly homeTaught: boolean;
}

/** Whether a child is taught at home 送教上门 on a day, and so not expected in class (D7). The order of the steps does not matter. */
export function isHomeTaughtOn(steps: readonly PlacementStep[], day: SchoolDate): boolean {
  const begun = steps.filter(({ from }) => from <= day);
  const last = begun.reduce<PlacementStep | null>((latest, step) => (latest && latest.sequence > step.sequence ? latest : step), null);
  return last?.homeTaught ?? false;
}
