import { collectDefaultMetrics, type Registry } from 'prom-client';

/** How long the event loop was late is sampled so often; prom-client's own ten milliseconds wake an idle process a hundred times a second. */
const EVENT_LOOP_SAMPLE_MS = 100;

/** Adds what every process tells of itself: CPU, memory, garbage collection, how late its event loop is. */
export const processMetrics = (register: Registry): void =>
  collectDefaultMetrics({ register, eventLoopMonitoringPrecision: EVENT_LOOP_SAMPLE_MS });
