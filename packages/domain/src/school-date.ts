/** A calendar day in Asia/Shanghai, `YYYY-MM-DD`. Dates compare and sort as strings. */
export type SchoolDate = string & { readonly __schoolDate?: never };

const PATTERN = /^\d{4}-\d{2}-\d{2}$/;
const SHANGHAI_OFFSET_MS = 8 * 3_600_000; // No daylight saving since 1991.
const DAY_MS = 86_400_000;

/** True for a real day of the calendar: `2026-02-30` is not. */
export function isSchoolDate(text: string): text is SchoolDate {
  if (!PATTERN.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** The day it is in Shanghai at an instant. */
export function schoolDateOf(instant: Date): SchoolDate {
  return new Date(instant.getTime() + SHANGHAI_OFFSET_MS).toISOString().slice(0, 10);
}

/** The instant at which a Shanghai clock shows `hour` o'clock on `date`. */
export function instantOf(date: SchoolDate, hour = 0): Date {
  return new Date(Date.parse(`${date}T00:00:00Z`) - SHANGHAI_OFFSET_MS + hour * 3_600_000);
}

/** The instant at which a day is over: what was to be done on it can no longer be done in time. */
export const endOf = (date: SchoolDate): Date => instantOf(date, 24);

/** Calendar days later (or earlier, when negative). */
export function addDays(date: SchoolDate, days: number): SchoolDate {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}

/** The same day so many years later; 29 February becomes the 28th where the year has none. */
export function yearsLater(date: SchoolDate, years: number): SchoolDate {
  const moved = `${Number(date.slice(0, 4)) + years}${date.slice(4)}`;
  return isSchoolDate(moved) ? moved : `${moved.slice(0, 8)}28`;
}

/** Calendar days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: SchoolDate, to: SchoolDate): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MS);
}

/** 0 Sunday … 6 Saturday. */
export function weekdayOf(date: SchoolDate): number {
  return new Date(`${date}T00:00:00Z`).getUTCDay();
}
