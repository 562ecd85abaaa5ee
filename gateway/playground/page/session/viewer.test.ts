import { viewerOf } from './viewer.js';

const tokenOf = (claims: unknown) => `h.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.s`;

describe('Who a token speaks for', () => {
  it('G5 is read from its claims', () =>
    expect(viewerOf(tokenOf({ post: 'head', schools: ['6499000001'], 示例: '校长' }))).toEqual({
      post: 'head',
      jurisdictions: [],
      schools: ['6499000001'],
      classes: [],
    }));

  it.each([['', 'nonsense', 'a.b', 'a.b.c', tokenOf({}), tokenOf(null), tokenOf([1]), tokenOf({ post: 1 })]].flat())(
    'is nobody for %p',
    (text) => expect(viewerOf(text)).toBeNull(),
  );
});
