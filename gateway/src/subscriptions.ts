/**
 * Subscriptions: an event on Kafka carries only a key; for each subscriber the gateway runs the client's own selection as a query
 * for that key. So access, limits and planning are those of any query, and nobody is told of what they may not read.
 */
import type { EventBus, Subscription } from '@baoxue/event-bus';
import { Kind, print, type DocumentNode, type ExecutionResult, type FieldNode, type OperationDefinitionNode } from 'graphql';

interface Source {
  readonly topic: string;
  /** The query that answers for one key. */
  readonly queryField: string;
}

/** Root fields of the Subscription type → where their keys come from. */
const SOURCES: Readonly<Record<string, Source>> = {
  dropoutCaseChanged: { topic: 'baoxue.attendance.dropout-case', queryField: 'dropoutCase' },
};

/** Keys waiting for one slow subscriber; beyond this the oldest go, because the newest state answers for all. */
const WAITING_MAX = 1_000;

export interface Subscriptions {
  /** The client's selection, once per change that the viewer may see. */
  subscribe(
    document: DocumentNode,
    variables: Record<string, unknown>,
    runQuery: (query: string, variables: Record<string, unknown>) => Promise<ExecutionResult>,
  ): AsyncGenerator<ExecutionResult>;
  stop(): Promise<void>;
}

export async function startSubscriptions(bus: EventBus, replica: string): Promise<Subscriptions> {
  const listeners = new Set<(topic: string, key: string) => void>();
  // Each replica hears everything from now on: its group is its own.
  const reading: Subscription = await bus.subscribe({
    group: `gateway.${replica}`,
    topics: [...new Set(Object.values(SOURCES).map(({ topic }) => topic))],
    fromBeginning: false,
    handle: async ({ topic, key }) => {
      if (key !== null) for (const listener of listeners) listener(topic, key);
    },
  });

  return {
    async *subscribe(document, variables, runQuery) {
      const { field, source } = readSubscription(document);
      const query = queryFor(document, field, source);
      const waiting = new Set<string>();
      let wake = () => {};
      const listener = (topic: string, key: string) => {
        if (topic !== source.topic) return;
        const [oldest] = waiting;
        if (waiting.size >= WAITING_MAX && oldest !== undefined) waiting.delete(oldest);
        waiting.add(key);
        wake();
      };
      listeners.add(listener);
      try {
        for (;;) {
          const [key] = waiting;
          if (key === undefined) {
            await new Promise<void>((resolve) => {
              wake = resolve;
            });
            continue;
          }
          waiting.delete(key);
          const result = await runQuery(query, { ...variables, [KEY_VARIABLE]: key });
          if (result.data?.[field.alias?.value ?? field.name.value]) yield result;
        }
      } finally {
        listeners.delete(listener);
      }
    },
    stop: () => reading.stop(),
  };
}

const KEY_VARIABLE = 'keyOfChange';

export const operationOf = (document: DocumentNode): OperationDefinitionNode | undefined =>
  document.definitions.find((definition): definition is OperationDefinitionNode => definition.kind === Kind.OPERATION_DEFINITION);

function readSubscription(document: DocumentNode): { field: FieldNode; source: Source } {
  const selections = operationOf(document)?.selectionSet.selections ?? [];
  const [field] = selections;
  const source = field?.kind === Kind.FIELD ? SOURCES[field.name.value] : undefined;
  if (selections.length !== 1 || field?.kind !== Kind.FIELD || !source) throw new Error('A subscription selects exactly one root field.');
  return { field, source };
}

/** The same document as a query for one key: same selection, same fragments, same variables. */
function queryFor(document: DocumentNode, field: FieldNode, { queryField }: Source): string {
  const name = { kind: Kind.NAME, value: KEY_VARIABLE } as const;
  const variable = { kind: Kind.VARIABLE, name } as const;
  const asQuery = (operation: OperationDefinitionNode): OperationDefinitionNode => ({
    ...operation,
    operation: 'query' as OperationDefinitionNode['operation'],
    variableDefinitions: [
      ...(operation.variableDefinitions ?? []),
      {
        kind: Kind.VARIABLE_DEFINITION,
        variable,
        type: { kind: Kind.NON_NULL_TYPE, type: { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: 'ID' } } },
      },
    ],
    selectionSet: {
      kind: Kind.SELECTION_SET,
      selections: [
        {
          ...field,
          alias: field.alias ?? field.name,
          name: { kind: Kind.NAME, value: queryField },
          arguments: [{ kind: Kind.ARGUMENT, name: { kind: Kind.NAME, value: 'id' }, value: variable }],
        },
      ],
    },
  });
  return print({
    ...document,
    definitions: document.definitions.map((each) => (each.kind === Kind.OPERATION_DEFINITION ? asQuery(each) : each)),
  });
}
