/** Casebook 4 of services/attendance/src/casebooks, played through the gateway after the story, in the same class. */
import { deskOf, eventually, type Desk } from '../support/graph-client.js';
import { CLASS, nameOf, SCHOOL, TOWN } from '../support/small-school.js';
import type { TestGraph } from '../support/test-graph.js';

/** The child with the second place on the list of the class. */
const CHILD = 1;
const DAYS = ['2026-05-15', '2026-05-18', '2026-05-19'];

interface Duty {
  readonly dropoutCase: { readonly id: string };
  readonly steps: readonly { readonly kind: string; readonly dueOn: string }[];
}
interface Page<T> {
  readonly totalCount: number;
  readonly edges: readonly { readonly node: T }[];
}
interface Finding {
  readonly id: string;
  readonly days: readonly string[];
  readonly accountable: string;
  readonly student: { readonly id: string };
}

const DUTY = 'dropoutCase { id } steps { kind dueOn }';
const MARKS = `mutation($input: CorrectRollInput!) { correctRoll(input: $input) { __typename } }`;
const TAKE = `mutation($input: TakeRollInput!) { takeRoll(input: $input) { __typename } }`;

export function wrongAlarmCorrectedLate(graphOf: () => TestGraph): void {
  describe('Casebook 4 · 误报 · a wrong alarm, corrected late', () => {
    let teacher: Desk, inspector: Desk;
    let childId = '';
    let caseId = '';

    const child = async () =>
      (
        await teacher.ask<{ student: { mark: string; openCase: { id: string } | null; dropoutCases: { status: string }[] } }>(
          'query($id: ID!) { student(id: $id) { mark openCase { id } dropoutCases { status } } }',
          { id: childId },
        )
      ).student;
    const dueToday = async () =>
      (await inspector.ask<{ page: Page<Duty> }>(`{ page: deskDutiesDueToday { totalCount edges { node { ${DUTY} } } } }`)).page;

    beforeAll(async () => {
      const place = { jurisdictions: [TOWN], schools: [SCHOOL], classes: [CLASS] };
      [teacher, inspector] = await Promise.all([
        deskOf(graphOf(), { post: 'class-teacher', ...place }),
        deskOf(graphOf(), { post: 'responsible-inspector', ...place }),
      ]);
      const byName = `query($name: String) { students(filter: { name: $name }, first: 1) { edges { node { id } } } }`;
      const { students } = await teacher.ask<{ students: Page<{ id: string }> }>(byName, { name: nameOf(CHILD) });
      childId = students.edges[0]?.node.id ?? '';
    });

    it('B4 three days without excuse on the register: the child is suspected', async () => {
      graphOf().moveClock('2026-05-19T08:00:00+08:00');
      for (const date of DAYS) {
        const entries = [{ studentId: childId, mark: 'UNEXCUSED' }];
        const input = { idempotencyKey: `alarm-${date}`, classId: CLASS, date, entries, othersPresent: true };
        expect(await teacher.ask(TAKE, { input })).toEqual({ takeRoll: { __typename: 'RollCallSuccess' } });
      }
      const { openCase } = await eventually(child, ({ mark }) => mark === 'SUSPECTED', 'the mark of the child');
      caseId = openCase?.id ?? '';
      expect(await dueToday()).toMatchObject({ totalCount: 0 });
    });

    it('E5 the next morning the inspector is told that persuading is due, once, and the desk lists it', async () => {
      const told: (Duty | undefined)[] = [];
      const following = await inspector.follow<{ deskDutyFellDue: Duty }>(`subscription { deskDutyFellDue { ${DUTY} } }`, ({ data }) =>
        told.push(data?.deskDutyFellDue),
      );
      graphOf().moveClock('2026-05-20T07:30:00+08:00');
      await eventually(
        async () => told.length,
        (count) => count > 0,
        'the morning',
      );
      const persuasion = { kind: 'persuade', dueOn: '2026-05-20' };
      expect(told).toEqual([{ dropoutCase: { id: caseId }, steps: [persuasion] }]);
      expect(await dueToday()).toEqual({ totalCount: 1, edges: [{ node: told[0] }] });
      await following.stop();
    });

    it('B1 B3 B4 the child was ill: the teacher corrects two days, the mark falls, and nobody has anything to do', async () => {
      for (const date of DAYS.slice(1)) {
        const input = { idempotencyKey: `ill-${date}`, classId: CLASS, date, entries: [{ studentId: childId, mark: 'SICK' }] };
        expect(await teacher.ask(MARKS, { input })).toEqual({ correctRoll: { __typename: 'RollCallSuccess' } });
      }
      expect(await eventually(child, ({ mark }) => mark === 'NORMAL', 'the mark to fall')).toMatchObject({
        openCase: null,
        dropoutCases: [{ status: 'WITHDRAWN' }],
      });
      expect(await teacher.ask('query($id: ID!) { deskDuty(id: $id) { window } }', { id: caseId })).toEqual({ deskDuty: null });
      expect(await dueToday()).toMatchObject({ totalCount: 0 });
    });

    it('B10 the night after, the inspector sees who corrected what: a fact, which has its explanation', async () => {
      graphOf().moveClock('2026-05-21T07:30:00+08:00');
      const findings = async () =>
        (
          await inspector.ask<{ page: Page<Finding> }>(
            '{ page: integrityFindings(kind: ABSENCE_CORRECTED_AWAY) { totalCount edges { node { id days accountable student { id } } } } }',
          )
        ).page;
      const { edges } = await eventually(findings, (page) => page.edges.length === 1, 'the finding');
      expect(edges).toMatchObject([{ node: { days: DAYS.slice(1), accountable: 'class-teacher', student: { id: childId } } }]);
      const input = { idempotencyKey: 'judged', findingId: edges[0]?.node.id, outcome: 'EXPLAINED' };
      const close = `mutation($input: CloseFindingInput!) { closeFinding(input: $input) { ... on IntegrityFindingSuccess { finding { status outcome } } } }`;
      expect(await inspector.ask(close, { input })).toEqual({ closeFinding: { finding: { status: 'CLOSED', outcome: 'EXPLAINED' } } });
    });
  });
}
