/** A file is asked of a service, or handed to it, under the path the client named and with the client's own post. */
import type { InternalRequest, InternalSigner } from '@baoxue/auth';
import type { Request, Response } from 'express';
import type { Dispatcher, Pool } from 'undici';
import { errorBody } from './errors.js';
import { sessionOfRequest } from './viewer.js';

export interface ServiceCall
  extends Pick<Dispatcher.RequestOptions, 'body' | 'signal' | 'headersTimeout'>, Pick<InternalRequest, 'bodySha256'> {
  readonly pool: Pool;
  readonly signer: InternalSigner;
  readonly method: 'GET' | 'PUT';
  readonly headers?: Readonly<Record<string, string>>;
}

/** What the service answers; null when it cannot be reached, of which the client is told. */
export async function askService(
  request: Request,
  response: Response,
  { pool, signer, bodySha256, method, headers, ...sent }: ServiceCall,
): Promise<Dispatcher.ResponseData | null> {
  const asked = { method, path: request.originalUrl };
  const signed = signer.headers(sessionOfRequest(request).viewer, { ...asked, bodySha256 });
  const answer = await pool.request({ ...asked, ...sent, headers: { ...headers, ...signed } }).catch(() => null);
  if (!answer) response.status(503).json(unavailable);
  return answer;
}

/**
 * What a service says of a file it did not take or give, in the shape of every other error; what was not written to be read stays inside.
 * @param otherwise said in place of what was not written to be read
 */
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
const unavailable = errorBody('SERVICE_UNAVAILABLE', '服务暂不可用，请稍后再试。', 'The service cannot be reached at the moment.');
