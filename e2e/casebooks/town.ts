/** The small town of the casebooks: two schools, a class and a child for each casebook, and a desk for each post, with its own token. */
import { EFFECTS_MS, eventually, openDesk, type Desk } from '../../infra/demo/desk.js';
import { importList, SCHOOLS as SCHOOL_LIST, STUDENTS as STUDENT_LIST } from '../../infra/demo/import-list.js';
import { knownToAttendance } from '../../infra/demo/situation.js';
import { CITY } from '../../infra/town/places.js';
import { nameOf, studentRow, studentsCsv } from '../support/small-school.js';
import type { TestGraph } from '../support/test-graph.js';
import { SCHOOLS, writtenPost } from './words.js';

const TOWN = '640381107';
export const FIRST_SCHOOL = SCHOOLS.nameOf('第一中学');
export const SECOND_SCHOOL = SCHOOLS.nameOf('第二中学');

const classOf = (school: string, number: number): string => `${school}-2025-22-${String(number).padStart(2, '0')}`;
/** Lets a child of the first school in. */
export const SECOND_SCHOOL_CLASS = classOf(SECOND_SCHOOL, 1);

export interface Place {
  readonly schoolId: string;
  readonly classId: string;
}

export interface Town {
  /** The child of a casebook, by the casebook's place in the list, from 0. */
  readonly childOf: (casebook: number) => string;
  readonly placeOf: (casebook: number) => Place;
  /** The post that answers for a place; each person is a subject of their own. */
  readonly desk: (post: string, place: Place, person?: string) => Promise<Desk>;
  /** The subject of such a person's token. */
  readonly accountOf: (post: string, place: Place, person?: string) => string;
}

/** Imports the town, as a bureau does at the beginning of a year. */
export async function openTown(graph: TestGraph, casebooks: number): Promise<Town> {
  const desks = new Map<string, Promise<Desk>>();
  const placeOf = (casebook: number): Place => ({ schoolId: FIRST_SCHOOL, classId: classOf(FIRST_SCHOOL, casebook + 1) });

  function desk(post: string, { schoolId, classId }: Place, person = ''): Promise<Desk> {
    const sub = accountOf(post, { schoolId, classId }, person);
    const claims = claimsOf(post, schoolId, classId);
    const known =
      desks.get(sub) ?? graph.token({ sub, post, ...claims }).then((token) => openDesk({ url: graph.url, token, patienceMs: EFFECTS_MS }));
    desks.set(sub, known);
    return known;
  }

  const bureau = await desk('bureau-officer', placeOf(0));
  await importList(bureau, SCHOOL_LIST, { name: '示例名单', key: 'casebook-schools', content: schoolsCsv() });
  const rows = Array.from({ length: casebooks }, (_, index) => childRow(index + 1, FIRST_SCHOOL, index));
  // Somebody must be in a class for it to be there.
  const content = studentsCsv([...rows, childRow(1, SECOND_SCHOOL, casebooks)]);
  await importList(bureau, STUDENT_LIST, { name: '示例名单', key: 'casebook-children', content });
  await Promise.all(
    rows.map((_, index) =>
      eventually(
        () => knownToAttendance(bureau, placeOf(index).classId),
        (known) => known > 0,
        'the class to be known',
      ),
    ),
  );
  const children = await Promise.all(rows.map((_, index) => childCalled(bureau, nameOf(FIRST_CHILD + index))));
  return { childOf: (casebook) => children[casebook] ?? '', placeOf, desk, accountOf };
}

/** The number on the small school's list of the first casebook's child; those before belong to other stories. */
const FIRST_CHILD = 40;

const childRow = (classNumber: number, school: string, child: number): string =>
  studentRow(FIRST_CHILD + child, { 学校标识码: school, 班级: `${classNumber}班` });

const schoolsCsv = (): string =>
  [
    '学校标识码,学校名称,办学类别,所在地代码,是否寄宿',
    ...SCHOOLS.all.map((name) => `${SCHOOLS.nameOf(name)},${name},初中,${TOWN},是`),
    '',
  ].join('\n');

const accountOf = (post: string, { schoolId, classId }: Place, person = ''): string =>
  ['casebook', post, ...Object.values(claimsOf(post, schoolId, classId)).flat(), person].filter((part) => part !== '').join('-');

/** What the post's token says of where it answers. */
function claimsOf(post: string, school: string, classId: string): Readonly<Record<string, readonly string[]>> {
  if (post === 'class-teacher') return { schools: [school], classes: [classId] };
  if (['registry-administrator', 'head', 'responsible-inspector'].includes(post)) return { schools: [school] };
  return { jurisdictions: [post === 'town-officer' ? TOWN : CITY] };
}

async function childCalled(bureau: Desk, name: string): Promise<string> {
  const query = 'query($name: String) { students(filter: { name: $name }, first: 1) { edges { node { id } } } }';
  const { students } = await eventually(
    () => bureau.ask<{ students: { edges: { node: { id: string } }[] } }>(query, { name }),
    ({ students: { edges } }) => edges.length === 1,
    `the child ${name}`,
  );
  return students.edges[0]?.node.id ?? '';
}

/** A post as it is written on a page, perhaps with its school before it: `第二中学学籍管理员`. */
export function postAndSchool(written: string, own: Place): { readonly post: string; readonly place: Place } {
  const { school, post } = writtenPost(written);
  if (school === null || school === own.schoolId) return { post, place: own };
  return { post, place: { schoolId: school, classId: SECOND_SCHOOL_CLASS } };
}
