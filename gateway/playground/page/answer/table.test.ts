import { withChange, withNextPage } from './pages.js';
import { sectionsOf, tableOf, type Entry } from './table.js';

const page = (nodes: readonly Entry[], more: object = {}) => ({ edges: nodes.map((node) => ({ node })), ...more });
const cases: readonly Entry[] = [
  {
    id: 'c1',
    status: 'SUSPECTED',
    student: { name: '示例一', school: { name: '一中' } },
    contacts: [{ on: '2026-05-06' }, { on: '2026-05-07' }],
  },
  { id: 'c2', status: 'RETURNED', student: null, contacts: [] },
];

describe('An answer as a table', () => {
  it('E3 has a row for each entry of a page and a column for each value, records inside records included', () => {
    const [section] = sectionsOf({ dropoutCases: page(cases) });
    expect(section).toMatchObject({ path: 'dropoutCases', kind: 'list', nextCursor: null });
    const { columns, lists, rows } = tableOf(section?.entries ?? []);
    expect(columns).toEqual(['id', 'status', 'student.name', 'student.school.name', 'contacts']);
    expect(lists).toEqual(['contacts']);
    expect(rows[0]).toMatchObject({ 'student.school.name': '一中', contacts: [{ on: '2026-05-06' }, { on: '2026-05-07' }] });
  });

  it('E3 takes the entries of a nested list as rows, and keeps who has none', () => {
    const { columns, rows } = tableOf(cases, 'contacts');
    expect(columns).toContain('contacts.on');
    expect(rows.map((row) => [row['id'], row['contacts.on']])).toEqual([
      ['c1', '2026-05-06'],
      ['c1', '2026-05-07'],
      ['c2', undefined],
    ]);
  });

  it('keeps the order of the query where the first row lacks a record', () => {
    const { columns } = tableOf([
      { id: '1', nextStep: null, version: 1 },
      { id: '2', nextStep: { kind: 'home-visit', dueOn: '2026-05-09' }, version: 1 },
    ]);
    expect(columns).toEqual(['id', 'nextStep.kind', 'nextStep.dueOn', 'version']);
  });

  it('shows several values of one field in one cell', () => {
    expect(tableOf([{ measures: ['FEE_EXEMPTION', 'NONE'] }])).toEqual({
      columns: ['measures'],
      lists: [],
      rows: [{ measures: ['FEE_EXEMPTION', 'NONE'] }],
    });
  });

  it('tells a record, a value and nothing apart, and leaves type names out', () => {
    const sections = sectionsOf({ __typename: 'Query', student: { __typename: 'Student', id: 's' }, count: 3, school: null });
    expect(sections.map(({ path, kind }) => [path, kind])).toEqual([
      ['student', 'record'],
      ['count', 'value'],
      ['school', 'nothing'],
    ]);
    expect(tableOf(sections[0]?.entries ?? []).columns).toEqual(['id']);
  });

  it('takes __proto__ as a column like any other', () => {
    const { columns } = tableOf([JSON.parse('{"__proto__":"x","constructor":1}') as Entry]);
    expect(columns).toEqual(['__proto__', 'constructor']);
    expect(({} as Record<string, unknown>)['x']).toBeUndefined();
  });
});

describe('Pages of an answer', () => {
  it('E4 are put together in order, and go on where the last one ends', () => {
    const first = { students: page([{ id: '1' }], { pageInfo: { hasNextPage: true, endCursor: 'a' } }) };
    const second = { students: page([{ id: '2' }], { pageInfo: { hasNextPage: false, endCursor: 'b' } }) };
    expect(sectionsOf(first)[0]?.nextCursor).toBe('a');
    const [section] = sectionsOf(withNextPage(first, second));
    expect(section).toMatchObject({ entries: [{ id: '1' }, { id: '2' }], nextCursor: null });
  });

  it('E5 show each record of a subscription once, as it stands now, newest first', () => {
    const told = [
      { id: '1', status: 'SUSPECTED' },
      { id: '2', status: 'SUSPECTED' },
      { id: '1', status: 'DROPPED_OUT' },
    ];
    expect(told.reduce<Record<string, unknown>>((data, record) => withChange(data, { changed: record }), {})).toEqual({
      changed: [told[2], told[1]],
    });
  });
});
