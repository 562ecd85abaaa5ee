/** The schools a city of so many children has, and which of them a child goes to. */
import type { Child } from './families.js';
import { PLACES, type Place } from './places.js';

export type SchoolKind = '小学' | '教学点' | '初中' | '九年一贯制' | '特殊教育学校';

export interface School {
  /** Ten digits; none begins so in reality. */
  readonly id: string;
  readonly name: string;
  readonly kind: SchoolKind;
  readonly boarding: boolean;
  readonly placeCode: string;
}

type Stage = 'primary' | 'junior';
export const PRIMARY_GRADES = 6;
/** A teaching point has grades 1 to 3. */
export const TEACHING_POINT_GRADES = 3;
const stageOf = (grade: number): Stage => (grade < PRIMARY_GRADES ? 'primary' : 'junior');

/** Fewer than this, and the children go to the neighbour's school. */
const CHILDREN_FOR_A_SCHOOL = { primary: 40, junior: 45 } as const;
/** More than this, and another school opens beside the first. */
const CHILDREN_IN_A_SCHOOL_MAX = { primary: 1_100, junior: 1_300 } as const;

const NAMES = { 小学: '小学', 初中: '初级中学', 九年一贯制: '九年制学校', 教学点: '教学点' } as const;
const ORDINALS = [...'一二三四五六七八九十'];
/** Serial numbers of a place's schools within their codes. */
const SERIALS = { 小学: 0, 初中: 50, 九年一贯制: 80, 教学点: 90 } as const;

const schoolId = (place: number, serial: number): string => `649900${String(place).padStart(2, '0')}${String(serial).padStart(2, '0')}`;

export const SPECIAL_SCHOOL: School = {
  id: schoolId(PLACES.length + 1, 1),
  name: '青铜峡市示例特殊教育学校',
  kind: '特殊教育学校',
  boarding: true,
  placeCode: '640381100',
};

/** Lays the schools over the places by how many children each has. */
export function schoolNetwork(children: readonly Child[]): (child: Child) => School {
  const seats = { primary: seatsOf('primary', children), junior: seatsOf('junior', children) };
  const seatOf = ({ grade, household }: Child): Place => seats[stageOf(grade)].get(household.place) ?? household.place;
  const sizes = countBy(children, (child) => `${stageOf(child.grade)} ${seatOf(child).code}`);
  const hasNineYears = (seat: Place): boolean => seat.nineYear && seats.primary.get(seat) === seat && seats.junior.get(seat) === seat;
  const known = new Map<string, School>();

  return (child) => {
    const { place, village } = child.household;
    if (place.teachingPoint && child.grade < TEACHING_POINT_GRADES) return once(schoolAt(place, '教学点', 1, 1));
    const stage = stageOf(child.grade);
    const seat = seatOf(child);
    if (hasNineYears(seat)) return once(schoolAt(seat, '九年一贯制', 1, 1));
    const count = Math.ceil((sizes.get(`${stage} ${seat.code}`) ?? 0) / CHILDREN_IN_A_SCHOOL_MAX[stage]);
    return once(schoolAt(seat, stage === 'primary' ? '小学' : '初中', 1 + (village % count), count));
  };

  function once(school: School): School {
    const found = known.get(school.id) ?? school;
    known.set(school.id, found);
    return found;
  }
}

/** The `serial`-th of a place's `count` schools of a kind. Country schools from grade 7 on board. */
function schoolAt(place: Place, kind: Exclude<SchoolKind, '特殊教育学校'>, serial: number, count: number): School {
  return {
    id: schoolId(PLACES.indexOf(place) + 1, SERIALS[kind] + serial),
    name: `${place.name}示例${count > 1 ? `第${ORDINALS[serial - 1]}` : ''}${NAMES[kind]}`,
    kind,
    boarding: !place.urban && (kind === '初中' || kind === '九年一贯制'),
    placeCode: place.code,
  };
}

/** For each place, the place its children go to school in: where a school would be too small, they go on to the neighbour. */
function seatsOf(stage: Stage, children: readonly Child[]): ReadonlyMap<Place, Place> {
  const placeOf = new Map(PLACES.map((place) => [place.code, place]));
  const at = (code: string): Place => placeOf.get(code) as Place;
  const seats = new Map(PLACES.map((place) => [place, stage === 'junior' ? at(place.juniorAt) : place]));
  const ofStage = children.filter(({ grade }) => stageOf(grade) === stage);
  for (;;) {
    const sizes = countBy(ofStage, ({ household }) => seats.get(household.place));
    const [tooSmall] =
      [...sizes].sort((a, b) => a[1] - b[1]).find(([seat, size]) => seat?.neighbour && size < CHILDREN_FOR_A_SCHOOL[stage]) ?? [];
    if (!tooSmall?.neighbour) return seats;
    for (const [place, seat] of seats) if (seat === tooSmall) seats.set(place, at(tooSmall.neighbour));
  }
}

function countBy<T, K>(items: readonly T[], keyOf: (item: T) => K): Map<K, number> {
  const counts = new Map<K, number>();
  for (const item of items) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1);
  return counts;
}
