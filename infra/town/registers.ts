/** The registers of a term, one class after the other, day by day. Nothing is kept: a city's terms are as long as its files. */
import type { SchoolDate } from '@baoxue/domain';
import { markedDays, type Mark } from './absence.js';
import { stageStart, type Pupil, type SchoolClass } from './classes.js';
import { diceFor } from './dice.js';
import { seasonOf } from './season.js';

/** A term as far as the town has lived it. */
export interface LivedTerm {
  readonly id: string;
  /** First year of its school year. */
  readonly schoolYear: number;
  readonly days: readonly SchoolDate[];
}

export interface Register {
  readonly schoolClass: SchoolClass;
  /** What the class was called then: 0 for grade 1. */
  readonly grade: number;
  readonly date: SchoolDate;
  /** Children on the list of the class that day. */
  readonly expected: number;
  /** Everybody who was not simply there. */
  readonly marks: readonly { readonly pupil: Pupil; readonly mark: Exclude<Mark, null> }[];
}

export interface RegistersOptions {
  readonly seed: number;
  /** First year of the school year the classes are those of. */
  readonly schoolYear: number;
  readonly term: LivedTerm;
  readonly isHomeTaught: (pupil: Pupil) => boolean;
  /** School days at the end of the term from which the child has not come back; 0 for nearly all. */
  readonly stillAbsentDays: (pupil: Pupil) => number;
}

/** Some teachers forget a day; then there is no register, which is not the same as everybody being there. */
const FORGOTTEN_SHARE = 0.004;
/** Nothing is forgotten so near to today: somebody would have asked. */
const NEVER_FORGOTTEN_LAST_DAYS = 15;

/** A class of today rose together: in the school year before it was one grade lower. Its stage ends where its school began. */
export function* registersOf(schoolClass: SchoolClass, options: RegistersOptions): Generator<Register> {
  const { seed, schoolYear, term } = options;
  const grade = schoolClass.grade - (schoolYear - term.schoolYear);
  if (grade < stageStart(schoolClass.grade)) return;
  const pupils = schoolClass.pupils.filter(({ enrolledIn }) => enrolledIn <= term.schoolYear);
  if (pupils.length === 0) return;
  const season = seasonOf(seed, term.id, term.days, schoolClass.school.id);
  const marks = pupils.map((pupil) =>
    markedDays(pupil, {
      seed,
      season,
      termId: term.id,
      homeTaught: options.isHomeTaught(pupil),
      stillAbsentDays: options.stillAbsentDays(pupil),
    }),
  );
  const dice = diceFor(seed, 'forgotten', term.id, schoolClass.school.id, schoolClass.grade, schoolClass.number);
  for (const [day, date] of term.days.entries()) {
    const forgotten = dice.chance(FORGOTTEN_SHARE) && day < term.days.length - NEVER_FORGOTTEN_LAST_DAYS;
    if (forgotten) continue;
    yield {
      schoolClass,
      grade,
      date,
      expected: pupils.length,
      marks: pupils.flatMap((pupil, index) => {
        const mark = marks[index]?.[day] ?? null;
        return mark ? [{ pupil, mark }] : [];
      }),
    };
  }
}
