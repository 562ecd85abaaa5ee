import { describeBus } from './bus.contract.js';
import { createKafkaBus } from './kafka.js';
import { silent } from './silent.js';

describeBus('Kafka', async () =>
  createKafkaBus({
    brokers: (process.env['TEST_KAFKA_BROKERS'] ?? '').split(','),
    clientId: 'bus-test',
    logger: silent,
    onFatal: (error) => {
      throw error;
    },
  }),
);
