/** A casebook 案例 is a page that a civil servant reads and the test plays: day by day, who does what, and what must be seen. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defaultTerms, schoolCalendar } from '@baoxue/calendar';
import type { SchoolDate } from '@baoxue/domain';

/** One line of a casebook's table. */
export interface Line {
  readonly from: SchoolDate;
  /** Last day of what is done day by day; the same day otherwise. */
  readonly to: SchoolDate;
  /** As written, for whoever must find it again. */
  readonly text: string;
  /** Post 岗位; empty where nobody acts. */
  readonly who: string;
  readonly does: string;
  /** What must be seen afterwards, the refusal left out. */
  readonly sees: readonly string[];
  /** Part of the sentence with which it is refused; null when it is not. */
  readonly refused: string | null;
}

export interface Casebook {
  /** 案例一 · 很快返校 · A quick return (B4 B5) */
  readonly title: string;
  readonly lines: readonly Line[];
}

const COLUMNS = 4;
const REFUSED = '不予办理：';
const UNTIL = ' 至 ';

const PAGE = /^\d\d-.+\.md$/;

/** All of them: the pages beside this file, in their order. */
export const readCasebooks = (): readonly Casebook[] =>
  readdirSync(import.meta.dirname)
    .filter((name) => PAGE.test(name))
    .sort()
    .map((name) => readCasebook(readFileSync(join(import.meta.dirname, name), 'utf8')));

/** @throws Error naming a line that is no line of a casebook */
function readCasebook(page: string): Casebook {
  const rows = page.split('\n');
  const title = /^# (.+)$/.exec(rows[0] ?? '')?.[1];
  if (title === undefined) throw new Error('A casebook begins with its title');
  const table = rows.filter((row) => row.startsWith('|')).slice(2);
  const lines: Line[] = [];
  for (const row of table) lines.push(readLine(row, lines.at(-1)));
  return { title, lines };
}

function readLine(row: string, before: Line | undefined): Line {
  const cells = row
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());
  const [days = '', who = '', does = '', seen = ''] = cells;
  if (cells.length !== COLUMNS) throw new Error(`Not a line of a casebook: ${row}`);
  const [from, to = from] = days === '' ? [before?.to] : days.split(UNTIL);
  if (from === undefined || to === undefined || !isDay(from) || !isDay(to)) throw new Error(`On which day? ${row}`);
  const sees = seen === '' ? [] : seen.split('；');
  const refused = sees.find((each) => each.startsWith(REFUSED))?.slice(REFUSED.length) ?? null;
  const text = `${[from, who, does, seen].filter((part) => part !== '').join(' · ')}`;
  return { from, to, text, who, does, refused, sees: sees.filter((each) => !each.startsWith(REFUSED)) };
}

const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text);

/** A day written without its year, `10-15`, in a line: that of the school year 2025-26. */
export const dayOfYear = (short: string): SchoolDate => `${short >= '09' ? 2025 : 2026}-${short}`;
export const shortDay = (day: SchoolDate): string => day.slice(5);

export const { schoolDaysBetween } = schoolCalendar({ terms: defaultTerms });

/** The school days of a line, as far as they have come. */
export const daysOf = ({ from, to }: Line, today: SchoolDate): readonly SchoolDate[] => schoolDaysBetween(from, to < today ? to : today);
