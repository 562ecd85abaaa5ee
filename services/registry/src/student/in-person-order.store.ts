/** Pages of children in the order of what is sealed: the children of one school at a time (A11). */
import type { Kept, Page, PageRequest } from '@baoxue/mongo';
import type { FieldCipher } from '@baoxue/pii';
import { refuse } from '../refusals/index.js';
import { pageInOrder, type Named, type PersonOrder } from './person-order.js';
import { isRegistered, persons, type Student } from './student.js';
import type { KeptStudent, StudentStore } from './student.store.js';

/** Twice the largest school with those who ever went to it in the last years; opening so many takes a tenth of a second. */
const CHILDREN_MAX = 6_000;

export interface PersonOrderAsked extends PageRequest {
  /** Names a school or a class. */
  readonly filter: object;
  readonly order: PersonOrder;
  readonly descending: boolean;
}

export type InPersonOrder = ReturnType<typeof inPersonOrder>;

export function inPersonOrder({
  students,
  cipher,
}: {
  readonly students: Pick<StudentStore, 'query' | 'find'>;
  readonly cipher: FieldCipher;
}) {
  const named = (kept: KeptStudent): Named<Kept<Student>> => ({
    id: kept.id,
    person: persons.open(cipher, kept.id, kept.state.sealedPerson),
    kept,
  });

  /** @throws Refusal ORDER_TOO_LONG */
  return async ({ filter, after, ...page }: PersonOrderAsked): Promise<Page<Kept<Student>>> => {
    const found = await students.query(filter, { limit: CHILDREN_MAX + 1 });
    if (found.length > CHILDREN_MAX) throw refuse('ORDER_TOO_LONG', { field: 'orderBy', limit: CHILDREN_MAX });
    const last = after === null ? null : await students.find(after);
    const seen = last && isRegistered(last) ? named(last) : null;
    return pageInOrder(found.filter(isRegistered).map(named), { ...page, after: seen });
  };
}
