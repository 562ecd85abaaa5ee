/** How long a test or hook may take that does not say so itself: longer than an effect is waited for. Of a whole city more: `LONGEST_STEP_MS=…`. */
export const LONGEST_STEP_MS = Number(process.env['LONGEST_STEP_MS'] ?? 120_000);
