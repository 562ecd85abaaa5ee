import { buildSchema } from 'graphql';
import { documentsByHash, vanished } from './documents.js';
import { graphChanges } from './graph-changes.js';

const BEFORE = `type Query { students(first: Int): [Student!]! grade: Int @deprecated(reason: "Use students.") } type Student { id: ID! name: String! mark: Mark! } enum Mark { NORMAL }`;
const changes = (after: string) => graphChanges(buildSchema(BEFORE), buildSchema(after));

describe('Changes of the graph', () => {
  it('E7 are none when only words changed', async () => {
    expect(await changes(`"""The graph"""\n${BEFORE}`)).toEqual({ breaking: [], dangerous: [], safe: [] });
  });

  it.each([
    ['a field is gone', BEFORE.replace('name: String!', '')],
    ['a field may be null now', BEFORE.replace('name: String!', 'name: String')],
    ['an argument is demanded', BEFORE.replace('first: Int', 'first: Int!')],
    ['a value of an enum is gone', BEFORE.replace('NORMAL', 'PLAIN')],
  ])('E7 break a client when %s', async (_what, after) => {
    expect((await changes(after)).breaking).toHaveLength(1);
  });

  it('E7 break nothing when what was deprecated is gone', async () => {
    expect((await changes(BEFORE.replace(/grade: Int @deprecated\([^)]*\)/, ''))).breaking).toEqual([]);
  });

  it('E7 are told apart: what is added is safe, a new value of an enum may surprise', async () => {
    const after = BEFORE.replace('id: ID!', 'id: ID! grade: String').replace('NORMAL', 'NORMAL DROPPED_OUT');
    const { breaking, dangerous, safe } = await changes(after);
    expect([breaking.length, dangerous.length, safe.length]).toEqual([0, 1, 1]);
  });
});

describe('The operations that clients were given', () => {
  const CASES = 'query Cases { dropoutCases { id } }';
  const released = documentsByHash([CASES]);

  it('E7 are still known when only comments and spaces changed, and when others are added', () => {
    const current = documentsByHash([`# Cases\n${CASES.replaceAll(' ', '\n')}`, 'query Others { students { id } }']);
    expect(vanished(released, current)).toEqual([]);
  });

  it('E7 are missed by name when one is edited or gone: clients in use send its hash', () => {
    const [hash = ''] = Object.keys(released);
    for (const texts of [[CASES.replace('id', 'id status')], []])
      expect(vanished(released, documentsByHash(texts))).toEqual([`Cases (${hash.slice(0, 8)}…)`]);
  });
});
