/** What a service says of a file it did not take or give, in the shape of every other error; what was not written to be read stays inside. */
import { errorBody } from './errors.js';

/** @param otherwise said in place of what was not written to be read */
export function refusalOf(text: string, otherwise: object): object {
  const { code, field, rule, zh, en } = refusalIn(text);
  return code && zh && en ? errorBody(code, zh, en, { field, rule }) : otherwise;
}

interface ServiceRefusal {
  readonly code?: string;
  readonly field?: string;
  readonly rule?: string;
  readonly zh?: string;
  readonly en?: string;
}

function refusalIn(text: string): ServiceRefusal {
  try {
    return (JSON.parse(text) as ServiceRefusal | null) ?? {};
  } catch {
    return {};
  }
}

export const noSuchService = errorBody('NOT_FOUND', '没有这个服务。', 'There is no such service.');
export const unavailable = errorBody('SERVICE_UNAVAILABLE', '服务暂不可用，请稍后再试。', 'The service cannot be reached at the moment.');
