/** Every list of this service is sent to one path of the gateway; the id of its import says which it is. Requirement A11. */
import type { Upload, UploadRoute } from '@baoxue/service';

const UPLOAD_PATH = '/imports/attendance/:importId/file';

export const uploadPathOf = (importId: string): string => UPLOAD_PATH.replace(':importId', importId);

/** A kind of list: whether an import is one of it, and the dry run of its file, which is the answer to the upload. */
export interface ListDesk {
  readonly holds: (importId: string) => Promise<boolean>;
  readonly check: (upload: Upload) => Promise<object>;
}

/** @param fallback says of an import that nobody knows that it is not there */
export const listRoute = (desks: readonly ListDesk[], fallback: ListDesk): UploadRoute => ({
  path: UPLOAD_PATH,
  async handle(upload) {
    const importId = upload.params['importId'] ?? '';
    for (const desk of desks) if (await desk.holds(importId)) return desk.check(upload);
    return fallback.check(upload);
  },
});
