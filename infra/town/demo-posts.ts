/** One of each post around a real class of the generated town, for the playground's "act as" and for `npm run token -- --list`. */
import { demoPostsAt, type DemoPost } from '../../gateway/src/demo-posts.js';
import { classIdOf, type SchoolClass } from './classes.js';
import { CITY } from './places.js';
import type { Town } from './town.js';

const GRADE_EIGHT = 7;

/** Every post there is, where the plan looks first: grade 8 of a country school, where children are lost. */
export function demoPostsOf(town: Town): DemoPost[] {
  const schoolClass = watchedClass(town);
  const { school } = schoolClass;
  const places = {
    class: { jurisdictions: [school.placeCode], schools: [school.id], classes: [classIdOf(schoolClass, town.schoolYear)] },
    school: { jurisdictions: [school.placeCode], schools: [school.id] },
    jurisdiction: { jurisdictions: [school.placeCode] },
    city: { jurisdictions: [CITY] },
  };
  return demoPostsAt(places, school.name);
}

function watchedClass({ classes }: Town): SchoolClass {
  const eighth = classes.filter(({ grade, school }) => grade === GRADE_EIGHT && school.kind !== '特殊教育学校');
  const found = eighth.find(({ school }) => school.boarding) ?? eighth[0] ?? classes[0];
  if (!found) throw new Error('A town without children has no class to show.');
  return found;
}
