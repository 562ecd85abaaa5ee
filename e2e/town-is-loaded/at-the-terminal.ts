/** What a newcomer types after `npm start`, each command as a program. */
import { existsSync, readdirSync } from 'node:fs';
import { openDesk } from '../../infra/demo/desk.js';
import { eventually } from '../support/graph-client.js';
import type { StartedProgram } from './npm-start.js';

const MINUTES = 60_000;

export function atTheTerminal(programOf: () => StartedProgram): void {
  describe('At the terminal', () => {
    it('npm start prints where the graph is and how to get a token, and the token works', async () => {
      const { graph, printed, npm } = programOf();
      expect(printed()).toContain(`The graph is served at ${graph.url}/graphql\n`);
      const [, command = ''] = /a token +(npm run .*)/.exec(printed()) ?? [];
      const desk = openDesk({ url: graph.url, token: (await npm(command)).trim() });
      const { jurisdictions } = await desk.ask<{ jurisdictions: object[] }>('{ jurisdictions { id } }');
      expect(jurisdictions.length).toBeGreaterThan(0);
    });

    it(
      'npm run demo plays the story in the loaded town, loses and doubles nothing',
      async () => {
        const { npm } = programOf();
        const figures = JSON.parse(await npm('npm run -s demo -- --json')) as Readonly<Record<string, unknown>>;
        const number = expect.any(Number) as number;
        expect(figures).toMatchObject({
          students: 60,
          rollsTaken: 27,
          suspected: number,
          confirmed: number,
          aidReviewsOpened: number,
          placementReviewsOpened: number,
          departmentEvents: number,
          returned: number,
          lost: 0,
          duplicated: 0,
          dropoutToAidReviewMs: { p50: number, p95: number },
          changed: true,
        });
      },
      10 * MINUTES,
    );

    it('npm run reset empties nothing while the graph runs', async () => {
      const { npm, townDirectory } = programOf();
      await expect(npm('npm run -s reset')).rejects.toThrow('stop the graph first');
      expect(existsSync(townDirectory)).toBe(true);
    });

    it('Ctrl-C leaves nothing listening, and npm run reset then empties the town', async () => {
      const { interrupt, portsInUse, npm, data } = programOf();
      // Gateway, four subgraphs, identity provider, database, broker, its controller and its door for departments.
      expect(await portsInUse()).toHaveLength(10);
      await interrupt();
      await eventually(portsInUse, (ports) => ports.length === 0, 'every port to be free');
      expect(await npm('npm run -s reset')).toContain('Emptied');
      expect(readdirSync(data)).toEqual([]);
    });
  });
}
