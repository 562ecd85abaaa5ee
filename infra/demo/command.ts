/** Commands of a post, as its frontend would send them: mutations with an idempotency key, sent again as they are after a fault. */
import { pascalCase } from '@baoxue/domain';
import type { Desk } from './desk.js';

type Input = Readonly<Record<string, unknown>>;

interface Problem {
  readonly code: string;
  readonly zh: string;
  readonly en: string;
}

/** A rule of the programme said no. */
export class Refused extends Error {
  readonly code: string;
  /** Why, as a civil servant reads it. */
  readonly zh: string;
  constructor(mutation: string, { code, zh, en }: Problem) {
    super(`${mutation} was refused: ${code}. ${en}`);
    this.code = code;
    this.zh = zh;
  }
}

/**
 * @param mutation name of a mutation
 * @param selection of the result union, beside its problems
 * @param inputType where it is not called after the mutation
 * @throws Refused
 */
export async function command<T>(
  desk: Desk,
  mutation: string,
  input: Input,
  selection = '',
  inputType = `${pascalCase(mutation)}Input`,
): Promise<T> {
  const query = `mutation Act($input: ${inputType}!) { outcome: ${mutation}(input: $input) { __typename ... on Problem { code zh en } ${selection} } }`;
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
