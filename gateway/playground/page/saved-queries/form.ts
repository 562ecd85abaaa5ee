/** The variables of a saved query as fields of a form, and the form's text as variables. Pure. */
import {
  getNamedType,
  isEnumType,
  isListType,
  isNonNullType,
  Kind,
  typeFromAST,
  valueFromASTUntyped,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type VariableDefinitionNode,
} from 'graphql';
import { wordsOfEnum } from '../answer/fields.js';
import type { Words } from './saved-query.js';

export type FieldKind = 'text' | 'number' | 'day' | 'yes-no' | 'choice' | 'choices' | 'record';

export interface FormField {
  readonly name: string;
  readonly kind: FieldKind;
  readonly required: boolean;
  /** Of a choice. */
  readonly options: ReadonlyMap<string, Words>;
  readonly initial: string;
}

/** What is typed and chosen; several choices are joined by commas. */
export type FormValues = Readonly<Record<string, string>>;

/** The cursor of the next page: the page sends it, nobody types it. */
export const CURSOR = 'after';
/** A new one for each submission, so that a repeat by the network changes nothing and a second submission is a second wish. */
const IDEMPOTENCY_KEY = 'idempotencyKey';

export function formOf({ variableDefinitions = [] }: OperationDefinitionNode, schema: GraphQLSchema): readonly FormField[] {
  return variableDefinitions
    .filter(({ variable }) => ![CURSOR, IDEMPOTENCY_KEY].includes(variable.name.value))
    .map((each) => fieldOf(each, schema));
}

function fieldOf({ variable, type, defaultValue }: VariableDefinitionNode, schema: GraphQLSchema): FormField {
  const name = variable.name.value;
  const declared = typeFromAST(schema, type as never);
  const named = declared && getNamedType(declared);
  const nullable = isNonNullType(declared) ? declared.ofType : declared;
  const initial = defaultValue ? String(valueFromASTUntyped(defaultValue)) : '';
  const field = { name, required: isNonNullType(declared), options: new Map<string, Words>(), initial };
  if (isEnumType(named)) return { ...field, kind: isListType(nullable) ? 'choices' : 'choice', options: wordsOfEnum(named) };
  if (RECORDS.includes(name)) return { ...field, kind: 'record' };
  const kinds: Readonly<Record<string, FieldKind>> = { Int: 'number', Boolean: 'yes-no', Date: 'day' };
  return { ...field, kind: kinds[named?.name ?? ''] ?? 'text' };
}

/** The defaults of the query; a day that must be given is today. */
export const initialValues = (fields: readonly FormField[], today: string): FormValues =>
  Object.fromEntries(
    fields.map(({ name, kind, required, initial }) => [name, initial === '' && kind === 'day' && required ? today : initial]),
  );

/** Variables whose records can be picked from lists. */
const RECORDS: readonly string[] = ['schoolId', 'classId', 'studentId', 'caseId', 'aidReviewId', 'placementReviewId'];

/** What is chosen within what. */
export const WITHIN: Readonly<Record<string, string>> = { classId: 'schoolId', studentId: 'classId' };

/** The values after a change: another school has other classes, so what was chosen within the one before is no longer chosen. */
export function withValue(values: FormValues, name: string, value: string): FormValues {
  const changed = { ...values, [name]: value };
  const inner = Object.keys(WITHIN).find((each) => WITHIN[each] === name);
  const isOther = values[name] !== '' && values[name] !== value;
  return inner !== undefined && inner in values && isOther ? withValue(changed, inner, '') : changed;
}

/** Names of required fields that are still empty. */
export const missingIn = (fields: readonly FormField[], values: FormValues): readonly string[] =>
  fields.filter(({ name, required, kind }) => required && kind !== 'yes-no' && !values[name]?.trim()).map(({ name }) => name);

/**
 * Variables to send. A field left empty says null where the query has a default to be lifted (no status: every status), and is left out
 * elsewhere.
 */
export function variablesOf(
  operation: OperationDefinitionNode,
  fields: readonly FormField[],
  values: FormValues,
  newKey: () => string,
): Record<string, unknown> {
  const variables: Record<string, unknown> = {};
  for (const { name, kind, required, initial } of fields) {
    const text = values[name]?.trim() ?? '';
    if (text !== '' || kind === 'yes-no') variables[name] = typed(kind, text);
    else if (!required && initial !== '') variables[name] = null;
  }
  const declares = (name: string) => operation.variableDefinitions?.some(({ variable }) => variable.name.value === name);
  return declares(IDEMPOTENCY_KEY) ? { ...variables, [IDEMPOTENCY_KEY]: newKey() } : variables;
}

function typed(kind: FieldKind, text: string): unknown {
  switch (kind) {
    case 'number':
      return Number(text);
    case 'yes-no':
      return text === 'true';
    case 'choices':
      return text.split(',');
    default:
      return text;
  }
}

/** The one operation of a saved query. @throws Error for a document without one */
export function operationOf(document: { readonly definitions: readonly { readonly kind: string }[] }): OperationDefinitionNode {
  const found = document.definitions.find((each): each is OperationDefinitionNode => each.kind === Kind.OPERATION_DEFINITION);
  if (!found) throw new Error('A saved query holds one operation.');
  return found;
}
