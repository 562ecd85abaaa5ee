import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { InternalSigner } from '@baoxue/auth';
import type { Request, RequestHandler } from 'express';
import type { Pool } from 'undici';
import { UPLOAD_BYTES_MAX, UPLOAD_TIMEOUT_MS } from './limits.js';
import { viewerOf } from './viewer.js';

/**
 * `PUT /imports/<service>/<import>/file`: takes a file whole, because its hash is part of what is signed, and hands it to the
 * service with the same path. The temporary file is readable by the process alone and gone when the answer is.
 */
export const uploadHandler =
  (pools: ReadonlyMap<string, Pool>, signer: InternalSigner): RequestHandler =>
  async (request, response) => {
    const pool = pools.get(String(request.params['service']));
    if (!pool) return void response.status(404).json({ code: 'NOT_FOUND', zh: '没有这个服务。', en: 'There is no such service.' });
    const directory = await mkdtemp(join(tmpdir(), 'baoxue-upload-'));
    try {
      const file = join(directory, 'file');
      const bodySha256 = await receive(request, file);
      if (bodySha256 === null) return void response.status(413).json(tooLarge);
      const { size } = await stat(file);
      const answer = await pool.request({
        method: 'PUT',
        path: request.originalUrl,
        headers: {
          'content-type': request.get('content-type') ?? 'application/octet-stream',
          'content-length': String(size),
          ...signer.headers(viewerOf(request), { method: 'PUT', path: request.originalUrl, bodySha256 }),
        },
        body: createReadStream(file),
        headersTimeout: UPLOAD_TIMEOUT_MS,
        bodyTimeout: UPLOAD_TIMEOUT_MS,
      });
      response
        .status(answer.statusCode)
        .type('application/json')
        .send(await answer.body.text());
    } finally {
      await rm(directory, { recursive: true, force: true });
    }
  };

/** Writes the body to a file; its hash, or null when it is too large. */
async function receive(request: Request, file: string): Promise<string | null> {
  const hash = createHash('sha256');
  let bytes = 0;
  await pipeline(
    request,
    async function* (chunks: AsyncIterable<Buffer>) {
      for await (const chunk of chunks) {
        bytes += chunk.length;
        if (bytes > UPLOAD_BYTES_MAX) return;
        hash.update(chunk);
        yield chunk;
      }
    },
    createWriteStream(file, { mode: 0o600 }),
  );
  return bytes > UPLOAD_BYTES_MAX ? null : hash.digest('hex');
}

const tooLarge = {
  code: 'FILE_TOO_LARGE',
  rule: 'E6',
  zh: '文件超过 64 MB，请分批导入。',
  en: 'The file is larger than 64 MB; import it in parts.',
};
