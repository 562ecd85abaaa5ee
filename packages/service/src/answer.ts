/** The body of a mutation: a rule's "no" becomes data of the graph, a fault goes on its way to be masked. Requirement E4. */
import { ConflictRefusal, Refusal } from '@baoxue/domain';

export interface RefusalAnswer {
  __typename: 'Refusal';
  code: string;
  field: string | null;
  rule: string | null;
  zh: string;
  en: string;
}

export interface ConflictAnswer extends Omit<RefusalAnswer, '__typename'> {
  __typename: 'Conflict';
  expectedVersion: number;
  actualVersion: number;
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

/** For a mutation with `expectedVersion`: a stale one is answered as `Conflict`, with both versions. */
export async function answerOrConflict<T>(work: () => Promise<T>): Promise<T | RefusalAnswer | ConflictAnswer> {
  return answer(async (): Promise<T | ConflictAnswer> => {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof ConflictRefusal)) throw error;
      const { expectedVersion, actualVersion } = error;
      return { ...refusalAnswer(error), __typename: 'Conflict', expectedVersion, actualVersion };
    }
  });
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
