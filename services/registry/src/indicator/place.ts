/** The places a figure can be of: the city, a town, a school (A12). */
import { CITY, pathOf, towns } from '../jurisdiction/index.js';
import type { Within } from './terms.js';

export const LEVELS = ['city', 'town', 'school'] as const;
export type Level = (typeof LEVELS)[number];

export interface Place {
  readonly level: Level;
  /** Code of the jurisdiction or of the school. */
  readonly id: string;
  /** The place itself and all above it, for a school where it lies; root first. */
  readonly jurisdictions: readonly string[];
}

export interface SchoolPlace {
  readonly schoolId: string;
  readonly jurisdictions: readonly string[];
}

/** The city, its towns and its schools. */
export const placesOf = (schools: readonly SchoolPlace[]): readonly Place[] => [
  { level: 'city', id: CITY, jurisdictions: pathOf(CITY) },
  ...towns.map(({ code }) => ({ level: 'town' as const, id: code, jurisdictions: pathOf(code) })),
  ...schools.map(({ schoolId, jurisdictions: path }) => ({ level: 'school' as const, id: schoolId, jurisdictions: path })),
];

/** The place above, of whose figure this one's is a part. */
export const partOf = ({ level, jurisdictions: path }: Place): string =>
  level === 'school' ? (path.at(-1) ?? '') : level === 'town' ? (path.at(-2) ?? '') : '';

/** The schools of a place. The city holds whatever school a child was ever at, and the children of none. */
export function withinOf(place: Place, schools: readonly SchoolPlace[]): Within {
  if (place.level === 'city') return () => true;
  if (place.level === 'school') return (schoolId) => schoolId === place.id;
  const ids = new Set(schools.filter(({ jurisdictions: path }) => path.includes(place.id)).map(({ schoolId }) => schoolId));
  return (schoolId) => schoolId !== null && ids.has(schoolId);
}
