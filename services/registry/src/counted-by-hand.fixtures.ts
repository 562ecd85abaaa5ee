/**
 * What a clerk counts with the spreadsheets in hand and a note of what was done to whom (A9, A12). It asks nothing of the service and uses none of
 * its code. The lists are those of 2025-26.
 */
import { CITY, PLACES } from '../../../infra/town/places.js';
import { cell, schoolOf, type Child, type Deed, type GeneratedCity } from './generated-city.fixtures.js';

const YEAR_OF_THE_LISTS = 2025;
const GRADES = ['一年级', '二年级', '三年级', '四年级', '五年级', '六年级', '七年级', '八年级', '九年级'];
const LAST_OF_PRIMARY = 5;
const LAST_OF_JUNIOR = 8;

type Quotient = { readonly numerator: number; readonly denominator: number; readonly percent: number | null };
type Schools = ReadonlySet<string>;

const earlier = (a: string, b: string): string => (a < b ? a : b);
const did = ({ done }: Child, what: Deed['what'], until: string): Deed | undefined =>
  done.find((deed) => deed.what === what && deed.on <= until);
const wasNeverThere = ({ done }: Child): boolean => done.some(({ what }) => what === 'merged' || what === 'mistake');
const isOut = (child: Child, day: string): boolean => did(child, 'dropped out', day) !== undefined && !did(child, 'returned', day);

/** The school the child was last at, gone from it or not. */
const lastSchoolOf = (child: Child, day: string): string =>
  child.done.filter(({ what, on }) => (what === 'transferred' || what === 'admitted') && on <= day).at(-1)?.to ?? schoolOf(child);

/** The school on whose roll the child is that day; null when on none. */
function schoolOn(child: Child, day: string): string | null {
  const ends = child.done.filter(({ what, on }) => ['moved away', 'died', 'graduated'].includes(what) && on < day);
  const hasComeAgain = did(child, 'admitted', day) !== undefined;
  const isGone = ends.length > 0 && !(hasComeAgain && ends.every(({ what }) => what === 'graduated'));
  return isGone ? null : lastSchoolOf(child, day);
}

/** Notes who graduates at the end of the year: whoever is in the last grade of a school or a stage, unless they are out of school. */
export function noteGraduations({ children, kindOf }: GeneratedCity, on: string): readonly Child[] {
  const goesUp = (child: Child) => schoolOn(child, on) !== null && !isOut(child, on);
  const inGrade = (child: Child, grade: number) => cell(child, '年级') === GRADES[grade] && goesUp(child);
  for (const child of children.filter((each) => inGrade(each, LAST_OF_JUNIOR))) child.done.push({ what: 'graduated', on });
  const fromPrimary = children.filter((child) => inGrade(child, LAST_OF_PRIMARY));
  const leaves = (child: Child) => kindOf(lastSchoolOf(child, on)) === '小学';
  for (const child of fromPrimary) child.done.push({ what: leaves(child) ? 'graduated' : 'graduated inside', on });
  return fromPrimary.filter(leaves);
}

/** 巩固率 of those who leave the stage in a year: at the gate of the schools, who came and who went. */
function consolidation(children: readonly Child[], lastGrade: number, period: number, today: string, at: Schools) {
  const lastDay = `${period + 1}-08-31`;
  const day = earlier(today, lastDay);
  const grade = GRADES[lastGrade - (period - YEAR_OF_THE_LISTS)];
  const cohort = children.filter((child) => cell(child, '年级') === grade && !wasNeverThere(child));
  const isHere = (child: Child) => at.has(lastSchoolOf(child, day));
  const [began, here] = [cohort.filter((child) => at.has(schoolOf(child))), cohort.filter(isHere)];
  const came = here.filter((child) => !at.has(schoolOf(child)));
  const went = began.filter((child) => !isHere(child));
  const lost = here.filter((child) => did(child, 'died', day) ?? did(child, 'moved away', day));
  const graduates = here.filter((child) => did(child, 'graduated', day) ?? did(child, 'graduated inside', day));
  const expected = began.length + came.length - went.length - lost.length;
  const atSchool = here.filter((child) => !lost.includes(child) && !graduates.includes(child) && !isOut(child, day));
  const isOver = today >= lastDay;
  return {
    RAW: quotient(graduates.length, began.length, Math.floor, isOver),
    ADJUSTED: quotient(graduates.length, expected, Math.floor, isOver),
    SO_FAR: quotient(graduates.length + atSchool.length, expected, Math.floor),
  };
}

/** 辍学率 of a school year, of the roll of the end of September: those who are away for a time, or out, are on it. */
function dropoutRate(children: readonly Child[], period: number, today: string, at: Schools) {
  const [firstDay, day] = [`${period}-09-01`, earlier(today, `${period + 1}-08-31`)];
  const rollDay = earlier(day, `${period}-09-30`);
  const roll = children.filter((child) => !wasNeverThere(child) && at.has(schoolOn(child, rollDay) ?? ''));
  const left = children.filter(({ done }) =>
    done.some(({ what, on, to }) => what === 'dropped out' && on >= firstDay && on <= day && at.has(to ?? '')),
  );
  return { RATE: quotient(left.length, roll.length, Math.ceil) };
}

function quotient(numerator: number, denominator: number, rounded: (value: number) => number, isKnown = true): Quotient {
  const percent = denominator > 0 && isKnown ? rounded((numerator * 10_000) / denominator) / 100 : null;
  return { numerator, denominator, percent };
}

/** Every figure of a school year at every school, town and the city, by `<indicator> <place>`. */
export function figuresByHand({ children, schoolIds, townOf }: GeneratedCity, period: string, today: string) {
  const year = Number(period);
  const places = [
    { id: CITY, schools: schoolIds },
    ...PLACES.map(({ code }) => ({ id: code, schools: schoolIds.filter((id) => townOf(id) === code) })),
    ...schoolIds.map((id) => ({ id, schools: [id] })),
  ];
  const figures = places.flatMap(({ id, schools }) => {
    const at = new Set(schools);
    return [
      [`PRIMARY_CONSOLIDATION ${id}`, consolidation(children, LAST_OF_PRIMARY, year, today, at)],
      [`JUNIOR_CONSOLIDATION ${id}`, consolidation(children, LAST_OF_JUNIOR, year, today, at)],
      [`DROPOUT_RATE ${id}`, dropoutRate(children, year, today, at)],
    ] as const;
  });
  return Object.fromEntries(figures) as Readonly<Record<string, Readonly<Record<string, Quotient>>>>;
}

const RESOLUTION_OF = {
  ...{ merged: 'DUPLICATE', mistake: 'WRONG_ENTRY', graduated: 'GRADUATED', died: 'DIED', transferred: 'TRANSFERRED' },
  ...{ 'moved away': 'TRANSFERRED', suspended: 'SUSPENDED', 'dropped out': 'DROPPED_OUT' },
} as const satisfies Partial<Record<Deed['what'], string>>;

/** Who was on a roll when the last term ended and is not in class there now: school by school how often each resolution; `OPEN` for those on the way. */
export function missingByHand({ children, schoolIds }: GeneratedCity, lastDay: string) {
  const missing = new Map(schoolIds.map((id) => [id, {} as Record<string, number>]));
  for (const child of children) {
    const school = schoolOn(child, lastDay);
    const since = child.done.filter(({ on, what }) => on > lastDay || (what === 'dropped out' && isOut(child, lastDay)));
    const [why] = since.flatMap(({ what }) => (what === 'sent' ? ['OPEN'] : (RESOLUTION_OF[what as keyof typeof RESOLUTION_OF] ?? [])));
    const counts = missing.get(school ?? '');
    if (counts && why) counts[why] = (counts[why] ?? 0) + 1;
  }
  return missing;
}
