/** The only file that knows the holiday library; its data come from the State Council's yearly notices. */
import chineseDays from 'chinese-days';
import { Refusal, type SchoolDate } from '@baoxue/domain';

/** Years for which the library holds the notices. For others it answers silently from weekdays alone, so we ask first. */
const KNOWN_YEARS = { from: 2018, to: 2026 } as const;

export interface DayKind {
  readonly working: boolean;
  /** The holiday a day off, or a made-up day 调休, belongs to; null for an ordinary day. */
  readonly holiday: { readonly zh: string; readonly en: string } | null;
}

/** Nine years of days, looked at for every child on every register; the library takes its time. */
const known = new Map<SchoolDate, DayKind>();

/** @throws Refusal CALENDAR_UNKNOWN for a year whose holidays have not been published or entered */
export function dayKind(date: SchoolDate): DayKind {
  const found = known.get(date) ?? lookUp(date);
  known.set(date, found);
  return found;
}

function lookUp(date: SchoolDate): DayKind {
  const year = Number(date.slice(0, 4));
  if (year < KNOWN_YEARS.from || year > KNOWN_YEARS.to) {
    throw new Refusal({
      code: 'CALENDAR_UNKNOWN',
      rule: 'B2',
      zh: `${year} 年的法定节假日安排尚未录入。`,
      en: `The statutory holidays of ${year} are not known yet.`,
      temporary: true,
    });
  }
  const { work, name } = chineseDays.getDayDetail(date);
  const [en, zh] = name.split(',');
  return { working: work, holiday: zh && en ? { zh, en } : null };
}
