import type { EventEnvelope } from '@baoxue/contracts';

/** Why a stream does not go on: an event before those that came is missing, or an event could not be handled and a person must look. */
export type Waiting = { readonly why: 'gap' | 'parked'; readonly since: Date };

/** What a consumer remembers of one stream (topic and subject). */
export interface StreamPosition {
  readonly lastSequence: number;
  /** Null while the stream flows. */
  readonly waiting: Waiting | null;
}

export interface WaitingStream extends Waiting {
  readonly stream: string;
  readonly lastSequence: number;
}

/** A consumer's memory of what it has applied. Implemented in memory and in packages/mongo; both pass one contract test. */
export interface Inbox {
  position(stream: string): Promise<StreamPosition>;
  /** Moves on from `sequence - 1`; changes nothing when somebody else did already. */
  advance(stream: string, sequence: number): Promise<void>;
  /** Keeps an event that came too early, or behind a parked one, or that is itself the parked one. */
  hold(stream: string, event: EventEnvelope): Promise<void>;
  /** The held event with this sequence, or null. */
  held(stream: string, sequence: number): Promise<EventEnvelope | null>;
  /** Sequence of the earliest event held beyond `sequence`, or null. */
  firstHeldAfter(stream: string, sequence: number): Promise<number | null>;
  countHeld(stream: string): Promise<number>;
  release(stream: string, sequence: number): Promise<void>;
  /** Changes what a stream waits for, if it is still as it was read; false when somebody else was faster. */
  changeWaiting(stream: string, from: Waiting | null, to: Waiting | null): Promise<boolean>;
  /** Streams that wait, longest first. */
  waiting(filter: { readonly why: Waiting['why']; readonly limit: number }): Promise<readonly WaitingStream[]>;
  countWaiting(why: Waiting['why']): Promise<number>;
}
