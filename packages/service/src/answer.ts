/** The body of a mutation: a rule's "no" becomes data of the graph, a fault goes on its way to be masked. Requirement E4. */
import { ConflictRefusal, Refusal } from '@baoxue/domain';
import DataLoader from 'dataloader';

export interface RefusalAnswer {
  __typename: 'Refusal';
  code: string;
  field: string | null;
  rule: string | null;
  zh: string;
  en: string;
}

export interface ConflictAnswer<P> extends Omit<RefusalAnswer, '__typename'> {
  __typename: 'Conflict';
  expectedVersion: number;
  actualVersion: number;
  present: P | WithheldRecord;
}

/** Of a record that the viewer may not see: only that it changed. */
export interface WithheldRecord {
  __typename: 'WithheldRecord';
  id: string;
  version: number;
}

/** What a request has read. */
interface Loading {
  readonly loaders: object;
}

/**
 * For a mutation without `expectedVersion`.
 * @example completeReview: (_root, { input }, { viewer }) => answer(async () => { authorise(…); …; return { __typename: 'Success', review }; })
 */
export async function answer<T>(work: () => Promise<T>): Promise<T | RefusalAnswer> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Refusal) return refusalAnswer(error);
    throw error;
  }
}

/**
 * For mutations with `expectedVersion`: a stale one is answered as `Conflict`, with both versions and the record as it stands.
 * @param as type of the record in the graph
 * @param find the record as the viewer may see it; null when out of scope
 * @example const answerOrConflict = answerOrConflictOf('Placement', visible);
 */
export const answerOrConflictOf =
  <N extends string, P extends object, C extends Loading>(as: N, find: (id: string, context: C) => Promise<P | null>) =>
  <T>(context: C, work: () => Promise<T>): Promise<T | RefusalAnswer | ConflictAnswer<P & { __typename: N }>> =>
    answer(async () => {
      try {
        return await work();
      } catch (error) {
        if (!(error instanceof ConflictRefusal)) throw error;
        const { recordId, expectedVersion, actualVersion } = error;
        forget(context);
        const found = await find(recordId, context);
        const present = found
          ? { ...found, __typename: as }
          : { __typename: 'WithheldRecord' as const, id: recordId, version: actualVersion };
        return { ...refusalAnswer(error), __typename: 'Conflict' as const, expectedVersion, actualVersion, present };
      }
    });

/** What a request has read so far is what stood before. */
function forget({ loaders }: Loading): void {
  for (const loader of Object.values(loaders)) if (loader instanceof DataLoader) loader.clearAll();
}

/** A rule's "no" as the graph says it. */
export const refusalAnswer = ({ code, field, rule, zh, en }: Refusal): RefusalAnswer => ({
  __typename: 'Refusal',
  code,
  field: field ?? null,
  rule: rule ?? null,
  zh,
  en,
});
