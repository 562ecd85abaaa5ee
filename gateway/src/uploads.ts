/** Files travel beside GraphQL: `PUT /imports/<service>/<import>/file`. */
import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import type { InternalSigner } from '@baoxue/auth';
import { withTemporaryFile } from '@baoxue/service';
import type { Request, RequestHandler, Response } from 'express';
import type { Pool } from 'undici';
import { errorBody } from './errors.js';
import { UPLOAD_BYTES_MAX, UPLOAD_TIMEOUT_MS } from './limits.js';
import { askService, noSuchService, refusalOf, type ServiceCall } from './service-call.js';
import { sessionOfRequest } from './viewer.js';

/**
 * Takes a file whole, because its hash is part of what is signed, and hands it to the service with the same path.
 * The temporary file is readable by the process alone and gone when the answer is.
 */
export const uploadHandler =
  (pools: ReadonlyMap<string, Pool>, signer: InternalSigner): RequestHandler =>
  async (request, response) => {
    // Nobody of the public sends lists; what is not going to be taken must not fill a disk first.
    if (sessionOfRequest(request).viewer.post === 'public') return refuse(request, response, 403, notForPublic);
    const pool = pools.get(String(request.params['service']));
    if (!pool) return refuse(request, response, 404, noSuchService);
    if (Number(request.get('content-length') ?? 0) > UPLOAD_BYTES_MAX) return refuse(request, response, 413, tooLarge);
    await withTemporaryFile('upload', async (file) => {
      const bodySha256 = await receive(request, file);
      if (bodySha256 === null) return refuse(request, response, 413, tooLarge);
      await handOn(request, response, { file, bodySha256, pool, signer });
    });
  };

interface Received extends Pick<ServiceCall, 'bodySha256' | 'pool' | 'signer'> {
  readonly file: string;
}

async function handOn(request: Request, response: Response, { file, ...call }: Received): Promise<void> {
  const { size } = await stat(file);
  const answer = await askService(request, response, {
    ...call,
    method: 'PUT',
    headers: { 'content-type': request.get('content-type') ?? 'application/octet-stream', 'content-length': String(size) },
    body: createReadStream(file),
    signal: AbortSignal.timeout(UPLOAD_TIMEOUT_MS),
    // The service is silent until every row is checked; the client of undici gives up before by itself.
    headersTimeout: UPLOAD_TIMEOUT_MS,
  });
  if (!answer) return;
  const text = await answer.body.text();
  if (answer.statusCode >= 400) return void response.status(answer.statusCode).json(refusalOf(text, notTaken));
  response.status(answer.statusCode).type('application/json').send(text);
}

/** Writes the body to a file; its hash, or null when it turns out too large. What is too much is read and dropped, so that the answer arrives. */
async function receive(request: Request, file: string): Promise<string | null> {
  const hash = createHash('sha256');
  let bytes = 0;
  await pipeline(
    request,
    async function* (chunks: AsyncIterable<Buffer>) {
      for await (const chunk of chunks) {
        bytes += chunk.length;
        if (bytes > UPLOAD_BYTES_MAX) continue;
        hash.update(chunk);
        yield chunk;
      }
    },
    createWriteStream(file, { mode: 0o600 }),
  );
  return bytes > UPLOAD_BYTES_MAX ? null : hash.digest('hex');
}

/** Answers without having read the body; the connection cannot be used again. */
function refuse(request: Request, response: Response, status: number, body: object): void {
  response.status(status).set('connection', 'close').json(body);
  request.resume();
}

const notForPublic = errorBody('FORBIDDEN', '社会公众不能上传名单。', 'The public sends no lists.', { rule: 'E2' });
const notTaken = errorBody('INTERNAL', '服务未能接收文件，请稍后再试。', 'The service could not take the file; try again later.');
const tooLarge = errorBody('FILE_TOO_LARGE', '文件超过 64 MB，请分批导入。', 'The file is larger than 64 MB; import it in parts.', {
  rule: 'E6',
});
