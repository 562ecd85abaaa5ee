/**
 * Key areas, key stages, key groups 重点监测地区、学段、群体 (A7, 〔2018〕49 三（一）2): three dimensions side by side, each a list of facts that says why a child
 * is in it. There is no sum of them: which child needs what is for people to judge.
 */
import type { SchoolDate } from '@baoxue/domain';
import { gradesBetween } from '../enrolment/index.js';
import type { Guardianship, KeyGroup, RegisteredStudent, StatedFact } from '../student/index.js';

export const AREA_TRAITS = ['rural', 'migrant-village', 'floating-population'] as const;
/** 农村 · 生态移民村 · 流动人口相对集中区域. */
export type AreaTrait = (typeof AREA_TRAITS)[number];

export const KEY_STAGES = ['primary-to-junior', 'grade-eight'] as const;
/** 小升初 · 八年级. */
export type KeyStage = (typeof KEY_STAGES)[number];

/** The grades of each stage: the last of primary school and the first of junior school; the second of junior school. */
export const GRADES_OF: Readonly<Record<KeyStage, readonly string[]>> = { 'primary-to-junior': ['16', '21'], 'grade-eight': ['22'] };

export interface AreaFact {
  readonly area: AreaTrait;
  /** Code of the place that has the trait. */
  readonly place: string;
  /** Whether the child lives there, or goes to school there. */
  readonly through: 'home' | 'school';
  readonly since: SchoolDate;
}
export interface StageFact {
  readonly stage: KeyStage;
  readonly grade: string;
}
export interface GroupFact {
  readonly group: KeyGroup;
  /** The school, another service's ledger, list or support, or the registry's own record of the child's guardians. */
  readonly source: string;
  readonly since: SchoolDate;
}
export interface Dimensions {
  readonly areas: readonly AreaFact[];
  readonly stages: readonly StageFact[];
  readonly groups: readonly GroupFact[];
}

/** A place that has a trait. */
export interface TraitOfPlace {
  readonly place: string;
  readonly trait: AreaTrait;
  readonly since: SchoolDate;
}

export const GUARDIANS = 'guardians';
const entrustedFact = ({ from }: Guardianship) => ({ group: 'left-behind', source: GUARDIANS, since: from }) as const;
/** Whose record a fact rests on: an entrusted guardian stands for parents who are away; without a parent it is a special family. */
const factsOfGuardians = ({ guardianships, card }: RegisteredStudent): readonly GroupFact[] => {
  const present = guardianships.filter(({ to }) => to === null);
  const entrusted = present.find(({ kind }) => kind === 'entrusted');
  const withoutParent = present.length > 0 && present.every(({ kind }) => kind !== 'parent');
  const since = present.map(({ from }) => from).sort()[0] ?? card.enrolledOn;
  return [
    ...(entrusted ? [entrustedFact(entrusted)] : []),
    ...(withoutParent ? [{ group: 'special-family' as const, source: GUARDIANS, since }] : []),
  ];
};

/**
 * What another record of the child bears for this one (A3): what was stated, and that somebody was entrusted with the child. That a record names no
 * parent says nothing of the child, because the other may.
 */
export const factsForOther = ({ stated, guardianships }: RegisteredStudent): readonly StatedFact[] => [
  ...stated,
  ...guardianships
    .filter(({ kind, to }) => kind === 'entrusted' && to === null)
    .slice(0, 1)
    .map((entrusted) => ({ ...entrustedFact(entrusted), until: null })),
];

const holds = ({ until }: StatedFact): boolean => until === null;

/** The groups of a child, each fact by itself. */
export const groupFactsOf = (student: RegisteredStudent): readonly GroupFact[] => [
  ...factsOfGuardians(student),
  ...student.stated.filter(holds).map(({ group, source, since }) => ({ group, source, since })),
];

/** The groups a child is listed under. */
export const keyGroupsOf = (student: RegisteredStudent): readonly KeyGroup[] => [
  ...new Set(groupFactsOf(student).map(({ group }) => group)),
];

const placeHas = (path: readonly string[], traits: readonly TraitOfPlace[], through: AreaFact['through']): readonly AreaFact[] =>
  traits.filter(({ place }) => path.includes(place)).map(({ trait, place, since }) => ({ area: trait, place, through, since }));

export function dimensionsOf(student: RegisteredStudent, traits: readonly TraitOfPlace[]): Dimensions {
  const { grade, jurisdictions } = student.card;
  return {
    areas: [...placeHas(student.homePlaces, traits, 'home'), ...placeHas(jurisdictions, traits, 'school')],
    stages: KEY_STAGES.filter((stage) => GRADES_OF[stage].some((each) => gradesBetween(each, grade) === 0)).map((stage) => ({
      stage,
      grade,
    })),
    groups: groupFactsOf(student),
  };
}
