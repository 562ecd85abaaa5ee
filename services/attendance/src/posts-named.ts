/** Posts that somebody names in what they record. Requirement E2. */
import { isPost, type Post } from '@baoxue/auth';
import { refuse } from './refusals/index.js';

/** @param field path of the input field, for the refusal @throws Refusal POST_UNKNOWN */
export function postsNamed(posts: readonly string[], field: string): readonly Post[] {
  if (!posts.every(isPost)) throw refuse('POST_UNKNOWN', { field });
  return posts;
}

/** Whoever records that something was done together took part in it, whether they name themselves or not. @throws Refusal POST_UNKNOWN */
export const tookPart = (by: Post, posts: readonly string[], field: string): readonly Post[] => [
  ...new Set([by, ...postsNamed(posts, field)]),
];
