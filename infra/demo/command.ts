/** Commands of a post, as its frontend would send them: mutations with an idempotency key, sent again as they are after a fault. */
import type { Desk } from './desk.js';

type Input = Readonly<Record<string, unknown>>;

interface Problem {
  readonly code: string;
  readonly en: string;
}

/** A rule of the programme said no. */
class Refused extends Error {
  readonly code: string;
  constructor(mutation: string, { code, en }: Problem) {
    super(`${mutation} was refused: ${code}. ${en}`);
    this.code = code;
  }
}

/**
 * @param mutation name of a mutation whose input type is called after it
 * @param selection of the result union, beside its problems
 * @throws Refused
 */
export async function command<T>(desk: Desk, mutation: string, input: Input, selection = ''): Promise<T> {
  const inputType = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input!`;
  const query = `mutation Act($input: ${inputType}) { outcome: ${mutation}(input: $input) { __typename ... on Problem { code en } ${selection} } }`;
  const { outcome } = await desk.ask<{ outcome: T | Problem }>(query, { input });
  if (isProblem(outcome)) throw new Refused(mutation, outcome);
  return outcome;
}

const isProblem = (outcome: unknown): outcome is Problem => typeof (outcome as Partial<Problem>).code === 'string';

/** Something with a version, by the name of the query that shows it. */
interface Versioned {
  readonly kind: 'dropoutCase' | 'aidReview' | 'placementReview';
  readonly id: string;
}

const LOOKS_MAX = 5;

/** Looks at the record, then commands; when somebody changed it meanwhile, looks again, as a person would. @throws Refused */
export async function commandOnSight(desk: Desk, mutation: string, { kind, id }: Versioned, input: Input): Promise<void> {
  const query = `query Look($id: ID!) { seen: ${kind}(id: $id) { version } }`;
  for (let looks = 1; ; looks += 1) {
    const { seen } = await desk.ask<{ seen: { version: number } | null }>(query, { id });
    try {
      return await command(desk, mutation, { ...input, expectedVersion: seen?.version ?? 0 });
    } catch (error) {
      if (!(error instanceof Refused) || error.code !== 'STALE_VERSION' || looks === LOOKS_MAX) throw error;
    }
  }
}
