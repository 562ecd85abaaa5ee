export { causedBy } from './caused-by.js';
export { replayStream, startConsumer, type ConsumerOptions, type EventHandlers } from './consumer.js';
export { createKafkaBus, type KafkaOptions } from './kafka.js';
export { createMemoryBus, createMemoryDeadLetters, createMemoryInbox } from './memory.js';
export type * from './ports.js';
export { startRelay, type Relay, type RelayOptions } from './relay.js';
