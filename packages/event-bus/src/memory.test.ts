import { describeBus } from './bus.contract.js';
import { describeInbox } from './inbox.contract.js';
import { createMemoryBus, createMemoryInbox } from './memory.js';

describeBus('memory', async () => createMemoryBus());
describeInbox('memory', () => createMemoryInbox());
