/** What a person needs to know to find their way in the town: its schools and classes by code, and who has not come back. */
import { classIdOf } from './classes.js';
import type { Town } from './town.js';

export interface TownSummary {
  readonly seed: number;
  readonly students: number;
  /** The day before which all registers lie. */
  readonly today: string;
  /** Terms with registers, earliest first. */
  readonly terms: readonly string[];
  readonly schools: readonly {
    readonly id: string;
    readonly name: string;
    readonly kind: string;
    readonly place: string;
    readonly classes: readonly { readonly id: string; readonly students: number }[];
  }[];
  /** Invented children with an open run of unexcused absence, longest first. */
  readonly stillAbsent: readonly { readonly studentNumber: string; readonly classId: string; readonly schoolDays: number }[];
}

export function summaryOf(town: Town): TownSummary {
  const { seed, students, today, schoolYear, schools, classes, terms, stillAbsent } = town;
  return {
    seed,
    students,
    today,
    terms: terms.map(({ id }) => id),
    schools: schools.map((school) => ({
      id: school.id,
      name: school.name,
      kind: school.kind,
      place: school.placeCode,
      classes: classes
        .filter((each) => each.school === school)
        .map((each) => ({ id: classIdOf(each, schoolYear), students: each.pupils.length })),
    })),
    stillAbsent: [...stillAbsent].map(([pupil, schoolDays]) => ({
      studentNumber: `G${pupil.idNumber}`,
      classId: classIdOf({ ...pupil, number: pupil.classNumber }, schoolYear),
      schoolDays,
    })),
  };
}
