import { isDeepStrictEqual, inspect } from 'node:util';
import { fold, type Decider } from './decider.js';
import { Refusal } from './refusal.js';

/**
 * Given/when/then for a rule: `given(...events).when(command).then(...events)`. Starts from the initial state, or from
 * `givenState(state)` when the past is easier said as a state. The context can be changed for one sentence with `.at(context)`.
 */
export function specification<C, E, S, X>(decider: Decider<C, E, S, X>, defaultContext: X) {
  const from = (state: S, context: X) => ({
    at: (changed: Partial<X>) => from(state, { ...context, ...changed }),
    when: (command: C) => ({
      /** Exactly these events follow. */
      then(...expected: readonly E[]): void {
        const actual = decider.decide(command, state, context);
        if (!isDeepStrictEqual([...actual], [...expected])) {
          throw new Error(`Expected events\n${inspect(expected, { depth: 8 })}\nbut the rule decided\n${inspect(actual, { depth: 8 })}`);
        }
      },
      thenNothingHappens(): void {
        this.then();
      },
      /** The rule refuses with this code. */
      thenRefuses(code: string): void {
        try {
          const events = decider.decide(command, state, context);
          throw new Error(`Expected refusal ${code}, but the rule decided ${inspect(events, { depth: 8 })}`);
        } catch (error) {
          if (!(error instanceof Refusal)) throw error;
          if (error.code !== code) throw new Error(`Expected refusal ${code}, got ${error.message}`, { cause: error });
        }
      },
      /** For assertions on the resulting state. */
      thenState(check: (state: S) => void): void {
        check(fold(decider.evolve, state, decider.decide(command, state, context)));
      },
    }),
  });
  const given = (...events: readonly E[]) => from(fold(decider.evolve, decider.initialState(), events), defaultContext);
  return Object.assign(given, { state: (state: S) => from(state, defaultContext) });
}
