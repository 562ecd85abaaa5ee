import { commandHandler, type Change, type CommandOptions, type Handled, type Store } from './command-handler.js';
import { fold, type Decider } from './decider.js';
import { ConflictRefusal, Refusal } from './refusal.js';

/** A store that loads and saves many states of its kind at a time. */
export interface BulkStore<S, E> extends Store<S, E> {
  /** Absent ids are absent from the map. */
  findMany(ids: readonly string[]): Promise<ReadonlyMap<string, { readonly state: S; readonly version: number }>>;
  /** Saves each where nobody was faster. Resolves to false when not all were saved: some may be, all the same. */
  saveMany(changes: readonly (Change<S, E> & { readonly id: string })[]): Promise<boolean>;
}

/** What became of one command of many. */
export type Outcome<S, E> = Handled<S, E> | Refusal;

/**
 * What a command handler does, for many states in one read and one write. Only for commands that change nothing when they are given again: where
 * somebody was faster with one state, each command is given once more by itself. What the rule refuses is refused for its own state alone.
 */
export const bulkCommandHandler = <C, E, S, X>(decider: Decider<C, E, S, X>, store: BulkStore<S, E>) => {
  const handle = commandHandler(decider, store);

  return async (
    commands: ReadonlyMap<string, C>,
    options: Pick<CommandOptions<X>, 'context' | 'cause'>,
  ): Promise<ReadonlyMap<string, Outcome<S, E>>> => {
    if (commands.size === 0) return new Map();
    const known = await store.findMany([...commands.keys()]);
    const outcomes = new Map<string, Outcome<S, E>>();
    const changes: (Change<S, E> & { readonly id: string })[] = [];
    for (const [id, command] of commands) {
      const { state, version } = known.get(id) ?? { state: decider.initialState(), version: 0 };
      const events = unlessRefused(() => decider.decide(command, state, options.context));
      if (events instanceof Refusal || events.length === 0) {
        outcomes.set(id, events instanceof Refusal ? events : { state, version, events });
        continue;
      }
      const next = fold(decider.evolve, state, events);
      changes.push({ id, state: next, events, expectedVersion: version, cause: options.cause });
      outcomes.set(id, { state: next, version: version + 1, events });
    }
    if (await store.saveMany(changes)) return outcomes;
    for (const [id, command] of commands) outcomes.set(id, await handle(id, command, options).catch(refusal));
    return outcomes;
  };
};

function unlessRefused<T>(decide: () => T): T | Refusal {
  try {
    return decide();
  } catch (error) {
    return refusal(error);
  }
}

/** @throws what is no refusal of the rule */
function refusal(error: unknown): Refusal {
  if (error instanceof Refusal && !(error instanceof ConflictRefusal)) return error;
  throw error;
}
