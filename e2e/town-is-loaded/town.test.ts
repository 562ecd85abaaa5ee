/** A newcomer's first hour at the terminal: `npm start` brings a small synthetic town in through the front door, with three terms of registers. */
import { classIdOf, type SchoolClass } from '../../infra/town/classes.js';
import { certificateList } from '../../infra/town/lists.js';
import { loadTown } from '../../infra/town/load-town.js';
import { CITY } from '../../infra/town/places.js';
import type { Register } from '../../infra/town/registers.js';
import { DEFAULT_SEED, townOf } from '../../infra/town/town.js';
import { deskOf, eventually, type Desk } from '../support/graph-client.js';
import { atTheTerminal } from './at-the-terminal.js';
import { npmStart, type StartedProgram } from './npm-start.js';

const STUDENTS = 60;
const town = townOf({ seed: DEFAULT_SEED, students: STUDENTS, today: '2026-04-28' });
let program: StartedProgram;
let bureau: Desk;

beforeAll(async () => {
  program = await npmStart(STUDENTS);
  bureau = await deskOf(program.graph, { post: 'bureau-officer', jurisdictions: [CITY] });
}, 400_000);
afterAll(() => program?.discard());

interface Node {
  readonly id: string;
  readonly schoolClass: { readonly id: string } | null;
  readonly aid: { readonly ledgers: readonly { readonly category: string }[] } | null;
  readonly specialEducation: { readonly certificates: readonly object[] | null } | null;
}

/** Every child of the town, page by page, as a desk would turn them. */
async function everyChild(): Promise<readonly Node[]> {
  const query = `query Page($after: String) { students(first: 100, after: $after) {
    pageInfo { hasNextPage endCursor }
    edges { node { id schoolClass { id } aid { ledgers { category } } specialEducation { certificates { id } } } } } }`;
  type Answer = {
    readonly students: { readonly pageInfo: { hasNextPage: boolean; endCursor: string }; readonly edges: readonly { node: Node }[] };
  };
  const children: Node[] = [];
  for (let after: string | null = null, more = true; more;) {
    const { students }: Answer = await bureau.ask<Answer>(query, { after });
    children.push(...students.edges.map(({ node }) => node));
    ({ endCursor: after, hasNextPage: more } = students.pageInfo);
  }
  return children;
}

const openCases = () =>
  bureau.ask<{
    dropoutCases: { edges: { node: { status: string; schoolDaysAbsent: number; student: { schoolClass: { id: string } } } }[] };
  }>(`{ dropoutCases(first: 100) { edges { node { status schoolDaysAbsent student { schoolClass { id } } } } } }`);
const idOf = (schoolClass: SchoolClass): string => classIdOf(schoolClass, town.schoolYear);

describe('A synthetic town', () => {
  it('A11 A2 has every child in its class', async () => {
    const sizes = new Map<string, number>();
    for (const { schoolClass } of await everyChild()) {
      const id = schoolClass?.id ?? '';
      sizes.set(id, (sizes.get(id) ?? 0) + 1);
    }
    expect(sizes).toEqual(new Map(town.classes.map((each) => [idOf(each), each.pupils.length])));
  });

  it('C1 D1 has its ledgers and certificates with the children they are of', async () => {
    const expected = {
      ledgers: town.pupils.filter((pupil) => town.ledgerOf(pupil)).length,
      certificates: town.pupils.filter((pupil) => town.disabilityOf(pupil)).length,
    };
    const matched = async () => {
      const children = await everyChild();
      return {
        ledgers: children.filter(({ aid }) => aid?.ledgers.some(({ category }) => category !== 'LEFT_BEHIND')).length,
        certificates: children.filter(({ specialEducation }) => specialEducation?.certificates?.length).length,
      };
    };
    const isAll = (now: typeof expected) => now.ledgers === expected.ledgers && now.certificates === expected.certificates;
    expect(await eventually(matched, isAll, 'the lists to meet the children', 60_000)).toEqual(expected);
  });

  it('D5 A12 knows who of the disabled children of age is in school, and names those in none', async () => {
    const { heads, rows } = certificateList(town);
    const numbers = [...rows].map((row) => row[heads.indexOf('残疾人证号')] ?? '');
    const inSchool = new Set(town.pupils.map(({ idNumber }) => idNumber));
    const ofAge = numbers.filter((number) => isOfThreeCategories(number) && isOfAge(number.slice(6, 14)));
    const unknown = ofAge.filter((number) => !inSchool.has(number.slice(0, 18)));
    expect(unknown.length).toBeGreaterThan(0);
    const figure = async () => {
      const query = `{ disabledEnrolment(place: "640381") { denominator terms { standing count } }
        disabledChildrenNotEnrolled(place: "640381", first: 100) { edges { node { standing } } } }`;
      const { disabledEnrolment, disabledChildrenNotEnrolled } = await bureau.ask<{
        disabledEnrolment: { denominator: number; terms: { standing: string; count: number }[] } | null;
        disabledChildrenNotEnrolled: { edges: { node: { standing: string } }[] };
      }>(query);
      return {
        denominator: disabledEnrolment?.denominator,
        enrolled: disabledEnrolment?.terms.find(({ standing }) => standing === 'ENROLLED')?.count,
        named: disabledChildrenNotEnrolled.edges.map(({ node }) => node.standing),
      };
    };
    const enrolled = ofAge.length - unknown.length;
    const found = await eventually(figure, (now) => now.enrolled === enrolled, 'the list to meet the children', 60_000);
    expect(found).toEqual({ denominator: ofAge.length, enrolled, named: unknown.map(() => 'UNKNOWN') });
  });

  it('C9 counts each migrant workers’ child at a school', async () => {
    const expected = town.pupils.filter(({ household }) => household.registeredAddress !== household.homeAddress).length;
    const count = async () =>
      (await bureau.ask<{ migrantFigures: { atSchoolCount: number } }>(`{ migrantFigures { atSchoolCount } }`)).migrantFigures
        .atSchoolCount;
    expect(await eventually(count, (now) => now === expected, 'the children to be found at school', 60_000)).toBe(expected);
  });

  it('C8 has a file for each child whose parents work away', async () => {
    const expected = town.pupils.filter(({ household }) => household.leftBehind).length;
    const civilAffairs = await deskOf(program.graph, { post: 'civil-affairs-officer', jurisdictions: [CITY] });
    const count = async () =>
      (await civilAffairs.ask<{ leftBehindFigures: { openCount: number } }>(`{ leftBehindFigures { openCount } }`)).leftBehindFigures
        .openCount;
    expect(await eventually(count, (now) => now === expected, 'the files to be open', 60_000)).toBe(expected);
  });

  it('B1 shows a class teacher the registers of last term, and of the school year before', async () => {
    const [earlier, last] = town.terms.slice(0, 2).map((term) => [...town.registersOf(term)]);
    const busiest = (registers: readonly Register[] = []): Register =>
      registers.reduce((most, each) => (each.marks.length > most.marks.length ? each : most));
    for (const { schoolClass, date, expected, marks } of [busiest(last), busiest(earlier)]) {
      const teacher = await deskOf(program.graph, {
        post: 'class-teacher',
        schools: [schoolClass.school.id],
        classes: [idOf(schoolClass)],
      });
      const { schoolClass: answer } = await teacher.ask<{ schoolClass: { roll: { entries: { mark: string }[] } } }>(
        `query Roll($id: ID!, $date: Date!) { schoolClass(id: $id) { roll(date: $date) { entries { mark } } } }`,
        { id: idOf(schoolClass), date },
      );
      const entries = answer.roll.entries.map(({ mark }) => mark);
      expect(entries).toHaveLength(expected);
      expect(entries.filter((mark) => mark !== 'PRESENT').sort()).toEqual(marks.map(({ mark }) => MARKS[mark]).sort());
    }
  });

  it('B4 has a case for exactly the children who have not come back', async () => {
    const { dropoutCases } = await openCases();
    const found = dropoutCases.edges.map(({ node }) => [node.student.schoolClass.id, node.status, node.schoolDaysAbsent]);
    const expected = [...town.stillAbsent]
      .filter(([, days]) => days >= 3)
      .map(([{ school, grade, classNumber }, days]) => [
        classIdOf({ school, grade, number: classNumber }, town.schoolYear),
        'SUSPECTED',
        days,
      ]);
    expect(expected.length).toBeGreaterThan(0);
    expect(found.sort()).toEqual(expected.sort());
  });

  it('A11 is the same town when it is loaded again', async () => {
    const before = await openCases();
    await loadTown({ graph: program.graph, directory: program.townDirectory });
    expect(await everyChild()).toHaveLength(STUDENTS);
    expect(await openCases()).toEqual(before);
  });
});

atTheTerminal(() => program);

/** By the digit behind the ID number (GB/T 26341-2010): sight, hearing, intellect. */
const isOfThreeCategories = (certificateNumber: string): boolean => '125'.includes(certificateNumber.charAt(18));

/** From the eighth birthday to the day before the fifteenth. @param born `20150301` */
const isOfAge = (born: string): boolean => born <= '20180428' && born > '20110428';

const MARKS: Readonly<Record<string, string>> = {
  迟到: 'LATE',
  病假: 'SICK',
  事假: 'APPROVED_LEAVE',
  无故缺课: 'UNEXCUSED',
  送教上门: 'HOME_TAUGHT',
};
