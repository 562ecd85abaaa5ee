import { ACTIONS, POSTS, reachOf, type Post, type Reach } from '@baoxue/auth';

/** An invented person of the demo town, as the playground's "act as" shows and the identity provider signs it. */
export interface DemoPost {
  /** What a person picks from the list; unique. */
  readonly label: string;
  readonly sub: string;
  readonly post: Post;
  readonly jurisdictions?: readonly string[];
  readonly schools?: readonly string[];
  readonly classes?: readonly string[];
}

/** Where a post of each reach stands. */
export type Places = Readonly<Record<Reach, Pick<DemoPost, 'jurisdictions' | 'schools' | 'classes'>>>;

const REACHES: readonly Reach[] = ['class', 'school', 'jurisdiction', 'city'];

/** Everybody: one of each post there is. @param schoolName stands behind those who stand in a school */
export function demoPostsAt(places: Places, schoolName = ''): DemoPost[] {
  return (Object.keys(POSTS) as Post[]).map((post) => {
    const reach = nearestReachOf(post);
    const where = schoolName && (reach === 'class' || reach === 'school') ? `（${schoolName}）` : '';
    return { label: `${POSTS[post].zh} · ${POSTS[post].en}${where}`, sub: `demo-${post}`, post, ...places[reach] };
  });
}

/** A class teacher reads more than the class, but is a teacher of one: the nearest reach says where a post stands. */
const nearestReachOf = (post: Post): Reach => REACHES.find((reach) => ACTIONS.some((action) => reachOf(post, action) === reach)) ?? 'city';

const TOWN = '640381105';
const SCHOOL = '6499000001';

/** Used where DEMO_POSTS_FILE names no other list: around one made-up school. */
export const demoPosts: readonly DemoPost[] = demoPostsAt({
  class: { jurisdictions: [TOWN], schools: [SCHOOL], classes: [`${SCHOOL}-2025-22-01`] },
  school: { jurisdictions: [TOWN], schools: [SCHOOL] },
  jurisdiction: { jurisdictions: [TOWN] },
  city: { jurisdictions: ['640381'] },
});
