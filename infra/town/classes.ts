/** Who sits in which class. */
import { GRADE_NAMES, type Grade } from '@baoxue/contracts';
import { classIdOf as registryClassId } from '../../services/registry/src/school/index.js';
import { diceFor } from './dice.js';
import type { Child } from './families.js';
import { PLACES } from './places.js';
import { PRIMARY_GRADES, schoolNetwork, SPECIAL_SCHOOL, TEACHING_POINT_GRADES, type School } from './school-network.js';

export interface Pupil extends Child {
  readonly school: School;
  readonly classNumber: number;
  readonly boarding: boolean;
  /** First year of the school year in which the child came to this school. */
  readonly enrolledIn: number;
}

/** The children of one class, in the order of the list. */
export interface SchoolClass {
  readonly school: School;
  /** 0 for grade 1 … 8 for grade 9. */
  readonly grade: number;
  readonly number: number;
  readonly pupils: readonly Pupil[];
}

export interface ClassesOptions {
  readonly seed: number;
  /** First year of the school year. */
  readonly schoolYear: number;
  readonly toSpecialSchool: (child: Child) => boolean;
}

/** Below the line of 大班额 (56) everywhere but in the middle of the city, where everybody wants to be. */
const CLASS_MAX = 54;
const CROWDED_CLASS_MAX = 65;
/** Special schools teach neighbouring grades together; such a class bears the name of its lowest grade. */
const SPECIAL_CLASS_GRADES = 3;
const SPECIAL_CLASS_MAX = 12;
const TRANSFERRED_IN = 0.02;

/** The id the registry gives a class. */
export const classIdOf = ({ school, grade, number }: Omit<SchoolClass, 'pupils'>, schoolYear: number): string =>
  registryClassId({ schoolId: school.id, schoolYear: String(schoolYear), grade: gradeCode(grade), number });

/** The national code of a grade counted from 0. */
export const gradeCode = (grade: number): Grade => (Object.keys(GRADE_NAMES).sort() as Grade[])[grade] as Grade;

/** First grade of the stage a grade belongs to. */
export const stageStart = (grade: number): number => (grade < PRIMARY_GRADES ? 0 : PRIMARY_GRADES);

/** Puts each child into a school and a class; schools, grades and classes in order. */
export function classesOf(children: readonly Child[], options: ClassesOptions): SchoolClass[] {
  const schoolOf = schoolNetwork(children);
  const yearGroups = new Map<string, { school: School; grade: number; children: Child[] }>();
  for (const child of children) {
    const special = options.toSpecialSchool(child);
    const school = special ? SPECIAL_SCHOOL : schoolOf(child);
    const grade = special ? child.grade - (child.grade % SPECIAL_CLASS_GRADES) : child.grade;
    const key = `${school.id}-${grade}`;
    const group = yearGroups.get(key) ?? { school, grade, children: [] };
    group.children.push(child);
    yearGroups.set(key, group);
  }
  const inOrder = [...yearGroups].sort(([a], [b]) => (a < b ? -1 : 1));
  return inOrder.flatMap(([, { school, grade, children: all }]) => intoClasses(school, grade, all, options));
}

function intoClasses(school: School, grade: number, children: readonly Child[], options: ClassesOptions): SchoolClass[] {
  const count = Math.ceil(children.length / classMaxOf(school));
  return Array.from({ length: count }, (_, index) => {
    const ofClass = children.filter((_child, position) => position % count === index);
    const number = index + 1;
    return { school, grade, number, pupils: ofClass.map((child) => pupilOf(child, { school, grade, number }, options)) };
  });
}

function classMaxOf({ kind, placeCode }: School): number {
  if (kind === '特殊教育学校') return SPECIAL_CLASS_MAX;
  return placeCode === PLACES[0]?.code ? CROWDED_CLASS_MAX : CLASS_MAX;
}

function pupilOf(child: Child, { school, grade, number }: Omit<SchoolClass, 'pupils'>, { seed, schoolYear }: ClassesOptions): Pupil {
  const dice = diceFor(seed, 'pupil', child.idNumber);
  const { place } = child.household;
  const fromElsewhere = place.code !== school.placeCode;
  const boarding = school.boarding && dice.chance(fromElsewhere ? 0.9 : 0.25);
  // Whoever sat in a teaching point until grade 3 came to this school in grade 4.
  const cameFromPoint = place.teachingPoint && grade >= TEACHING_POINT_GRADES && grade < PRIMARY_GRADES;
  const sinceGrade = cameFromPoint ? TEACHING_POINT_GRADES : stageStart(grade);
  const enrolledIn = dice.chance(TRANSFERRED_IN) ? schoolYear : schoolYear - (grade - sinceGrade);
  return { ...child, grade, school, classNumber: number, boarding, enrolledIn };
}
