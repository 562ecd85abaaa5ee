/** A raw upload: streamed to a temporary file, hashed on the way, and handed on only when the hash is the signed one. */
import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import type { InternalVerifier, Viewer } from '@baoxue/auth';
import { Refusal } from '@baoxue/domain';
import type { Request, RequestHandler } from 'express';
import { checkSigned, viewerOf } from './internal-auth.js';
import { withTemporaryFile } from './temporary-file.js';

/** A city's list of students fits many times. */
const UPLOAD_BYTES_MAX = 64 * 1024 * 1024;

/** What an upload route receives. The file is removed when `handle` settles. */
export interface Upload {
  readonly viewer: Viewer;
  /** Values of the `:names` in the route's path. */
  readonly params: Readonly<Record<string, string>>;
  readonly file: string;
  readonly contentType: string;
}

/** One `PUT` route; what `handle` returns is the JSON answer, a Refusal becomes its status. */
export interface UploadRoute {
  /** Express path: `/imports/:importId/file`. */
  readonly path: string;
  readonly handle: (upload: Upload) => Promise<object>;
}

/** Express handler of an upload route; runs after `requireViewer`. */
export const uploadHandler =
  (verifier: InternalVerifier, { handle }: UploadRoute): RequestHandler =>
  async (request, response) => {
    const viewer = viewerOf(response);
    const params = request.params as Record<string, string>;
    const contentType = request.get('content-type') ?? '';
    const result = await withTemporaryFile('upload', async (file) => {
      checkSigned(verifier, request, await receive(request, file));
      return handle({ viewer, params, file, contentType });
    });
    response.json(result);
  };

/** Writes the body to a file and returns its hex SHA-256. @throws Refusal FILE_TOO_LARGE */
async function receive(request: Request, file: string): Promise<string> {
  const hash = createHash('sha256');
  let bytes = 0;
  await pipeline(
    request,
    async function* (chunks: AsyncIterable<Buffer>) {
      for await (const chunk of chunks) {
        bytes += chunk.length;
        if (bytes > UPLOAD_BYTES_MAX) throw tooLarge();
        hash.update(chunk);
        yield chunk;
      }
    },
    createWriteStream(file, { mode: 0o600 }),
  );
  return hash.digest('hex');
}

const tooLarge = () =>
  new Refusal({
    code: 'FILE_TOO_LARGE',
    rule: 'E6',
    zh: '文件超过 64 MB，请分批导入。',
    en: 'The file is larger than 64 MB; import it in parts.',
  });
