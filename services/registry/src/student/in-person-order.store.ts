/** Pages of children in the order of what is sealed: the children of one school at a time (A11). */
import { can, type Viewer } from '@baoxue/auth';
import type { Kept, Page, PageRequest } from '@baoxue/mongo';
import type { FieldCipher } from '@baoxue/pii';
import { refuse } from '../refusals/index.js';
import { pageInOrder, type Named, type PersonOrder } from './person-order.js';
import { isRegistered, persons, type Student } from './student-state.js';
import type { KeptStudent, StudentStore } from './student.store.js';

/** Twice the largest school with those who ever went to it in the last years; opening so many takes a tenth of a second. */
const CHILDREN_MAX = 6_000;

export interface PersonOrderAsked extends PageRequest {
  readonly viewer: Viewer;
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

  /** The last child of the page before. Its name is opened for nobody who may not read it: where a page begins would give it away. */
  async function lastSeen(id: string, viewer: Viewer): Promise<Named<Kept<Student>>> {
    const last = await students.find(id);
    if (!last || !isRegistered(last) || !can(viewer, 'student:read-name', last.state.card))
      throw refuse('CURSOR_UNKNOWN', { field: 'after' });
    return named(last);
  }

  /** @throws Refusal ORDER_TOO_LONG · CURSOR_UNKNOWN */
  return async ({ viewer, filter, after, ...page }: PersonOrderAsked): Promise<Page<Kept<Student>>> => {
    const found = await students.query(filter, { limit: CHILDREN_MAX + 1 });
    if (found.length > CHILDREN_MAX) throw refuse('ORDER_TOO_LONG', { field: 'orderBy', limit: CHILDREN_MAX });
    const seen = after === null ? null : await lastSeen(after, viewer);
    return pageInOrder(found.filter(isRegistered).map(named), { ...page, after: seen });
  };
}
