/**
 * A rule of the programme as two pure functions. `decide` looks at a command and the present state and answers with the
 * events that follow, or refuses; `evolve` applies one event. Neither awaits, reads a clock or draws a random number: what
 * they need to know comes in as `context`.
 *
 * @typeParam C commands · @typeParam E events · @typeParam S state · @typeParam X context (rule pack, now, card of the student …)
 */
export interface Decider<C, E, S, X> {
  readonly decide: (command: C, state: S, context: X) => readonly E[];
  readonly evolve: (state: S, event: E) => S;
  readonly initialState: () => S;
}

/** Applies events in order; the state that `decide` would see next. */
export function fold<E, S>(evolve: (state: S, event: E) => S, state: S, events: readonly E[]): S {
  return events.reduce(evolve, state);
}

/** The end of an exhaustive `switch`: a forgotten member stops the build here. */
export function unreachable(value: never): never {
  throw new Error(`Unhandled case: ${(value as { type?: string })?.type ?? typeof value}`);
}
