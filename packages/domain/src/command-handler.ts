import { fold, type Decider } from './decider.js';
import { ConflictRefusal } from './refusal.js';

/** A state as it is stored, with the number of times it has been saved (0: not yet) and whether a command key has been seen. */
export interface Loaded<S> {
  readonly state: S;
  readonly version: number;
  /** True when a command with the key asked about has already been applied. */
  readonly alreadyApplied: boolean;
}

/** Why something happened: carried into every event, so that a chain of effects can be followed. */
export interface Cause {
  /** Who did it: the subject of the token, or the consumer's name. Never a person's name. */
  readonly actor: string;
  readonly correlationId: string;
  /** Id of the event or command that led here. */
  readonly causationId?: string | undefined;
}

export interface Change<S, E> {
  readonly state: S;
  readonly events: readonly E[];
  readonly expectedVersion: number;
  readonly commandKey?: string | undefined;
  readonly cause: Cause;
}

/** Keeps states of one kind. `save` writes state and events in one step and throws `ConflictRefusal` when somebody was faster. */
export interface Store<S, E> {
  load(id: string, commandKey?: string): Promise<Loaded<S>>;
  save(id: string, change: Change<S, E>): Promise<void>;
}

export interface CommandOptions<X> {
  readonly context: X;
  readonly cause: Cause;
  /** Idempotency key of a mutation, or the id of the event that led here: applied once. */
  readonly commandKey?: string | undefined;
  /** The version the caller looked at; without it a lost race is simply decided again. */
  readonly expectedVersion?: number | undefined;
}

export interface Handled<S, E> {
  readonly state: S;
  readonly version: number;
  readonly events: readonly E[];
}

/** Enough for any real contention on one child's record; more means something is wrong. */
const TRIES_MAX = 5;

/**
 * Loads the state, lets the rule decide, and saves state and events together. Nothing is saved when nothing follows.
 * @throws Refusal when the rule refuses · ConflictRefusal when `expectedVersion` is stale
 */
export const commandHandler =
  <C, E, S, X>(decider: Decider<C, E, S, X>, store: Store<S, E>) =>
  async (id: string, command: C, { context, cause, commandKey, expectedVersion }: CommandOptions<X>): Promise<Handled<S, E>> => {
    for (let attempt = 1; ; attempt += 1) {
      const { state, version, alreadyApplied } = await store.load(id, commandKey);
      if (alreadyApplied) return { state, version, events: [] };
      if (expectedVersion !== undefined && expectedVersion !== version) throw new ConflictRefusal(id, expectedVersion, version);
      const events = decider.decide(command, state, context);
      if (events.length === 0) return { state, version, events };
      const next = fold(decider.evolve, state, events);
      try {
        await store.save(id, { state: next, events, expectedVersion: version, commandKey, cause });
        return { state: next, version: version + 1, events };
      } catch (error) {
        const lostRace = error instanceof ConflictRefusal && expectedVersion === undefined;
        if (!lostRace || attempt === TRIES_MAX) throw error;
      }
    }
  };
