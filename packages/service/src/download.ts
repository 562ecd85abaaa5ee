/**
 * A file on its way out: written whole first, so that whoever may not have it, or asks for too much, is told so in time; then streamed at the
 * pace of whoever reads it, and gone. What is held in memory is never the file.
 */
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { NO_BODY, type InternalVerifier, type Viewer } from '@baoxue/auth';
import type { RequestHandler } from 'express';
import { checkSigned, viewerOf } from './internal-auth.js';
import { withTemporaryFile } from './temporary-file.js';

/** What a download route receives. */
export interface Download {
  readonly viewer: Viewer;
  /** Values of the `:names` in the route's path. */
  readonly params: Readonly<Record<string, string>>;
  /** Where the file is to be written; it is removed when it has been sent. */
  readonly file: string;
}

/** What the file is to the one who receives it. The name is plain ASCII. */
export interface DownloadedFile {
  readonly fileName: string;
  readonly contentType: string;
}

/** One `GET` route; `handle` writes the file, a Refusal becomes its status. */
export interface DownloadRoute {
  /** Express path: `/exports/registry/:ticket/file`. */
  readonly path: string;
  readonly handle: (asked: Download) => Promise<DownloadedFile>;
}

/** Express handler of a download route; runs after `requireViewer`. */
export const downloadHandler =
  (verifier: InternalVerifier, { handle }: DownloadRoute): RequestHandler =>
  async (request, response) => {
    checkSigned(verifier, request, NO_BODY);
    const [viewer, params] = [viewerOf(response), request.params as Record<string, string>];
    await withTemporaryFile('download', async (file) => {
      const { fileName, contentType } = await handle({ viewer, params, file });
      const { size } = await stat(file);
      response.set({
        'content-type': contentType,
        'content-length': String(size),
        'content-disposition': `attachment; filename="${fileName}"`,
      });
      await pipeline(createReadStream(file), response);
    });
  };
