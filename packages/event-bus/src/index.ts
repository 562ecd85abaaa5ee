export { inTurn } from './in-turn.js';
export { causedBy } from './caused-by.js';
export { startConsumer, type ConsumerOptions, type ConsumerWatch, type EventHandlers } from './consumer.js';
export {
  DEAD_LETTER_REASONS,
  type DeadLetter,
  type DeadLetterReason,
  type DeadLetters,
  type LetterFilter,
  positionOf,
  type Resolution,
} from './dead-letter.js';
export type { Inbox, StreamPosition, Waiting, WaitingStream } from './inbox.js';
export { kafkaLoginFrom, kafkaSecurity, type KafkaLogin } from './kafka-login.js';
export { createKafkaBus, type KafkaOptions } from './kafka.js';
export { createMemoryBus, createMemoryDeadLetters, createMemoryInbox } from './memory.js';
export { replayLetter, skipLetter, type ReplayOutcome } from './operate.js';
export { onceBrokerAnswers } from './once-broker-answers.js';
export type * from './ports.js';
export { foreignReader, type Reading } from './read-event.js';
export { partsOf } from './stream.js';
export { together } from './together.js';
export { silent } from './silent.js';
export { startRelay, type Relay, type RelayOptions } from './relay.js';
