import { BODIES, POSTS, type Body, type Post } from '@baoxue/auth';
import type { Resolvers } from '../__generated__/resolvers.js';

/** Who works in the programme, by post and never by person: no secret, as little as the places. Requirement A1. */
export const postResolvers = () =>
  ({
    Query: {
      bodies: () => (Object.keys(BODIES) as Body[]).map(bodyToGraph),
      posts: () => postNames.map(postToGraph),
    },
    Body: {
      posts: ({ id = '' }) => postNames.filter((name) => POSTS[name].body === id).map(postToGraph),
    },
    Post: {
      body: ({ id = '' }) => bodyToGraph(POSTS[id as PostOfBody].body),
    },
  }) satisfies Resolvers;

/** The public holds no post. */
type PostOfBody = Exclude<Post, 'public'>;
const postNames = (Object.keys(POSTS) as Post[]).filter((name): name is PostOfBody => POSTS[name].body !== null);

const bodyToGraph = (id: Body) => ({ id, name: BODIES[id].zh, nameEn: BODIES[id].en });
const postToGraph = (id: PostOfBody) => ({ id, name: POSTS[id].zh, nameEn: POSTS[id].en });
