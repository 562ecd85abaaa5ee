/** A subscription is a query that runs again: what the client selects of `dropoutCaseChanged` is asked of `dropoutCase(id: …)`. Pure. */
import type { Post } from '@baoxue/auth';
import {
  GraphQLError,
  Kind,
  OperationTypeNode,
  parse,
  print,
  specifiedRules,
  validate,
  type DocumentNode,
  type FieldNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type ValidationRule,
} from 'graphql';
import { operationAccess } from './access/operation-access.js';
import type { Policies } from './access/policies.js';
import { subscriptionForbidden } from './access/refused.js';
import { readableError } from './errors.js';
import { TOKENS_MAX } from './limits.js';

interface Source {
  /** Whose event keys are the ids asked for. */
  readonly topics: readonly string[];
  /** Where in the event's data the id stands instead, when the key is another. */
  readonly id?: string;
  /** Only events of this type; without it, every event of the topic. */
  readonly eventType?: string;
  /** The query that answers for one id. */
  readonly queryField: string;
  /** A day in the event's data that the query takes as an argument of the same name: what is told after midnight is asked for its own day. */
  readonly day?: string;
}

const CASES = 'baoxue.attendance.dropout-case';
const REFERRALS = 'baoxue.attendance.referral';
const HOLDS = 'baoxue.attendance.service-hold';
const OFFICE_MATTERS = 'baoxue.attendance.office-matter';

/** Root fields of the Subscription type → where their keys come from. */
const SOURCES: Readonly<Record<string, Source>> = {
  dropoutCaseChanged: { topics: [CASES], queryField: 'dropoutCase' },
  deskDutyChanged: { topics: [CASES], queryField: 'deskDuty' },
  deskDutyFellDue: {
    topics: [CASES],
    eventType: 'dropout.case.step-due.v1',
    queryField: 'deskDutyDueToday',
    day: 'dueOn',
  },
  // The referrals of a child to one department share a key.
  referralChanged: { topics: [REFERRALS], id: 'referralId', queryField: 'referral' },
  deskOfficeDutyChanged: { topics: [OFFICE_MATTERS, HOLDS, REFERRALS], queryField: 'deskOfficeDuty' },
  // The notices of a case share a key, that of their ladder.
  deskNoticeDutyChanged: { topics: ['baoxue.attendance.notice'], id: 'caseId', queryField: 'deskNoticeDuty' },
};

/** Topics that some subscription listens to. */
export const SUBSCRIBED_TOPICS: readonly string[] = [...new Set(Object.values(SOURCES).flatMap(({ topics }) => topics))];

export interface SubscriptionRequest {
  readonly query?: unknown;
  readonly variables?: Readonly<Record<string, unknown>> | null | undefined;
  /** `since`: the `heardAt` of the last answer that came, by a client that comes back. */
  readonly extensions?: Readonly<Record<string, unknown>> | null | undefined;
}

/** What an event told, as far as it is asked about. */
export interface Change {
  readonly key: string;
  /** The day that its source carries; null when it carries none. */
  readonly day: string | null;
  /** When it was heard: an instant, ISO 8601 in UTC. */
  readonly heardAt: string;
}

/** A subscription that may run. */
export interface PreparedSubscription {
  readonly document: DocumentNode;
  readonly topics: readonly string[];
  readonly eventType: string | null;
  /** Where in the event's data the id stands; null where it is the key. */
  readonly id: string | null;
  /** Where in the event's data the day stands that the query asks for. */
  readonly day: string | null;
  /** The same selection as a query for one change. */
  readonly query: string;
  readonly variablesFor: (change: Change) => Readonly<Record<string, unknown>>;
  /** Under which name the client finds it in `data`. */
  readonly responseKey: string;
  /** What was heard since this instant is told first; null: only what comes. */
  readonly since: string | null;
}

/** The graph that is subscribed to, with what limits a document. */
export interface SubscribedGraph {
  readonly schema: GraphQLSchema;
  readonly limits: readonly ValidationRule[];
  readonly policies: Policies;
}

const KEY_VARIABLE = 'keyOfChange';
const DAY_VARIABLE = 'dayOfChange';

/**
 * Checks a client's document with the same rules as any operation, and makes the query of it.
 * @throws GraphQLError, made to be read, when it does not parse, is too large, is not valid, is not one subscription of one root field, or is not
 *   for the post
 */
export function prepareSubscription(
  { schema, limits, policies }: SubscribedGraph,
  { query, variables, extensions }: SubscriptionRequest,
  post: Post,
): PreparedSubscription {
  const document = validDocument(String(query ?? ''), schema, limits);
  const operation = onlySubscriptionOf(document);
  const field = onlyFieldOf(operation);
  const source = SOURCES[field.name.value];
  if (!source) throw notOffered();
  // What is selected below is checked with each answer, as in any query.
  if (operationAccess(schema, policies, document, operation)(post).has(field)) throw subscriptionForbidden();
  return {
    document,
    topics: source.topics,
    eventType: source.eventType ?? null,
    id: source.id ?? null,
    day: source.day ?? null,
    query: queryOf(document, field, source),
    variablesFor: ({ key, day }) => ({ ...variables, [KEY_VARIABLE]: key, ...(source.day && { [DAY_VARIABLE]: day }) }),
    responseKey: field.alias?.value ?? field.name.value,
    since: sinceIn(extensions),
  };
}

/** What graphql-js says of a bad document guesses at names of the schema, which is not everybody's to see (abuse S15). */
function validDocument(text: string, schema: GraphQLSchema, limits: readonly ValidationRule[]): DocumentNode {
  try {
    const document = parse(text, { maxTokens: TOKENS_MAX });
    if (validate(schema, document, [...specifiedRules, ...limits], { maxErrors: 1 }).length === 0) return document;
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
  }
  throw notValid();
}

/** @throws GraphQLError SINCE_INVALID */
function sinceIn(extensions: SubscriptionRequest['extensions']): string | null {
  const since = extensions?.['since'];
  if (since === undefined || since === null) return null;
  const instant = typeof since === 'string' ? new Date(since) : new Date(NaN);
  if (Number.isNaN(instant.getTime())) throw sinceInvalid();
  return instant.toISOString();
}

function onlySubscriptionOf(document: DocumentNode): OperationDefinitionNode {
  const [operation, ...others] = document.definitions.filter((each) => each.kind === Kind.OPERATION_DEFINITION);
  if (operation?.operation !== OperationTypeNode.SUBSCRIPTION || others.length > 0) throw notOne();
  return operation;
}

function onlyFieldOf({ selectionSet }: OperationDefinitionNode): FieldNode {
  const [field, ...others] = selectionSet.selections;
  if (field?.kind !== Kind.FIELD || others.length > 0) throw notOne();
  return field;
}

/** The same fragments and variables, and what the event told as variables more: the key, and its day where the source has one. */
function queryOf(document: DocumentNode, field: FieldNode, { queryField, day }: Source): string {
  const told = [
    { argument: 'id', variable: variableNode(KEY_VARIABLE), type: { kind: Kind.NON_NULL_TYPE, type: typeNode('ID') } },
    ...(day ? [{ argument: day, variable: variableNode(DAY_VARIABLE), type: typeNode('Date') }] : []),
  ] as const;
  const rootField: FieldNode = {
    ...field,
    alias: field.alias ?? field.name,
    name: nameNode(queryField),
    arguments: told.map(({ argument, variable }) => ({ kind: Kind.ARGUMENT, name: nameNode(argument), value: variable })),
  };
  const definitions = told.map(({ variable, type }) => ({ kind: Kind.VARIABLE_DEFINITION, variable, type }) as const);
  const asQuery = (operation: OperationDefinitionNode): OperationDefinitionNode => ({
    ...operation,
    operation: OperationTypeNode.QUERY,
    variableDefinitions: [...(operation.variableDefinitions ?? []), ...definitions],
    selectionSet: { kind: Kind.SELECTION_SET, selections: [rootField] },
  });
  return print({
    ...document,
    definitions: document.definitions.map((each) => (each.kind === Kind.OPERATION_DEFINITION ? asQuery(each) : each)),
  });
}

const nameNode = (value: string) => ({ kind: Kind.NAME, value }) as const;
const typeNode = (name: string) => ({ kind: Kind.NAMED_TYPE, name: nameNode(name) }) as const;
const variableNode = (name: string) => ({ kind: Kind.VARIABLE, name: nameNode(name) }) as const;

const notValid = () =>
  readableError({
    code: 'GRAPHQL_VALIDATION_FAILED',
    rule: 'E6',
    zh: '订阅语句无效，或超出上限。',
    en: 'The subscription is not valid, or is larger than the limits allow.',
  });
const sinceInvalid = () =>
  readableError({
    code: 'SINCE_INVALID',
    rule: 'E5',
    field: 'extensions.since',
    zh: '起始时刻无效。',
    en: 'This is no instant to go on from.',
  });
const notOffered = () =>
  readableError({ code: 'NO_SUCH_SUBSCRIPTION', rule: 'E5', zh: '没有这个订阅。', en: 'No such subscription is offered.' });
const notOne = () =>
  readableError({
    code: 'ONE_SUBSCRIPTION_ONLY',
    rule: 'E5',
    zh: '每次只能发送一个订阅，且只含一个根字段。',
    en: 'Send one subscription with one root field, and nothing else.',
  });
