import type { PageRequest } from '@baoxue/mongo';
import { connection } from './connection.js';

const letters = ['a', 'b', 'c', 'd', 'e'];
const read = async ({ first, after }: PageRequest) => {
  const rest = letters.filter((letter) => after === null || letter > after);
  return { entries: rest.slice(0, first).map((letter) => ({ position: letter, entry: letter })), hasNextPage: rest.length > first };
};
const show = (letter: string) => letter.toUpperCase();

describe('A connection', () => {
  it('E4 goes on after the cursor of the last entry, to the end', async () => {
    const one = await connection({ first: 2 }, read, show);
    const two = await connection({ first: 2, after: one.pageInfo.endCursor }, read, show);
    const three = await connection({ first: 2, after: two.pageInfo.endCursor }, read, show);
    expect([one, two, three].map(({ edges }) => edges.map(({ node }) => node))).toEqual([['A', 'B'], ['C', 'D'], ['E']]);
    expect([one, two, three].map(({ pageInfo }) => [pageInfo.hasPreviousPage, pageInfo.hasNextPage])).toEqual([
      [false, true],
      [true, true],
      [true, false],
    ]);
  });

  it('E4 goes on behind entries that may not be seen', async () => {
    const page = await connection({ first: 3 }, read, (letter) => (letter === 'c' ? null : letter));
    expect(page.edges.map(({ node }) => node)).toEqual(['a', 'b']);
    const next = await connection({ first: 3, after: page.pageInfo.endCursor }, read, show);
    expect(next.edges.map(({ node }) => node)).toEqual(['D', 'E']);
  });

  it('E4 is empty for who may see nothing', async () => {
    const { edges, pageInfo } = await connection({ first: 3 }, null, show);
    expect([edges, pageInfo]).toEqual([[], { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null }]);
  });

  it.each([0, -1, 101, 1.5, 99_999_999])('abuse S14 refuses a page of %d', async (first) => {
    await expect(connection({ first }, read, show)).rejects.toMatchObject({ code: 'PAGE_SIZE', field: 'first' });
  });

  it.each([
    '',
    'nonsense',
    'e30=',
    Buffer.from('before:b').toString('base64url'),
    `${Buffer.from('after:b').toString('base64url')}==`,
    'YQ'.repeat(300),
  ])('abuse S14 refuses the forged cursor %j', async (after) => {
    await expect(connection({ first: 1, after }, read, show)).rejects.toMatchObject({ code: 'CURSOR_INVALID', field: 'after' });
  });
});
