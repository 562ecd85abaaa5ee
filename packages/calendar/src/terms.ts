import type { SchoolDate } from '@baoxue/domain';

export interface Term {
  /** `<school year's first year>-autumn|spring`. */
  readonly id: string;
  readonly from: SchoolDate;
  readonly to: SchoolDate;
}

/**
 * Terms of the city's schools. Status: unverified [G]; the region publishes them each year, and a bureau replaces these with its own.
 * Days of 2027 are refused all the same until its holidays are published.
 */
export const defaultTerms: readonly Term[] = [
  { id: '2023-autumn', from: '2023-09-01', to: '2024-01-19' },
  { id: '2023-spring', from: '2024-02-26', to: '2024-07-05' },
  { id: '2024-autumn', from: '2024-09-02', to: '2025-01-17' },
  { id: '2024-spring', from: '2025-02-24', to: '2025-07-04' },
  { id: '2025-autumn', from: '2025-09-01', to: '2026-01-30' },
  { id: '2025-spring', from: '2026-03-02', to: '2026-07-10' },
  { id: '2026-autumn', from: '2026-09-01', to: '2027-01-22' },
  { id: '2026-spring', from: '2027-03-01', to: '2027-07-09' },
];
