/**
 * Children in the order of their names, as a Chinese dictionary has them 拼音序, or of their numbers. Both are sealed where they are stored, and no key
 * stands beside them that would give the order away: the children of one school are opened and put in order when somebody asks (A11, G1).
 */
import { refuse } from '../refusals/index.js';
import type { Person } from './student-state.js';

/** 姓名 · 学籍号. */
export type PersonOrder = 'name' | 'number';
/** 学校班级 · 入学日期, and the orders of persons. */
export type StudentOrder = 'class' | 'enrolled-on' | PersonOrder;

export const isPersonOrder = (order: StudentOrder): order is PersonOrder => order === 'name' || order === 'number';

/** The children of the whole city are not opened to put them in order. @throws Refusal ORDER_NEEDS_SCHOOL */
export function refuseWithoutSchool(
  { schoolId, classId }: { readonly schoolId?: string | null | undefined; readonly classId?: string | null | undefined },
  field: string,
): void {
  if (!schoolId && !classId) throw refuse('ORDER_NEEDS_SCHOOL', { field });
}

export interface Named<K> {
  readonly id: string;
  readonly person: Pick<Person, 'name' | 'studentNumber'>;
  readonly kept: K;
}

const dictionary = new Intl.Collator('zh-Hans-CN-u-co-pinyin');
const COMPARES: Readonly<Record<PersonOrder, (a: Named<unknown>['person'], b: Named<unknown>['person']) => number>> = {
  name: (a, b) => dictionary.compare(a.name, b.name),
  number: (a, b) => (a.studentNumber < b.studentNumber ? -1 : a.studentNumber > b.studentNumber ? 1 : 0),
};

/** Two of one name stand in the order of their ids: no page skips or repeats a child. */
function before<K>(order: PersonOrder, descending: boolean) {
  return (a: Named<K>, b: Named<K>): number => {
    const up = COMPARES[order](a.person, b.person) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
    return descending ? -up : up;
  };
}

export interface PersonPage<K> {
  readonly order: PersonOrder;
  readonly descending: boolean;
  readonly first: number;
  /** The last child seen, wherever it is by now; null to begin. */
  readonly after: Named<K> | null;
}

/** Some of the children, in order. */
export function pageInOrder<K>(children: readonly Named<K>[], { order, descending, first, after }: PersonPage<K>) {
  const compare = before<K>(order, descending);
  const behind = children.filter((child) => after === null || compare(child, after) > 0).sort(compare);
  return {
    entries: behind.slice(0, first).map(({ id, kept }) => ({ position: id, entry: kept })),
    hasNextPage: behind.length > first,
  };
}
