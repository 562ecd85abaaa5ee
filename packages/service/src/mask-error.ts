/** What a client may learn of an error. A refusal is made to be read; a fault shows an id to quote and nothing else (abuse S30). */
import { newId, Refusal } from '@baoxue/domain';
import { unwrapResolverError } from '@apollo/server/errors';
import type { GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import { placeInVariables } from './place-in-variables.js';

/** Errors Apollo Server makes itself about the request; their message concerns the query, not our data. */
const REQUEST_ERRORS = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
]);

/** Makes `formatError`: refusals with their details, request errors as they are, anything else INTERNAL with a correlation id. */
export const maskError =
  (logger: Logger) =>
  (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const cause = unwrapResolverError(error);
    const { path, locations } = formatted;
    const place = { ...(path && { path }), ...(locations && { locations }) };
    if (cause instanceof Refusal) {
      const { code, field, rule, zh, en } = cause;
      return { message: `${zh} ${en}`, ...place, extensions: { code, field, rule, zh, en } };
    }
    const code = String(formatted.extensions?.['code']);
    // A variable's value is quoted in Apollo's message about it, and may be somebody's number.
    if (code === 'BAD_USER_INPUT') return { ...invalid(placeInVariables(formatted.message)), ...place };
    if (REQUEST_ERRORS.has(code)) return { message: formatted.message, ...place, extensions: { code } };
    return internal(cause, place, logger);
  };

function invalid(field: string | null): GraphQLFormattedError {
  const code = 'BAD_USER_INPUT';
  if (field === null) return { message: '输入无效。 The input is not valid.', extensions: { code } };
  const zh = `输入无效：${field} 不符合接口定义。`;
  const en = `The input is not valid: ${field} is not what the schema asks for.`;
  return { message: `${zh} ${en}`, extensions: { code, field, zh, en } };
}

function internal(cause: unknown, place: object, logger: Logger): GraphQLFormattedError {
  const correlationId = newId();
  logger.error({ err: cause, correlationId, ...place }, 'a request met a fault');
  const zh = `系统内部错误，请凭编号 ${correlationId} 联系管理员。`;
  const en = `Internal error; quote ${correlationId} when you report it.`;
  return { message: `${zh} ${en}`, ...place, extensions: { code: 'INTERNAL', correlationId, zh, en } };
}
