/** The reads of the students' ledger that leave this process: to send the last one again, and to ask how it was served. */
import type { Connection } from '../own-backends.js';

interface Find {
  readonly filter: object;
  readonly sort: object;
  readonly projection: object;
  readonly limit: number;
}
interface Stage {
  readonly stage: string;
  readonly indexName?: string;
  readonly inputStage?: Stage;
  readonly inputStages?: readonly Stage[];
}

export function readsOf(connection: Connection) {
  let last: Find | null = null;
  const listener = ({ commandName, command }: { readonly commandName: string; readonly command: Record<string, unknown> }): void => {
    if (commandName === 'find' && command['find'] === 'students' && command['sort']) last = command as unknown as Find;
  };
  connection.getClient().on('commandStarted', listener);
  const read = () => {
    if (!last) throw new Error('The page was not read from the students');
    const { filter, sort, projection, limit } = last;
    return connection
      .collection('students')
      .find(filter, { projection })
      .sort(sort as never)
      .limit(limit);
  };

  return {
    again: () => read().toArray(),
    async plan(): Promise<{ readonly index: string; readonly sorted: boolean }> {
      const explained = (await read().explain()) as { readonly queryPlanner: { readonly winningPlan: Stage } };
      const stages = stagesOf(explained.queryPlanner.winningPlan);
      const indexes = new Set(stages.flatMap(({ indexName, stage }) => indexName ?? (stage === 'COLLSCAN' ? 'none' : [])));
      return { index: [...indexes].join(' + '), sorted: stages.some(({ stage }) => stage === 'SORT') };
    },
    stop: () => void connection.getClient().off('commandStarted', listener),
  };
}

const stagesOf = (plan: Stage): Stage[] => [plan, ...[plan.inputStage ?? [], plan.inputStages ?? []].flat().flatMap(stagesOf)];
