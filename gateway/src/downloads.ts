/** Files come beside GraphQL: `GET /exports/<service>/<ticket>/file`, with the viewer's own token. */
import { pipeline } from 'node:stream/promises';
import { NO_BODY, type InternalSigner } from '@baoxue/auth';
import type { RequestHandler } from 'express';
import type { Pool } from 'undici';
import { errorBody } from './errors.js';
import { DOWNLOAD_TIMEOUT_MS } from './limits.js';
import { askService, noSuchService, refusalOf } from './service-call.js';

/** Of what the service says of its file; nothing else of its headers goes out. */
const PASSED_ON = ['content-type', 'content-length', 'content-disposition'] as const;

/**
 * Hands the file on while it arrives, at the pace of whoever reads it. The length is said first: a file that breaks off is seen to be short.
 * Whoever goes away takes the request to the service along.
 */
export const downloadHandler =
  (pools: ReadonlyMap<string, Pool>, signer: InternalSigner): RequestHandler =>
  async (request, response) => {
    const pool = pools.get(String(request.params['service']));
    if (!pool) return void response.status(404).json(noSuchService);
    const gone = new AbortController();
    response.once('close', () => gone.abort());
    const signal = AbortSignal.any([gone.signal, AbortSignal.timeout(DOWNLOAD_TIMEOUT_MS)]);
    const answer = await askService(request, response, { pool, signer, method: 'GET', bodySha256: NO_BODY, signal });
    if (!answer) return;
    if (answer.statusCode !== 200) {
      return void response.status(answer.statusCode).json(refusalOf(await answer.body.text(), notGiven));
    }
    // Names of children: kept by no cache on the way, and read by a browser as what it is said to be.
    response.set({ 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' });
    for (const name of PASSED_ON) {
      const value = answer.headers[name];
      if (value !== undefined) response.setHeader(name, value);
    }
    await pipeline(answer.body, response);
  };

const notGiven = errorBody('INTERNAL', '服务未能生成文件，请稍后再试。', 'The service could not make the file; try again later.');
