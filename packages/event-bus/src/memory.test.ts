import { describeBus } from './bus.contract.js';
import { describeConsumer } from './consumer.contract.js';
import { describeDeadLetters, describeInbox } from './inbox.contract.js';
import { createMemoryBus, createMemoryDeadLetters, createMemoryInbox } from './memory.js';

describeBus('memory', async () => createMemoryBus());
describeInbox('memory', () => createMemoryInbox());
describeDeadLetters('memory', () => createMemoryDeadLetters());

const [bus, deadLetters] = [createMemoryBus(), createMemoryDeadLetters()];
describeConsumer('in memory', { bus: () => bus, inbox: () => createMemoryInbox(), deadLetters: () => deadLetters });
