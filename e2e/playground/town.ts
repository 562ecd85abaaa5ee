import { deskOf, eventually } from '../support/graph-client.js';
import { AID_LEDGER, importList, SCHOOLS, STUDENTS as STUDENT_LIST } from '../../infra/demo/import-list.js';
import { CITY } from '../../infra/town/places.js';
import { CLASS, idNumberOf, nameOf, SCHOOL, schoolsCsv, studentRow, studentsCsv } from '../support/small-school.js';
import type { TestGraph } from '../support/test-graph.js';

/** In another town, so that lists have more than one row. */
const OTHER_SCHOOL = '6499000002';
const OTHER_TOWN = '640381101';

const STUDENTS = 16;
/** Away on all three days: a case each. */
const ABSENT = 6;
const SCHOOL_DAYS = ['2026-04-29', '2026-04-30', '2026-05-06'];

const TAKE_ROLL = `mutation($input: TakeRollInput!) { takeRoll(input: $input) { __typename ... on Refusal { code } } }`;
const STUDENT_IDS = `query($name: String) { students(filter: { name: $name }, first: 1) { edges { node { id } } } }`;
const CASES = '{ dropoutCases(first: 100) { edges { node { id } } } }';

interface Page<Node> {
  readonly edges: readonly { readonly node: Node }[];
}

/** What the name of a child looks like whose list was meant to harm whoever opens an export. */
export const FORMULA_NAME = '＝示例公式';

/** Two schools, sixteen children, six of whom stay away until a case opens for each. The clock stands on the last of these days. */
export async function loadTown(graph: TestGraph): Promise<void> {
  const bureau = await deskOf(graph, { post: 'bureau-officer', jurisdictions: [CITY] });
  const teacher = await deskOf(graph, { post: 'class-teacher', schools: [SCHOOL], classes: [CLASS] });
  const poverty = await deskOf(graph, { post: 'poverty-officer', jurisdictions: [CITY] });
  const schools = `${schoolsCsv}${OTHER_SCHOOL},示范小学,小学,${OTHER_TOWN},否\n`;
  await importList(bureau, SCHOOLS, { name: '示例学校', key: 'schools', content: schools });
  const rows = Array.from({ length: STUDENTS }, (_, index) =>
    studentRow(index, {
      ...(index === 0 && { 姓名: FORMULA_NAME }),
      ...(index >= 12 && { 学校标识码: OTHER_SCHOOL, 年级: '五年级' }),
      就读方式: index % 3 === 0 ? '住校' : '走读',
    }),
  );
  await importList(bureau, STUDENT_LIST, { name: '示例学生', key: 'students', content: studentsCsv(rows) });
  const ledger = `身份证号,类别,认定日期\n${idNumberOf(0)},建档立卡,2025-09-01\n${idNumberOf(1)},低保,2025-09-01\n`;
  await importList(poverty, AID_LEDGER, { name: '示例台账', key: 'ledger', content: ledger });
  const idOf = async (name: string) => {
    const { students } = await bureau.ask<{ students: Page<{ id: string }> }>(STUDENT_IDS, { name });
    return students.edges[0]?.node.id ?? '';
  };
  const absent = await Promise.all(Array.from({ length: ABSENT }, (_, index) => idOf(index === 0 ? FORMULA_NAME : nameOf(index))));
  graph.moveClock(`${SCHOOL_DAYS.at(-1)}T10:00:00+08:00`);
  for (const date of SCHOOL_DAYS) {
    const input = {
      idempotencyKey: `roll-${date}`,
      classId: CLASS,
      date,
      entries: absent.map((studentId) => ({ studentId, mark: 'UNEXCUSED' })),
      othersPresent: true,
    };
    await eventually(
      () => teacher.ask<{ takeRoll: { __typename: string } }>(TAKE_ROLL, { input }),
      ({ takeRoll }) => takeRoll.__typename === 'RollCallSuccess',
      'the roll to be taken',
    );
  }
  await eventually(
    () => bureau.ask<{ dropoutCases: Page<object> }>(CASES),
    ({ dropoutCases }) => dropoutCases.edges.length === ABSENT,
    'a case for each child away',
  );
}
