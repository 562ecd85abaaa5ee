import type { Viewer } from '@baoxue/auth';
import type { FieldCipher } from '@baoxue/pii';
import { inPersonOrder } from './in-person-order.store.js';
import { pageInOrder, type Named, type PersonOrder } from './person-order.js';
import { registeredStudent } from './student.fixtures.js';

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

describe('A11 G1 a page behind a child', () => {
  const { card } = registeredStudent;
  const cipher = { decrypt: () => JSON.stringify({ name: '示例甲', studentNumber: 'G1' }) } as unknown as FieldCipher;
  const kept = { id: card.studentId, version: 1, state: registeredStudent };
  const students = { query: async () => [kept], find: async (id: string) => (id === kept.id ? kept : null) };
  const list = inPersonOrder({ students: students as unknown as Parameters<typeof inPersonOrder>[0]['students'], cipher });
  const viewer = { subject: 'a', post: 'class-teacher', schoolIds: [card.schoolId], classIds: [card.classId], jurisdictions: [] } as const;
  const behind = (after: string, who: Viewer = viewer) =>
    list({ viewer: who, filter: {}, after, order: 'name', descending: false, first: 10 });

  it('A11 G1 is refused when the child is nobody, or beyond the reach of whoever asks', async () => {
    expect((await behind(kept.id)).entries).toEqual([]);
    for (const refused of [behind(kept.id, { ...viewer, classIds: [] }), behind('nobody')])
      await expect(refused).rejects.toMatchObject({ code: 'CURSOR_UNKNOWN', field: 'after' });
  });
});
