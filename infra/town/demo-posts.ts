/** One of each post around a real class of the generated town, for the playground's "act as" and for `npm run token -- --list`. */
import { ACTIONS, POSTS, reachOf, type Post, type Reach } from '@baoxue/auth';
import type { DemoPost } from '../../gateway/src/demo-posts.js';
import { classIdOf, type SchoolClass } from './classes.js';
import { CITY } from './places.js';
import type { Town } from './town.js';

const GRADE_EIGHT = 7;
const REACHES: readonly Reach[] = ['class', 'school', 'jurisdiction', 'city'];

/** Every post there is, where the plan looks first: grade 8 of a country school, where children are lost. */
export function demoPostsOf(town: Town): DemoPost[] {
  const schoolClass = watchedClass(town);
  const { school } = schoolClass;
  const places: Readonly<Record<Reach, Omit<DemoPost, 'label' | 'sub' | 'post'>>> = {
    class: { jurisdictions: [school.placeCode], schools: [school.id], classes: [classIdOf(schoolClass, town.schoolYear)] },
    school: { jurisdictions: [school.placeCode], schools: [school.id] },
    jurisdiction: { jurisdictions: [school.placeCode] },
    city: { jurisdictions: [CITY] },
  };
  return (Object.keys(POSTS) as Post[]).map((post) => {
    const reach = nearestReachOf(post);
    const where = reach === 'class' || reach === 'school' ? `（${school.name}）` : '';
    return { label: `${POSTS[post].zh} · ${POSTS[post].en}${where}`, sub: `demo-${post}`, post, ...places[reach] };
  });
}

/** A class teacher reads more than the class, but is a teacher of one: the nearest reach says where a post stands. */
const nearestReachOf = (post: Post): Reach => REACHES.find((reach) => ACTIONS.some((action) => reachOf(post, action) === reach)) ?? 'city';

function watchedClass({ classes }: Town): SchoolClass {
  const eighth = classes.filter(({ grade, school }) => grade === GRADE_EIGHT && school.kind !== '特殊教育学校');
  const found = eighth.find(({ school }) => school.boarding) ?? eighth[0] ?? classes[0];
  if (!found) throw new Error('A town without children has no class to show.');
  return found;
}
