/** How the gateway says that a post may not: for one field of an answer, and for a request as a whole. Requirement E2. */
import { forbidden } from '@baoxue/auth';
import { refusals, type Refusal } from '@baoxue/domain';
import { refusalAnswer } from '@baoxue/service';
import {
  execute,
  getNamedType,
  isAbstractType,
  isObjectType,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLError,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { readableError } from '../errors.js';
import type { Hidden } from './operation-access.js';

const refuse = refusals({
  FORBIDDEN: {
    rule: 'E2',
    zh: '同一请求中另有您的岗位无权办理或查看的内容，未办理。',
    en: 'Nothing was done: the request also asks for what your post may not do or see.',
  },
});

/** A field that is null because the post may not see it. `field` is its path without the places in lists. */
export const fieldForbidden = (path: readonly (string | number)[]): GraphQLError =>
  readableError(
    {
      code: 'FORBIDDEN',
      field: path.filter((part) => typeof part === 'string').join('.'),
      rule: 'E2',
      zh: '您的岗位无权查看此项。',
      en: 'Your post may not see this.',
    },
    { path },
  );

/** A subscription that is not opened. */
export const subscriptionForbidden = (): GraphQLError => asError(forbidden());

const asError = ({ code, field, rule, zh, en }: Refusal): GraphQLError =>
  readableError({ code, zh, en, ...(field && { field }), ...(rule && { rule }) });

interface Asked {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
}

/**
 * The answer to a request of which nothing was done. A mutation that answers with a `Refusal` of the graph does so here too, so that
 * clients meet one kind of "no"; any other root field is an error.
 */
export async function refusedWhole(
  schema: GraphQLSchema,
  { document, operation }: Asked,
  variables: Readonly<Record<string, unknown>>,
  hidden: Hidden,
): Promise<ExecutionResult> {
  const [coordinate] = hidden.values();
  const resolveRoot = ({ fieldNodes, returnType }: GraphQLResolveInfo) => {
    const refusal = fieldNodes.some((node) => hidden.has(node)) ? forbidden() : refuse('FORBIDDEN', { field: coordinate });
    if (!answersWithRefusal(schema, getNamedType(returnType))) throw asError(refusal);
    return refusalAnswer(refusal);
  };
  return execute({
    schema,
    document,
    ...(operation.name && { operationName: operation.name.value }),
    variableValues: variables,
    fieldResolver: (source: Readonly<Record<string, unknown>> | undefined, _arguments, _context, info) =>
      source === undefined ? resolveRoot(info) : source[info.fieldName],
  });
}

function answersWithRefusal(schema: GraphQLSchema, type: ReturnType<typeof getNamedType>): boolean {
  const refusal = schema.getType('Refusal');
  return isAbstractType(type) && isObjectType(refusal) && schema.isSubType(type, refusal);
}
