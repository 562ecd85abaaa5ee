import { pageInOrder, type Named, type PersonOrder } from './person-order.js';

const child = (id: string, name: string, studentNumber: string): Named<string> => ({ id, person: { name, studentNumber }, kept: id });
const children = [child('a', '赵例', 'G3'), child('b', '安例', 'G2'), child('c', '买买提·例', 'G1'), child('d', '安例', 'G4')];
const listed = (order: PersonOrder, { descending = false, first = 10, after = null as Named<string> | null } = {}) =>
  pageInOrder(children, { order, descending, first, after });
const ids = ({ entries }: ReturnType<typeof listed>) => entries.map(({ entry }) => entry).join('');

describe('A11 children in the order of their names or numbers', () => {
  it('A11 stand as in a dictionary, two of one name always the same way round', () => {
    expect(ids(listed('name'))).toBe('bdca');
    expect(ids(listed('name', { descending: true }))).toBe('acdb');
    expect(ids(listed('number'))).toBe('cbad');
  });

  it('A11 are paged without a gap, also behind a child who has left the list meanwhile', () => {
    const [first, second] = [listed('name', { first: 2 }), listed('name', { after: children[3] ?? null })];
    expect([ids(first), first.hasNextPage, ids(second), second.hasNextPage]).toEqual(['bd', true, 'ca', false]);
    expect(ids(listed('name', { after: child('x', '海例', 'G9') }))).toBe('ca');
  });
});
