/** What is done with a dead letter: replayed or given up, by an operator; replayed by an upgrade that has learnt its type. */
import { contractOf } from '@baoxue/contracts';
import type { ConsumerOptions } from './consumer.js';
import type { DeadLetter, Resolution } from './dead-letter.js';
import { inTurn } from './in-turn.js';
import type { RecordPlace } from './ports.js';
import { readEvent } from './read-event.js';
import { accept, parkGap, proceed, unpark } from './stream.js';

const LETTERS_AT_START = 100;

/** What became of a letter: dealt with, the same failure again, or the broker no longer keeps the record. */
export type ReplayOutcome = 'replayed' | 'still-failing' | 'record-gone';

/** Tries the event of a letter again; on success its stream goes on in order with all that waited behind it. Safe to repeat. */
export async function replayLetter(letter: DeadLetter, by: string, options: ConsumerOptions): Promise<ReplayOutcome> {
  const { place } = letter;
  const outcome = await inTurn(`${options.name}|${letter.stream}`, () =>
    place ? readAgain(letter, place, options) : handleAgain(letter, options),
  );
  if (outcome === 'replayed') await options.deadLetters.resolve(letter.id, resolution('replayed', by));
  return outcome;
}

/** Gives an event up, by a person's decision: its stream goes on without it. A gap is given up as a whole. */
export async function skipLetter(letter: DeadLetter, by: string, options: ConsumerOptions): Promise<void> {
  const { deadLetters, logger } = options;
  await inTurn(`${options.name}|${letter.stream}`, () => passOver(letter, options));
  await deadLetters.resolve(letter.id, resolution('skipped', by));
  logger.warn({ letter: letter.id, stream: letter.stream, sequence: letter.sequence, by }, 'operator: event given up');
}

/** Tries the letters whose type of event was not known and now is: the version that can read them has been installed. */
export async function replayLearnt(options: ConsumerOptions): Promise<void> {
  const { deadLetters, name, logger } = options;
  const { entries } = await deadLetters.page({ consumer: name, reason: 'UNKNOWN_TYPE' }, { first: LETTERS_AT_START, after: null });
  for (const { entry } of entries.filter(({ entry: { type } }) => type !== null && contractOf(type))) {
    const outcome = await replayLetter(entry, 'upgrade', options);
    logger.info({ letter: entry.id, type: entry.type, outcome }, 'consumer: a type of event was learnt');
  }
}

/** A record that could not be read: the software, or the contract, may have learnt to since. */
async function readAgain({ stream }: DeadLetter, place: RecordPlace, options: ConsumerOptions): Promise<ReplayOutcome> {
  const record = await options.bus.readAt(place);
  if (!record) return 'record-gone';
  const read = (options.read ?? readEvent)(record);
  if ('poison' in read) return 'still-failing';
  if (stream !== null) await unpark(stream, options.inbox);
  // Should its handler fail now, that is another letter.
  await accept(read.event, place, options);
  return 'replayed';
}

/** An event that its handler could not apply, or one that was missing: it is held in the inbox if it has come at all. */
async function handleAgain({ stream, sequence }: DeadLetter, options: ConsumerOptions): Promise<ReplayOutcome> {
  if (stream === null || sequence === null) return 'record-gone';
  await unpark(stream, options.inbox);
  await proceed(stream, options);
  const { lastSequence } = await options.inbox.position(stream);
  if (lastSequence >= sequence) return 'replayed';
  await parkGap(stream, new Date(Date.now() + 1), options);
  return 'still-failing';
}

async function passOver({ stream, sequence, reason }: DeadLetter, options: ConsumerOptions): Promise<void> {
  if (stream === null || sequence === null) return;
  const { inbox } = options;
  const { lastSequence } = await inbox.position(stream);
  if (lastSequence + 1 === sequence) {
    const last = reason === 'GAP' ? ((await inbox.firstHeldAfter(stream, lastSequence)) ?? sequence) - 1 : sequence;
    for (let each = sequence; each <= last; each += 1) {
      await inbox.advance(stream, each);
      await inbox.release(stream, each);
    }
  }
  await unpark(stream, inbox);
  await proceed(stream, options);
}

const resolution = (how: Resolution['how'], by: string): Resolution => ({ how, by, at: new Date().toISOString() });
