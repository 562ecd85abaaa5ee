/** How long a test or hook may take that does not say so itself: longer than an effect is waited for. */
export const LONGEST_STEP_MS = 120_000;
