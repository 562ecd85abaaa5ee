/** What the one query costs: as many requests and database calls for a class of fifty as for one of five. */
import { setStage } from '../../infra/demo/play.js';
import { WHOLE_SITUATION } from '../../infra/demo/situation.js';
import { story, type Stage } from '../../infra/demo/story.js';
import { costOf } from '../support/counts.js';
import { eventually } from '../support/graph-client.js';
import type { TestGraph } from '../support/test-graph.js';

const CLASS = `query Class($id: ID!, $day: Date!) { schoolClass(id: $id) {
  grade school { name }
  roll(date: $day) { entries { mark student { name } } }
  students {${WHOLE_SITUATION} }
} }`;
const SCHOOL = `query School($id: ID!, $day: Date!) { school(id: $id) { classes {
  number school { name }
  roll(date: $day) { date }
  students { mark schoolClass { number } openCase { status } }
} } }`;
const MINUTES = 60_000;
/** Longer than an event of the story takes from service to service. */
const QUIET_MS = 2_000;

export function oneQuery(graphOf: () => TestGraph): void {
  /** A school of one class of five, and one of two classes of twenty-five. */
  let small: Stage, large: Stage;
  /** A class of fifty. */
  let full: Stage;

  describe('The one query', () => {
    beforeAll(async () => {
      const graph = graphOf();
      small = await setStage({ graph, size: { number: 11, classes: 1, studentsPerClass: 5 } });
      large = await setStage({ graph, size: { number: 12, classes: 2, studentsPerClass: 25 } });
      full = await setStage({ graph, size: { number: 13, classes: 1, studentsPerClass: 50 } });
      for (const stage of [small, large, full]) for (const { act } of story.slice(0, 4)) await act(stage);
    }, 10 * MINUTES);

    const costFor = async ({ cast, school, days }: Stage, query: string, id: string | undefined, shown: number) => {
      const ask = () => cast.bureau.ask<object>(query, { id, day: days[3] });
      const names = JSON.stringify(await ask()).match(/"mark":"(NORMAL|SUSPECTED)"/g) ?? [];
      expect([school.students.length, names.length]).toEqual([shown, shown]);
      const idle = () => costOf(graphOf(), () => new Promise((resolve) => setTimeout(resolve, QUIET_MS)));
      await eventually(idle, ({ databaseCalls }) => databaseCalls === 0, 'the last events to be handled', MINUTES);
      return costOf(graphOf(), ask);
    };

    it(
      'E1 shows a class of 50 children for as many requests and database calls as a class of 5',
      async () => {
        const five = await costFor(small, CLASS, small.school.classIds[0], 5);
        const fifty = await costFor(full, CLASS, full.school.classIds[0], 50);
        expect(fifty).toEqual(five);
        // Each service is asked once for the class, and once more for what hangs on a case or a register.
        expect(five.subgraphRequests).toBeLessThanOrEqual(6);
        // Two of them ask aid and special education which records were merged into the children's.
        expect(five.databaseCalls).toBeLessThanOrEqual(18);
      },
      3 * MINUTES,
    );

    it(
      'E1 shows a school of two classes for as many requests and database calls as a school of one',
      async () => {
        expect(await costFor(large, SCHOOL, large.school.id, 50)).toEqual(await costFor(small, SCHOOL, small.school.id, 5));
      },
      3 * MINUTES,
    );
  });
}
