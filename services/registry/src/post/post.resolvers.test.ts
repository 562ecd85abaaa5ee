import { POSTS } from '@baoxue/auth';
import { postResolvers } from './post.resolvers.js';

const { Query, Body, Post } = postResolvers();

describe('A1 bodies and posts', () => {
  it('A1 are every post that signs in, each of one body; the public holds none', () => {
    const posts = Query.posts();
    expect(posts.map(({ id }) => id)).toEqual(Object.keys(POSTS).filter((post) => post !== 'public'));
    expect(posts.find(({ id }) => id === 'head')).toEqual({ id: 'head', name: '校长', nameEn: 'head of school' });
    expect(posts.map((post) => Post.body(post).id).every((id) => Query.bodies().some((body) => body.id === id))).toBe(true);
  });

  it('A1 no body is without a post, and none has a post of another', () => {
    const ofBodies = Query.bodies().flatMap((body) => Body.posts(body).map((post) => [Post.body(post).id, body.id]));
    expect(ofBodies).toHaveLength(Query.posts().length);
    for (const [own, asked] of ofBodies) expect(own).toBe(asked);
    expect(Query.bodies().filter((body) => Body.posts(body).length === 0)).toEqual([]);
  });
});
