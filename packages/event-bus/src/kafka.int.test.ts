import { describeBus } from './bus.contract.js';
import { createKafkaBus } from './kafka.js';

const silent = { info() {}, warn() {}, error() {} };

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
