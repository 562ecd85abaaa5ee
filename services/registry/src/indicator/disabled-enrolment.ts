/**
 * 三类残疾儿童少年入学率 (A12): enrolled ÷ all on the federation's list of age with one of the three categories. Who they are is counted by
 * special education, which alone knows kind and age; the registry knows where they are enrolled.
 */
import type { Weights, Within } from './terms.js';

export interface ListedChild {
  readonly id: string;
  /** Present or last school. */
  readonly schoolId: string | null;
  readonly standing: 'enrolled' | 'dropped-out' | 'not-enrolled';
}

export const weighDisabled = ({ schoolId, standing }: ListedChild, within: Within): Weights => (within(schoolId) ? { [standing]: 1 } : {});
