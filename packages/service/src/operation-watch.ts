/** Counts, times and traces GraphQL operations, by name and outcome: never by variables. */
import type { ApolloServerPlugin, BaseContext } from '@apollo/server';
import { trace } from '@opentelemetry/api';
import { Histogram, type Registry } from 'prom-client';

/** Apollo plugin that fills `graphql_operation_seconds` and opens a span for each operation. */
export function operationWatch(service: string, registry: Registry): ApolloServerPlugin<BaseContext> {
  const seconds = new Histogram({
    name: 'graphql_operation_seconds',
    help: 'Time to answer a GraphQL operation.',
    labelNames: ['kind', 'outcome'],
    registers: [registry],
  });
  const tracer = trace.getTracer(service);
  return {
    async requestDidStart() {
      const stop = seconds.startTimer();
      const span = tracer.startSpan('graphql');
      return {
        async willSendResponse({ operation, operationName, errors }) {
          const kind = operation?.operation ?? 'none';
          stop({ kind, outcome: errors ? 'errors' : 'ok' });
          span.updateName(operationName ?? kind).end();
        },
      };
    },
  };
}
