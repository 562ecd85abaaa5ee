/** The eleven towns, sub-district and farms of the plan as the generator peoples them. The places are real, the figures are invented. */
import { jurisdictions } from '../../services/registry/src/jurisdiction/index.js';

/** The city of the plan: a county 县（市、区）in the national codes. */
export { CITY } from '../../services/registry/src/jurisdiction/index.js';

export interface Place {
  readonly code: string;
  readonly name: string;
  /** Share of the city's children. */
  readonly share: number;
  readonly urban: boolean;
  /** Where children go whose own place has too few for a school. The first place has none. */
  readonly neighbour: string | null;
  /** Where the children of grades 7 to 9 go. */
  readonly juniorAt: string;
  /** One school for grades 1 to 9. */
  readonly nineYear: boolean;
  /** A farm far from any school keeps a teaching point 教学点 for its youngest. */
  readonly teachingPoint: boolean;
}

const nameOf = new Map(jurisdictions.map(({ code, name }) => [code, name]));

type Traits = Partial<Omit<Place, 'code' | 'name' | 'share' | 'neighbour'>>;

const place = (code: string, share: number, neighbour: string | null, traits: Traits = {}): Place => ({
  code,
  name: nameOf.get(code) ?? code,
  share,
  neighbour,
  urban: false,
  juniorAt: code,
  nineYear: false,
  teachingPoint: false,
  ...traits,
});

const YUMIN = '640381001';
const XIAOBA = '640381100';
const QUJING = '640381104';
const YESHENG = '640381103';
const XIAKOU = '640381105';

export const PLACES: readonly Place[] = [
  place(YUMIN, 0.26, null, { urban: true }),
  place(XIAOBA, 0.2, YUMIN, { urban: true }),
  place('640381102', 0.1, XIAOBA),
  place('640381101', 0.08, XIAOBA),
  place(YESHENG, 0.08, XIAOBA, { nineYear: true }),
  place(QUJING, 0.08, XIAOBA),
  place(XIAKOU, 0.08, YUMIN, { nineYear: true }),
  place('640381106', 0.06, QUJING, { juniorAt: QUJING }),
  place('640381107', 0.03, XIAOBA, { juniorAt: XIAOBA }),
  place('640381400', 0.015, XIAKOU, { juniorAt: XIAKOU, teachingPoint: true }),
  place('640381401', 0.015, YESHENG, { juniorAt: YESHENG, teachingPoint: true }),
];

/** Villages and communities of a place; their names say that nobody lives there. */
export const VILLAGES = ['示例一村', '示例二村', '示例三村', '示例四村', '示例五村', '示例六村', '示例七村', '示例八村'] as const;
export const COMMUNITIES = [
  '示例一社区',
  '示例二社区',
  '示例三社区',
  '示例四社区',
  '示例五社区',
  '示例六社区',
  '示例七社区',
  '示例八社区',
] as const;
