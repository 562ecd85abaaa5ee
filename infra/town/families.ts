/** Households with their children of compulsory age. Brothers and sisters share guardian, telephone and address. */
import type { SchoolDate } from '@baoxue/domain';
import { diceFor, type Dice } from './dice.js';
import { dayBetween, GROUPS, nameOf, phoneOf, surnameOf, type EthnicGroup, type IdNumbers, type Sex } from './identity.js';
import { COMMUNITIES, PLACES, VILLAGES, type Place } from './places.js';

export interface Household {
  readonly id: string;
  readonly place: Place;
  readonly village: number;
  readonly group: EthnicGroup;
  /** Of the children; also of the father and his parents. */
  readonly surname: string;
  readonly guardian: { readonly name: string; readonly relation: string; readonly phone: string };
  readonly registeredAddress: string;
  readonly homeAddress: string;
  /** Which parents work away 留守; null for those who live with both. */
  readonly leftBehind: 'one-parent' | 'both-parents' | null;
}

export interface Child {
  readonly household: Household;
  readonly name: string;
  readonly sex: Sex;
  readonly birthDate: SchoolDate;
  readonly idNumber: string;
  /** 0 for grade 1 … 8 for grade 9. */
  readonly grade: number;
}

export const GRADES = 9;
/** Six by 31 August; a few begin at seven. */
const SCHOOL_AGE = 6;
const LATE_STARTERS = 0.02;

const SIBLINGS: readonly (readonly [number, number])[] = [
  [1, 58],
  [2, 34],
  [3, 8],
];

interface FamiliesOptions {
  readonly seed: number;
  readonly students: number;
  /** First year of the school year the children are in. */
  readonly schoolYear: number;
  readonly numbers: IdNumbers;
}

/** As many households as it takes for exactly `students` children, spread over the places by their shares. */
export function* families({ seed, students, schoolYear, numbers }: FamiliesOptions): Generator<readonly Child[]> {
  const total = PLACES.reduce((sum, { share }) => sum + share, 0);
  let before = 0;
  let shares = 0;
  for (const [index, place] of PLACES.entries()) {
    shares += place.share;
    const upTo = Math.round((students * shares) / total);
    let left = upTo - before;
    before = upTo;
    for (let number = 1; left > 0; number += 1) {
      const dice = diceFor(seed, 'household', place.code, number);
      const household = householdOf(place, number, dice);
      const grades = gradesOf(Math.min(left, dice.weighted(SIBLINGS)), dice);
      left -= grades.length;
      yield grades.map((grade) => childOf(household, grade, index, schoolYear, numbers, dice));
    }
  }
}

function householdOf(place: Place, number: number, dice: Dice): Household {
  const group = dice.weighted(GROUPS);
  const surname = surnameOf(group, dice);
  const village = dice.int(0, VILLAGES.length - 1);
  const leftBehind = dice.weighted([
    [null, place.urban ? 96 : 82],
    ['one-parent', place.urban ? 3 : 9],
    ['both-parents', place.urban ? 1 : 9],
  ] as const);
  const home = homeAddressOf(place, village, number);
  // Families of migrant workers 随迁 live in town and are registered elsewhere.
  const migrant = place.urban && dice.chance(0.08);
  return {
    id: `${place.code}-${number}`,
    place,
    village,
    group,
    surname,
    leftBehind,
    guardian: guardianOf(group, surname, leftBehind, dice),
    homeAddress: home,
    registeredAddress: migrant ? `示例省示例市示例县示例镇示例村${number}号` : home,
  };
}

function homeAddressOf({ name, urban }: Place, village: number, number: number): string {
  const city = '宁夏回族自治区吴忠市青铜峡市';
  return urban
    ? `${city}${name}${COMMUNITIES[village]}${1 + (number % 30)}号楼${1 + (number % 4)}单元${100 + (number % 600)}室`
    : `${city}${name}${VILLAGES[village]}${1 + (number % 8)}组${number}号`;
}

/** Whoever looks after the children: a parent, or a grandparent where both parents work away. */
function guardianOf(group: EthnicGroup, surname: string, leftBehind: Household['leftBehind'], dice: Dice): Household['guardian'] {
  const { relation, sex, ofTheFamily } = dice.weighted(leftBehind === 'both-parents' ? GRANDPARENTS : PARENTS);
  return { name: nameOf(ofTheFamily ? surname : surnameOf(group, dice), group, sex, dice), relation, phone: phoneOf(dice) };
}

interface Relation {
  readonly relation: string;
  readonly sex: Sex;
  readonly ofTheFamily: boolean;
}
const relation = (name: string, sex: Sex, ofTheFamily: boolean): Relation => ({ relation: name, sex, ofTheFamily });
const PARENTS = [
  [relation('父亲', '男', true), 55],
  [relation('母亲', '女', false), 45],
] as const;
const GRANDPARENTS = [
  [relation('祖父', '男', true), 40],
  [relation('祖母', '女', false), 30],
  [relation('外祖父', '男', false), 15],
  [relation('外祖母', '女', false), 15],
] as const;

/** Grades of brothers and sisters, eldest first; now and then twins. */
function gradesOf(children: number, dice: Dice): number[] {
  const grades: number[] = [];
  while (grades.length < children) {
    const grade = dice.int(0, GRADES - 1);
    if (!grades.includes(grade) || dice.chance(0.05)) grades.push(grade);
  }
  return grades.sort((a, b) => b - a);
}

function childOf(household: Household, grade: number, placeIndex: number, schoolYear: number, numbers: IdNumbers, dice: Dice): Child {
  const sex: Sex = dice.chance(0.52) ? '男' : '女';
  const bornBefore = schoolYear - grade - SCHOOL_AGE - (dice.chance(LATE_STARTERS) ? 1 : 0);
  const birthDate = dayBetween(`${bornBefore - 1}-09-01`, `${bornBefore}-08-31`, dice);
  const name = nameOf(household.surname, household.group, sex, dice);
  return { household, name, sex, birthDate, idNumber: numbers(placeIndex, birthDate, sex), grade };
}
